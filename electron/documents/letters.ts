/**
 * Which font file draws which character, and what happens to a character that none has.
 *
 * pdfkit drops a character without a glyph silently. Here every user-perceived character (grapheme) goes to the first
 * file that has all of it; one that no file has becomes a visible box and is reported. Its original stays in the PDF
 * as replacement text, in reading order, so that a right-to-left name is marked as unreadable instead of being
 * printed reversed, and is not lost.
 */
import type { Gewicht, Lettertypen } from './lettertypen.ts';

/** Part of a line in one font. `font` null: characters to be drawn as boxes, `tekens` of them. */
export interface Letterdeel {
  readonly font: string | null;
  readonly tekst: string;
  readonly tekens: number;
}

/** The little of pdfkit's font object that its typings leave out. */
interface Lettertype {
  readonly id: string;
  readonly font: { hasGlyphForCodePoint(punt: number): boolean };
  /** Glyph codes in hex, and their positions. */
  encode(tekst: string): [string[], unknown];
  ref(): unknown;
}

/**
 * Bytes of a font file → the font as pdfkit opened it for an earlier document, which takes it instead of the bytes.
 * Opening reads the tables for shaping again, a third of the time of a package.
 */
const geopend = new WeakMap<Uint8Array, Lettertype['font']>();

const grafemen = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Width of the box for a missing character, in ems. */
export const DOOSBREEDTE = 0.62;

/** Characters with a plain look-alike: hyphens, narrow spaces and tabs. */
const gelijken: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': '\u00a0',
  '\u202f': '\u00a0',
  '\t': ' ',
};

/** Invisible: soft hyphen, zero-width and direction marks, variation selectors, control characters. A line feed stays. */
const onzichtbaar = /\p{Default_Ignorable_Code_Point}|(?!\n)\p{Cc}/gu;

/** Dutch and plain: one form per character, line ends as `\n`, no look-alikes. */
export function maakTekstSchoon(tekst: string): string {
  return tekst
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[\u2010\u2011\u2002\u2003\u2009\u202f\t]/gu, (teken) => gelijken[teken] ?? teken);
}

export class Letters {
  readonly #doc: PDFKit.PDFDocument;
  readonly #aantal: number;
  /** By the name under which pdfkit knows it. */
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #fonts = new Map<string, Lettertype>();
  readonly #keuzes = new Map<string, string | null>();
  readonly #ontbrekend = new Set<string>();

  constructor(doc: PDFKit.PDFDocument, lettertypen: Lettertypen) {
    this.#doc = doc;
    this.#aantal = lettertypen.gewoon.length;
    for (const gewicht of ['gewoon', 'medium', 'vet'] as const) {
      lettertypen[gewicht].forEach((bytes, nr) => {
        const naam = `${gewicht}-${nr}`;
        this.#bytes.set(naam, bytes);
        doc.registerFont(naam, (geopend.get(bytes) ?? bytes) as Buffer);
      });
    }
  }

  /** Every character that no font had, each once, in order of first use. */
  get ontbrekendeTekens(): string[] {
    return [...this.#ontbrekend];
  }

  /** Cuts text into parts of one font each; invisible characters are left out. */
  verdeel(tekst: string, gewicht: Gewicht): Letterdeel[] {
    const delen: { font: string | null; tekst: string; tekens: number }[] = [];
    for (const { segment } of grafemen.segment(tekst)) {
      const zichtbaar = segment.replace(onzichtbaar, '');
      if (zichtbaar === '') continue;
      const font = this.#kies(zichtbaar, gewicht);
      if (font === null) this.#ontbrekend.add(segment);
      const inhoud = font === null ? segment : zichtbaar;
      const laatste = delen.at(-1);
      if (laatste?.font === font) {
        laatste.tekst += inhoud;
        laatste.tekens += 1;
      } else delen.push({ font, tekst: inhoud, tekens: 1 });
    }
    return delen;
  }

  /** Width in points. */
  breedte(deel: Letterdeel, grootte: number): number {
    if (deel.font === null) return deel.tekens * DOOSBREEDTE * grootte;
    return this.#doc.font(deel.font).fontSize(grootte).widthOfString(deel.tekst);
  }

  /**
   * Writes text that is not seen but can be found, at a point counted from the foot of the page, stretched to `breedte`.
   * Font and place stay set afterwards: readers look at them when the mark around the text closes.
   */
  schrijfOnzichtbaar(font: string, tekst: string, x: number, y: number, grootte: number, breedte: number): void {
    const type = this.#type(font);
    this.#doc.page.fonts[type.id] ??= type.ref();
    const rek = (100 * breedte) / this.#doc.font(font).fontSize(grootte).widthOfString(tekst);
    const [codes] = type.encode(tekst);
    this.#doc.addContent(
      `BT 3 Tr ${rek.toFixed(2)} Tz /${type.id} ${grootte} Tf 1 0 0 1 ${x.toFixed(3)} ${y.toFixed(3)} Tm <${codes.join('')}> Tj ET`,
    );
  }

  #kies(teken: string, gewicht: Gewicht): string | null {
    const sleutel = `${gewicht}:${teken}`;
    const bekend = this.#keuzes.get(sleutel);
    if (bekend !== undefined) return bekend;
    let keuze: string | null = null;
    for (let nr = 0; nr < this.#aantal && keuze === null; nr += 1) {
      if (this.#heeft(`${gewicht}-${nr}`, teken)) keuze = `${gewicht}-${nr}`;
    }
    this.#keuzes.set(sleutel, keuze);
    return keuze;
  }

  #heeft(font: string, teken: string): boolean {
    const { font: letters } = this.#type(font);
    return [...teken].every((punt) => letters.hasGlyphForCodePoint(punt.codePointAt(0) ?? 0));
  }

  #type(font: string): Lettertype {
    let type = this.#fonts.get(font);
    if (!type) {
      type = (this.#doc.font(font) as unknown as { _font: Lettertype })._font;
      this.#fonts.set(font, type);
      const bytes = this.#bytes.get(font);
      if (bytes) geopend.set(bytes, type.font);
    }
    return type;
  }
}
