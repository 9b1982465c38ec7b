/** A second reader has a name, and it is not one's own. */
import { describe, expect, it } from 'vitest';
import { isEigenNaam, isNaam } from '../../shared/domein/tweedeLezer.ts';

describe('a second reader', () => {
  it.each(['.', '-', 'x', 'ik', 'Ik zelf', '1', 'mr.', '', 'de procesregisseur'])('is not %j', (naam) => {
    expect(isNaam(naam)).toBe(false);
  });

  it.each([
    'Mare Verdicht',
    'M. Verdicht',
    'mr. M Verdicht',
    'Verdicht, Mare',
    'Verdicht',
    'Maré Verdícht',
    'Mar Verd',
    'MareVerdicht',
    'M.V.',
    'mevrouw Verdicht',
    'ik, Mare',
  ])('is not oneself, written as %j', (naam) => {
    expect(isEigenNaam(naam, 'Mare Verdicht')).toBe(true);
  });

  it.each(['I. Denkbeeld', 'Maarten Verdicht', 'Mare Bedacht', 'Mare Verdicht-Bedacht', 'K. Verdicht', 'Ö. Çelik'])(
    'is somebody else: %j',
    (naam) => {
      expect([isNaam(naam), isEigenNaam(naam, 'Mare Verdicht')]).toEqual([true, false]);
    },
  );

  it('is anybody with a name as long as one has no name oneself', () => {
    expect(isEigenNaam('I. Denkbeeld', '')).toBe(false);
  });
});
