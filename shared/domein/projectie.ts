/**
 * The one gate through which rows reach an audience. A read model for others is built from `Getoond<Rij>`, a type that
 * only the functions below can make: rows that were not tested against the rules do not fit it and do not compile.
 */
import type { Anoniem } from './anoniem.ts';
import type { Gegeven, Persoon, Situatie } from './zichtbaarheid.ts';
import { toetsAnoniem, toetsDatum, toetsZaal } from './zichtbaarheid.ts';

/** Protected on purpose: a copy (`{ ...rij, tekst }`) loses it, so a shown row cannot be refilled with another's content. */
declare class Poort {
  protected readonly getoond: true;
}

/** A row that every member of the audience may see. */
export type Getoond<T> = T & Poort;

/** A row with what the rules need to know about it: the datum once per bron. */
export interface Toetsbaar {
  readonly id: string;
  readonly gegevens: readonly Gegeven[];
}

/** Rows for the room: what everybody present may see, in the same order. */
export function projecteerZaal<T extends Toetsbaar>(
  s: Situatie,
  aanwezig: readonly Persoon[],
  rijen: readonly T[],
): readonly Getoond<T>[] {
  return rijen.filter((rij): rij is Getoond<T> => toetsZaal(s, aanwezig, rij.gegevens).opTafel);
}

/** Anonymous data with what the rules need to know about the datum that it was made of. */
export interface Anoniemrij<A extends Anoniem> extends Toetsbaar {
  readonly anoniem: A;
}

/**
 * Anonymous rows for the room (convenant art. 11 lid 1): those of which every person present passes admission, kring
 * and not withheld. No grondslag is asked, and therefore nothing fits here but what `anoniem.ts` made.
 */
export function projecteerAnoniem<A extends Anoniem>(
  s: Situatie,
  aanwezig: readonly Persoon[],
  rijen: readonly Anoniemrij<A>[],
): readonly Getoond<Anoniemrij<A>>[] {
  return rijen.filter(
    (rij): rij is Getoond<Anoniemrij<A>> => toetsZaal(s, aanwezig, rij.gegevens, toetsAnoniem).opTafel,
  );
}

/** Rows for one recipient, e.g. on his paper. */
export function projecteerVoor<T extends Toetsbaar>(
  s: Situatie,
  persoon: Persoon,
  rijen: readonly T[],
): readonly Getoond<T>[] {
  return rijen.filter((rij): rij is Getoond<T> => toetsDatum(s, persoon, rij.gegevens).zichtbaar);
}
