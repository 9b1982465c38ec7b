/** The room goes blank before the vault answers, and stays so while the vault cannot keep anything. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scherm } from '../../electron/host/schermindeling.ts';
import { versmallend } from '../../electron/toepassing/zaaleerst.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { Overlegbeeld } from '../../shared/contract/overlegbeeld.ts';
import { codeVan, goed, maakKluis, ruimOp, startToneel, type Toneel } from './toneel.ts';
import { kies, Merken, noteer, openVergadering, type Vergadering, vanPolitie, wijziging, zet } from './vergadering.ts';

const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
const laptop: Scherm = { id: 1, internal: true, primary: true, bounds };
const beamer: Scherm = { id: 2, internal: false, primary: false, bounds };

let t: Toneel;
let v: Vergadering;
/** Calls that the full disk refuses. */
let vol: RegExp | null = null;

const zetBeamer = (leeg: boolean) => t.regie.overleg.zetBeamer({ overlegId: v.overlegId, leeg });
const binnen = (wie: keyof Vergadering['wie'], aanwezig = true) =>
  t.regie.deelnemers.zetAanwezig({ overlegId: v.overlegId, deelnemerId: v.wie[wie], aanwezig, bevestigd: false });
const teksten = () => {
  const { beeld } = t.zaal();
  return beeld.soort === 'onderwerp' ? beeld.regels.map((r) => r.tekst) : beeld.soort;
};
const regie = () => t.host.berichten('regie', 'zaal').at(-1) as Overlegbeeld['zaal'] | null;

beforeAll(async () => {
  t = await startToneel({ werkerhaak: (bericht) => vol?.test(JSON.stringify(bericht)) === true });
  t.host.scherm({ soort: 'schermen', schermen: [laptop, beamer] });
  await maakKluis(t);
  v = await openVergadering(t, new Merken());
  await kies(t, v, 'onderwerp');
  await zet(t, v, 'burgemeester', true);
  await noteer(t, v, 'POLITIEZAAK', vanPolitie(v));
});
afterAll(ruimOp);

/** Calls of the vault after which the room sees as much as before, or more. */
const nietVersmallend: Readonly<Record<string, readonly string[]>> = {
  groepen: ['keuzes', 'lijst', 'toon', 'maak', 'beoordeel'],
  namenlijst: ['voegNaamToe', 'brengIn'],
  vaststelling: ['toon', 'geenWijziging'],
  plan: ['wijzig', 'voegInterventieToe'],
  overleg: ['lijst', 'toon', 'maak', 'wijzig', 'verwijder', 'neemProfielOver', 'open', 'legVoorlezenVast', 'zetBeamer'],
  agenda: ['toon', 'voegToe', 'zetVolgorde', 'sjablonen', 'bewaarSjabloon', 'herstelSjabloon'],
  opening: ['toon', 'legBijgepraatVast'],
  deelnemers: ['kandidaten', 'toon', 'nodigPartnerUit', 'nodigIncidenteelUit', 'nodigVorigeUit'],
  adresboek: ['lijst', 'bewaar', 'verwijder'],
  punten: ['proef', 'voegToe', 'verruim', 'elders', 'haalErbij'],
  advies: ['proef', 'vraag', 'geefVrij'],
  verklaringen: ['legPapierVast'],
  tekenen: ['tekst'],
  besloten: ['toon', 'komtNiet'],
  sluitronde: ['toon', 'proef', 'legVast', 'haalWeg', 'niemand'],
  stukken: ['lijst', 'toon', 'maakVerslag', 'maakPlan', 'legVoor', 'legAkkoordVast', 'stelVast'],
  verstrekkingen: ['lijst', 'bijOverleg', 'legTerugVast'],
  verslag: ['toon', 'vulAan', 'zetOpAgenda', 'legOpmerkingVast', 'nieuweVersie'],
  acties: ['lijst'],
  besluiten: ['lijst', 'registreer'],
  inzage: ['toets'],
  concepten: ['haal', 'bewaar', 'wis', 'plek', 'zetPlek'],
  overdracht: ['stand'],
  logboek: ['lijst', 'stand', 'vergelijk'],
  bewaren: ['stand', 'hervatDeelname', 'heropenGroep', 'archiveer', 'beeindigArchief', 'bevestigKlok'],
  brieven: ['toon', 'legVast', 'verwijder'],
};

it('knows of every call of the vault whether it can narrow the room: a new one has to be placed', () => {
  const inKluis = Object.entries(contract).flatMap(([gebied, aanroepen]) =>
    Object.entries(aanroepen as Readonly<Record<string, { readonly waar: string }>>)
      .filter(([, { waar }]) => waar === 'kluis')
      .map(([naam]) => `${gebied}.${naam}`),
  );
  const geplaatst = [versmallend, nietVersmallend].flatMap((lijst) =>
    Object.entries(lijst).flatMap(([gebied, namen]) => namen.map((naam) => `${gebied}.${naam}`)),
  );
  expect(geplaatst.sort()).toEqual(inKluis.sort());
});

