/**
 * When two groups have the same name for whoever reads it. Names are how people in the room tell groups apart, so what
 * looks the same is the same: capitals, kinds of spaces, invisible characters and other ways to write a letter.
 */
export const naamsleutel = (naam: string): string =>
  naam
    .normalize('NFKC')
    // Characters without a width; a joined emoji loses its joints here, and in both names alike.
    .replace(/[\p{Cf}\p{Cc}\p{Variation_Selector}]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('nl');
