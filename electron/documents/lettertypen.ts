/**
 * The typeface of documents: Fira Sans in three weights, one file per script, as bytes.
 *
 * A @fontsource file holds one script only, so a weight is a list of files in order of preference; which file draws
 * which character is decided per character in `letters.ts`. WOFF 1 is used, and unpacked once (`woff.ts`).
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pakWoffUit } from './woff.ts';

/** Font files per weight, most common script first. Every weight has the same scripts. */
export interface Lettertypen {
  readonly gewoon: readonly Uint8Array[];
  readonly medium: readonly Uint8Array[];
  readonly vet: readonly Uint8Array[];
}

export type Gewicht = keyof Lettertypen;

const schriften = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'] as const;
const dikten = { gewoon: 400, medium: 500, vet: 600 } as const;

/**
 * Reads the files from the installed package, wherever this module was bundled to (Node finds the package from the
 * bundle's own place). Rejects if the package is missing: then no document can be made.
 */
export function laadLettertypen(vanaf: string = import.meta.url): Promise<Lettertypen> {
  const bekend = geladen.get(vanaf);
  if (bekend) return bekend;
  const nieuw = laad(vanaf);
  geladen.set(vanaf, nieuw);
  nieuw.catch(() => geladen.delete(vanaf));
  return nieuw;
}

/** Kept after the first document: unpacking takes longer than drawing a short one. */
const geladen = new Map<string, Promise<Lettertypen>>();

async function laad(vanaf: string): Promise<Lettertypen> {
  const { resolve } = createRequire(vanaf);
  const lees = (dikte: number): Promise<Uint8Array[]> =>
    Promise.all(
      schriften.map(async (schrift) =>
        pakWoffUit(await readFile(resolve(`@fontsource/fira-sans/files/fira-sans-${schrift}-${dikte}-normal.woff`))),
      ),
    );
  const [gewoon, medium, vet] = await Promise.all([lees(dikten.gewoon), lees(dikten.medium), lees(dikten.vet)]);
  return { gewoon, medium, vet };
}
