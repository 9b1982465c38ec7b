/** Data without a person: every bound of the age bands, every form of a postcode, and what fits the gate. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type Anoniemlid,
  alleenCode,
  anonimiseer,
  anonimiseerPunt,
  leeftijdsband,
  wijkVan,
} from '../../shared/domein/anoniem.ts';
import { laatGroepsnamenWeg } from '../../shared/domein/kenmerken.ts';
import { projecteerAnoniem } from '../../shared/domein/projectie.ts';
import { leeftijdOp } from '../../shared/domein/tijd.ts';
import { DAG, gegeven, politie, regisseur, situatie } from './bouwers.ts';

const band = (geboortedatum: string | null, geboortejaar: number | null = null, dag = DAG) =>
  leeftijdsband({ geboortedatum, geboortejaar }, dag);

/** Written out by hand, apart from the bounds in the code. */
const verwacht = (leeftijd: number) =>
  leeftijd < 12
    ? 'jonger dan 12 jaar'
    : leeftijd < 16
      ? '12 tot en met 15 jaar'
      : leeftijd < 18
        ? '16 en 17 jaar'
        : leeftijd < 23
          ? '18 tot en met 22 jaar'
          : '23 jaar en ouder';

describe('an age', () => {
  test.each(Array.from({ length: 41 }, (_, jaren) => jaren))(
    'of %i years is in one band, on the birthday and on the day before the next',
    (jaren) => {
      expect(band(`${2026 - jaren}-11-24`)).toBe(verwacht(jaren));
      expect(band(`${2025 - jaren}-11-25`)).toBe(verwacht(jaren));
    },
  );

  test('of somebody born on 29 February changes on 1 March of a common year', () => {
    expect(band('2012-02-29', null, '2028-02-28')).toBe('12 tot en met 15 jaar');
    expect(band('2010-02-28', null, '2026-02-28')).toBe('16 en 17 jaar');
    expect(band('2008-02-29', null, '2026-02-28')).toBe('16 en 17 jaar');
    expect(band('2008-02-29', null, '2026-03-01')).toBe('18 tot en met 22 jaar');
  });

  test.each([
    [2026, 'jonger dan 12 jaar'],
    [2015, 'jonger dan 12 jaar'],
    [2014, 'jonger dan 16 jaar'],
    [2013, '12 tot en met 15 jaar'],
    [2011, '12 tot en met 15 jaar'],
    [2010, '12 tot en met 17 jaar'],
    [2009, '16 en 17 jaar'],
    [2008, '16 tot en met 22 jaar'],
    [2007, '18 tot en met 22 jaar'],
    [2004, '18 tot en met 22 jaar'],
    [2003, '18 jaar en ouder'],
    [2002, '23 jaar en ouder'],
    [2027, 'leeftijd onbekend'],
  ])('of which only the year %i is known is in every band that is possible', (jaar, woorden) => {
    expect(band(null, jaar)).toBe(woorden);
  });

  test('of which only the year is known, holds every birth date in that year', () => {
    for (let jaar = 1990; jaar < 2026; jaar += 1) {
      const woorden = band(null, jaar);
      for (const dag of ['01-01', '11-24', '11-25', '12-31']) {
        const leeftijd = leeftijdOp(`${jaar}-${dag}`, DAG) ?? -1;
        const [van = 0, tot = 999] = grenzen(woorden);
        expect(van <= leeftijd && leeftijd <= tot, `${jaar}-${dag} in ${woorden}`).toBe(true);
      }
    }
  });

  test('on the last day of the year leaves no doubt about who has only a birth year', () => {
    expect(band(null, 2010, '2026-12-31')).toBe('16 en 17 jaar');
    expect(band(null, 2010, '2026-01-01')).toBe('12 tot en met 17 jaar');
  });

  test('that nobody knows is said to be unknown', () => {
    expect(band(null)).toBe('leeftijd onbekend');
    expect(band('niet ingevuld')).toBe('leeftijd onbekend');
    expect(band('2027-01-01')).toBe('leeftijd onbekend');
    expect(band('niet ingevuld', 2009)).toBe('16 en 17 jaar');
  });
});

/** First and last age that the words allow. */
function grenzen(woorden: string): [number, number] {
  const [a, b] = (woorden.match(/\d+/g) ?? []).map(Number);
  if (woorden.startsWith('jonger dan')) return [0, (a ?? 0) - 1];
  return [a ?? 0, b ?? 999];
}

