/** Names as they are written, and codes. All names are invented. */
import { describe, expect, test } from 'vitest';
import { splitsNaam, trekCode, volledigeNaam } from '../../shared/domein/namen.ts';

describe('a name in one piece', () => {
  const delen = (naam: string) => {
    const n = splitsNaam(naam);
    return [n.voornaam, n.tussenvoegsel, n.achternaam];
  };

  test.each<[string, string[]]>([
    ['Milan de Fictie', ['Milan', 'de', 'Fictie']],
    ['Odile Zandloper', ['Odile', '', 'Zandloper']],
    ['  Odile   van der  Zandloper ', ['Odile', 'van der', 'Zandloper']],
    ["Jan van 't Hof", ['Jan', "van 't", 'Hof']],
    ['Jan van ’t Hof', ['Jan', "van 't", 'Hof']],
    ['Anna Maria de Fictie', ['Anna Maria', 'de', 'Fictie']],
    ['Fictie, Milan', ['Milan', '', 'Fictie']],
    ['Fictie, Milan de', ['Milan', 'de', 'Fictie']],
    ['milan de fictie', ['milan', 'de', 'fictie']],
    ['milan fictie', ['milan', '', 'fictie']],
    ['mevrouw O. Zandloper', ['O.', '', 'Zandloper']],
    ['dhr. de Fictie', ['', 'de', 'Fictie']],
    ['de heer B. van Fictie', ['B.', 'van', 'Fictie']],
    ['Zandloper', ['', '', 'Zandloper']],
    ['', ['', '', '']],
  ])('%j', (naam, verwacht) => {
    expect(delen(naam)).toEqual(verwacht);
  });

  test('the roepnaam is kept apart', () => {
    expect(splitsNaam('Cornelis (Kees) Fictie')).toMatchObject({ voornaam: 'Cornelis', roepnaam: 'Kees' });
  });
});

test('the full name has the roepnaam in place of the first name, and no double spaces', () => {
  const naam = { voornaam: 'Milan', roepnaam: '', tussenvoegsel: 'de', achternaam: 'Fictie' };
  expect(volledigeNaam(naam)).toBe('Milan de Fictie');
  expect(volledigeNaam({ ...naam, roepnaam: 'Miel', tussenvoegsel: '' })).toBe('Miel Fictie');
  expect(volledigeNaam({ voornaam: '', roepnaam: '', tussenvoegsel: '', achternaam: '' })).toBe('');
});

describe('codes', () => {
  /** Bytes of a small generator with a seed: the same in every run. */
  function bytes(zaad: number) {
    let x = zaad;
    return (aantal: number) =>
      Uint8Array.from({ length: aantal }, () => {
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        return x & 0xff;
      });
  }
  const vast = (...reeks: number[][]) => {
    let beurt = 0;
    return () => Uint8Array.from(reeks[beurt++] ?? []);
  };

  test('every code of two digits is drawn about equally often', () => {
    const willekeurig = bytes(20_261_124);
    const per = new Map<string, number>();
    const n = 45_000;
    for (let i = 0; i < n; i += 1) {
      const code = trekCode(new Set(), willekeurig);
      per.set(code, (per.get(code) ?? 0) + 1);
    }
    expect(per.size).toBe(90);
    const verwacht = n / 90;
    const chi = [...per.values()].reduce((som, x) => som + (x - verwacht) ** 2 / verwacht, 0);
    // 89 degrees of freedom: more than 150 has a chance of one in 20,000.
    expect(chi).toBeLessThan(150);
  });

  test('a draw from the incomplete last stretch is thrown away: no code is favoured', () => {
    // 2^24 is 186,413 times 90 and 46 more: the last 46 values would favour J-10 to J-55.
    const grens = 186_413 * 90;
    const drie = (x: number) => [x >> 16, (x >> 8) & 0xff, x & 0xff];
    expect(trekCode(new Set(), vast(drie(grens), [0, 0, 5]))).toBe('J-15');
    expect(trekCode(new Set(), vast(drie(0xffffff), [0, 0, 6]))).toBe('J-16');
    expect(trekCode(new Set(), vast(drie(grens - 1), [0, 0, 7]))).toBe('J-99');
  });

  test('a code in use is never drawn again, and codes grow when half of them are used', () => {
    const willekeurig = bytes(7);
    const bezet = new Set<string>();
    for (let i = 0; i < 1500; i += 1) {
      const code = trekCode(bezet, willekeurig);
      expect(bezet.has(code)).toBe(false);
      const verwacht = i < 45 ? /^J-[1-9]\d$/ : i < 450 ? /^J-[1-9]\d\d$/ : /^J-[1-9]\d{3,5}$/;
      expect(code).toMatch(verwacht);
      bezet.add(code);
    }
  });

  test('a taken code is skipped for the next draw', () => {
    expect(trekCode(new Set(['J-10']), vast([0, 0, 0], [0, 0, 1]))).toBe('J-11');
  });
});
