/** Builders for the rules' tests: a meeting on 24 November 2026 under the built-in profile, unless told otherwise. */
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import type { Convenantprofiel, Partner } from '../../shared/domein/profiel.ts';
import type { Gegeven, Grond, Persoon, Situatie, Verruiming } from '../../shared/domein/zichtbaarheid.ts';

export const DAG = '2026-11-24';
export const TIJD = '2026-11-24T10:05:00+01:00';
export const EERDER = '2026-11-24T09:55:00+01:00';
export const LATER = '2026-11-24T10:30:00+01:00';

export type Gast = Extract<Persoon, { soort: 'incidenteel' }>;
export type Functionaris = Extract<Persoon, { soort: 'functionaris' }>;

export const regisseur: Persoon = { soort: 'procesregisseur', id: 'reg' };
export const van = (partner: string, id = `${partner}-1`): Functionaris => ({ soort: 'functionaris', id, partner });
export const [burgemeester, politie, om, jongerenwerk] = [
  van('burgemeester'),
  van('politie'),
  van('om'),
  van('jongerenwerk'),
];

export const gast = (meer: Partial<Omit<Gast, 'soort'>> = {}): Gast => ({
  soort: 'incidenteel',
  id: 'halt',
  organisatie: 'Halt',
  getekendOp: EERDER,
  gronden: [],
  verstrekt: [],
  groepen: null,
  ...meer,
});

export const grond = (meer: Partial<Grond> = {}): Grond => ({
  van: 'politie',
  gegevenssoort: 'politiegegeven',
  niveau: 'individu',
  leden: ['J-10'],
  grondslag: 'wpg19',
  ...meer,
});

/** A police datum about one member, in the circle of everybody. */
export const gegeven = (meer: Partial<Gegeven> = {}): Gegeven => ({
  id: 'punt-1',
  bron: 'politie',
  gegevenssoort: 'politiegegeven',
  niveau: 'individu',
  leden: ['J-10'],
  kring: 'A',
  groepId: null,
  verruimingen: [],
  versmalling: null,
  ...meer,
});

export const verruiming = (meer: Partial<Verruiming> = {}): Verruiming => ({
  aanPartners: [],
  aanDeelnemers: [],
  bron: 'politie',
  tijd: EERDER,
  ingetrokkenOp: null,
  grondslag: null,
  ...meer,
});

export const situatie = (meer: Partial<Situatie> = {}): Situatie => ({
  profiel: ingebouwdProfiel,
  datum: DAG,
  tijd: TIJD,
  besluiten: [],
  deelnemers: [],
  omPerGroep: null,
  ...meer,
});

/** The built-in profile with other facts about one partner. */
export function metPartner(id: string, meer: Partial<Partner>): Convenantprofiel {
  return { ...ingebouwdProfiel, partners: ingebouwdProfiel.partners.map((p) => (p.id === id ? { ...p, ...meer } : p)) };
}

export const besluit = (meer: Partial<Situatie['besluiten'][number]> = {}) => ({
  geldigVan: '2026-11-01',
  geldigTot: '2026-12-31',
  gegevenssoorten: ['politiegegeven'],
  aan: ['jongerenwerk'],
  ...meer,
});
