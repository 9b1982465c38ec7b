/** Codes of youths (`J-47`) as they stand in texts: finding them, and giving them another one. */
const CODE = /(?<![\p{L}\p{N}-])j-\d{1,9}(?!\d)/giu;

/** Every code in a text, each once, as codes are written: `j-47` counts as `J-47`. */
export function codesIn(tekst: string): ReadonlySet<string> {
  return new Set((tekst.match(CODE) ?? []).map((code) => code.toUpperCase()));
}

/** Puts something else in the place of codes, all at once: what came in is not replaced again. */
export function vervangCodes(tekst: string, naar: ReadonlyMap<string, string>): string {
  if (naar.size === 0) return tekst;
  return tekst.replace(CODE, (code) => naar.get(code.toUpperCase()) ?? code);
}
