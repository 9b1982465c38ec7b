import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  begintijden,
  geplandEinde,
  leestijden,
  minutenVan,
  plaatsVoorNieuw,
  volgordefout,
} from '../../shared/domein/agenda.ts';
import {
  leesSjablonen,
  pasIn,
  type Sjabloondeel,
  sjabloondeelSchema,
  sjabloonstappen,
  sjabloonstapVan,
  soortenVan,
  standaardsjabloon,
} from '../../shared/domein/agendasjabloon.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';

const deel = (
  id: string,
  soort: 'opening' | 'onderwerp' | 'namenlijst' | 'sluitronde',
  groepId: string | null = null,
  besloten = false,
) => ({
  id,
  soort,
  groepId,
  besloten,
});
const agenda = [
  deel('o', 'opening'),
  deel('a1', 'onderwerp', 'a'),
  deel('a2', 'namenlijst', 'a'),
  deel('b1', 'onderwerp', 'b'),
  deel('s', 'sluitronde'),
];

describe('times of an agenda', () => {
  it('follow from the begin and the minutes, also past midnight', () => {
    expect(begintijden('2026-03-12', '23:30', [5, 20, 15, 10])).toEqual(['23:30', '23:35', '23:55', '00:10']);
    expect(geplandEinde('2026-03-12', '14:00', [5, 20]).toISOString()).toBe('2026-03-12T13:25:00.000Z');
  });

  it('take an hour more or less in the nights in which the clocks change', () => {
    expect(begintijden('2026-10-25', '02:40', [15, 15, 30, 1])).toEqual(['02:40', '02:55', '02:10', '02:40']);
    expect(begintijden('2026-03-29', '01:40', [15, 15, 1])).toEqual(['01:40', '01:55', '03:10']);
  });

  it('say which of both is meant in the night in which an hour comes twice, and nothing on any other day', () => {
    const delen = (tijden: string[]) => tijden.map((tijd) => ({ tijd, minuten: 30 }));
    expect(leestijden('2026-10-25', '01:30', delen(['01:30', '02:00', '02:30', '02:00', '02:30', '03:00']))).toEqual([
      '01:30',
      '02:00 zomertijd',
      '02:30 zomertijd',
      '02:00 wintertijd',
      '02:30 wintertijd',
      '03:00',
    ]);
    expect(leestijden('2026-10-26', '01:30', delen(['01:30', '02:00']))).toEqual(['01:30', '02:00']);
    // An agenda of before, of which the first part did not begin with the meeting.
    expect(leestijden('2026-03-12', '14:00', [{ tijd: '14:10', minuten: null }])).toEqual(['14:10']);
  });

  it('give an agenda without minutes its minutes back, the last part as long as is usual', () => {
    const oud = ['23:30', '23:55', '00:10', '00:10'].map((tijd) => ({ tijd, minuten: null }));
    expect(minutenVan(oud, '2026-03-12')).toEqual([25, 15, 10, 10]);
    expect(minutenVan([{ tijd: '14:00', minuten: 7 }, ...oud], '2026-03-12')).toEqual([7, 25, 15, 10, 10]);
  });

  it('count the hour that comes twice, and not the one that is left out', () => {
    const delen = (...tijden: string[]) => tijden.map((tijd) => ({ tijd, minuten: null }));
    expect(minutenVan(delen('01:45', '02:50', '02:10', '03:15'), '2026-10-25')).toEqual([65, 20, 65, 10]);
    expect(minutenVan(delen('01:45', '03:15'), '2026-10-25')).toEqual([150, 10]);
    expect(minutenVan(delen('01:45', '03:15'), '2026-03-29')).toEqual([30, 10]);
  });
});

