import { expect, test } from 'vitest';
import {
  dagEnDatum,
  dagVan,
  datumInWoorden,
  kloktijd,
  korteDatum,
  leeftijdOp,
  minutenLater,
  momentOp,
} from '../../shared/domein/tijd.ts';

test('an instant belongs to the day of the Netherlands, in winter and in summer', () => {
  expect(dagVan(new Date('2026-11-24T22:59:59Z'))).toBe('2026-11-24');
  expect(dagVan(new Date('2026-11-24T23:00:00Z'))).toBe('2026-11-25');
  expect(dagVan(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
  expect(dagVan(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  expect(dagVan(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01');
});

test('the clock jumps over an hour in March and has an hour twice in October', () => {
  expect(kloktijd('2026-03-29T00:59:00Z')).toBe('01:59');
  expect(kloktijd('2026-03-29T01:00:00Z')).toBe('03:00');
  expect(kloktijd('2026-10-25T00:30:00Z')).toBe('02:30');
  expect(kloktijd('2026-10-25T01:30:00Z')).toBe('02:30');
  expect(kloktijd('2026-10-25T02:00:00Z')).toBe('03:00');
  expect(dagVan(new Date('2026-10-25T00:30:00Z'))).toBe('2026-10-25');
  expect(dagVan(new Date('2026-03-28T23:00:00Z'))).toBe('2026-03-29');
});

test('midnight is 00:00, and an instant with an offset is the same instant', () => {
  expect(kloktijd('2026-11-23T23:00:00Z')).toBe('00:00');
  expect(kloktijd('2026-11-24T10:05:00+01:00')).toBe('10:05');
  expect(kloktijd('2026-11-24T10:05:00+05:00')).toBe('06:05');
});

test('days are written in Dutch words, also on the days on which the clock changes', () => {
  expect(datumInWoorden('2026-11-24')).toBe('24 november 2026');
  expect(korteDatum('2026-03-01')).toBe('1 maart');
  expect(dagEnDatum('2026-11-24')).toBe('dinsdag 24 november');
  expect(dagEnDatum('2026-03-29')).toBe('zondag 29 maart');
  expect(dagEnDatum('2026-10-25')).toBe('zondag 25 oktober');
  expect(datumInWoorden('2028-02-29')).toBe('29 februari 2028');
});

test.each([
  ['the day before the birthday', '2008-11-25', '2026-11-24', 17],
  ['on the birthday', '2008-11-24', '2026-11-24', 18],
  ['the day after', '2008-11-23', '2026-11-24', 18],
  ['an earlier month, later day', '2008-10-31', '2026-11-24', 18],
  ['a later month, earlier day', '2008-12-01', '2026-11-24', 17],
  ['born on 29 February, 28 February of a common year', '2008-02-29', '2026-02-28', 17],
  ['born on 29 February, 1 March of a common year', '2008-02-29', '2026-03-01', 18],
  ['born on 29 February, in a leap year', '2008-02-29', '2024-02-29', 16],
  ['born today', '2026-11-24', '2026-11-24', 0],
])('age: %s', (_, geboren, dag, jaar) => {
  expect(leeftijdOp(geboren, dag)).toBe(jaar);
});

test('without a full birth date there is no age', () => {
  for (const geboren of [null, '', '2008', '2008-02']) expect(leeftijdOp(geboren, '2026-11-24')).toBeNull();
});

test.each([
  ['in winter', '2026-03-12', '14:00', '2026-03-12T13:00:00.000Z'],
  ['in summer', '2026-07-01', '14:00', '2026-07-01T12:00:00.000Z'],
  ['before midnight in summer', '2026-07-01', '23:50', '2026-07-01T21:50:00.000Z'],
  ['just after midnight', '2026-07-01', '00:10', '2026-06-30T22:10:00.000Z'],
  ['in the hour that comes twice: the first', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['after the hour that comes twice', '2026-10-25', '03:10', '2026-10-25T02:10:00.000Z'],
  ['in the hour that is left out', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
])('the instant of a clock time %s', (_, dag, tijd, moment) => {
  expect(momentOp(dag, tijd).toISOString()).toBe(moment);
});

test('minutes are added to the instant: past midnight, and through the night in which the clocks change', () => {
  const na = (dag: string, tijd: string, minuten: number) => kloktijd(minutenLater(momentOp(dag, tijd), minuten));
  expect(na('2026-03-12', '23:50', 20)).toBe('00:10');
  expect(na('2026-10-25', '02:30', 45)).toBe('02:15');
  expect(na('2026-03-29', '01:50', 20)).toBe('03:10');
});
