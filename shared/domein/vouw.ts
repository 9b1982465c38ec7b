/** Letters as they are compared and searched: without case, accents and ligatures. The one place for it. */

/** Letters that Unicode does not take apart into a letter and an accent. */
const GEEN_ACCENT: Readonly<Record<string, string>> = Object.fromEntries(
  'ł:l ø:o đ:d ð:d ħ:h ı:i ß:ss æ:ae œ:oe þ:th ŋ:n'.split(' ').map((paar) => paar.split(':')),
);

/** Most words have nothing to fold: long texts are compared word by word. */
const ALLEEN_ASCII = /^[\0-\x7f]*$/;

/** `Şükrü` → `sukru`, `Testmaçon` → `testmacon`, `Søren` → `soren`. */
export const vouw = (tekst: string): string => (ALLEEN_ASCII.test(tekst) ? tekst.toLowerCase() : gevouwen(tekst));

const gevouwen = (tekst: string): string =>
  tekst
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}łøđðħıßæœþŋ]/gu, (t) => GEEN_ACCENT[t] ?? '');
