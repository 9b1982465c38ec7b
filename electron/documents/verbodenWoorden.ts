/**
 * Looking for names that may not leave. Capitals, accents and punctuation make no difference, whole words only:
 * `Jan de Boer` is found in `jan-de-bóér` and not in `Jan de Boersma`.
 */

/** Lower-case words without accents, each between single spaces, with a space at both ends. */
export function plat(tekst: string): string {
  const woorden = tekst
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replace(/ı/gu, 'i')
    .split(/[^\p{L}\p{N}]+/u);
  return ` ${woorden.filter((woord) => woord !== '').join(' ')} `;
}

/** Position (from 0) of the first forbidden entry that occurs in the text, or null. Entries without a letter or digit are skipped. */
export function vindVerboden(tekst: string, verboden: readonly string[]): number | null {
  const hooiberg = plat(tekst);
  const plek = verboden.findIndex((woord) => plat(woord).trim() !== '' && hooiberg.includes(plat(woord)));
  return plek < 0 ? null : plek;
}

/** Every string in a plain value, keys excepted. */
export function allesTeksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde];
  if (Array.isArray(waarde)) return waarde.flatMap(allesTeksten);
  if (waarde !== null && typeof waarde === 'object') return Object.values(waarde).flatMap(allesTeksten);
  return [];
}
