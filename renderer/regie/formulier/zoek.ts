/** Searching people by parts of their name, organisation or function, without case and accents. */

const kaal = (s: string) => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

interface Vindbaar {
  readonly naam: string;
  readonly organisatie: string;
  readonly functie: string;
}

/** Those in whom each word that was typed occurs; everybody when nothing was. */
export function gevonden<T extends Vindbaar>(wie: readonly T[], zoek: string): T[] {
  const woorden = kaal(zoek).split(/\s+/).filter(Boolean);
  return wie.filter(({ naam, organisatie, functie }) => {
    const tekst = kaal(`${naam} ${organisatie} ${functie}`);
    return woorden.every((woord) => tekst.includes(woord));
  });
}
