/** The one gate: what passes it, and that what did not pass it does not fit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Getoond, projecteerVoor, projecteerZaal, type Toetsbaar } from '../../shared/domein/projectie.ts';
import { verdeel, zaalmaten } from '../../shared/domein/zaalbladzijden.ts';
import { toetsDatum } from '../../shared/domein/zichtbaarheid.ts';
import { burgemeester, gegeven, jongerenwerk, politie, regisseur, situatie } from './bouwers.ts';
import { datum, kies, overleg, zaal } from './willekeurig.ts';

interface Rij extends Toetsbaar {
  readonly tekst: string;
}

const rijen = fc
  .array(fc.record({ gegevens: fc.oneof(datum, fc.constant([])), tekst: fc.string({ maxLength: 60 }) }), {
    maxLength: 8,
  })
  .map((lijst) => lijst.map((r, i): Rij => ({ ...r, id: `rij-${i}` })));

/** What an audience gets: rows in canonical form, and the pages made of them. */
const uitvoer = (getoond: readonly Getoond<Rij>[]) =>
  JSON.stringify({
    rijen: getoond.map((r) => [r.id, r.tekst]),
    bladzijden: verdeel(
      getoond.map((r) => ({ label: r.id, tekst: r.tekst })),
      zaalmaten.gewoon,
    ),
  });

test('replacing or removing what an audience may not see leaves its output identical', () => {
  let verborgen = 0;
  fc.assert(
    fc.property(overleg, rijen, zaal, fc.string({ minLength: 1 }), ({ s, mensen }, lijst, nrs, anders) => {
      const aanwezig = kies(mensen, nrs);
      const poorten = [
        (r: readonly Rij[]) => projecteerZaal(s, aanwezig, r),
        ...mensen.map((p) => (r: readonly Rij[]) => projecteerVoor(s, p, r)),
      ];
      for (const poort of poorten) {
        const getoond = new Set(poort(lijst).map((r) => r.id));
        verborgen += lijst.length - getoond.size;
        const eerst = uitvoer(poort(lijst));
        const vervangen = lijst.map((r) => (getoond.has(r.id) ? r : { ...r, id: `${anders}-${r.id}`, tekst: anders }));
        expect(uitvoer(poort(vervangen))).toBe(eerst);
        expect(uitvoer(poort(lijst.filter((r) => getoond.has(r.id))))).toBe(eerst);
      }
    }),
    { numRuns: 1500 },
  );
  expect(verborgen).toBeGreaterThan(1000);
});

test('what passes the gate is the row itself, in the order in which it came', () => {
  fc.assert(
    fc.property(overleg, rijen, fc.nat(7), ({ s, mensen }, lijst, nr) => {
      for (const p of kies(mensen, [nr])) {
        const verwacht = lijst.filter((r) => toetsDatum(s, p, r.gegevens).zichtbaar);
        const uit = projecteerVoor(s, p, lijst);
        expect(uit.length).toBe(verwacht.length);
        expect(uit.every((r, i) => r === verwacht[i])).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

const eenRij: Rij = { id: 'r', gegevens: [gegeven()], tekst: 'Sprak af bij de fietsenstalling.' };

test('an empty room gets nothing, and a row of which nobody is the bron goes to nobody', () => {
  expect(projecteerZaal(situatie(), [], [eenRij])).toEqual([]);
  expect(projecteerZaal(situatie(), [regisseur], [eenRij])).toEqual([]);
  expect(projecteerZaal(situatie(), [politie, burgemeester], [eenRij])).toEqual([eenRij]);
  expect(projecteerZaal(situatie(), [politie, jongerenwerk], [eenRij])).toEqual([]);
  expect(projecteerVoor(situatie(), burgemeester, [{ ...eenRij, gegevens: [] }])).toEqual([]);
});

test('a row that was not projected does not fit the type of what is shown', () => {
  const toon = (regels: readonly Getoond<Rij>[]) => regels.map((r) => r.tekst);
  expect(toon(projecteerZaal(situatie(), [politie], [eenRij]))).toEqual([eenRij.tekst]);

  // Each of these is checked by tsc: without the error that is expected there, the build fails.
  // @ts-expect-error a stored row
  toon([eenRij]);
  // @ts-expect-error a copy of a stored row
  toon([{ ...eenRij }]);
  // @ts-expect-error a stored row among projected ones
  toon([...projecteerZaal(situatie(), [politie], [eenRij]), eenRij]);
  // @ts-expect-error filtered by hand
  toon([eenRij].filter((r) => r.tekst !== ''));
  const [eerste] = projecteerZaal(situatie(), [politie], [eenRij]);
  // @ts-expect-error a shown row refilled with the content of another
  toon(eerste ? [{ ...eerste, tekst: eenRij.tekst }] : []);
  // @ts-expect-error a shown row with another laid over it
  toon(eerste ? [{ ...eerste, ...eenRij }] : []);
  // @ts-expect-error one row
  const getoond: Getoond<Rij> = eenRij;
  expect(getoond).toBe(eenRij);
});
