/** Small Dutch word work that screens, documents and reasons share. */

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
