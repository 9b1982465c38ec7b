/**
 * No line break inside articles ("art. 8 lid 8"), dates ("24 november 2026"), times ("10.30 uur") and law references
 * ("19 Wpg"): their spaces become no-break spaces. Codes such as J-03 need nothing: Unicode line breaking keeps a
 * hyphen and the digit behind it together.
 */
const maanden = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const wetten = 'Wpg|Wjsg|Bpg|BW|AVG|UAVG|Sv|Sr|Jeugdwet|convenant|eIDAS';
const heel = [
  /\b(?:art\.|artikel(?:en)?) \d+[a-z]?(?:[:.]\d+)?(?: lid \d+)?(?: onder [a-z]\b)?/giu,
  /\blid \d+(?: onder [a-z]\b)?/giu,
  new RegExp(`\\b\\d+[a-z]? (?=(?:${wetten})\\b)`, 'gu'),
  new RegExp(`\\b\\d{1,2} (?:${maanden})\\b(?: \\d{4}\\b)?`, 'giu'),
  /\b\d{1,2}(?:[.:]\d{2})? uur\b/giu,
  /\b(?:nr\.|nummer|stap|versie|kring) [0-9A-Z]{1,2}\b/giu,
] as const;

/** The same text with no-break spaces (U+00A0) where a line may not break. */
export function nietAfbreken(tekst: string): string {
  return heel.reduce((uit, patroon) => uit.replace(patroon, (treffer) => treffer.replaceAll(' ', '\u00a0')), tekst);
}
