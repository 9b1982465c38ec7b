/** Retention as pure rules: from which day something is due, in what order, and since when work waits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bewaargroep,
  type Bewaarlid,
  isAchterstallig,
  isVervallen,
  laatsteDag,
  recidiveTot,
  vervalposten,
} from '../../shared/domein/bewaartermijn.ts';
import { telDagenOp, telMaandenOp } from '../../shared/domein/tijd.ts';

const lid = (id: string, meer: Partial<Bewaarlid> = {}): Bewaarlid => ({
  id,
  staat: 'netto',
  sinds: '2026-01-10',
  bewarenTot: null,
  gearchiveerd: false,
  ...meer,
});
const groep = (leden: readonly Bewaarlid[], meer: Partial<Bewaargroep> = {}): Bewaargroep => ({
  id: 'g',
  nietProblematischPer: null,
  bewarenTot: null,
  gearchiveerd: false,
  leden,
  ...meer,
});
const kort = (g: Bewaargroep) => vervalposten(g).map((p) => `${p.dag} ${p.soort} ${p.id} ${p.grond}`);

describe('months and days', () => {
  it.each([
    ['2026-03-12', 12, '2027-03-12'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('%s and %i months is %s', (dag, maanden, uit) => {
    expect(telMaandenOp(dag, maanden)).toBe(uit);
  });

  it('counts days over the change of the clock and of the year', () => {
    expect(telDagenOp('2026-03-28', 2)).toBe('2026-03-30');
    expect(telDagenOp('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('never makes a term of months longer than so many times 31 days, nor a year longer than the same day next year', () => {
    const dag = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 24 }), (moment, maanden) => {
        const begin = moment.toISOString().slice(0, 10);
        const einde = recidiveTot(begin, maanden);
        const jaarLater = `${Number(begin.slice(0, 4)) + 1}${begin.slice(4)}`;
        expect(einde >= begin && einde <= jaarLater).toBe(true);
      }),
    );
  });
});

describe('what is due', () => {
  it('is nobody who takes part in a group that goes on', () => {
    expect(vervalposten(groep([lid('a'), lid('b')]))).toEqual([]);
  });

  it('is who left, on the day until which he is kept', () => {
    expect(kort(groep([lid('a'), lid('b', { bewarenTot: '2027-03-12' })]))).toEqual([
      '2027-03-12 lid b deelname-beeindigd',
    ]);
  });

  it('is a bruto list about which nobody decided, a year after it was read in', () => {
    expect(kort(groep([lid('a', { staat: 'bruto', sinds: '2026-01-10' })]))).toEqual([
      '2027-01-10 lid a niet-vastgesteld',
    ]);
  });

  it('is everything of a group that is no problematic one, from the day of that decision', () => {
    expect(kort(groep([], { nietProblematischPer: '2026-02-03' }))).toEqual(['2026-02-03 groep g niet-problematisch']);
  });

  it('is everything of a closed group on its day, and who is due earlier before it', () => {
    const g = groep([lid('a'), lid('b', { bewarenTot: '2026-09-01' }), lid('c', { bewarenTot: '2027-05-01' })], {
      bewarenTot: '2027-03-12',
    });
    expect(kort(g)).toEqual(['2026-09-01 lid b deelname-beeindigd', '2027-03-12 groep g groep-gesloten']);
  });

  it('is nothing of a group that is kept by an archive decision', () => {
    const weg = lid('a', { bewarenTot: '2026-09-01' });
    expect(vervalposten(groep([weg], { bewarenTot: '2026-09-01', gearchiveerd: true }))).toEqual([]);
  });

  it('leaves out a member who is kept, and lets the others of his closed group go one by one', () => {
    const g = groep([lid('a', { gearchiveerd: true }), lid('b'), lid('c', { bewarenTot: '2026-09-01' })], {
      bewarenTot: '2027-03-12',
    });
    expect(kort(g)).toEqual(['2026-09-01 lid c deelname-beeindigd', '2027-03-12 lid b groep-gesloten']);
  });
});

describe('a day', () => {
  const post = { dag: '2026-11-10' };
  it('makes due from the day itself on', () => {
    expect([isVervallen(post, '2026-11-09'), isVervallen(post, '2026-11-10')]).toEqual([false, true]);
  });

  it('makes overdue only after the days that the policy leaves', () => {
    expect(laatsteDag(post, 14)).toBe('2026-11-24');
    expect([isAchterstallig(post, '2026-11-24', 14), isAchterstallig(post, '2026-11-25', 14)]).toEqual([false, true]);
    expect([isAchterstallig(post, '2026-11-10', 0), isAchterstallig(post, '2026-11-11', 0)]).toEqual([false, true]);
  });
});
