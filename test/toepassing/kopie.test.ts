/** Back-ups in the whole application: the folder, the policy, and going back from an open and from a closed vault. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  codeVan,
  goed,
  maakKluis,
  nieuweMap,
  ontgrendel,
  ruimOp,
  startToneel,
  type Toneel,
  type Toneelopties,
  WACHTZIN,
  weigering,
} from './toneel.ts';

afterEach(ruimOp);

async function metKluis(opties: Toneelopties = {}): Promise<Toneel> {
  const t = await startToneel(opties);
  await maakKluis(t);
  return t;
}
const maakGroep = (t: Toneel, naam: string) =>
  goed(
    t.regie.groepen.maak({
      naam,
      wijk: 'Oefenwijk',
      signaal: { plaats: 'plein', wanneer: 'avond', gedrag: 'lawaai', omvang: 'tien', bron: 'politie' },
    }),
  );
const groepen = async (t: Toneel) => (await goed(t.regie.groepen.lijst())).map((g) => g.naam);

/** The next file dialog gives this file. */
function kies(t: Toneel, pad: string): void {
  t.host.bestand = { naam: 'x', grootte: statSync(pad).size, lees: async () => new Uint8Array(readFileSync(pad)) };
}

describe('the folder for back-ups', () => {
  it('is chosen once, remembered, and shown with what is in it', async () => {
    const t = await metKluis();
    expect(await goed(t.regie.kopie.stand())).toMatchObject({ mapnaam: null, bewaren: { aantal: 7, dagen: 30 } });
    expect(await codeVan(t.regie.kopie.maak())).toBe('KOPIEMAP_KIEZEN');
    expect(await goed(t.regie.kopie.kiesMap())).toBe(true);
    const { kopieId } = await goed(t.regie.kopie.maak());
    await t.app.vergrendel('knop');
    await goed(ontgrendel(t));
    expect(await goed(t.regie.kopie.stand())).toMatchObject({ mapnaam: t.uit, kopieen: [{ id: kopieId }] });
    rmSync(t.uit, { recursive: true });
    const weg = await goed(t.regie.kopie.stand());
    expect(weg.mapmelding).toContain('Sluit de schijf aan');
    expect(await codeVan(t.regie.kopie.maak())).toBe('MAP_ONTBREEKT');
    expect(t.gemeld).toEqual([]);
  });

  it('is the one of the policy, and no way leads out of it', async () => {
    const basis = nieuweMap();
    const mag = join(basis, 'mag');
    mkdirSync(mag);
    const t = await metKluis({ basis, beleid: { kopiemap: mag, kopieBewaren: { aantal: 2 } } });
    expect(await codeVan(t.regie.kopie.kiesMap())).toBe('MAP_NIET_TOEGESTAAN');
    symlinkSync(t.uit, join(mag, 'binnendoor'));
    t.host.kiestMap = async () => join(mag, 'binnendoor');
    expect(await codeVan(t.regie.kopie.kiesMap())).toBe('MAP_NIET_TOEGESTAAN');
    for (let keer = 0; keer < 3; keer += 1) await goed(t.regie.kopie.maak());
    expect(readdirSync(mag).filter((n) => n.endsWith('.otkopie'))).toHaveLength(2);
    expect((await goed(t.regie.kopie.stand())).bewaren).toEqual({ aantal: 2, dagen: 30 });
    expect(readdirSync(t.uit)).toEqual([]);
  });
});

