/** Opening the store that is in a back-up. Inside the worker. */
import { writeFileSync } from 'node:fs';
import { laatsteSchakel } from '../../db/logboek.ts';
import { type Leesstore, leesStore } from '../../db/open.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { type Uitgepakt, weigerBeschadigdeKopie, zegelKlopt } from './kopiebestand.ts';

/**
 * Opens the store of a back-up, put at `pad`, and compares it with the manifest.
 * @param datasleutel stays the caller's
 * @throws Geweigerd KOPIE_BESCHADIGD, also when the key is not the one of this back-up
 */
export function openUitgepakt({ manifest, bestand }: Uitgepakt, pad: string, datasleutel: Buffer): Leesstore {
  writeFileSync(pad, bestand, { mode: 0o600 });
  let store: Leesstore;
  try {
    store = leesStore(pad, datasleutel);
  } catch (fout) {
    // Its own words are about the vault that is here.
    if (fout instanceof Geweigerd) return weigerBeschadigdeKopie();
    throw fout;
  }
  const laatste = laatsteSchakel(store.lees);
  const gelijk =
    zegelKlopt(manifest, datasleutel) &&
    store.schemaversie === manifest.schemaversie &&
    laatste?.volgnummer === manifest.logboek.volgnummer &&
    laatste.hash === manifest.logboek.hash;
  if (gelijk) return store;
  store.sluit();
  return weigerBeschadigdeKopie();
}
