/** The two fictional scans that lie next to the repository, where they are. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leesTabel } from '../../electron/groepsscan/leesTabel.ts';
import { vindDubbelen } from '../../shared/domein/groepsscan/dubbelen.ts';
import { maakVoorbeeld } from '../../shared/domein/groepsscan/maakVoorbeeld.ts';
import { VANDAAG } from '../fixtures/groepsscan/bouwers.ts';

const map = new URL('../../../shared/groepsscan/', import.meta.url);
const er = existsSync(map);
if (!er) console.info('skipped: the shared groepsscan files are not next to this repository');

const lees = async (naam: string) => {
  const t = await leesTabel(readFileSync(new URL(naam, map)), naam);
  return { t, v: maakVoorbeeld(t, null, VANDAAG) };
};

test.runIf(er)('the spreadsheet gives 28 rows, drops its BSN column and shows two doubles', async () => {
  const { t, v } = await lees('groepsscan-fictieplein.xlsx');
  expect(v.indeling.kopregel).toBe(5);
  expect(v.rijen).toHaveLength(28);
  expect(v.overgeslagen).toEqual([]);
  expect(v.vervallenKolommen.map((k) => k.kop)).toEqual(['Nr', 'BSN', 'Registraties 12 mnd', 'Bijzonderheden']);
  expect(v.rijen.filter((r) => r.geboren === null)).toEqual([]);
  expect(v.rijen.filter((r) => r.geboren?.soort === 'jaar').map((r) => r.rij)).toEqual([14, 23]);
  expect(vindDubbelen(v.rijen, []).map((d) => [d.a, d.b, d.zekerheid])).toEqual([
    [32, { soort: 'rij', rij: 12 }, 'gelijk'],
    [33, { soort: 'rij', rij: 21 }, 'gelijk'],
  ]);
  const bsn = t.rijen.slice(5).map((rij) => rij[7]);
  for (const nummer of bsn) expect(JSON.stringify(v)).not.toContain(nummer);
});

test.runIf(er)('the text file gives 12 rows with every column used and no doubles', async () => {
  const { v } = await lees('groepsscan-oefenkade.csv');
  expect(v.rijen).toHaveLength(12);
  expect(v.vervallenKolommen).toEqual([]);
  expect(v.rijen.flatMap((r) => r.meldingen)).toEqual([]);
  expect(v.rijen.filter((r) => r.tussenvoegsel !== '')).toHaveLength(4);
  expect(v.rijen.every((r) => r.vertegenwoordigers.length === 2)).toBe(true);
  expect(vindDubbelen(v.rijen, [])).toEqual([]);
});
