/** The states of a meeting: which of them count as going on, in TypeScript and in SQL alike. */
import { expect, test } from 'vitest';
import { GAANDE } from '../../db/queries/overlegrij.ts';
import { isGaande, overlegstaten } from '../../shared/domein/overleg.ts';

test('a meeting is going on from opening to closing, the break included', () => {
  expect(overlegstaten.filter(isGaande)).toEqual(['geopend', 'geschorst']);
});

test('the list in SQL holds those states and no other', () => {
  expect(GAANDE).toBe("'geopend','geschorst'");
});
