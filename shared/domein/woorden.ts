/** Small Dutch word work that screens, documents and reasons share. */

/** With a full stop where a sentence does not end yet: `Alleen mondeling` becomes `Alleen mondeling.` */
export const alsZin = (woorden: string): string => (/[.!?…]$/.test(woorden) ? woorden : `${woorden}.`);

/** A text and the sentences that go with it, on one line; without them the text stays as it was typed. */
export const metZinnen = (tekst: string, zinnen: readonly string[]): string =>
  zinnen.length === 0 ? tekst : [alsZin(tekst), ...zinnen].join(' ');

/** First letter as a capital; codes and figures stay as they are. */
export const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1);

/** `OM en Halt`, `politie, OM en Halt`, with `of` in place of `en` for a choice; empty for an empty list. */
export function opsomming(namen: readonly string[], voegwoord: 'en' | 'of' = 'en'): string {
  return namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(', ')} ${voegwoord} ${namen.at(-1)}`;
}

/** Kinds of items, as the room reads them. */
export const itemwoord = { besluit: 'Besluit', actie: 'Actie', notitie: 'Notitie', signaal: 'Signaal' } as const;

/** `1 naam`, `2 namen`. */
export const tel = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;
