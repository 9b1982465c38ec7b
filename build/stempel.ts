/**
 * Remembers from which sources something was built, so that it is not built again when nothing changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Stempel {
  readonly bronnen: string;
  readonly resultaten: readonly string[];
}

/** All files under these files and folders, sorted, with paths relative to the root. Missing ones are left out. */
export function bestandenOnder(wortel: string, namen: readonly string[]): string[] {
  return namen
    .flatMap((naam) => {
      const pad = join(wortel, naam);
      if (!existsSync(pad)) return [];
      if (!statSync(pad).isDirectory()) return [naam];
      return bestandenOnder(
        wortel,
        readdirSync(pad).map((kind) => `${naam}/${kind}`),
      );
    })
    .sort();
}

/** Hash over the names and contents of these files and folders. Contents, not times: git changes times freely. */
export function hashVan(wortel: string, namen: readonly string[]): string {
  const som = createHash('sha256');
  for (const naam of bestandenOnder(wortel, namen)) {
    const inhoud = readFileSync(join(wortel, naam));
    som.update(`${naam}\n${inhoud.length}\n`).update(inhoud);
  }
  return som.digest('hex');
}

/** Whether everything in this folder was made from sources with this hash and is still there. */
export function isActueel(uit: string, bronnen: string): boolean {
  try {
    const stempel = JSON.parse(readFileSync(join(uit, '.stempel'), 'utf8')) as Stempel;
    return stempel.bronnen === bronnen && stempel.resultaten.every((naam) => existsSync(join(uit, naam)));
  } catch {
    return false;
  }
}

/** Call after the last file is written: a build that was interrupted has no stamp. */
export function zetStempel(uit: string, bronnen: string, mappen: readonly string[]): void {
  const stempel: Stempel = { bronnen, resultaten: bestandenOnder(uit, mappen) };
  writeFileSync(join(uit, '.stempel'), JSON.stringify(stempel));
}

/** Call before the first file is written. */
export function wisStempel(uit: string): void {
  rmSync(join(uit, '.stempel'), { force: true });
}
