import { describe, expect, it } from 'vitest';
import { zetelletter, zetelopschrift, zeteltoets, zeteltoetsen } from '../../shared/domein/zeteltoets.ts';

const zetels = Array.from({ length: 40 }, (_, i) => i + 1);

describe('the key of a seat', () => {
  it.each([
    [1, '1'],
    [9, '9'],
    [10, '- a'],
    [11, '- b'],
    [35, '- z'],
    [36, ''],
  ])('of seat %i is %s', (zetel, toets) => {
    expect(zeteltoets(zetel)).toBe(toets);
  });

  it('is never that of another seat, and no digit is part of more than one', () => {
    const toetsen = zetels.map(zeteltoets).filter((toets) => toets !== '');
    expect(new Set(toetsen).size).toBe(35);
    expect(toetsen.filter((toets) => /\d/.test(toets))).toEqual(zetels.slice(0, 9).map(String));
    expect(zetels.slice(0, 9).map(zetelletter).join('')).toBe('');
  });

  it('is what sentences and buttons name, with the button itself where there is no key', () => {
    expect(zeteltoetsen([3, 9, 10])).toBe('3, 9 en - a');
    expect(zeteltoetsen([36])).toBe('de knop van 36');
    expect([5, 10, 36].map(zetelopschrift)).toEqual(['5', '- a 10', '36']);
  });
});
