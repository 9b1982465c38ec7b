/** Looks for words in the bytes of files, as somebody who found the laptop would. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, as paths relative to it with `/`. */
export function bestanden(map: string): string[] {
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => statSync(join(map, pad)).isFile())
    .map((pad) => pad.replaceAll('\\', '/'))
    .sort();
}

/** Fewer letters than this may come by chance in random bytes when capitals do not count. */
const LANG = 6;
/** And fewer than this even when they do. */
const KORT = 5;

/** Words of at least five letters in texts: shorter ones prove nothing in encrypted bytes. */
export function zoekwoorden(teksten: readonly string[]): string[] {
  const woorden = teksten.flatMap((tekst) => [tekst, ...tekst.split(/[^\p{L}]+/u)]).map((woord) => woord.trim());
  return [...new Set(woorden)].filter((woord) => woord.length >= KORT);
}

/**
 * Which of the words occur in a file's bytes: as UTF-8, UTF-16 (little-endian), base64 aside, and for longer words
 * also with other capitals.
 */
export function gevonden(bytes: Buffer, woorden: readonly string[]): string[] {
  // Latin-1 keeps every byte as one character; lower-casing then touches A–Z and some non-letters, the same on both sides.
  const klein = Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1');
  const kleinVan = (deel: Buffer) => Buffer.from(deel.toString('latin1').toLowerCase(), 'latin1');
  return woorden.filter((woord) =>
    (['utf8', 'utf16le', 'latin1'] as const).some((soort) => {
      const deel = Buffer.from(woord, soort);
      return bytes.includes(deel) || (woord.length >= LANG && klein.includes(kleinVan(deel)));
    }),
  );
}

/** `file: word` for every word in every file below a folder, names of files and folders included. */
export function sporenIn(map: string, woorden: readonly string[]): string[] {
  return bestanden(map).flatMap((pad) => [
    ...gevonden(readFileSync(join(map, pad)), woorden).map((woord) => `${pad}: ${woord}`),
    ...gevonden(Buffer.from(pad), woorden).map((woord) => `${pad} (naam): ${woord}`),
  ]);
}
