import { expect, test } from 'vitest';
import { bepaalVolgorde, leesDatum } from '../../shared/domein/groepsscan/datums.ts';
import type { Cel } from '../../shared/domein/groepsscan/tabel.ts';
import { VANDAAG } from '../fixtures/groepsscan/bouwers.ts';

const lees = (cel: Cel, volgorde: 'dag-maand' | 'maand-dag' | 'onbeslist' = 'dag-maand') => {
  const { geboren } = leesDatum(cel, volgorde, VANDAAG);
  return geboren === null ? null : geboren.soort === 'datum' ? geboren.datum : geboren.jaar;
};

test.each<[Cel, string]>([
  ['9 juni 2009', '2009-06-09'],
  ['9 Juni 2009', '2009-06-09'],
  ['dinsdag 9 juni 2009', '2009-06-09'],
  ['9-jun-2009', '2009-06-09'],
  ['9 jun. 2009', '2009-06-09'],
  ["9 juni '09", '2009-06-09'],
  ['1 mrt 2012', '2012-03-01'],
  ['31 augustus 2011', '2011-08-31'],
  ['09-06-2009', '2009-06-09'],
  ['9-6-2009', '2009-06-09'],
  ['9/6/09', '2009-06-09'],
  ['09.06.2009', '2009-06-09'],
  ['09 06 2009', '2009-06-09'],
  ['2009-06-09', '2009-06-09'],
  ['2009/6/9', '2009-06-09'],
  ['20090609', '2009-06-09'],
  ['09062009', '2009-06-09'],
  ['2009-06-09T00:00:00', '2009-06-09'],
  ['2009-06-09 00:00:00.000', '2009-06-09'],
  ['9-6-2009 0:00', '2009-06-09'],
  ['  9 juni 2009 ', '2009-06-09'],
  [{ datum: '2009-06-09' }, '2009-06-09'],
  [39973, '2009-06-09'],
  ['39973', '2009-06-09'],
  [9062009, '2009-06-09'],
  ['29-02-2012', '2012-02-29'],
])('a birth date written as %j is read', (cel, verwacht) => {
  expect(lees(cel)).toBe(verwacht);
});

test.each<[Cel, number]>([
  ['2009', 2009],
  [2009, 2009],
  ['juni 2009', 2009],
  ['ca. 2009', 2009],
  ['2009 (geschat)', 2009],
  ['00-00-2009', 2009],
  ['00-06-2009', 2009],
  ['??-??-2009', 2009],
  [{ datum: '1905-07-02' }, 2010],
])('of %j only the year is known', (cel, jaar) => {
  expect(lees(cel)).toBe(jaar);
});

test.each<Cel>([
  '31-02-2010',
  '32-01-2010',
  '29-02-2011',
  '2009-13-01',
  '1 foo 2009',
  '24-11-2027',
  '2031',
  '1850',
  { datum: '1850-01-01' },
])('the impossible date %j stays empty, with a warning', (cel) => {
  const lezing = leesDatum(cel, 'dag-maand', VANDAAG);
  expect(lezing.geboren).toBeNull();
  expect(lezing.melding).toMatch(/blijft leeg/);
});

test.each<Cel>([null, '', '-', '?', 'onbekend', 'n.v.t.'])('nothing known, written as %j, gives no warning', (cel) => {
  expect(leesDatum(cel, 'dag-maand', VANDAAG)).toEqual({ geboren: null, twijfel: false, melding: null });
});

test('two digits of a year are the last such year that is not in the future', () => {
  expect(lees('1-2-26')).toBe('2026-02-01');
  expect(lees('1-2-27')).toBe('1927-02-01');
  expect(lees('1-2-99')).toBe('1999-02-01');
  expect(leesDatum('1-2-27', 'dag-maand', '2030-01-01').geboren).toEqual({ soort: 'datum', datum: '2027-02-01' });
});

test('the order of day and month follows from the values of the column that leave no choice', () => {
  expect(bepaalVolgorde(['1-2-2010', '28-5-2010'])).toBe('dag-maand');
  expect(bepaalVolgorde(['1-2-2010', '5/28/2010'])).toBe('maand-dag');
  expect(bepaalVolgorde(['1-2-2010', '3-4-2011', 39973, null])).toBe('onbeslist');
  expect(bepaalVolgorde(['13-2-2010', '2-13-2010'])).toBe('onbeslist');
  expect(lees('3/4/2010', 'maand-dag')).toBe('2010-03-04');
  expect(lees('28/4/2010', 'maand-dag')).toBe('2010-04-28');
  expect(lees('3/4/2010', 'dag-maand')).toBe('2010-04-03');
});

test('where the column does not settle it, an ambiguous date is Dutch and marked doubtful', () => {
  expect(leesDatum('3-4-2010', 'onbeslist', VANDAAG)).toMatchObject({
    geboren: { datum: '2010-04-03' },
    twijfel: true,
  });
  expect(leesDatum('4-4-2010', 'onbeslist', VANDAAG).twijfel).toBe(false);
  expect(leesDatum('2010-04-03', 'onbeslist', VANDAAG).twijfel).toBe(false);
  expect(leesDatum('3 april 2010', 'onbeslist', VANDAAG).twijfel).toBe(false);
});
