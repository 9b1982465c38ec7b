import { describe, expect, it } from 'vitest';
import { tekenen, tekentekstSchema, tekenuitkomstSchema } from '../../shared/contract/tekenen.ts';
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

const getypt = { uitkomst: 'ondertekend', plaats: 'Voorbeeldstad', getypteNaam: 'Ruben Schijn', bevestigd: true };

describe('what the signing window may hand in', () => {
  it('takes a drawn signature, a typed name and a refusal', () => {
    expect(tekenuitkomstSchema.parse(getekend)).toEqual(getekend);
    expect(tekenuitkomstSchema.parse({ ...getypt, plaats: ' Voorbeeldstad ' })).toEqual(getypt);
    expect(tekenuitkomstSchema.parse({ uitkomst: 'geweigerd' })).toEqual({ uitkomst: 'geweigerd' });
  });

  it.each([
    ['no stroke', { ...getekend, streken: [] }],
    ['no place', { ...getekend, plaats: '   ' }],
    ['a name of one letter', { ...getypt, getypteNaam: 'R' }],
    ['a typed name without the tick', { ...getypt, bevestigd: false }],
    ['drawn and typed at once', { ...getekend, getypteNaam: 'Ruben Schijn' }],
    ['a refusal with something along', { uitkomst: 'geweigerd', reden: 'geen zin' }],
    ['points that are no numbers', { ...getekend, streken: [{ punten: [{ x: Number.NaN, y: 1, t: 0, druk: 0 }] }] }],
  ])('refuses %s', (_naam, uitkomst) => {
    expect(tekenuitkomstSchema.safeParse(uitkomst).success).toBe(false);
  });

  it('calls belong to the signing window alone, while regie is covered', () => {
    for (const deel of Object.values(tekenen)) {
      expect(deel.rollen).toEqual(['tekenen']);
      expect(deel.slot).toBe('afgedekt');
    }
    expect(tekentekstSchema.parse(korteVerklaring)).toEqual(korteVerklaring);
  });
});
