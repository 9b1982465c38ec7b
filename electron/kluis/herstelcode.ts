/**
 * The recovery code: 160 random bits as eight groups of five characters in Crockford's base32. The fifth character of
 * each group checks the other four and the group's place, so that a typing error is told with the group it is in.
 */
import { randomBytes } from 'node:crypto';
import { weiger } from '../../shared/contract/weigering.ts';

const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROEPEN = 8;
/** Characters of a group that carry the code; one more checks them. */
const DRAAGT = 4;
const GROEP = DRAAGT + 1;
export const HERSTEL_BYTES = 20;

/** Multiplication in the field of 32 elements, modulo x⁵ + x² + 1. */
function maal(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) if (b & (1 << bit)) product ^= a << bit;
  for (let bit = 8; bit >= 5; bit -= 1) if (product & (1 << bit)) product ^= 0b100101 << (bit - 5);
  return product;
}

/**
 * Check symbol: a sum in which each place has its own weight, other than 0 and 1. Therefore one wrong character
 * and two exchanged ones, the check itself included, always show.
 */
function controlesymbool(tekens: readonly number[], groep: number): number {
  let gewicht = 2;
  let som = maal(groep, 29);
  for (const teken of tekens) {
    som ^= maal(teken, gewicht);
    gewicht = maal(gewicht, 2);
  }
  return som;
}

/** 20 random bytes; the caller wipes them. */
export function nieuweHerstelbytes(): Buffer {
  return randomBytes(HERSTEL_BYTES);
}

/** The bytes as text for the user, e.g. `7KQ2X-…`: eight groups of five with dashes. */
export function schrijfHerstelcode(bytes: Uint8Array): string {
  if (bytes.length !== HERSTEL_BYTES) throw new TypeError('A recovery code has 20 bytes');
  const tekens: number[] = [];
  let rest = 0;
  let bits = 0;
  for (const byte of bytes) {
    rest = (rest << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      tekens.push((rest >> bits) & 31);
      rest &= (1 << bits) - 1;
    }
  }
  const groepen: string[] = [];
  for (let groep = 0; groep < GROEPEN; groep += 1) {
    const deel = tekens.slice(groep * DRAAGT, (groep + 1) * DRAAGT);
    groepen.push([...deel, controlesymbool(deel, groep)].map((teken) => ALFABET[teken]).join(''));
  }
  return groepen.join('-');
}

function leesTekens(tekst: string): number[] {
  const kaal = tekst
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (kaal.length !== GROEPEN * GROEP) {
    weiger(
      'HERSTELCODE_ONVOLLEDIG',
      `De herstelcode heeft ${GROEPEN} groepen van ${GROEP} tekens. U typte ${kaal.length} tekens. Vul de code helemaal in.`,
      { details: { tekens: kaal.length } },
    );
  }
  return Array.from(kaal, (teken) => ALFABET.indexOf(teken));
}

/**
 * Reads a code as people type it: either case, O for 0, I or L for 1, spaces and dashes anywhere.
 * @returns 20 bytes, which the caller wipes.
 * @throws Geweigerd HERSTELCODE_ONVOLLEDIG, HERSTELCODE_TYPFOUT (`details.groep`, from 1)
 */
export function leesHerstelcode(tekst: string): Buffer {
  const tekens = leesTekens(tekst);
  const bytes = Buffer.alloc(HERSTEL_BYTES);
  let rest = 0;
  let bits = 0;
  let plaats = 0;
  for (let groep = 0; groep < GROEPEN; groep += 1) {
    const deel = tekens.slice(groep * GROEP, groep * GROEP + DRAAGT);
    const controle = tekens[groep * GROEP + DRAAGT];
    if (deel.includes(-1) || controle !== controlesymbool(deel, groep)) {
      bytes.fill(0);
      weiger(
        'HERSTELCODE_TYPFOUT',
        `In groep ${groep + 1} van de herstelcode zit een typefout. Kijk die groep na en verbeter hem.`,
        { details: { groep: groep + 1 } },
      );
    }
    for (const teken of deel) {
      rest = (rest << 5) | teken;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[plaats] = rest >> bits;
        plaats += 1;
        rest &= (1 << bits) - 1;
      }
    }
  }
  return bytes;
}
