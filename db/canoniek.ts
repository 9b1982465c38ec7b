/**
 * Canonical JSON: one text per value, so that a hash or seal over it means something. Keys sorted by code unit,
 * no white space, numbers as JavaScript writes them (the rules of RFC 8785 for the values that occur here).
 */
export type Canoniek =
  | string
  | number
  | boolean
  | null
  | readonly Canoniek[]
  | { readonly [sleutel: string]: Canoniek | undefined };

/** @throws TypeError on a number that JSON cannot hold (NaN, Infinity). Keys that are `undefined` are left out. */
export function canoniekeJson(waarde: Canoniek): string {
  if (typeof waarde === 'number' && !Number.isFinite(waarde)) throw new TypeError('Not a finite number');
  if (waarde === null || typeof waarde !== 'object') return JSON.stringify(waarde);
  if (Array.isArray(waarde)) return `[${waarde.map((deel: Canoniek) => canoniekeJson(deel)).join(',')}]`;
  const object = waarde as { readonly [sleutel: string]: Canoniek | undefined };
  const delen: string[] = [];
  for (const sleutel of Object.keys(object).sort()) {
    const deel = object[sleutel];
    if (deel !== undefined) delen.push(`${JSON.stringify(sleutel)}:${canoniekeJson(deel)}`);
  }
  return `{${delen.join(',')}}`;
}
