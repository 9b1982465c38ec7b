/** Letters (art. 9): who gets one at which age, what is missing, and when it is late. */
import { describe, expect, it } from 'vitest';
import { BRIEF_BINNEN_DAGEN, type Briefontvanger, briefstand, leeftijdsgroep } from '../../shared/domein/brief.ts';

const DAG = '2026-11-24';
const geboren = (geboortedatum: string | null, geboortejaar: number | null = null) => ({ geboortedatum, geboortejaar });
const aan = (...wie: Briefontvanger[]) => wie.map((w) => ({ wat: 'overhandigd' as const, aan: w }));
const kind = geboren('2010-05-04');
const volwassene = geboren('2000-01-01');
const onbekend = geboren(null);

describe('age', () => {
  it.each([
    ['the day before he is 18', geboren('2008-11-25'), 'minderjarig'],
    ['the day on which he is 18', geboren('2008-11-24'), 'meerderjarig'],
    ['a year in which he may be either', geboren(null, 2008), 'onbekend'],
    ['a year in which he is 18 whatever the day', geboren(null, 2007), 'meerderjarig'],
    ['a year in which he is a minor whatever the day', geboren(null, 2009), 'minderjarig'],
    ['nothing', onbekend, 'onbekend'],
    ['a day in the future', geboren('2030-01-01'), 'onbekend'],
  ] as const)('%s', (_, lid, groep) => {
    expect(leeftijdsgroep(lid, DAG)).toBe(groep);
  });
});

describe('what is missing', () => {
  it.each([
    ['a minor without any letter', kind, [], ['jongere', 'gezag'], false],
    ['a minor of whom only the parents got one', kind, aan('gezag'), ['jongere'], false],
    ['a minor and whoever has gezag', kind, aan('jongere', 'gezag'), [], true],
    ['a minor and the adult who cares for him', kind, aan('jongere', 'verzorger'), [], true],
    ['an adult', volwassene, aan('jongere'), [], true],
    ['an adult of whom only a curator got one', volwassene, aan('curator-mentor'), ['jongere'], false],
    ['somebody of unknown age', onbekend, aan('jongere'), [], false],
    ['somebody of unknown age, done as for a minor', onbekend, aan('jongere', 'gezag'), [], true],
  ] as const)('for %s', (_, lid, regels, mist, klaar) => {
    const stand = briefstand(lid, regels, null, DAG);
    expect([stand.mist, stand.klaar]).toEqual([mist, klaar]);
  });

  it('is nothing once a partner objected, also after one of two letters went out', () => {
    const bezwaar = { wat: 'bezwaar', aan: null } as const;
    const stand = briefstand(kind, [...aan('jongere'), bezwaar], '2026-01-01', DAG);
    expect(stand).toMatchObject({ mist: [], bezwaar: true, klaar: true, dagenTeLaat: 0 });
  });
});

describe('late', () => {
  it('is counted in whole days from the day after the term, and never where no approach runs', () => {
    expect(BRIEF_BINNEN_DAGEN).toBe(14);
    expect(briefstand(kind, [], '2026-11-04', DAG)).toMatchObject({ uiterlijk: '2026-11-18', dagenTeLaat: 6 });
    expect(briefstand(kind, [], '2026-11-10', DAG)).toMatchObject({ uiterlijk: DAG, dagenTeLaat: 0 });
    expect(briefstand(kind, [], null, DAG)).toMatchObject({ uiterlijk: null, dagenTeLaat: 0 });
    expect(briefstand(kind, aan('jongere', 'gezag'), '2026-01-01', DAG).dagenTeLaat).toBe(0);
  });

  it('counts days, not hours, over the night in which the clocks change', () => {
    expect(briefstand(kind, [], '2026-10-10', '2026-10-26').dagenTeLaat).toBe(2);
  });
});
