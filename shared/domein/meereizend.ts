/**
 * What travels with an item wherever it is shown: the conditions of whoever provided it, and what lifts a professional
 * secret (convenant art. 4 lid 5 and 6).
 */
import { alsZin } from './woorden.ts';

/** A professional secret gives way only to one of these. */
export const opheffingen = ['toestemming', 'medebehandelaar', 'wet', 'conflict'] as const;
export type Opheffing = (typeof opheffingen)[number];

export const opheffingInWoorden: Readonly<Record<Opheffing, string>> = {
  toestemming: 'met toestemming',
  medebehandelaar: 'aan een medebehandelaar',
  wet: 'op grond van een wettelijke bepaling',
  conflict: 'door een conflict van plichten',
};

export interface Meereizend {
  /** In the provider's words; empty: none. */
  readonly voorwaarden: string;
  /** What lifts the professional secret; null: there is none on it. */
  readonly beroepsgeheim: Opheffing | null;
}

/** A sentence each: `Voorwaarde: niet delen met de school.` */
export function meereizendInWoorden({ voorwaarden, beroepsgeheim }: Meereizend): string[] {
  return [
    ...(voorwaarden === '' ? [] : [`Voorwaarde: ${alsZin(voorwaarden)}`]),
    ...(beroepsgeheim === null ? [] : [`Beroepsgeheim: gedeeld ${opheffingInWoorden[beroepsgeheim]}.`]),
  ];
}