describe('going back', () => {
  async function metKopie(): Promise<{ t: Toneel; pad: string; kopieId: string }> {
    const t = await metKluis();
    await maakGroep(t, 'Fictieplein');
    await goed(t.regie.kopie.kiesMap());
    const { kopieId } = await goed(t.regie.kopie.maak());
    await maakGroep(t, 'Oefenkade');
    return { t, pad: join(t.uit, readdirSync(t.uit)[0] ?? ''), kopieId };
  }

  it('from the list of an open vault: shows the loss, locks, and tells where the old state is', async () => {
    const { t, kopieId } = await metKopie();
    const gekozen = await goed(t.regie.kopie.kies({ kopieId }));
    const vraag = { bestandId: gekozen?.bestandId ?? '', geheim: WACHTZIN };
    expect(await goed(t.regie.kopie.keur(vraag))).toMatchObject({ huidig: { soort: 'open', groepen: 1 } });
    expect(await groepen(t)).toEqual(['Fictieplein', 'Oefenkade']);
    await goed(t.regie.kopie.zetTerug(vraag));
    const { slot, melding } = await t.toestand();
    expect(slot).toBe('dicht');
    const oud = /voor-terugzetten-[\dTZ-]+/.exec(melding)?.[0] ?? 'niet genoemd';
    expect(readdirSync(join(t.map, oud)).sort()).toContain('bestand.db');
    expect(t.host.berichten('zaal', 'zaalbeeld').length).toBe(0);
    await goed(ontgrendel(t));
    expect(await groepen(t)).toEqual(['Fictieplein']);
    expect(t.gemeld).toEqual([]);
  });

  it('at the unlock screen, with a file; a wrong passphrase counts and changes nothing', async () => {
    const { t, pad } = await metKopie();
    await t.app.vergrendel('knop');
    kies(t, pad);
    const gekozen = await goed(t.regie.kopie.kies({ kopieId: null }));
    const bestandId = gekozen?.bestandId ?? '';
    for (let keer = 0; keer < 4; keer += 1) {
      expect(await codeVan(t.regie.kopie.keur({ bestandId, geheim: 'een heel andere zin' }))).toBe('WACHTZIN_ONJUIST');
    }
    expect(await codeVan(t.regie.kopie.keur({ bestandId, geheim: WACHTZIN }))).toBe('WACHT_EVEN');
    expect((await t.toestand()).wachtTot).not.toBe(null);
    rmSync(join(t.map, 'pogingen.json'));
    expect(await goed(t.regie.kopie.keur({ bestandId, geheim: WACHTZIN }))).toMatchObject({ huidig: { groepen: 1 } });
    await goed(t.regie.kopie.zetTerug({ bestandId, geheim: WACHTZIN }));
    await goed(ontgrendel(t));
    expect(await groepen(t)).toEqual(['Fictieplein']);
  });

  it('on a laptop without a vault', async () => {
    const { pad } = await metKopie();
    const t = await startToneel();
    kies(t, pad);
    const gekozen = await goed(t.regie.kopie.kies({ kopieId: null }));
    const vraag = { bestandId: gekozen?.bestandId ?? '', geheim: WACHTZIN };
    expect(await goed(t.regie.kopie.keur(vraag))).toMatchObject({ huidig: { soort: 'geen' } });
    await goed(t.regie.kopie.zetTerug(vraag));
    const { slot, melding } = await t.toestand();
    expect([slot, melding]).toEqual(['dicht', expect.not.stringContaining('voor-terugzetten')]);
    await goed(ontgrendel(t));
    expect(await groepen(t)).toEqual(['Fictieplein']);
  });

  it('is refused for another vault, and for something that is no back-up', async () => {
    const { pad } = await metKopie();
    const ander = await metKluis();
    kies(ander, pad);
    const gekozen = await goed(ander.regie.kopie.kies({ kopieId: null }));
    const vraag = { bestandId: gekozen?.bestandId ?? '', geheim: WACHTZIN };
    expect(await weigering(ander.regie.kopie.keur(vraag))).toMatchObject({
      code: 'KOPIE_ANDERE_KLUIS',
      uitleg: expect.stringContaining('Er is niets veranderd'),
    });
    kies(ander, join(ander.map, 'bestand.db'));
    expect(await codeVan(ander.regie.kopie.kies({ kopieId: null }))).toBe('GEEN_KOPIE');
    expect(existsSync(join(ander.map, 'terugzetten'))).toBe(false);
    expect(ander.gemeld).toEqual([]);
  });
});
