/** The log in the whole application: verification, and an export that leaves by the same door as a package. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { codeVan, goed, maakKluis, nieuweMap, ontgrendel, ruimOp, startToneel, type Toneel } from './toneel.ts';

afterEach(ruimOp);

const ALLES = { van: null, tot: null };

async function metKluis(opties: Parameters<typeof startToneel>[0] = {}): Promise<Toneel> {
  const t = await startToneel(opties);
  await maakKluis(t);
  return t;
}

const codes = async (t: Toneel) =>
  (await goed(t.regie.logboek.lijst({ voor: null, soort: null, dag: null }))).regels.map((r) => r.wat);

describe('exporting the log', () => {
  it('writes one folder, records it, and makes its head a known one', async () => {
    const t = await metKluis();
    const uit = await goed(t.regie.logboek.exporteer(ALLES));
    expect(readdirSync(t.uit)).toEqual([uit?.mapnaam]);
    const map = join(t.uit, uit?.mapnaam ?? '');
    expect(readdirSync(map).sort()).toEqual(['controle.csv', 'logboek.csv', 'logboek.json']);
    expect(readFileSync(join(map, 'controle.csv'), 'utf8')).toContain(uit?.kop?.hash);
    expect(uit?.klopt).toBe(true);
    expect(await codes(t)).toEqual(expect.arrayContaining(['logboek.geexporteerd', 'logboek.export-begonnen']));
    expect((await goed(t.regie.logboek.stand())).koppen).toBe(1);
    const { rij = 1, hash = '' } = uit?.kop ?? {};
    expect(await goed(t.regie.logboek.vergelijk({ rij, hash }))).toEqual({ uitkomst: 'gelijk' });
    await t.app.vergrendel('knop');
    expect((await ontgrendel(t)).ok).toBe(true);
    expect(await t.toestand()).toMatchObject({ slot: 'open', logboekMelding: false });
    expect(t.gemeld).toEqual([]);
  });

  it('goes where the policy allows and nowhere else', async () => {
    const basis = nieuweMap();
    const mag = join(basis, 'mag');
    mkdirSync(mag);
    const t = await metKluis({ basis, beleid: { exportmappen: [mag] } });
    expect(await codeVan(t.regie.logboek.exporteer(ALLES))).toBe('MAP_NIET_TOEGESTAAN');
    expect(readdirSync(t.uit)).toEqual([]);
    t.host.kiestMap = async () => mag;
    expect((await goed(t.regie.logboek.exporteer(ALLES)))?.aantal).toBeGreaterThan(2);
    expect(readdirSync(mag).length).toBe(1);
  });

  it('does nothing when the user cancels, for a period that ends before it begins, or when it cannot be recorded', async () => {
    const t = await metKluis({ werkerhaak: (b) => JSON.stringify(b).includes('"legLogboekVast"') });
    expect(await codeVan(t.regie.logboek.exporteer({ van: '2026-03-02', tot: '2026-03-01' }))).toBe(
      'PERIODE_KLOPT_NIET',
    );
    expect(await codeVan(t.regie.logboek.exporteer(ALLES))).toBe('SCHIJF_VOL');
    t.host.kiestMap = async () => null;
    expect(await goed(t.regie.logboek.exporteer(ALLES))).toBeNull();
    expect(readdirSync(t.uit)).toEqual([]);
  });
});

describe('looking after the log', () => {
  it('verifies in full, and takes its term from the policy', async () => {
    const t = await metKluis({ beleid: { logboekBewaarjaren: 2 } });
    const uit = await goed(t.regie.logboek.controleer({ vanaf: 1 }));
    expect(uit).toMatchObject({ verder: null, bevindingen: [] });
    expect((await goed(t.regie.logboek.stand())).gecontroleerd).toMatchObject({ klopt: true, tot: uit.tot });
    expect(await goed(t.regie.logboek.bewaring())).toEqual({ jaren: 2, teRuimen: null });
    expect(await codeVan(t.regie.logboek.ruimOp({ tot: 1 }))).toBe('NIETS_OP_TE_RUIMEN');
    await goed(t.regie.logboek.gezien());
  });
});
