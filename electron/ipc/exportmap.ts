/** The folder for what leaves the vault: chosen by the user, within what the policy allows. */
import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Dienst } from '../toepassing/dienst.ts';

/** Where a folder really is: a link in an allowed folder may lead out of it. Null: it is not there. */
const echtPad = (map: string): Promise<string | null> => realpath(map).catch(() => null);

/** The policy may name the folders under which exports go. @throws Geweigerd MAP_NIET_TOEGESTAAN */
async function eisToegestaan(map: string, toegestaan: readonly string[] | undefined): Promise<void> {
  if (!toegestaan) return;
  const pad = await echtPad(map);
  const mappen = await Promise.all(toegestaan.map(echtPad));
  const binnen = mappen.some(
    (m) => m !== null && pad !== null && `${pad}${sep}`.startsWith(m.endsWith(sep) ? m : `${m}${sep}`),
  );
  if (!binnen) {
    weiger(
      'MAP_NIET_TOEGESTAAN',
      'Naar deze map mag niet worden overgedragen. Kies een map die uw beheerder heeft aangewezen.',
    );
  }
}

/** Null: the user cancelled. @throws Geweigerd MAP_NIET_TOEGESTAAN */
export async function kiesExportmap(dienst: Dienst, titel: string): Promise<string | null> {
  const map = await dienst.host().kiesMap(titel);
  if (map !== null) await eisToegestaan(map, dienst.beleid.exportmappen);
  return map;
}
