/** Dates and instants as a Dutch reader writes them. No locale data of the machine is used. */

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** `2026-11-24` → `24 november 2026`. Anything else comes back as it is. */
export function datumVoluit(datum: string): string {
  const [, jaar, maand, dag] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(datum) ?? [];
  const naam = maanden[Number(maand) - 1];
  return jaar && dag && naam ? `${Number(dag)} ${naam} ${jaar}` : datum;
}

/** `10:05` → `10.05 uur`. */
export function tijdVoluit(tijd: string): string {
  return `${tijd.replace(':', '.')} uur`;
}

/** Sentence case: first letter large. */
export function metHoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
