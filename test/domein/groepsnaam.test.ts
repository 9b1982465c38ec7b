import { describe, expect, it } from 'vitest';
import { naamsleutel } from '../../shared/domein/groepsnaam.ts';

describe('names of groups', () => {
  it.each([
    ['Plein', ' plein '],
    ['Café Zuid', 'Cafe\u0301 ZUID'],
    ['Oude Haven', 'Oude\u00a0\u2009Haven'],
    ['Plein', 'Pl\u200bein'],
    ['Plein 2', 'Plein ２'],
    ['Éénhoorn', 'éénhoorn'],
  ])('%s reads the same as %s', (een, ander) => {
    expect(naamsleutel(een)).toBe(naamsleutel(ander));
  });

  it.each([
    ['Plein', 'Plein 2'],
    ['Cafe Zuid', 'Café Zuid'],
    ['Oudehaven', 'Oude Haven'],
  ])('%s does not read the same as %s', (een, ander) => {
    expect(naamsleutel(een)).not.toBe(naamsleutel(ander));
  });
});
