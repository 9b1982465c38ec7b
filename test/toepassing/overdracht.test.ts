/** Hand-over in the whole application: dialogs, policy, passphrase, two vaults with their own threads, and the exchange. */
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Watovergedragen } from '../../shared/contract/overdracht.ts';
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

afterEach(ruimOp);

async function metKluis(opties: Parameters<typeof startToneel>[0] = {}): Promise<Toneel> {
  const t = await startToneel(opties);
  await maakKluis(t);
  return t;
}
const maakGroep = async (t: Toneel, naam: string) =>
  (
    await goed(
      t.regie.groepen.maak({
        naam,
        wijk: 'Oefenwijk',
        signaal: { plaats: 'plein', wanneer: 'avond', gedrag: 'lawaai', omvang: 'tien', bron: 'politie' },
      }),
    )
  ).groepId;
const groepen = async (t: Toneel) => (await goed(t.regie.groepen.lijst())).map((g) => g.naam);

/** The next file dialog gives this file of a folder. */
function geef(t: Toneel, map: string, naam: string): void {
  const pad = join(map, naam);
  t.host.bestand = { naam, grootte: statSync(pad).size, lees: async () => new Uint8Array(readFileSync(pad)) };
}

/** The receiver's code as a file, taken to the sender. */
async function brengCode(naar: Toneel, van: Toneel): Promise<string> {
  await goed(naar.regie.overdracht.maakCode());
  const bewaard = await goed(naar.regie.overdracht.bewaarCode());
  geef(van, naar.uit, bewaard?.bestandsnaam ?? '');
  const gekozen = await goed(van.regie.overdracht.kiesCode());
  const { code } = await goed(naar.regie.overdracht.stand());
  const gekeurd = await goed(van.regie.overdracht.keurCode({ code: gekozen?.code ?? '' }));
  expect(gekeurd).toEqual({ code: code?.code, cijfers: code?.cijfers });
  return gekeurd.code;
}

const maak = (van: Toneel, wat: Watovergedragen, code: string, eigenWachtzin = WACHTZIN) =>
  van.regie.overdracht.maak({ wat, code, aan: 'Bureau Voorbeeld', reden: 'Andere wijk.', eigenWachtzin });

async function kies(naar: Toneel, van: Toneel, bestandsnaam: string): Promise<string> {
  geef(naar, van.uit, bestandsnaam);
  return (await goed(naar.regie.overdracht.kies()))?.bestandId ?? '';
}

async function brengBewijs(naar: Toneel, van: Toneel, overdrachtId: string): Promise<void> {
  const bewaard = await goed(naar.regie.overdracht.bewaarBewijs({ overdrachtId }));
  geef(van, naar.uit, bewaard?.bestandsnaam ?? '');
  expect(await goed(van.regie.overdracht.leesBewijs())).toEqual({ overdrachtId });
  const { overdrachten } = await goed(van.regie.overdracht.stand());
  expect(overdrachten.find((o) => o.id === overdrachtId)?.ontvangenOp).not.toBeNull();
}

describe('between two applications', () => {
  it('a group goes across on the sender’s passphrase, under another name, and its receipt comes back', async () => {
    const [van, naar] = [await metKluis(), await metKluis()];
    const groepId = await maakGroep(van, 'Fictieplein');
    await maakGroep(naar, 'Fictieplein');
    const code = await brengCode(naar, van);
    const wat = { soort: 'groep' as const, groepId };
    expect(await codeVan(maak(van, wat, `${code}q`))).toBe('CODE_ONGELDIG');
    expect(await codeVan(maak(van, wat, code, 'een andere wachtzin dan deze'))).toBe('WACHTZIN_ONJUIST');
    expect(readdirSync(van.uit)).toEqual([]);
    const gemaakt = await goed(maak(van, wat, code));
    const bestandId = await kies(naar, van, gemaakt?.bestandsnaam ?? '');
    const beeld = await goed(naar.regie.overdracht.keur({ bestandId }));
    expect(beeld).toMatchObject({
      soort: 'groep',
      groepsnaam: 'Fictieplein',
      naamBezet: true,
      cijfers: gemaakt?.cijfers,
    });
    expect(await codeVan(naar.regie.overdracht.neemOver({ bestandId, groepsnaam: '' }))).toBe('NAAM_BESTAAT_AL');
    // Twice at once, as a double click does.
    const vraag = { bestandId, groepsnaam: 'Fictieplein west' };
    const [een, twee] = await Promise.all([
      naar.regie.overdracht.neemOver(vraag),
      naar.regie.overdracht.neemOver(vraag),
    ]);
    expect([een, twee]).toEqual([een, een]);
    expect(await groepen(naar)).toEqual(['Fictieplein', 'Fictieplein west']);
    expect(await codeVan(naar.regie.overdracht.keur({ bestandId }))).toBe('BESTAND_ONBEKEND');
    await brengBewijs(naar, van, gemaakt?.overdrachtId ?? '');
    expect([...van.gemeld, ...naar.gemeld]).toEqual([]);
  });

  it('a whole vault takes the place of an empty one, which locks and opens with its own passphrase', async () => {
    const [van, naar] = [await metKluis(), await metKluis()];
    await maakGroep(van, 'Fictieplein');
    const gemaakt = await goed(maak(van, { soort: 'kluis' }, await brengCode(naar, van)));
    const bestandId = await kies(naar, van, gemaakt?.bestandsnaam ?? '');
    expect(await goed(naar.regie.overdracht.keur({ bestandId }))).toMatchObject({ soort: 'kluis' });
    expect(await goed(naar.regie.overdracht.neemOver({ bestandId, groepsnaam: '' }))).toMatchObject({ soort: 'kluis' });
    const { slot, melding } = await naar.toestand();
    expect([slot, melding]).toEqual(['dicht', expect.stringContaining('Open haar met uw eigen wachtzin')]);
    await goed(ontgrendel(naar));
    expect(await groepen(naar)).toEqual(['Fictieplein']);
    expect((await goed(naar.regie.logboek.controleer({ vanaf: 1 }))).bevindingen).toEqual([]);
    expect((await naar.toestand()).logboekMelding).toBe(false);
    await brengBewijs(naar, van, gemaakt?.overdrachtId ?? '');
    expect([...van.gemeld, ...naar.gemeld]).toEqual([]);
  });
});

it('goes only to folders that the policy names, and so do code and receipt', async () => {
  const basis = nieuweMap();
  const mag = join(basis, 'mag');
  mkdirSync(mag);
  const t = await metKluis({ basis, beleid: { exportmappen: [mag] } });
  expect(await codeVan(t.regie.overdracht.bewaarCode())).toBe('NIET_GEVONDEN');
  await goed(t.regie.overdracht.maakCode());
  expect(await codeVan(t.regie.overdracht.bewaarCode())).toBe('MAP_NIET_TOEGESTAAN');
  t.host.kiestMap = async () => mag;
  await goed(t.regie.overdracht.bewaarCode());
  expect(readdirSync(mag)).toHaveLength(1);
  t.host.kiestMap = async () => null;
  expect(await goed(t.regie.overdracht.bewaarCode())).toBeNull();
});
