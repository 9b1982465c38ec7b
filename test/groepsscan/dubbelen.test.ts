import { expect, test } from 'vitest';
import { afstand } from '../../shared/domein/groepsscan/afstand.ts';
import { dubbelSchema, vindDubbelen } from '../../shared/domein/groepsscan/dubbelen.ts';
import type { Ingelezen } from '../../shared/domein/groepsscan/voorbeeld.ts';
import { jongere, lid } from '../fixtures/groepsscan/bouwers.ts';

const op = (datum: string) => ({ geboren: { soort: 'datum' as const, datum } });
const oordeel = (a: Partial<Ingelezen>, b: Partial<Ingelezen>) => {
  const gevonden = vindDubbelen([jongere({ rij: 2, ...a }), jongere({ rij: 3, ...b })], []);
  for (const d of gevonden) dubbelSchema.parse(d);
  return gevonden[0]?.zekerheid ?? null;
};

test.each<[string, Partial<Ingelezen>, Partial<Ingelezen>]>([
  ['every name and date the same', {}, {}],
  ['capitals', {}, { achternaam: 'VERZONNEN' }],
  ['accents', { voornaam: 'René' }, { voornaam: 'Rene' }],
  ['ij and y', { achternaam: 'Verzonneijn' }, { achternaam: 'Verzonneyn' }],
  ['a second first name', { voornaam: 'Bram Jan' }, { voornaam: 'Bram' }],
  ['the roepnaam as first name', { voornaam: 'Abraham', roepnaam: 'Bram' }, { voornaam: 'Bram' }],
  ['another address', {}, { adres: 'Elders 9' }],
  ['a tussenvoegsel that is missing', { tussenvoegsel: 'de' }, {}],
])('equal: %s', (_, a, b) => {
  expect(oordeel(a, b)).toBe('gelijk');
});

test.each<[string, Partial<Ingelezen>, Partial<Ingelezen>]>([
  ['a spelling variant of the surname', { achternaam: 'Verzonnen' }, { achternaam: 'Versonnen' }],
  ['a spelling variant of the first name', { voornaam: 'Sander' }, { voornaam: 'Xander' }],
  ['day and month swapped', op('2009-06-04'), op('2009-04-06')],
  ['one digit of the birth date', op('2009-06-04'), op('2008-06-04')],
  ['only the year known once', {}, { geboren: { soort: 'jaar', jaar: 2009 } }],
  ['no birth date once', {}, { geboren: null }],
  ['an initial', {}, { voornaam: 'B.' }],
  ['first and last name swapped', {}, { voornaam: 'Verzonnen', achternaam: 'Bram' }],
  ['same address and birth date, another surname', {}, { achternaam: 'Bedacht' }],
  ['same address and birth date, all names different', {}, { voornaam: 'Wout', achternaam: 'Bedacht' }],
  ['another tussenvoegsel', { tussenvoegsel: 'de' }, { tussenvoegsel: 'van' }],
  ['same name and address, another birth date', {}, op('2011-12-30')],
])('near-equal: %s', (_, a, b) => {
  expect(oordeel(a, b)).toBe('lijkt');
});

test.each<[string, Partial<Ingelezen>, Partial<Ingelezen>]>([
  ['brothers', {}, { voornaam: 'Wout', ...op('2011-02-03') }],
  ['twins', {}, { voornaam: 'Wout' }],
  ['twins with short names', { voornaam: 'Tim' }, { voornaam: 'Tom' }],
  ['a sister without birth date', {}, { voornaam: 'Saar', geboren: null }],
  ['namesakes born on another day at another address', {}, { adres: 'Elders 9', ...op('2012-12-30') }],
  ['people born on one day', {}, { voornaam: 'Wout', achternaam: 'Bedacht', adres: 'Elders 9' }],
  ['two without address born on one day', { adres: '' }, { voornaam: 'Wout', achternaam: 'Bedacht', adres: '' }],
  [
    'people born in one year',
    { geboren: { soort: 'jaar', jaar: 2009 } },
    { voornaam: 'Wout', geboren: { soort: 'jaar', jaar: 2009 } },
  ],
])('different people: %s', (_, a, b) => {
  expect(oordeel(a, b)).toBeNull();
});

test('a row that is in the bestand already is found, and the reason names no values', () => {
  const [dubbel] = vindDubbelen([jongere({ rij: 7 })], [lid(), lid({ lidId: 'lid-2', voornaam: 'Wout' })]);
  expect(dubbel).toEqual({
    a: 7,
    b: { soort: 'lid', lidId: 'lid-1', code: 'J-47' },
    zekerheid: 'gelijk',
    waarom: 'Voornaam, achternaam en geboortedatum zijn gelijk.',
  });
  expect(vindDubbelen([jongere()], [lid({ geboortedatum: null, geboortejaar: 2009 })])[0]?.zekerheid).toBe('lijkt');
});

test('three equal rows give three pairs, each later row pointing back', () => {
  const gevonden = vindDubbelen(
    [2, 3, 4].map((rij) => jongere({ rij })),
    [],
  );
  expect(gevonden.map((d) => [d.a, d.b.soort === 'rij' ? d.b.rij : 0])).toEqual([
    [3, 2],
    [4, 2],
    [4, 3],
  ]);
});

test('a list of nothing but repetitions ends with a limited number of pairs', () => {
  expect(
    vindDubbelen(
      Array.from({ length: 3000 }, (_, i) => jongere({ rij: i + 2 })),
      [],
    ),
  ).toHaveLength(500);
});

test('distance counts inserted, deleted, changed and swapped letters, up to a limit', () => {
  expect(afstand('bram', 'bram', 2)).toBe(0);
  expect(afstand('bram', 'brams', 2)).toBe(1);
  expect(afstand('bram', 'barm', 2)).toBe(1);
  expect(afstand('bram', 'bral', 2)).toBe(1);
  expect(afstand('bram', 'wouter', 2)).toBe(3);
  expect(afstand('abcdef', 'uvwxyz', 2)).toBe(3);
});
