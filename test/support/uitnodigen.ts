/** What is filled in to invite somebody, to be varied by tests. Fictional throughout. */
import type { Gesprek } from './gesprek.ts';
import { DAG, type Vergadering } from './opstelling.ts';

export type Toets = Parameters<Gesprek['register']['deelnemers']['nodigIncidenteelUit']>[1];

/** A ground of the police about a youth. */
export const grond = (lid: string, meer: Partial<Toets['gronden'][number]> = {}) => ({
  van: 'politie',
  gegevenssoort: 'politiegegeven',
  niveau: 'individu' as const,
  leden: [lid],
  grondslag: 'wpg19',
  ...meer,
});

/** A test that is passed, of somebody of an organisation. */
export const toets = (v: Pick<Vergadering, 'overlegId'> & Partial<Vergadering>, meer: Partial<Toets> = {}): Toets => ({
  overlegId: v.overlegId,
  soort: 'functionaris',
  organisatie: 'Reclassering',
  naam: 'R. Schijn',
  functie: 'adviseur',
  rol: 'adviesrol',
  gevraagdDoor: 'politie',
  doel: 'd',
  noodzaak: 'Kent de bijzondere voorwaarden.',
  vuistregel: 'B',
  uitzondering: '',
  beroepsgeheim: 'nee',
  groepen: v.groepId === undefined ? [] : [v.groepId],
  gronden: [grond(v.leden?.[0]?.id ?? '')],
  verstrekt: [],
  ...meer,
});

/** A second functionary of the police. */
export const politie = (v: { overlegId: string }, meer: Record<string, unknown> = {}) => ({
  overlegId: v.overlegId,
  partner: 'politie',
  naam: 'W. Tweede',
  functie: 'wijkagent',
  rol: 'eigen-taak' as const,
  ...meer,
});

export const logcodes = (g: Gesprek) =>
  g.store.lees
    .prepare<{ wat: string }>('SELECT wat FROM logboek ORDER BY volgnummer')
    .all()
    .map((r) => r.wat);

/** A next meeting about these groups. */
export const maakVolgende = (g: Gesprek, groepIds: string[]) =>
  g.doe(g.register.overleg.maak, { datum: DAG, begin: '17:00', plaats: 'Raadzaal', groepIds }).overlegId;

/** Somebody of an organisation, for the address book. */
export const contact = (meer: Record<string, unknown> = {}) => ({
  contactId: null,
  soort: 'organisatie' as const,
  partner: '',
  organisatie: 'Reclassering',
  naam: 'R. Schijn',
  functie: '',
  email: '',
  telefoon: '',
  rol: 'adviesrol' as const,
  ...meer,
});
