import { describe, expect, it } from 'vitest';
import { isHandtekening, tekenen, tekentekstSchema, tekenuitkomstSchema } from '../../shared/contract/tekenen.ts';
import { korteVerklaring } from './voorbeelden.ts';

const streek = (...punten: [number, number][]) => ({
  punten: punten.map(([x, y], i) => ({ x, y, t: i * 16, druk: 0.5 })),
});
const getekend = {
  uitkomst: 'ondertekend',
  plaats: 'Voorbeeldstad',
  streken: [streek([10, 10], [60, 40], [90, 12])],
  breedte: 600,
  hoogte: 208,
};

describe('what the signing window may hand in', () => {
  it('takes a drawn signature, a typed name and a refusal', () => {
    expect(tekenuitkomstSchema.parse(getekend)).toEqual(getekend);
    expect(
      tekenuitkomstSchema.parse({ uitkomst: 'ondertekend', plaats: ' Voorbeeldstad ', getypteNaam: 'Ruben Schijn' }),
    ).toEqual({ uitkomst: 'ondertekend', plaats: 'Voorbeeldstad', getypteNaam: 'Ruben Schijn' });
    expect(tekenuitkomstSchema.parse({ uitkomst: 'geweigerd' })).toEqual({ uitkomst: 'geweigerd' });
  });

  it.each([
    ['a dot', { ...getekend, streken: [streek([10, 10])] }],
    ['many dots', { ...getekend, streken: Array.from({ length: 60 }, (_, i) => streek([i * 9, 10])) }],
    ['a slip of the pen', { ...getekend, streken: [streek([10, 10], [14, 12])] }],
    ['no stroke', { ...getekend, streken: [] }],
    ['no place', { ...getekend, plaats: '   ' }],
    ['a name of one letter', { uitkomst: 'ondertekend', plaats: 'Voorbeeldstad', getypteNaam: 'R' }],
    ['drawn and typed at once', { ...getekend, getypteNaam: 'Ruben Schijn' }],
    ['a refusal with something along', { uitkomst: 'geweigerd', reden: 'geen zin' }],
    ['points that are no numbers', { ...getekend, streken: [{ punten: [{ x: Number.NaN, y: 1, t: 0, druk: 0 }] }] }],
  ])('refuses %s', (_naam, uitkomst) => {
    expect(tekenuitkomstSchema.safeParse(uitkomst).success).toBe(false);
  });

  it('measures a signature along its strokes, not between them', () => {
    expect(isHandtekening([streek([0, 0]), streek([500, 0])])).toBe(false);
    expect(isHandtekening([streek([0, 0], [20, 0]), streek([0, 9], [20, 9])])).toBe(true);
  });

  it('calls belong to the signing window alone, while regie is covered', () => {
    for (const deel of Object.values(tekenen)) {
      expect(deel.rollen).toEqual(['tekenen']);
      expect(deel.slot).toBe('afgedekt');
    }
    expect(tekentekstSchema.parse(korteVerklaring)).toEqual(korteVerklaring);
  });
});
