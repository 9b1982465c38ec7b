/** A name in little room: whole words, so that it stays a name. */

/** As many words as fit in so many characters; of one long word its beginning. */
export function ingekort(naam: string, tekens: number): string {
  if (naam.length <= tekens) return naam;
  const [eerste = '', ...rest] = naam.split(/\s+/);
  let kort = eerste;
  for (const woord of rest) {
    if (kort.length + 1 + woord.length > tekens) break;
    kort += ` ${woord}`;
  }
  return kort.length <= tekens
    ? kort
    : `${Array.from(kort)
        .slice(0, tekens - 1)
        .join('')}…`;
}
