/**
 * The key of a seat: its digit, and from ten on a letter after a lead key. A letter and not the two digits of its
 * number: whoever forgets the lead key then moves nobody, and no digit is ever part of the key of another seat.
 */
import { opsomming } from './woorden.ts';

/** Comes before the letter of a seat without a digit of its own. */
export const voortoets = '-';

const EERSTE_LETTER = 10;

/** The letter of a seat after the lead key; empty: it has a digit, or is past `z`. */
export function zetelletter(zetel: number): string {
  return zetel < EERSTE_LETTER || zetel >= EERSTE_LETTER + 26 ? '' : String.fromCharCode(97 + zetel - EERSTE_LETTER);
}

/** What to press for a seat, as on its keycap: `5`, `- a`; empty past the last letter, where only its button is left. */
export function zeteltoets(zetel: number): string {
  if (zetel < EERSTE_LETTER) return String(zetel);
  const letter = zetelletter(zetel);
  return letter && `${voortoets} ${letter}`;
}

/** The keys of seats in a sentence after `druk op`: `3, 5 en - a`. */
export const zeteltoetsen = (zetels: readonly number[]): string =>
  opsomming(zetels.map((zetel) => zeteltoets(zetel) || `de knop van ${zetel}`));

/** How a seat is called on its own button: what stands on the keycap, and its number where that is something else. */
export const zetelopschrift = (zetel: number): string =>
  [...new Set([zeteltoets(zetel), String(zetel)])].join(' ').trim();
