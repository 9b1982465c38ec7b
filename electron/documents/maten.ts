/** Sizes and colours of documents, in points on A4. One place, so that all documents share one rhythm. */

export const blad = { breedte: 595.28, hoogte: 841.89 } as const;

/** Left and right margin, and the two columns: a narrow one for labels, a wide one for text. */
export const kolom = {
  links: 66,
  rechts: 66,
  label: 94,
  breedte: 595.28 - 132,
  tekstX: 66 + 94,
  tekstBreedte: 595.28 - 132 - 94,
} as const;

/** Line over the head; first baseline area of the first page and of the pages after it; space kept under the text. */
export const hoog = { boven: 17, eersteBlad: 54, volgendBlad: 84, loopregel: 48, voetOnder: 34 } as const;

export const inkt = '#15201C';
export const inkt2 = '#47524D';
export const laken = '#0B5A43';
export const lijn = '#D9D4C7';
export const lijnSterk = '#77736A';
/** Practice watermark: seen at once, and the text over it keeps a contrast above 12. */
export const oefenkleur = '#E9E4D7';

/** Type size and line height. */
export const letter = {
  titel: { grootte: 23, hoogte: 28 },
  kop2: { grootte: 13.5, hoogte: 19 },
  kop3: { grootte: 10.5, hoogte: 15 },
  tekst: { grootte: 10, hoogte: 15 },
  meta: { grootte: 8.6, hoogte: 12.5 },
  voet: { grootte: 6.7, hoogte: 8.9 },
} as const;

export type Letterstijl = keyof typeof letter;
