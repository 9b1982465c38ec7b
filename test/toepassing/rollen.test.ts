/**
 * Who does not have everything: the beheerder, whose key does not open the vault, and the reader of the archive. Through
 * the router, on real files: every call of the contract is tried.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import type { Aanroep, Antwoord, Contract } from '../../shared/contract/kern.ts';
import type { Persoonsrol } from '../../shared/contract/kluis.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { voorbeelden } from '../contract/voorbeelden.ts';
import { bestandenMet } from '../kluis/steun.ts';
import {
  codeVan,
  goed,
  maakKluis,
  nieuweMap,
  ontgrendel,
  ruimOp,
  startToneel,
  type Toneel,
  WACHTZIN,
} from './toneel.ts';
import { heleVergadering, Merken } from './vergadering.ts';

afterEach(ruimOp);

const EIGEN = 'negen stille uilen lezen kranten';
const NIEUW = 'zeven kwieke egels tekenen bruggen';

const geef = (t: Toneel, rol: Persoonsrol, naam: string, wachtzin = EIGEN, voorstelId: string | null = null) =>
  t.regie.sleutels.voegToe({ rol, naam, wachtzin, herhaling: wachtzin, eigenWachtzin: WACHTZIN, voorstelId });

async function als(t: Toneel, rol: Persoonsrol, wachtzin = EIGEN): Promise<Antwoord> {
  await t.app.vergrendel('knop');
  const sleufId = (await t.toestand()).sleuven.find((s) => s.rol === rol)?.id ?? '';
  return t.regie.kluis.ontgrendel({ sleufId, wachtzin });
}

/** The answer to each call of regie that an open vault would carry out, with an input that it would read. */
async function alleAanroepen(t: Toneel): Promise<Map<string, Antwoord>> {
  const antwoorden = new Map<string, Antwoord>();
  for (const [gebied, delen] of Object.entries(contract as Contract)) {
    for (const [naam, aanroep] of Object.entries(delen) as [string, Aanroep][]) {
      if (aanroep.slot !== 'open' || !aanroep.rollen.includes('regie')) continue;
      const antwoord = await t.host.roep('regie', gebied, naam, voorbeelden(aanroep.invoer)[0]);
      antwoorden.set(`${gebied}.${naam}`, antwoord as Antwoord);
    }
  }
  return antwoorden;
}

