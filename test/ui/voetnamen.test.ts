/** Names of those present, as they stand in the foot of the room's picture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voetbreedte, voetnamen } from '../../renderer/zaal/voetnamen.ts';

describe('names in the foot', () => {
  it('stay as they are when they fit', () => {
    const namen = ['burgemeester', 'politie', 'OM', 'Raad voor de Kinderbescherming'];
    expect(voetnamen(namen)).toEqual(namen);
  });

  it('are shortened by whole words, the longest first, and the others stay whole', () => {
    const lang = 'Stichting Verzonnen Jongerenwerk Oefenregio '.repeat(7).trim();
    const [eerste, tweede] = voetnamen(['politie', lang]);
    expect(eerste).toBe('politie');
    expect(
      lang
        .split(' ')
        .join(' ')
        .startsWith(`${tweede?.slice(0, -1)} `),
    ).toBe(true);
    expect(tweede?.endsWith('…')).toBe(true);
  });

  it('of one endless word are cut at a character, also with signs of more than one code', () => {
    const [naam = ''] = voetnamen(['👩‍👩‍👧‍👦'.repeat(300)]);
    expect(naam).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
  });

  it('all stand there, within the width, whatever they are', () => {
    const woord = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).filter((s) => s.trim() !== '');
    fc.assert(
      fc.property(fc.array(woord, { minLength: 1, maxLength: 20 }), (namen) => {
        const kort = voetnamen(namen);
        expect(kort).toHaveLength(namen.length);
        expect(kort.every((naam) => naam.trim() !== '')).toBe(true);
        // Narrow characters only count what they are: no list of twenty is wider than the foot.
        if (namen.every((naam) => /^[ -~]*$/.test(naam)))
          expect(kort.join(', ').length).toBeLessThanOrEqual(voetbreedte);
      }),
      { numRuns: 200 },
    );
  });
});
