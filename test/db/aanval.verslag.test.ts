/** Random readings of a verslag in the room, in which brons have items struck: what is hidden changes no message. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Zaalpost } from '../../db/queries/zaalpost.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { GESCHRAPT } from '../../shared/domein/verslagdelen.ts';
import { leesVerslag, maakVerslag, maakVolgende } from '../support/afloop.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { maakVergadering, noteer, vanPolitie, zet } from '../support/opstelling.ts';
import { spreekAf } from '../support/sluitronde.ts';

const berichten = (g: Gesprek) =>
  g.meldingen.filter((m) => m.onderwerp === 'zaal').map((m) => (m.waarde as Zaalpost).bericht);

const stap = fc.oneof(
  fc.record({ soort: fc.constant('in-uit' as const), wie: fc.nat(1), bevestigd: fc.boolean() }),
  fc.record({ soort: fc.constant('lees' as const) }),
  fc.record({ soort: fc.constant('ander' as const) }),
  fc.record({ soort: fc.constant('blad' as const), nr: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ soort: fc.constant('beamer' as const), leeg: fc.boolean() }),
  fc.record({ soort: fc.constant('schrap-open' as const), welk: fc.nat() }),
  fc.record({ soort: fc.constant('schrap-verborgen' as const), welk: fc.nat() }),
);
type Stap = typeof stap extends fc.Arbitrary<infer S> ? S : never;

/** Items of the meeting before, in order; true: hidden from who is always in the room. */
const punten = fc.array(fc.record({ dicht: fc.boolean(), lengte: fc.integer({ min: 1, max: 300 }) }), {
  minLength: 2,
  maxLength: 7,
});
type Punten = typeof punten extends fc.Arbitrary<infer P> ? P : never;

const gedaan: Record<Stap['soort'], number> = {
  'in-uit': 0,
  lees: 0,
  ander: 0,
  blad: 0,
  beamer: 0,
  'schrap-open': 0,
  'schrap-verborgen': 0,
};
/** Messages in which the room read a passage, and of these: that something of it was struck. */
let gelezen = 0;
let geschrapt = 0;

/** One reading; hidden items say `verborgenTekst`, or were never noted. @returns what the room was sent, per step */
function speel(delen: Punten, stappen: readonly Stap[], verborgenTekst: ((lengte: number) => string) | null): string[] {
  const g = maakGesprek();
  const eerder = maakVergadering(g);
  for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) zet(g, eerder, wie, true);
  const ids = delen.map(({ dicht, lengte }) => {
    if (!dicht) return noteer(g, eerder, 'zichtbaar '.repeat(Math.ceil(lengte / 10)));
    if (!verborgenTekst) return null;
    return noteer(g, eerder, verborgenTekst(lengte), vanPolitie(eerder.leden[0]?.id ?? ''));
  });
  // For what is hidden too, something open goes from jongerenwerk to the burgemeester.
  const open = ids.find((id, i) => id !== null && delen[i]?.dicht === false);
  if (verborgenTekst && open) {
    const actie = { soort: 'actie', verantwoordelijke: 'politie', termijn: '2026-05-01' };
    const over = vanPolitie(eerder.leden[0]?.id ?? '');
    const puntId = noteer(g, eerder, verborgenTekst(30), { ...over, ...actie });
    spreekAf(g, eerder.overlegId, puntId, 'burgemeester', { items: [open] });
  }
  g.doe(g.register.overleg.sluit, { overlegId: eerder.overlegId });
  const stukId = maakVerslag(g, eerder);
  const v = maakVolgende(g, eerder);
  const { overlegId } = v;
  // Always two who are not the bron of what is hidden.
  for (const wie of ['burgemeester', 'jongerenwerk'] as const) zet(g, v, wie, true);
  const leest = leesVerslag(g, v);
  const mensen = ['politie', 'om'] as const;
  const binnen = new Set<string>();

  /** Makes the call of this step. @returns false if there was nothing to make it with */
  function zetStap(s: Stap): boolean {
    switch (s.soort) {
      case 'in-uit': {
        const wie = mensen[s.wie] ?? 'om';
        const erin = !binnen.has(wie);
        zet(g, v, wie, erin, s.bevestigd);
        if (erin) binnen.add(wie);
        else binnen.delete(wie);
        return true;
      }
      case 'lees':
      case 'ander':
        g.doe(g.register.overleg.kiesAgendapunt, {
          overlegId,
          agendapuntId: s.soort === 'lees' ? leest : v.agenda.onderwerp,
        });
        return true;
      case 'blad':
        g.doe(g.register.overleg.kiesBladzijde, { overlegId, nr: s.nr });
        return true;
      case 'beamer':
        g.doe(g.register.overleg.zetBeamer, { overlegId, leeg: s.leeg });
        return true;
      case 'schrap-open':
      case 'schrap-verborgen': {
        const dicht = s.soort === 'schrap-verborgen';
        const van = ids.filter((_, i) => delen[i]?.dicht === dicht);
        const puntId = van[s.welk % Math.max(van.length, 1)];
        if (!puntId) return false;
        const gevraagdDoor = dicht ? v.wie.politie : v.wie.jongerenwerk;
        g.doe(g.register.verslag.schrap, { stukId, puntId, gevraagdDoor, opmerkingen: [] });
        return true;
      }
    }
  }

  return stappen.map((s) => {
    const voor = berichten(g).length;
    try {
      if (zetStap(s)) gedaan[s.soort] += 1;
    } catch (fout) {
      if (!(fout instanceof Geweigerd)) throw fout;
    }
    const erbij = JSON.stringify(berichten(g).slice(voor));
    if (erbij.includes('zichtbaar')) gelezen += 1;
    if (erbij.includes(GESCHRAPT)) geschrapt += 1;
    return erbij;
  });
}

it('a reading in which items are struck is the same, message for message, with other hidden items and without any', () => {
  fc.assert(
    fc.property(punten, fc.array(stap, { minLength: 4, maxLength: 14 }), (delen, stappen) => {
      const met = speel(delen, stappen, (n) => 'geheim '.repeat(Math.ceil(n / 7)));
      expect(met.join('')).not.toContain('geheim');
      expect(speel(delen, stappen, () => 'anders')).toEqual(met);
      expect(speel(delen, stappen, null)).toEqual(met);
    }),
    { numRuns: 25, seed: 7 },
  );
  for (const [soort, aantal] of Object.entries(gedaan)) expect(aantal, soort).toBeGreaterThan(10);
  expect(gelezen).toBeGreaterThan(20);
  expect(geschrapt).toBeGreaterThan(5);
}, 120_000);
