/** The application on a vault of its own with a meeting that has just been opened: where most stories begin. */
import { Podium, type Podiumopties } from '../../rondleiding/podium.ts';
import { eersteStart } from '../../rondleiding/stappen/eersteStart.ts';
import { groep } from '../../rondleiding/stappen/groep.ts';
import { groepsscan } from '../../rondleiding/stappen/groepsscan.ts';
import { overleg } from '../../rondleiding/stappen/overleg.ts';
import { maakVerhaal, type Verhaal } from '../../rondleiding/verhaal.ts';

/** As the other suites use it: the derivation itself is tested with the real costs elsewhere. */
export const SNELLE_KDF = { geheugenKiB: 64, passes: 1, draden: 1 };

/** Opens the application in `uit`, without pictures. The vault is `uit/kluis`. */
export const open = (uit: string, meer: Partial<Podiumopties> = {}): Promise<Podium> =>
  Podium.open({ uit, exportmap: uit, snelleKdfVoorTests: SNELLE_KDF, opFoto: async () => undefined, ...meer });

/** First start, a group with names, a meeting with partners and a guest, opened and read out. */
export async function openVergadering(uit: string): Promise<{ p: Podium; v: Verhaal }> {
  const p = await open(uit);
  const v = maakVerhaal({ uit, groepsscan: null, profiel: null });
  try {
    for (const stap of [eersteStart, groep, groepsscan, overleg]) await stap(p, v);
    return { p, v };
  } catch (fout) {
    await p.sluitAf();
    throw fout;
  }
}
