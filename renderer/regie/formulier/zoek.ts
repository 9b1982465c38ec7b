/** Searching people by parts of their name, organisation or function, without case and accents. */
import { vouw } from '../../../shared/domein/vouw.ts';

interface Vindbaar {
  readonly naam: string;
  readonly organisatie: string;
  readonly functie: string;
}

/** Those in whom each word that was typed occurs; everybody when nothing was. */
export function gevonden<T extends Vindbaar>(wie: readonly T[], zoek: string): T[] {
  const woorden = vouw(zoek).split(/\s+/).filter(Boolean);
  return wie.filter(({ naam, organisatie, functie }) => {
    const tekst = vouw(`${naam} ${organisatie} ${functie}`);
    return woorden.every((woord) => tekst.includes(woord));
  });
}
