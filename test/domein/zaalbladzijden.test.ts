import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdeel, type Zaalmaat, type Zaalregel, zaalmaten } from '../../shared/domein/zaalbladzijden.ts';

/** Lines that a text takes: words one after another, a word that is too long over several lines. */
function regelsVan(tekst: string, tekens: number): number {
  let regels = 1;
  let plek = 0;
  for (const woord of tekst.trim().split(/\s+/)) {
    let lengte = woord.length;
    if (plek > 0 && plek + 1 + lengte <= tekens) {
      plek += 1 + lengte;
      continue;
    }
    if (plek > 0) regels += 1;
    while (lengte > tekens) {
      regels += 1;
      lengte -= tekens;
    }
    plek = lengte;
  }
  return regels;
}

const zonderSpaties = (s: string) => s.replace(/\s+/g, '');
const woord = fc.string({ unit: fc.constantFrom(...'abcdeéxyz'), minLength: 1, maxLength: 60 });
const tekst = fc.array(woord, { minLength: 1, maxLength: 80 }).map((w) => w.join(' '));
const rijen = fc.array(fc.tuple(fc.constantFrom('Besluit', 'Actie', 'Notitie'), tekst), { maxLength: 12 });
const maten: [string, Zaalmaat][] = Object.entries(zaalmaten);

test.each(maten)('no page has more lines than fit, nothing is lost and the order stays: %s', (_, maat) => {
  fc.assert(
    fc.property(rijen, (lijst) => {
      const invoer = lijst.map(([label, t], i): Zaalregel => ({ label: `${label} ${i}`, tekst: t }));
      const bladzijden = verdeel(invoer, maat);
      expect(bladzijden.length).toBeGreaterThan(0);
      for (const blad of bladzijden) {
        expect(blad.reduce((som, r) => som + regelsVan(r.tekst, maat.tekens), 0)).toBeLessThanOrEqual(maat.regels);
        if (lijst.length > 0) expect(blad.length).toBeGreaterThan(0);
      }
      const delen = bladzijden.flat();
      expect([...new Set(delen.map((r) => r.label))]).toEqual(invoer.map((r) => r.label));
      for (const rij of invoer) {
        const terug = delen.filter((r) => r.label === rij.label).map((r) => r.tekst);
        expect(zonderSpaties(terug.join(''))).toBe(zonderSpaties(rij.tekst));
      }
    }),
    { numRuns: 400 },
  );
});

test('without rows there is one empty page', () => {
  expect(verdeel([], zaalmaten.gewoon)).toEqual([[]]);
});

test('a row without text keeps its label and takes a line', () => {
  const rijen = Array.from({ length: 9 }, (_, i) => ({ label: `J-${10 + i}`, tekst: '' }));
  expect(verdeel(rijen, zaalmaten.gewoon).map((b) => b.length)).toEqual([8, 1]);
});

test('eight short rows fill a page, six at the larger size', () => {
  const rijen = Array.from({ length: 9 }, (_, i) => ({ label: 'Notitie', tekst: `punt ${i}` }));
  expect(verdeel(rijen, zaalmaten.gewoon).map((b) => b.length)).toEqual([8, 1]);
  expect(verdeel(rijen, zaalmaten.groter).map((b) => b.length)).toEqual([6, 3]);
});

test('a row that does not fit any more moves whole to the next page; one longer than a page goes on under its label', () => {
  const maat = { tekens: 10, regels: 3 };
  const kort = { label: 'Notitie', tekst: 'een twee' };
  const drie = { label: 'Actie', tekst: 'aaaaaaaaa bbbbbbbbb ccccccccc' };
  const vijf = { label: 'Besluit', tekst: 'aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee' };
  expect(verdeel([kort, drie], maat)).toEqual([[kort], [drie]]);
  expect(verdeel([kort, vijf, kort], maat)).toEqual([
    [kort],
    [{ label: 'Besluit', tekst: 'aaaaaaaaa bbbbbbbbb ccccccccc' }],
    [{ label: 'Besluit', tekst: 'ddddddddd eeeeeeeee' }, kort],
  ]);
});

test('a word longer than a line is cut, and never inside a character', () => {
  const maat = { tekens: 10, regels: 3 };
  const lang = verdeel([{ label: 'Notitie', tekst: `a ${'x'.repeat(34)}` }], maat).map((b) => b.map((r) => r.tekst));
  expect(lang).toEqual([['a xxxxxxxxxx xxxxxxxxxx'], ['xxxxxxxxxx xxxx']]);
  const emoji = verdeel([{ label: 'Notitie', tekst: `a${'🚲'.repeat(300)}` }], maat).flat();
  expect(emoji.every((r) => r.tekst.isWellFormed())).toBe(true);
  expect(zonderSpaties(emoji.map((r) => r.tekst).join(''))).toBe(`a${'🚲'.repeat(300)}`);
});
