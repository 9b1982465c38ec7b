/** What both sides of a hand-over say: the refusal of a damaged file, and digits to compare by telephone. */
import { weiger } from '../contract/weigering.ts';

export function weigerBeschadigdeOverdracht(): never {
  return weiger(
    'OVERDRACHT_BESCHADIGD',
    'Dit overdrachtsbestand is beschadigd of niet compleet. Er is niets veranderd. Vraag de ander om een nieuwe overdracht.',
  );
}

/** Digits of a check: 20, about 66 bits. Fewer, and somebody with time could make another code with the same digits. */
const CIJFERS = 20;

/**
 * @param sha256 in hex
 * @returns five groups of four digits, e.g. `4821 0937 5512 8840 1173`
 */
export function controlecijfers(sha256: string): string {
  const getal = BigInt(`0x${sha256}`) % 10n ** BigInt(CIJFERS);
  return (getal.toString().padStart(CIJFERS, '0').match(/.{4}/g) ?? []).join(' ');
}
