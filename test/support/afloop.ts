/** After the meeting: a meeting that is closed, its verslag, and the next meeting about the same group. Fictional. */
import { dagVan, telDagenOp } from '../../shared/domein/tijd.ts';
import type { Gesprek } from './gesprek.ts';
import { DAG, maakVergadering, noteer, type Vergadering, vanPolitie, zet } from './opstelling.ts';
import { spreekAf } from './sluitronde.ts';

export interface Afloop extends Vergadering {
  /** Seen by everybody; by police and burgemeester; by all but police; an action that is due before the next meeting. */
  readonly punten: Readonly<Record<'open' | 'politie' | 'jongerenwerk' | 'actie', string>>;
}

export const WOORD = {
  open: 'Rustig op het plein.',
  politie: 'Gezien bij een vernieling.',
  jongerenwerk: 'Praat graag over school.',
  actie: 'Bel de school van de jongere.',
} as const;

/** Closes the meeting: of the action one piece of information goes from jongerenwerk to the burgemeester. */
export function maakAfloop(g: Gesprek): Afloop {
  const v = maakVergadering(g);
  for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) zet(g, v, wie, true);
  const [eerste] = v.leden.map((l) => l.id);
  const punten = {
    open: noteer(g, v, WOORD.open),
    politie: noteer(g, v, WOORD.politie, vanPolitie(eerste ?? '')),
    jongerenwerk: noteer(g, v, WOORD.jongerenwerk, { niveau: 'individu', leden: [eerste ?? ''] }),
    actie: noteer(g, v, WOORD.actie, {
      soort: 'actie',
      verantwoordelijke: 'jongerenwerk',
      termijn: telDagenOp(DAG, 3),
    }),
  };
  spreekAf(g, v.overlegId, punten.actie, 'burgemeester', {
    items: [punten.jongerenwerk],
    wieInformeert: 'Jongerenwerk vertelt het de jongere.',
  });
  g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
  return { ...v, punten };
}

export const maakVerslag = (g: Gesprek, { overlegId }: Pick<Vergadering, 'overlegId'>): string =>
  g.doe(g.register.stukken.maakVerslag, { overlegId }).stukId;

/** The next meeting about the group, a week later: open, with the four partners on the list and nobody in the room. */
export function maakVolgende(g: Gesprek, v: Vergadering): Vergadering {
  g.verder(7 * 86_400);
  const { overlegId } = g.doe(g.register.overleg.maak, {
    datum: dagVan(g.omgeving.klok()),
    begin: '14:00',
    plaats: 'Voorbeeldstad',
    groepIds: [v.groepId],
  });
  const nodig = (partner: string, naam: string) =>
    g.doe(g.register.deelnemers.nodigPartnerUit, {
      overlegId,
      partner,
      naam,
      functie: 'functionaris',
      rol: 'eigen-taak' as const,
    }).deelnemerId;
  const wie = {
    burgemeester: nodig('burgemeester', 'I. Denkbeeld'),
    politie: nodig('politie', 'L. Nieuwers'),
    om: nodig('om', 'H. Verzonnen'),
    jongerenwerk: nodig('jongerenwerk', 'D. Voorbeeld'),
    halt: '',
  };
  g.doe(g.register.overleg.open, { overlegId });
  const agenda = Object.fromEntries(
    g.beeld(overlegId).agenda.map((a) => [a.soort, a.id]),
  ) as unknown as Vergadering['agenda'];
  g.doe(g.register.overleg.kiesAgendapunt, { overlegId, agendapuntId: agenda.onderwerp });
  return { ...v, overlegId, agenda, wie };
}

/** Puts the verslag of the meeting before on the agenda and chooses it. */
export function leesVerslag(g: Gesprek, v: Vergadering): string {
  const { overlegId } = v;
  const { agendapuntId } = g.doe(g.register.verslag.zetOpAgenda, { overlegId });
  g.doe(g.register.overleg.kiesAgendapunt, { overlegId, agendapuntId });
  return agendapuntId;
}
