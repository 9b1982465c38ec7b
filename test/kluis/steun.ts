/** Vaults for tests: own folder each, cheap Argon2id, a clock that the test moves, everything closed afterwards. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kluis, type Kluisopties, maakKluis } from '../../electron/kluis/kluis.ts';
import { Geweigerd, type Weigering } from '../../shared/contract/weigering.ts';
import { proefwerkerpad } from '../support/proefwerkerpad.ts';
import { bestanden, gevonden } from '../support/sporen.ts';

export const WACHTZIN = 'vier paarse dassen zingen zacht';
/** Another that is strong enough. */
export const TWEEDE_WACHTZIN = 'negen stille uilen lezen kranten';
export const SNELLE_KDF = { geheugenKiB: 64, passes: 1, draden: 1 };
export const PROEFWERKER = proefwerkerpad();

export class Proefkluizen {
  readonly map = mkdtempSync(join(tmpdir(), 'overlegtafel-kluis-'));
  nu = Date.parse('2026-03-12T13:00:00.000Z');
  readonly #open: Kluis[] = [];

  maak(anders: Partial<Kluisopties> = {}): Kluis {
    const kluis = maakKluis({
      map: this.map,
      werker: PROEFWERKER,
      snelleKdfVoorTests: SNELLE_KDF,
      klok: () => new Date(this.nu),
      ...anders,
    });
    this.#open.push(kluis);
    return kluis;
  }

  async ruimOp(): Promise<void> {
    for (const kluis of this.#open) await kluis.sluit();
    rmSync(this.map, { recursive: true, force: true });
  }
}

/** The refusal that `werk` ends with. */
export async function weigeringVan(werk: Promise<unknown> | (() => unknown)): Promise<Weigering> {
  try {
    await (typeof werk === 'function' ? werk() : werk);
  } catch (fout) {
    if (fout instanceof Geweigerd) return fout.weigering;
    throw fout;
  }
  throw new Error('Nothing was refused');
}

export const codeVan = async (werk: Promise<unknown> | (() => unknown)): Promise<string> =>
  (await weigeringVan(werk)).code;

/** Paths of the files below `map` that hold the word, however written. */
export function bestandenMet(map: string, woord: string): string[] {
  return bestanden(map).filter((pad) => gevonden(readFileSync(join(map, pad)), [woord]).length > 0);
}
