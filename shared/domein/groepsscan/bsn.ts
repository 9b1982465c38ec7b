/**
 * Finding citizen service numbers under innocent names. The convenant's art. 10 does not list the BSN, and art. 46
 * UAVG lets it be used only where a law says so: it may not enter the bestand, whatever its column is called.
 */
import type { Cel } from './tabel.ts';
import { celtekst, schoon } from './tekst.ts';

/** The eleven-test of the BSN: 9·a + 8·b + … + 2·h − i is divisible by 11. Eight digits lack their leading zero. */
export function elfproef(cijfers: string): boolean {
  if (!/^\d{8,9}$/.test(cijfers)) return false;
  const negen = cijfers.padStart(9, '0');
  let som = 0;
  for (let i = 0; i < 9; i++) som += Number(negen[i]) * (i === 8 ? -1 : 9 - i);
  return som % 11 === 0 && Number(negen) > 0;
}

/** `20090609` and `09062009` are eight digits too. */
const isDatum = (s: string): boolean =>
  /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(s) ||
  /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}$/.test(s);

const isNummer = (tekst: string): boolean => {
  const cijfers = tekst.replace(/[\s.-]/g, '');
  return /^\d{9}$/.test(cijfers) || (elfproef(cijfers) && !isDatum(cijfers));
};

/**
 * Whether a column's values look like BSNs: at least half of what is filled in is a number of nine digits, or of
 * eight (a spreadsheet drops the leading zero) that passes the test. No column that may be kept looks like that.
 */
export function lijktBsn(cellen: readonly (Cel | undefined)[]): boolean {
  const gevuld = cellen.map((cel) => schoon(celtekst(cel))).filter((tekst) => tekst !== '');
  return gevuld.length > 0 && gevuld.filter(isNummer).length * 2 >= gevuld.length;
}

/** Also in full-width or Arabic digits. */
const kaal = /(?<!\p{Nd})\p{Nd}{9}(?!\p{Nd})/gu;
const metTekens =
  /(?<![\d.-])(?:\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{2}[ .]\d{2}[ .]\d{2}[ .]\d{3})(?![\d.-])/g;
const metNaam = /\b(?:bsn|burgerservicenummer|sofinummer|sofi)\b[\s:.-]*\d[\d .-]{6,12}\d/gi;
const MERK = '[nummer weggelaten]';

/** Takes numbers that can be a BSN out of a text. `weg` says whether there was one. */
export function zonderNummers(tekst: string): { tekst: string; weg: boolean } {
  if (!/\p{Nd}/u.test(tekst)) return { tekst, weg: false };
  const uit = tekst
    .replace(metNaam, MERK)
    .replace(kaal, MERK)
    .replace(metTekens, (nummer) => (elfproef(nummer.replace(/\D/g, '')) ? MERK : nummer));
  return { tekst: uit, weg: uit !== tekst };
}