describe('the order of an agenda', () => {
  it.each([
    ['the same', ['o', 'a1', 'a2', 'b1', 's'], null],
    ['groups in another order', ['o', 'b1', 'a2', 'a1', 's'], null],
    ['one that misses a part', ['o', 'a1', 'a2', 's'], 'delen'],
    ['one with a part twice', ['o', 'a1', 'a1', 'b1', 's'], 'delen'],
    ['one with a part of another meeting', ['o', 'a1', 'a2', 'x', 's'], 'delen'],
    ['one in which the opening comes later', ['a1', 'o', 'a2', 'b1', 's'], 'opening'],
    ['one in which something comes after the closing round', ['o', 'a1', 'a2', 's', 'b1'], 'sluitronde'],
  ])('%s', (_, ids, fout) => {
    expect(volgordefout(agenda, ids)).toBe(fout);
  });

  it('lets what is for fewer people come after the closing round, and nothing else', () => {
    const metBesloten = [...agenda, deel('c', 'onderwerp', null, true)];
    expect(volgordefout(metBesloten, ['o', 'a1', 'a2', 'b1', 's', 'c'])).toBeNull();
    expect(volgordefout(metBesloten, ['o', 'a1', 'c', 'a2', 'b1', 's'])).toBeNull();
    expect(volgordefout(metBesloten, ['o', 'a1', 'a2', 's', 'c', 'b1'])).toBe('sluitronde');
  });

  it('places a new part after its group, never before what is on, and before the closing round', () => {
    expect(plaatsVoorNieuw(agenda, 'a', null)).toBe(3);
    expect(plaatsVoorNieuw(agenda, null, null)).toBe(4);
    expect(plaatsVoorNieuw(agenda, 'c', null)).toBe(4);
    expect(plaatsVoorNieuw(agenda, 'a', 'b1')).toBe(4);
    expect(plaatsVoorNieuw(agenda, 'a', 's')).toBe(4);
    expect(plaatsVoorNieuw([], null, null)).toBe(0);
  });

  it('holds after every new part, wherever the meeting is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(null, 'a', 'b'), fc.nat(20)), { maxLength: 12 }), (nieuwe) => {
        const na = nieuwe.reduce((nu, [groepId, bij], i) => {
          const plek = plaatsVoorNieuw(nu, groepId, nu[bij % nu.length]?.id ?? null);
          return nu.toSpliced(plek, 0, deel(`n${i}`, 'onderwerp', groepId));
        }, agenda);
        expect(
          volgordefout(
            na,
            na.map((d) => d.id),
          ),
        ).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});

describe('templates', () => {
  it.each(sjabloonstappen)('of step %s fit the form in which they are kept, and name nobody before 2A', (stap) => {
    const delen = standaardsjabloon(stap);
    for (const d of delen) expect(sjabloondeelSchema.parse(d)).toEqual(d);
    expect(delen.every((d) => soortenVan(stap).includes(d.soort))).toBe(true);
    // The namenlijst is updated in every meeting (art. 8 lid 4), from the moment that there may be one.
    expect(delen.some((d) => d.soort === 'namenlijst')).toBe(soortenVan(stap).includes('namenlijst'));
  });

  it.each([
    ['signaal', 1, false, '1'],
    ['signaal', 1, true, '2A'],
    ['niet-problematisch', 2, true, '1'],
    ['beoordeeld', 2, true, '2B'],
    ['duiding', 3, true, '3'],
    ['duiding', 4, true, '4'],
    ['plan', 5, true, '5'],
    ['uitvoering', 6, true, '6'],
    ['uitvoering', 9, true, '7'],
  ])(
    'a group that is %s in step %i, talked about before: %s, gets that of step %s',
    (staat, stap, eerder, sjabloon) => {
      expect(sjabloonstapVan({ staat, stap }, eerder)).toBe(sjabloon);
    },
  );

  const eigen: Sjabloondeel = {
    soort: 'onderwerp',
    vraag: 'Rust?',
    doel: 'b',
    kring: 'C',
    minuten: 5,
    nodig: ['politie'],
  };

  test('that cannot be read are told per step, and the others hold', () => {
    expect(leesSjablonen(null)).toEqual({ eigen: {}, onleesbaar: [] });
    const json = JSON.stringify({ '2A': [eigen], '3': [{ ...eigen, minuten: 0 }], '4': [], nieuw: 1 });
    expect(leesSjablonen(json)).toEqual({ eigen: { '2A': [eigen] }, onleesbaar: ['3', '4'] });
    expect(leesSjablonen('{').onleesbaar).toEqual(sjabloonstappen);
  });

  test('fall back to the default for what a profile does not know, and say so', () => {
    expect(pasIn([eigen], ingebouwdProfiel)).toEqual({ delen: [eigen], meldingen: [] });
    const { delen, meldingen } = pasIn(
      [{ ...eigen, kring: 'Q', doel: 'z', nodig: ['politie', 'brandweer'] }],
      ingebouwdProfiel,
    );
    expect(delen).toEqual([{ ...eigen, kring: null, doel: null, nodig: ['politie'] }]);
    expect(meldingen.map((m) => /^(Kring Q|Doel z|Partner brandweer) /.exec(m)?.[1])).toEqual([
      'Kring Q',
      'Doel z',
      'Partner brandweer',
    ]);
  });
});
