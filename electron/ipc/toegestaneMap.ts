/** The policy may name the folders that something may be written to. */
import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { weiger } from '../../shared/contract/weigering.ts';

/** Where a folder really is: a link in an allowed folder may lead out of it. Null: it is not there. */
const echtPad = (map: string): Promise<string | null> => realpath(map).catch(() => null);

/** @param uitleg what to do, for the user. @throws Geweigerd MAP_NIET_TOEGESTAAN */
export async function eisToegestaan(
  map: string,
  toegestaan: readonly string[] | undefined,
  uitleg: string,
): Promise<void> {
  if (!toegestaan) return;
  const pad = await echtPad(map);
  const mappen = await Promise.all(toegestaan.map(echtPad));
  const binnen = mappen.some(
    (m) => m !== null && pad !== null && `${pad}${sep}`.startsWith(m.endsWith(sep) ? m : `${m}${sep}`),
  );
  if (!binnen) weiger('MAP_NIET_TOEGESTAAN', uitleg);
}
