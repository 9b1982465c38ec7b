/** The order of an agenda in which people leave the fewest times, against every other order of a small agenda. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loopVan, stelVolgordeVoor, type Volgordepunt } from '../../shared/domein/agendavolgorde.ts';

const iedereen = ['b', 'p', 'o', 'j', 'h'];
const punt = (id: string, publiek: readonly string[] = iedereen, meer: Partial<Volgordepunt> = {}): Volgordepunt => ({
  id,
  soort: 'onderwerp',
  groepId: null,
  publiek,
  ...meer,
});
const opening = punt('opening', iedereen, { soort: 'opening' });
const sluitronde = punt('sluitronde', iedereen, { soort: 'sluitronde' });
const zonderGast = ['b', 'p', 'o', 'j'];
const kringC = ['b', 'p', 'o'];

function* volgordes<T>(lijst: readonly T[]): Generator<T[]> {
  if (lijst.length === 0) yield [];
  for (const [i, eerste] of lijst.entries()) {
    for (const rest of volgordes(lijst.filter((_, j) => j !== i))) yield [eerste, ...rest];
  }
}

describe('an order of the agenda', () => {
  it('is not proposed when nobody has to come back and nobody leaves more than needed', () => {
    expect(stelVolgordeVoor([opening, punt('een'), punt('twee'), sluitronde], iedereen)).toBeNull();
    const goed = [opening, punt('een'), sluitronde, punt('lijst', zonderGast), punt('besloten', kringC)];
    expect(stelVolgordeVoor(goed, iedereen)).toBeNull();
  });

  it('puts what is for fewer people later, the closing round before it, and each group together', () => {
    const agenda = [
      opening,
      punt('g1-voortgang', iedereen, { groepId: 'g1' }),
      punt('g1-lijst', zonderGast, { groepId: 'g1' }),
      punt('g2-voortgang', iedereen, { groepId: 'g2' }),
      punt('besloten', kringC),
      punt('g2-lijst', zonderGast, { groepId: 'g2' }),
      punt('g1-plan', iedereen, { groepId: 'g1' }),
      sluitronde,
    ];
    expect(stelVolgordeVoor(agenda, iedereen)).toEqual({
      volgorde: [
        'opening',
        'g1-voortgang',
        'g1-plan',
        'g2-voortgang',
        'sluitronde',
        'g1-lijst',
        'g2-lijst',
        'besloten',
      ],
      nu: 3,
      straks: 2,
    });
  });

  it('is proposed as well when somebody leaves once but would have to come back', () => {
    const agenda = [opening, punt('besloten', kringC), punt('een'), sluitronde];
    expect(stelVolgordeVoor(agenda, iedereen)).toMatchObject({
      volgorde: ['opening', 'een', 'sluitronde', 'besloten'],
      nu: 2,
      straks: 2,
    });
  });

  it('has the fewest leavings, and then the fewest returns, of all orders with the opening first', () => {
    const publiek = fc.subarray(iedereen);
    fc.assert(
      fc.property(fc.array(publiek, { minLength: 1, maxLength: 6 }), (publieken) => {
        const punten = publieken.map((p, i) => punt(`p${i}`, p));
        const alle = [...volgordes(punten)].map((v) => loopVan([opening, ...v], iedereen));
        const weg = Math.min(...alle.map((l) => l.weg));
        const terug = Math.min(...alle.filter((l) => l.weg === weg).map((l) => l.terug));
        const agenda = [opening, ...punten];
        const beter = stelVolgordeVoor(agenda, iedereen);
        const opId = new Map(agenda.map((p) => [p.id, p]));
        const gekozen = (beter?.volgorde ?? agenda.map((p) => p.id)).flatMap((id) => opId.get(id) ?? []);
        expect(gekozen).toHaveLength(agenda.length);
        expect(gekozen[0]?.id).toBe('opening');
        expect(loopVan(gekozen, iedereen)).toEqual({ weg, terug });
      }),
      { numRuns: 40 },
    );
  });

  it('puts nothing after the closing round but what keeps out somebody who is there for it', () => {
    const publiek = fc.subarray(iedereen);
    fc.assert(
      fc.property(fc.array(publiek, { minLength: 1, maxLength: 6 }), publiek, (publieken, bijSluiting) => {
        const agenda = [
          opening,
          ...publieken.map((p, i) => punt(`p${i}`, p)),
          punt('sluitronde', bijSluiting, { soort: 'sluitronde' }),
        ];
        const volgorde = stelVolgordeVoor(agenda, iedereen)?.volgorde ?? [];
        const erna = volgorde.slice(volgorde.indexOf('sluitronde') + 1);
        for (const p of agenda.filter((x) => volgorde.length > 0 && erna.includes(x.id))) {
          expect(bijSluiting.some((id) => !p.publiek.includes(id))).toBe(true);
        }
      }),
    );
  });
});
