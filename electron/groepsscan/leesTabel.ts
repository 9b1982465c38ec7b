/**
 * The bytes of a groepsscan file → a table. Recognised by content: names lie. Nothing is stored, nothing is kept,
 * and no refusal quotes the file or its name.
 */
import { Geweigerd } from '../../shared/contract/weigering.ts';
import type { Tabel } from '../../shared/domein/groepsscan/tabel.ts';
import { leesCsv } from './csv.ts';
import { bepaalSoort, beschadigd, controleerGrootte } from './soort.ts';
import { leesXlsx } from './xlsx.ts';

/**
 * Reads `.xlsx`, `.csv`, `.tsv` and `.txt`.
 * @param bestandsnaam only chooses the refusal: what calls itself `.xlsx` and is nothing known, is damaged
 * @throws Geweigerd BESTAND_LEEG, BESTAND_TE_GROOT, BESTAND_BESCHADIGD, BESTAND_BEVEILIGD, BESTAND_OUD_EXCEL,
 *   BESTAND_SOORT_ONBEKEND or BESTAND_TE_VEEL_RIJEN; never anything else, whatever the bytes are.
 */
export async function leesTabel(bytes: Uint8Array, bestandsnaam: string): Promise<Tabel> {
  controleerGrootte(bytes.length);
  try {
    return bepaalSoort(bytes) === 'zip' ? await leesXlsx(bytes) : leesCsv(bytes);
  } catch (fout) {
    if (!(fout instanceof Geweigerd)) return beschadigd();
    const onherkend = fout.weigering.details?.inhoud === 'geen tekst';
    if (onherkend && /\.xls[xm]$/i.test(bestandsnaam)) return beschadigd();
    throw fout;
  }
}