describe('with a full disk', () => {
  it('somebody who comes in and cannot be recorded makes the room blank, and regie says why', async () => {
    expect(teksten()).toEqual(['POLITIEZAAK']);
    vol = /zetAanwezig|zetBeamer/;
    expect(await codeVan(binnen('jongerenwerk'))).toBe('SCHIJF_VOL');
    expect(teksten()).toBe('leeg');
    expect(regie()).toMatchObject({ beamerLeeg: true, donkerOmdat: 'Uw laatste stap is niet bewaard.' });
  });

  it('what came before does not come back: not by another write, not by the key, not by the beamer', async () => {
    await noteer(t, v, 'iets anders');
    expect(await codeVan(zetBeamer(false))).toBe('SCHIJF_VOL');
    expect(await codeVan(zetBeamer(true))).toBe('SCHIJF_VOL');
    expect(teksten()).toBe('leeg');
    const weg = t.host.wachtOp((g) => g.wie === 'zaal' && g.wat === 'sluit');
    t.host.scherm({ soort: 'schermen', schermen: [laptop] });
    await weg;
    const vanaf = t.host.gebeurd.length;
    const terug = t.host.wachtOp(
      (g) =>
        g.wie === 'zaal' && g.wat === 'stuur' && t.host.gebeurd.filter((x) => x.wie === 'zaal').at(-2)?.wat === 'open',
    );
    t.host.scherm({ soort: 'schermen', schermen: [laptop, beamer] });
    await terug;
    await noteer(t, v, 'nog iets');
    const gestuurd = t.host.gebeurd.slice(vanaf).filter((g) => g.wie === 'zaal' && g.wat === 'stuur');
    expect(gestuurd.length).toBeGreaterThan(0);
    expect(JSON.stringify(gestuurd)).not.toContain('POLITIEZAAK');
    expect(regie()?.beamerLeeg).toBe(true);
  });

  it('with room again the step is done again, and then the key shows the room as it is now', async () => {
    vol = null;
    await goed(binnen('jongerenwerk'));
    expect(teksten()).toBe('leeg');
    await goed(zetBeamer(false));
    expect(teksten()).toEqual(['iets anders', 'nog iets']);
    expect(regie()).toMatchObject({ beamerLeeg: false, donkerOmdat: '' });
    await goed(binnen('jongerenwerk', false));
  });
});

it('the key blanks at once, whatever the vault is doing; of blank and back the last one counts', async () => {
  await goed(zetBeamer(false));
  let beantwoord = false;
  const donker = t.host.wachtOp((g) => g.wie === 'zaal' && g.wat === 'stuur');
  const [leeg, terug, weer] = [zetBeamer(true), zetBeamer(false), zetBeamer(true)];
  leeg.then(() => {
    beantwoord = true;
  });
  await donker;
  expect(beantwoord).toBe(false);
  expect(teksten()).toBe('leeg');
  const vanaf = t.host.gebeurd.length;
  await Promise.all([leeg, terug, weer].map(goed));
  const gestuurd = t.host.gebeurd.slice(vanaf).filter((g) => g.wie === 'zaal' && g.wat === 'stuur');
  expect(JSON.stringify(gestuurd)).not.toContain('iets anders');
  expect(regie()).toMatchObject({ beamerLeeg: true, donkerOmdat: 'U hebt de beamer leeg gemaakt.' });
  await goed(zetBeamer(false));
  expect(teksten()).toContain('iets anders');
});

it('a refusal by a rule blanks nothing', async () => {
  const onbekend = { overlegId: v.overlegId, deelnemerId: 'niemand', aanwezig: true, bevestigd: false };
  expect(await codeVan(t.regie.deelnemers.zetAanwezig(onbekend))).toBe('NIET_GEVONDEN');
  expect(teksten()).toContain('iets anders');
});

it('an item that becomes a police matter and cannot be kept so leaves the room blank', async () => {
  const puntId = await noteer(t, v, 'verkeerde soort');
  expect(teksten()).toContain('verkeerde soort');
  const correctie = wijziging(v, puntId, 'verkeerde soort', vanPolitie(v));
  vol = /wijzig/;
  expect(await codeVan(t.regie.punten.wijzig(correctie))).toBe('SCHIJF_VOL');
  expect(teksten()).toBe('leeg');
  vol = null;
  await goed(binnen('jongerenwerk'));
  await goed(t.regie.punten.wijzig(correctie));
  await goed(zetBeamer(false));
  expect(teksten()).toContain('iets anders');
  expect(teksten()).not.toContain('verkeerde soort');
});