describe('a wijk', () => {
  const wijken = [
    { naam: 'Oost', postcodes: ['3351', '3352'] },
    { naam: 'Wijk aan de Dijk', postcodes: ['3353'] },
  ];
  test.each([
    ['3351 AB', 'wijk Oost'],
    ['3352zz', 'wijk Oost'],
    [' 3351  ab ', 'wijk Oost'],
    ['3351', 'wijk Oost'],
    ['3353 AB', 'wijk aan de Dijk'],
    ['3354 AB', 'postcodegebied 3354'],
    ['3354', 'postcodegebied 3354'],
    ['', 'wijk onbekend'],
    ['AB 3351', 'wijk onbekend'],
    ['33511 AB', 'wijk onbekend'],
    ['335', 'wijk onbekend'],
    ['Proefpad 3', 'wijk onbekend'],
  ])('of the postcode "%s" is "%s"', (postcode, woorden) => {
    expect(wijkVan(postcode, wijken)).toBe(woorden);
  });

  test('of a profile without wijken is the four digits', () => {
    expect(wijkVan('3351 AB', [])).toBe('postcodegebied 3351');
  });
});

test('names of groups go out of a text, also when they are written otherwise', () => {
  const weg = (tekst: string) => laatGroepsnamenWeg(tekst, ['Proefplein', 'De Kop van Oost', 'De Kop']);
  expect(weg('Op PROEFPLEIN en bij de kop-van-oost.')).toBe(
    'Op (groepsnaam weggelaten) en bij (groepsnaam weggelaten).',
  );
  expect(weg('Op het Proefpleintje.')).toBe('Op het Proefpleintje.');
  expect(laatGroepsnamenWeg('Op het plein.', [])).toBe('Op het plein.');
});

const lid = {
  code: 'J-47',
  geboortedatum: '2010-05-04',
  geboortejaar: null,
  postcode: '0000 XX',
  naam: 'Quirijn Zandlopervis',
  adres: 'Proefpad 3',
};

test('what is made of a member holds his code, band and wijk and nothing else of him', () => {
  expect({ ...anonimiseer(lid, DAG, []) }).toEqual({
    code: 'J-47',
    leeftijd: '16 en 17 jaar',
    wijk: 'postcodegebied 0000',
  });
  expect({ ...alleenCode(lid) }).toEqual({ code: 'J-47' });
  const punt = { soort: 'notitie', tekst: 'Quirijn spijbelt.', vrijgegeven: true } as const;
  const vervang = (t: string) => t.replace('Quirijn', 'J-47');
  expect({ ...anonimiseerPunt(punt, vervang) }).toEqual({ soort: 'notitie', tekst: 'J-47 spijbelt.' });
  expect(anonimiseerPunt({ ...punt, vrijgegeven: false }, vervang)).toBe(null);
});

test('a row that was not made anonymous does not fit the gate', () => {
  const basis = { id: 'r', gegevens: [gegeven()] };
  const toon = (anoniem: Anoniemlid) => projecteerAnoniem(situatie(), [politie], [{ ...basis, anoniem }]);
  const heel = anonimiseer(lid, DAG, []);
  expect(toon(heel)).toEqual([{ ...basis, anoniem: heel }]);
  expect(projecteerAnoniem(situatie(), [], [{ ...basis, anoniem: heel }])).toEqual([]);
  expect(projecteerAnoniem(situatie(), [regisseur], [{ ...basis, anoniem: heel }])).toEqual([]);
  expectTypeOf(toon(heel)[0]?.anoniem).toEqualTypeOf<Anoniemlid | undefined>();

  // Each of these is checked by tsc: without the error that is expected there, the build fails.
  // @ts-expect-error a stored member
  toon(lid);
  // @ts-expect-error the same fields, not made by `anonimiseer`
  toon({ code: 'J-47', leeftijd: '16 en 17 jaar', wijk: 'wijk Oost' });
  // @ts-expect-error a copy, with another's content
  toon({ ...heel, wijk: 'Proefpad 3' });
  // @ts-expect-error a code alone is not a member with age and wijk
  toon(alleenCode(lid));
  // @ts-expect-error a raw row
  projecteerAnoniem(situatie(), [politie], [{ ...basis, ...lid }]);
});
