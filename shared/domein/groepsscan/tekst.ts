/** Cleaning and comparing text from a file that somebody else made. */
import type { Cel } from './tabel.ts';

/** Control, bidi and zero-width characters: they can hide or reorder what is on the screen. */
const onzichtbaar = /[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]+/gu;

/** NFC, well formed, without invisible characters (they become a space), single spaces, trimmed. */
export const schoon = (s: string): string =>
  s.toWellFormed().normalize('NFC').replace(onzichtbaar, ' ').replace(/\s+/g, ' ').trim();

/** Cuts a text to at most `maximum` UTF-16 units, never through the middle of a character. */
export function kap(s: string, maximum: number): string {
  if (s.length <= maximum) return s;
  const eind = (s.codePointAt(maximum - 1) ?? 0) > 0xffff ? maximum - 1 : maximum;
  return s.slice(0, eind).trimEnd();
}

/** No cell of a groepsscan is longer; patterns are never let loose on more. */
const CEL_MAX = 2000;

/** The text of a cell, not yet cleaned (line breaks are kept), at most 2000 signs. A date becomes `DD-MM-YYYY`. */
export function celtekst(cel: Cel | undefined): string {
  if (cel === null || cel === undefined) return '';
  if (typeof cel === 'string') return cel.slice(0, CEL_MAX);
  if (typeof cel === 'boolean') return cel ? 'ja' : 'nee';
  if (typeof cel === 'number') return String(cel);
  return cel.datum.split('-').reverse().join('-');
}

/** Words that stand for "nothing known". */
const leegwoord = /^(?:[-–—.?*]+|n\.?\s?v\.?\s?t\.?|n\/a|onbekend|onbek\.?|niet bekend|null)$/i;

/** Cleaned text of a cell; placeholders such as `-`, `?`, `n.v.t.` and `onbekend` count as empty. */
export function waardetekst(cel: Cel | undefined): string {
  const tekst = schoon(celtekst(cel));
  return leegwoord.test(tekst) ? '' : tekst;
}

export const zonderAccenten = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '');

/** For comparing headers: lower case words without accents and signs, `Geb.datum` → `geb datum`. */
export const kopwoorden = (s: string): string =>
  zonderAccenten(schoon(s))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** For comparing names and addresses: letters and digits only, no accents, `ij` and `y` the same. */
export const vergelijkvorm = (s: string): string =>
  zonderAccenten(s)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replaceAll('ij', 'y');
