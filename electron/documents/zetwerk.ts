/**
 * Breaking text into lines: words of mixed weight and font, measured with the real fonts.
 *
 * A space in the text is a place to break, a no-break space is not. Dates, article numbers and times are bound
 * together first (`bind`). A word wider than the line is cut between characters.
 */
import type { Letterdeel, Letters } from './letters.ts';
import { maakTekstSchoon } from './letters.ts';
import type { Gewicht } from './lettertypen.ts';

/** A run of text in one weight and colour. */
export interface Stukje {
  readonly tekst: string;
  readonly gewicht?: Gewicht;
  readonly kleur?: string;
}

export interface Deel extends Letterdeel {
  readonly kleur: string;
}

/** One set line: parts from left to right, and its width in points. */
export interface Regel {
  readonly delen: readonly Deel[];
  readonly breedte: number;
}

export interface Zetmaat {
  readonly breedte: number;
  readonly grootte: number;
  readonly gewicht: Gewicht;
  readonly kleur: string;
}

const maanden = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const bindingen: readonly RegExp[] = [
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${maanden})\\b)|(?<=\\b(?:${maanden})) (?=\\d{4}\\b)`, 'giu'),
  /(?<=\b(?:art\.|artikel|lid|leden|onder|versie|bladzijde)) (?=(?:\d|[a-z]\b))/giu,
  /(?<=\d) (?=(?:lid|uur|convenant|Wpg|Wjsg|AVG|BW|eIDAS)\b)/gu,
];

/** Puts no-break spaces inside dates, times, versions and article numbers. */
export function bind(tekst: string): string {
  return bindingen.reduce((uit, patroon) => uit.replace(patroon, '\u00a0'), tekst);
}

interface Woord {
  readonly delen: Deel[];
  breedte: number;
}

/** Sets text in lines of at most `maat.breedte` points. Empty text gives no lines. */
export function zetRegels(letters: Letters, stukjes: readonly Stukje[], maat: Zetmaat): Regel[] {
  const regels: Regel[] = [];
  for (const alinea of woorden(letters, stukjes, maat)) {
    let delen: Deel[] = [];
    let breedte = 0;
    for (const woord of alinea.flatMap((w) => pasIn(letters, w, maat))) {
      const spatie = delen.length > 0 ? maat.grootte * 0.265 : 0;
      if (delen.length > 0 && breedte + spatie + woord.breedte > maat.breedte) {
        regels.push(sluit(letters, delen, maat.grootte));
        delen = [];
        breedte = 0;
      }
      if (delen.length > 0) plakSpatie(delen, letters, maat);
      delen.push(...woord.delen);
      breedte += (breedte > 0 ? spatie : 0) + woord.breedte;
    }
    regels.push(sluit(letters, delen, maat.grootte));
  }
  while (regels.length > 0 && regels.at(-1)?.delen.length === 0) regels.pop();
  return regels;
}

/** Words per hard line. */
function woorden(letters: Letters, stukjes: readonly Stukje[], maat: Zetmaat): Woord[][] {
  const alineas: Woord[][] = [[]];
  let woord: Woord = { delen: [], breedte: 0 };
  const sluitWoord = (): void => {
    if (woord.delen.length > 0) alineas.at(-1)?.push(woord);
    woord = { delen: [], breedte: 0 };
  };
  for (const stukje of stukjes) {
    const gewicht = stukje.gewicht ?? maat.gewicht;
    const kleur = stukje.kleur ?? maat.kleur;
    for (const teken of bind(maakTekstSchoon(stukje.tekst)).split(/( +|\n)/u)) {
      if (teken === '') continue;
      if (teken === '\n') {
        sluitWoord();
        alineas.push([]);
      } else if (teken.startsWith(' ')) sluitWoord();
      else {
        for (const deel of letters.verdeel(teken, gewicht)) {
          woord.delen.push({ ...deel, kleur });
          woord.breedte += letters.breedte(deel, maat.grootte);
        }
      }
    }
  }
  sluitWoord();
  return alineas;
}

/** A word that is too wide becomes several that fit. */
function pasIn(letters: Letters, woord: Woord, maat: Zetmaat): Woord[] {
  if (woord.breedte <= maat.breedte) return [woord];
  const uit: Woord[] = [{ delen: [], breedte: 0 }];
  for (const deel of woord.delen) {
    const tekens = [...new Intl.Segmenter('nl').segment(deel.tekst)].map((s) => s.segment);
    for (const tekst of tekens) {
      const stuk: Deel = { ...deel, tekst, tekens: 1 };
      const breedte = letters.breedte(stuk, maat.grootte);
      let laatste = uit.at(-1);
      if (!laatste || (laatste.delen.length > 0 && laatste.breedte + breedte > maat.breedte)) {
        laatste = { delen: [], breedte: 0 };
        uit.push(laatste);
      }
      laatste.delen.push(stuk);
      laatste.breedte += breedte;
    }
  }
  return uit;
}

function plakSpatie(delen: Deel[], letters: Letters, maat: Zetmaat): void {
  const laatste = delen.at(-1);
  if (laatste && laatste.font !== null) delen[delen.length - 1] = { ...laatste, tekst: `${laatste.tekst} ` };
  else for (const deel of letters.verdeel(' ', maat.gewicht)) delen.push({ ...deel, kleur: maat.kleur });
}

/** Joins neighbours of one font and colour, and measures the whole. */
function sluit(letters: Letters, delen: readonly Deel[], grootte: number): Regel {
  const samen: Deel[] = [];
  for (const deel of delen) {
    const laatste = samen.at(-1);
    if (laatste && laatste.font === deel.font && laatste.kleur === deel.kleur) {
      samen[samen.length - 1] = {
        ...laatste,
        tekst: laatste.tekst + deel.tekst,
        tekens: laatste.tekens + deel.tekens,
      };
    } else samen.push(deel);
  }
  return { delen: samen, breedte: samen.reduce((som, deel) => som + letters.breedte(deel, grootte), 0) };
}
