/** Scenarios for the tests: built from parts, checked and answered as the command does it. */
import { readFileSync } from 'node:fs';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { scenarioSchema, schemafouten, verwijsfouten } from '../../shared/domein/inzagetoets/scenario.ts';
import { type Inzage, toetsInzage } from '../../shared/domein/inzagetoets/toets.ts';
import type { Convenantprofiel } from '../../shared/domein/profiel.ts';

export type Deel = Readonly<Record<string, unknown>>;

/** The example of the interface, as it is documented. */
export const voorbeeldpad = new URL('voorbeeld.json', import.meta.url);
export const voorbeeld = () => JSON.parse(readFileSync(voorbeeldpad, 'utf8')) as Record<string, unknown>;

export const OM_TIEN = '2026-11-24T10:00:00+01:00';
export const OM_ELF = '2026-11-24T11:00:00+01:00';

export const mensen = {
  reg: { id: 'reg', procesregisseur: true },
  bur: { id: 'bur1', partner: 'burgemeester' },
  pol: { id: 'pol1', partner: 'politie' },
  om: { id: 'om1', partner: 'om' },
  jw: { id: 'jw1', partner: 'jongerenwerk' },
} as const;

export const gast = (meer: Deel = {}, id = 'halt1') => ({
  id,
  incidenteel: { organisatie: 'Halt', getekendOp: '2026-11-24T09:00:00+01:00', ...meer },
});

export const grond = (meer: Deel = {}) => ({
  van: 'politie',
  gegevenssoort: 'politiegegeven',
  niveau: 'individu',
  leden: ['J-01'],
  grondslag: 'wpg19',
  ...meer,
});

/** A police datum about one member, in the circle of everybody. */
export const item = (meer: Deel = {}) => ({
  id: 'i1',
  bron: 'politie',
  gegevenssoort: 'politiegegeven',
  niveau: 'individu',
  leden: ['J-01'],
  kring: 'A',
  ...meer,
});

export const verruiming = (meer: Deel = {}) => ({
  aan: { partners: ['jongerenwerk'] },
  akkoordDoor: 'pol1',
  tijd: '2026-11-24T09:30:00+01:00',
  ingetrokkenOp: null,
  grondslag: null,
  ...meer,
});

export const besluit = (meer: Deel = {}) => ({
  geldigVan: '2026-11-24',
  geldigTot: '2026-11-24',
  gegevenssoorten: ['politiegegeven'],
  aan: ['jongerenwerk'],
  ...meer,
});

/** Everybody invited, everybody present at ten, one police datum. */
export function scenario(meer: Deel = {}): Record<string, unknown> {
  const deelnemers = (meer.deelnemers ?? [...Object.values(mensen), gast()]) as { id: string }[];
  return {
    profiel: 'voorbeeldstad',
    datum: '2026-11-24',
    deelnemers,
    items: [item()],
    momenten: [{ tijd: OM_TIEN, aanwezig: deelnemers.map((d) => d.id) }],
    ...meer,
  };
}

/** Mistakes as `place: sentence`; empty: the scenario is right. */
export function fouten(ruw: unknown, profiel: Convenantprofiel = ingebouwdProfiel): string[] {
  const gelezen = scenarioSchema.safeParse(ruw, { reportInput: true });
  const lijst = gelezen.success ? verwijsfouten(gelezen.data, profiel) : schemafouten(gelezen.error);
  return lijst.map((f) => `${f.plek}: ${f.uitleg}`);
}

/** The answer to a scenario that has no mistakes. */
export function antwoord(ruw: unknown, profiel: Convenantprofiel = ingebouwdProfiel): Inzage {
  const mis = fouten(ruw, profiel);
  if (mis.length > 0) throw new Error(mis.join('\n'));
  return toetsInzage(scenarioSchema.parse(ruw), profiel);
}

/** Who sees the one item, at the last moment. */
export const ziet = (ruw: unknown, profiel?: Convenantprofiel) => antwoord(ruw, profiel).matrix.i1;

/** Reason codes of one person for the one item at the first moment; null: nothing stands in his way. */
export function redenen(ruw: unknown, deelnemer: string): string[] | null {
  const voor = antwoord(ruw).momenten[0]?.verborgen.find((v) => v.id === 'i1')?.voor;
  return voor?.find((v) => v.deelnemer === deelnemer)?.redenen.map((r) => r.code) ?? null;
}
