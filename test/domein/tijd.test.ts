import { expect, test } from 'vitest';
import {
  dagEnDatum,
  dagVan,
  datumInWoorden,
  kloktijd,
  korteDatum,
  leeftijdOp,
  telMinutenOp,
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

test('minutes are added to a clock time and stay within the day', () => {
  expect(telMinutenOp('09:50', 20)).toBe('10:10');
  expect(telMinutenOp('09:00', 0)).toBe('09:00');
  expect(telMinutenOp('23:50', 20)).toBe('23:59');
  expect(telMinutenOp('00:10', -20)).toBe('00:00');
  expect(telMinutenOp('10:10', -20)).toBe('09:50');
});
