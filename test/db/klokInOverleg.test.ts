/** The laptop's clock in the middle of a meeting: set back, set forward, and the night that has an hour twice. */
import { describe, expect, it } from 'vitest';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { laatHaltTekenen, maakVergadering, noteer, type Vergadering, zet } from '../support/opstelling.ts';
import { TESTMOMENT } from '../support/store.ts';

/** A meeting that was opened on its day, with a clock that goes on a second at each look, and can be set. */
function opening(nu: string): { g: Gesprek; v: Vergadering; zetKlok: (nieuw: string) => void } {
  let moment = Date.parse(TESTMOMENT);
  const g = maakGesprek(undefined, {
    klok: () => {
      moment += 1000;
      return new Date(moment);
    },
  });
  const v = maakVergadering(g);
  const zetKlok = (nieuw: string) => {
    moment = Date.parse(nieuw);
  };
  zetKlok(nu);
  return { g, v, zetKlok };
}
const teksten = (g: Gesprek, v: Vergadering) => g.beeld(v.overlegId).punten.map((p) => p.tekst);
const deelnemer = (g: Gesprek, v: Vergadering, wie: keyof Vergadering['wie']) =>
  g.beeld(v.overlegId).deelnemers.find((d) => d.id === v.wie[wie]);
const inDeZaal = (g: Gesprek) => {
  const { beeld } = g.zaal().bericht;
  return beeld.soort === 'onderwerp' ? beeld.regels.map((r) => r.tekst) : beeld.soort;
};

describe.each([
  ['set back an hour', '2026-11-24T10:00:00Z', '2026-11-24T09:00:00Z'],
  ['set back three days', '2026-11-24T10:00:00Z', '2026-11-21T10:00:00Z'],
  ['set forward three days', '2026-11-24T10:00:00Z', '2026-11-27T10:00:00Z'],
  ['in the night that has an hour twice', '2026-10-25T00:50:00Z', '2026-10-25T01:10:00Z'],
  ['in the night that lacks an hour', '2026-03-29T00:50:00Z', '2026-03-29T01:10:00Z'],
])('a clock %s', (_wat, eerst, dan) => {
  it('keeps the order in which things were said, in regie and in the room', () => {
    const { g, v, zetKlok } = opening(eerst);
    zet(g, v, 'burgemeester', true);
    noteer(g, v, 'eerste');
    noteer(g, v, 'tweede');
    zetKlok(dan);
    noteer(g, v, 'derde');
    expect(teksten(g, v)).toEqual(['eerste', 'tweede', 'derde']);
    expect(inDeZaal(g)).toEqual(['eerste', 'tweede', 'derde']);
  });

  it('keeps who is there: in and out again count as they happened, and a signature stays', () => {
    const { g, v, zetKlok } = opening(eerst);
    laatHaltTekenen(g, v);
    zet(g, v, 'halt', true);
    zet(g, v, 'burgemeester', true);
    zetKlok(dan);
    zet(g, v, 'halt', false, true);
    expect(deelnemer(g, v, 'halt')).toMatchObject({ inZaal: false, stand: 'weg' });
    zet(g, v, 'halt', true);
    expect(deelnemer(g, v, 'halt')).toMatchObject({ inZaal: true, stand: 'aan-tafel' });
    expect(deelnemer(g, v, 'burgemeester')).toMatchObject({ inZaal: true, stand: 'aan-tafel' });
  });

  it('leaves a term the day that was agreed', () => {
    const { g, v, zetKlok } = opening(eerst);
    const wie = { soort: 'actie', bron: 'burgemeester', verantwoordelijke: 'burgemeester', termijn: '2026-12-01' };
    noteer(g, v, 'licht bij de stalling', wie);
    zetKlok(dan);
    expect(g.beeld(v.overlegId).punten.map((p) => p.termijn)).toEqual(['2026-12-01']);
  });
});

it('in the night that has an hour twice both notes say the same time, in the order in which they were made', () => {
  const { g, v, zetKlok } = opening('2026-10-25T00:10:00Z');
  zetKlok('2026-10-25T00:30:00Z');
  noteer(g, v, 'zomertijd');
  zetKlok('2026-10-25T01:30:00Z');
  noteer(g, v, 'wintertijd');
  expect(g.beeld(v.overlegId).punten.map((p) => [p.tekst, p.tijd])).toEqual([
    ['zomertijd', '02:30'],
    ['wintertijd', '02:30'],
  ]);
});