describe('the beheerder', () => {
  async function metBeheerder(): Promise<Toneel> {
    const t = await startToneel();
    await maakKluis(t);
    await goed(geef(t, 'beheerder', 'beheer IT'));
    return t;
  }

  it('logs in to nothing of the vault: every call that needs it open is refused', async () => {
    const t = await metBeheerder();
    await goed(als(t, 'beheerder'));
    expect(await t.toestand()).toMatchObject({ slot: 'beheer', ik: 'beheerder', openOverlegId: null });
    const antwoorden = await alleAanroepen(t);
    expect(antwoorden.size).toBeGreaterThan(60);
    for (const [naam, antwoord] of antwoorden)
      expect([naam, antwoord]).toMatchObject([naam, { code: 'ALLEEN_BEHEER' }]);
  });

  it('opens with his own passphrase only as beheerder, and nobody else’s role opens with it', async () => {
    const t = await metBeheerder();
    await t.app.vergrendel('knop');
    expect(await codeVan(ontgrendel(t, EIGEN) as Promise<Antwoord>)).toBe('WACHTZIN_ONJUIST');
    expect(await codeVan(als(t, 'beheerder', WACHTZIN))).toBe('WACHTZIN_ONJUIST');
  });

  it('proposes a person: nothing has changed, nobody reads his name on the disk, and it takes effect on a decision', async () => {
    const t = await metBeheerder();
    await goed(als(t, 'beheerder'));
    await goed(t.regie.beheer.stelPersoonVoor({ rol: 'vervanger', naam: 'Wijkregisseur Noord' }));
    expect((await goed(t.regie.beheer.stand())).voorstellen.map((v) => v.wat)).toEqual([
      { soort: 'persoon', rol: 'vervanger', naam: 'Wijkregisseur Noord' },
    ]);
    expect(bestandenMet(t.map, 'Wijkregisseur')).toEqual([]);
    await t.app.vergrendel('knop');
    await goed(ontgrendel(t) as Promise<Antwoord>);
    expect(await t.toestand()).toMatchObject({ voorstellen: 1 });
    expect((await t.toestand()).sleuven.map((s) => s.rol)).not.toContain('vervanger');
    const [voorstel] = (await goed(t.regie.voorstellen.lijst())).voorstellen;
    expect(voorstel).toMatchObject({ door: 'beheer IT', wat: { rol: 'vervanger', naam: 'Wijkregisseur Noord' } });
    const id = voorstel?.id ?? '';
    expect(await codeVan(t.regie.voorstellen.bevestig({ voorstelId: id, eigenWachtzin: WACHTZIN }))).toBe(
      'NIET_GEVONDEN',
    );
    await goed(geef(t, 'vervanger', 'Wijkregisseur Noord', NIEUW, id));
    expect(await goed(t.regie.voorstellen.lijst())).toEqual({ voorstellen: [], onleesbaar: 0 });
    expect((await t.toestand()).voorstellen).toBe(0);
    await goed(als(t, 'vervanger', NIEUW));
  });

  it('proposes a profile, which is in force when it is confirmed on a passphrase, and only then', async () => {
    const t = await metBeheerder();
    const nieuw = { ...ingebouwdProfiel, versie: ingebouwdProfiel.versie + 1, partners: ingebouwdProfiel.partners };
    const bestand = async (tekst: string) => {
      t.host.bestand = {
        naam: 'profiel.json',
        grootte: tekst.length,
        lees: async () => new TextEncoder().encode(tekst),
      };
      return (await goed(t.regie.bestanden.kies({ soort: 'profiel' })))?.id ?? '';
    };
    await goed(als(t, 'beheerder'));
    const fout = await bestand('geen profiel');
    expect(await codeVan(t.regie.beheer.stelProfielVoor({ bestandId: fout }))).toBe('PROFIEL_ONGELDIG');
    const anders = { ...nieuw, convenant: { ...nieuw.convenant, looptijdJaren: 2 } };
    await goed(t.regie.beheer.stelProfielVoor({ bestandId: await bestand(JSON.stringify(anders)) }));
    await t.app.vergrendel('knop');
    await goed(ontgrendel(t) as Promise<Antwoord>);
    const [voorstel] = (await goed(t.regie.voorstellen.lijst())).voorstellen;
    expect(voorstel?.wat).toMatchObject({
      soort: 'profiel',
      vanVersie: ingebouwdProfiel.versie,
      naarVersie: nieuw.versie,
      verschillen: ['Convenant: veranderd'],
    });
    const voorstelId = voorstel?.id ?? '';
    expect(await codeVan(t.regie.voorstellen.bevestig({ voorstelId, eigenWachtzin: EIGEN }))).toBe('WACHTZIN_ONJUIST');
    expect((await goed(t.regie.voorstellen.lijst())).voorstellen).toHaveLength(1);
    await goed(t.regie.voorstellen.bevestig({ voorstelId, eigenWachtzin: WACHTZIN }));
    expect(await goed(t.regie.voorstellen.lijst())).toEqual({ voorstellen: [], onleesbaar: 0 });
    const log = await goed(t.regie.logboek.lijst({ soort: 'kluis', dag: null, voor: null }));
    expect(log.regels.map((r) => r.zin)).toContain(`Het convenantprofiel is nu versie ${nieuw.versie}.`);
  });

  it('takes a proposal back, one is turned down, and one that was changed on disk does not count', async () => {
    const t = await metBeheerder();
    await goed(als(t, 'beheerder'));
    for (const naam of ['een', 'twee', 'drie']) await goed(t.regie.beheer.stelPersoonVoor({ rol: 'archief', naam }));
    const eigen = (await goed(t.regie.beheer.stand())).voorstellen;
    await goed(t.regie.beheer.trekIn({ voorstelId: eigen[0]?.id ?? '' }));
    const pad = join(t.map, 'voorstellen.json');
    const inhoud = JSON.parse(readFileSync(pad, 'utf8')) as { rijen: { gemaakt: string }[] };
    expect(inhoud.rijen).toHaveLength(2);
    (inhoud.rijen[0] as { gemaakt: string }).gemaakt = '2020-01-01T00:00:00.000Z';
    writeFileSync(pad, JSON.stringify(inhoud));
    await t.app.vergrendel('knop');
    await goed(ontgrendel(t) as Promise<Antwoord>);
    const lijst = await goed(t.regie.voorstellen.lijst());
    expect([lijst.voorstellen.map((v) => v.wat), lijst.onleesbaar]).toEqual([
      [{ soort: 'persoon', rol: 'archief', naam: 'drie' }],
      1,
    ]);
    expect((await t.toestand()).voorstellen).toBe(2);
    await goed(t.regie.voorstellen.wijsAf({ voorstelId: null }));
    await goed(t.regie.voorstellen.wijsAf({ voorstelId: lijst.voorstellen[0]?.id ?? '' }));
    expect(await goed(t.regie.voorstellen.lijst())).toEqual({ voorstellen: [], onleesbaar: 0 });
    expect((JSON.parse(readFileSync(pad, 'utf8')) as { rijen: unknown[] }).rijen).toEqual([]);
  });

  it('copies a back-up byte for byte, never over another file, and not one of another vault', async () => {
    const t = await metBeheerder();
    const kopieen = nieuweMap();
    t.host.kiestMap = async () => kopieen;
    await goed(t.regie.kopie.kiesMap());
    await goed(t.regie.kopie.maak());
    const [naam = ''] = readdirSync(kopieen);
    const bytes = readFileSync(join(kopieen, naam));
    const naar = nieuweMap();
    t.host.kiestMap = async () => naar;
    const kies = (inhoud: Buffer) => {
      t.host.bestand = { naam, grootte: inhoud.length, lees: async () => new Uint8Array(inhoud) };
    };
    kies(bytes);
    await goed(als(t, 'beheerder'));
    expect(await goed(t.regie.beheer.kopieerReservekopie())).toMatchObject({ naam, grootte: bytes.length });
    expect(readFileSync(join(naar, naam)).equals(bytes)).toBe(true);
    expect(await codeVan(t.regie.beheer.kopieerReservekopie())).toBe('KOPIE_BESTAAT');
    kies(bytes.subarray(0, bytes.length - 1));
    expect(await codeVan(t.regie.beheer.kopieerReservekopie())).toBe('KOPIE_BESCHADIGD');
    const ander = await startToneel();
    await maakKluis(ander);
    await goed(geef(ander, 'beheerder', 'beheer IT'));
    ander.host.bestand = { naam, grootte: bytes.length, lees: async () => new Uint8Array(bytes) };
    await goed(als(ander, 'beheerder'));
    expect(await codeVan(ander.regie.beheer.kopieerReservekopie())).toBe('KOPIE_ANDERE_KLUIS');
  });

  it('keeps his key when the vault is written anew, and his proposals stay readable', async () => {
    const t = await metBeheerder();
    await goed(t.regie.sleutels.vernieuwDatasleutel({ eigenWachtzin: WACHTZIN, wachtzin: NIEUW, herhaling: NIEUW }));
    await goed(als(t, 'beheerder'));
    await goed(t.regie.beheer.stelPersoonVoor({ rol: 'archief', naam: 'archivaris' }));
    await t.app.vergrendel('knop');
    await goed(ontgrendel(t, NIEUW) as Promise<Antwoord>);
    expect((await goed(t.regie.voorstellen.lijst())).voorstellen.map((v) => v.door)).toEqual(['beheer IT']);
  });
});

