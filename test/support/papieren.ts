/** A closed meeting of which the round released something, and papers made of it as the worker makes them. Fictional. */
import { legVerstrekkingenVast } from '../../db/commands/verstrekkingen.ts';
import { maakVerstrekking, type Verstrekkingsdocument } from '../../electron/documents/verstrekking.ts';
import type { Verstrekkingssoort } from '../../shared/domein/verstrekking.ts';
import type { Gesprek } from './gesprek.ts';
import { laatHaltTekenen, maakVergadering, noteer, type Vergadering, vanPolitie, zet } from './opstelling.ts';
import { spreekAf } from './sluitronde.ts';

export interface Rondgang extends Vergadering {
  /** Items by what they are, for tests that change them. */
  readonly punt: Readonly<Record<'signaal' | 'geheim' | 'actie' | 'geweigerd' | 'los', string>>;
}

/** Police agrees that the OM takes a signal along and Halt another; jongerenwerk says no to its own part. */
export function maakRondgang(g: Gesprek): Rondgang {
  const v = maakVergadering(g);
  for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) zet(g, v, wie, true);
  laatHaltTekenen(g, v);
  g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId: v.agenda.onderwerp });
  const quirijn = v.leden.find((l) => l.naam.startsWith('Quirijn'))?.id ?? '';
  const punt = {
    signaal: noteer(g, v, 'Quirijn Zandlopervis was vrijdag bij het station.', vanPolitie(quirijn)),
    geheim: noteer(g, v, 'Er loopt een onderzoek naar de kluis.', vanPolitie(quirijn)),
    actie: noteer(g, v, 'Praat met de buurt over het plein.', {
      soort: 'actie',
      verantwoordelijke: 'om',
      termijn: '2026-04-01',
    }),
    geweigerd: noteer(g, v, 'De inloop zag twee van hen vaak.'),
    los: noteer(g, v, 'Het plein is rustiger dan in februari.'),
  };
  g.doe(g.register.punten.legVoorwaardenVast, {
    puntId: punt.signaal,
    voorwaarden: 'Niet in het dossier van de rechtbank',
    beroepsgeheim: null,
  });
  spreekAf(g, v.overlegId, punt.actie, 'om', {
    items: [punt.actie, punt.signaal],
    voorwaarden: 'Alleen mondeling gebruiken',
    wieInformeert: 'Jongerenwerk vertelt het Quirijn',
    magVerteld: 'Dat er met de buurt is gepraat',
    betrokken: 'Zijn ouders komen op gesprek',
  });
  spreekAf(g, v.overlegId, punt.actie, 'politie', { items: [punt.geweigerd], nee: ['jongerenwerk'] });
  for (const { onderwerpId, klaar } of g.register.sluitronde.toon(g.omgeving, { overlegId: v.overlegId }).regels) {
    if (!klaar) g.doe(g.register.sluitronde.niemand, { overlegId: v.overlegId, onderwerpId });
  }
  g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
  return { ...v, punt };
}

/** A paper without a record of it. */
export const teken = (g: Gesprek, overlegId: string, soort: Verstrekkingssoort, ontvanger: string, meer = {}) =>
  maakVerstrekking(g.omgeving, { overlegId, soort, ontvanger, bezet: [], terugVoor: null, ...meer });

/** A paper that is in the register. */
export async function verstrek(
  g: Gesprek,
  ...deel: Parameters<typeof teken> extends [Gesprek, ...infer R] ? R : never
) {
  const papier: Verstrekkingsdocument = await teken(g, ...deel);
  g.doe(legVerstrekkingenVast, { opgaven: [papier.opgave] });
  return papier;
}
