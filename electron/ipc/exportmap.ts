/** The folder for what leaves the vault: chosen by the user, within what the policy allows. */
import type { Dienst } from '../toepassing/dienst.ts';
import { eisToegestaan } from './toegestaneMap.ts';

/** Null: the user cancelled. @throws Geweigerd MAP_NIET_TOEGESTAAN */
export async function kiesExportmap(dienst: Dienst, titel: string): Promise<string | null> {
  const map = await dienst.host().kiesMap(titel);
  if (map === null) return null;
  await eisToegestaan(
    map,
    dienst.beleid.exportmappen,
    'Naar deze map mag niet worden overgedragen. Kies een map die uw beheerder heeft aangewezen.',
  );
  return map;
}