describe('a reader of the archive', () => {
  it('reads what is vastgesteld and nothing on the way there, and every other call is refused', async () => {
    const t = await startToneel();
    const { stukIds, groepId } = await heleVergadering(t, new Merken());
    const concept = (await goed(t.regie.stukken.maakPlan({ groepId }))).stukId;
    await goed(geef(t, 'archief', 'archivaris'));
    const zaal = t.host.berichten('zaal', 'zaalbeeld').length;
    await goed(als(t, 'archief'));
    expect(await t.toestand()).toMatchObject({ slot: 'open', ik: 'archief', openOverlegId: null, voorstellen: 0 });
    const lijst = await goed(t.regie.stukken.lijst());
    expect(lijst.length).toBeGreaterThan(1);
    expect(lijst.filter((s) => s.staat !== 'vastgesteld' && s.staat !== 'geexporteerd')).toEqual([]);
    for (const stukId of stukIds) expect((await goed(t.regie.stukken.toon({ stukId }))).id).toBe(stukId);
    expect(await codeVan(t.regie.stukken.toon({ stukId: concept }))).toBe('NIET_GEVONDEN');
    const antwoorden = await alleAanroepen(t);
    const welke = (fn: (a: Antwoord) => boolean) => [...antwoorden].filter(([, a]) => fn(a)).map(([naam]) => naam);
    expect(welke((a) => a.ok)).toEqual(['stukken.lijst']);
    expect(welke((a) => !a.ok && a.code !== 'ALLEEN_LEZEN').sort()).toEqual(EERDER_GEWEIGERD);
    // The room stayed as it was: blank.
    const daarna = t.host.berichten('zaal', 'zaalbeeld').slice(zaal) as { beeld: { soort: string } }[];
    expect(daarna.filter((b) => b.beeld.soort !== 'leeg')).toEqual([]);
    expect(t.gemeld).toEqual([]);
  });

  it('changes his own passphrase, and no other key', async () => {
    const t = await startToneel();
    await maakKluis(t);
    await goed(geef(t, 'archief', 'archivaris'));
    await goed(als(t, 'archief'));
    await goed(t.regie.sleutels.wijzigWachtzin({ eigenWachtzin: EIGEN, wachtzin: NIEUW, herhaling: NIEUW }));
    expect(await codeVan(t.regie.sleutels.vervangHerstelcode({ eigenWachtzin: NIEUW }))).toBe('ALLEEN_LEZEN');
    expect(await codeVan(geef(t, 'vervanger', 'ik'))).toBe('ALLEEN_LEZEN');
    await goed(als(t, 'archief', NIEUW));
  });
});

/** Refused before it comes to who asks: a file, code or passphrase that is none, what this laptop or policy has not. */
const EERDER_GEWEIGERD = [
  'groepsscan.lees',
  'groepsscan.neemOver',
  'groepsscan.verwijderBestand',
  'kluis.bevestigHerstelcode',
  'overdracht.keur',
  'overdracht.kies',
  'overdracht.neemOver',
  'sleutels.bindAanLaptop',
  'sleutels.vernieuwDatasleutel',
  'sleutels.voegToe',
  'sleutels.wijzigWachtzin',
  'stukken.exporteer',
  'stukken.toon',
];
