/**
 * What is built: three programs for Node, three preloads, three windows. Each program and preload becomes
 * one file without chunks, so that a path relative to `import.meta.url` means the same in every entry
 * (`new URL('./werker.js', import.meta.url)` is the worker, wherever it stands in the sources).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface Doel {
  /** Entry, relative to the root of the project. */
  readonly bron: string;
  /** Result, relative to the output folder. */
  readonly resultaat: string;
  readonly soort: 'programma' | 'preload' | 'venster';
}

const rollen = ['regie', 'zaal', 'tekenen'] as const;

/** Every entry of the application. */
export const doelen: readonly Doel[] = [
  { bron: 'electron/main.ts', resultaat: 'main/main.js', soort: 'programma' },
  { bron: 'electron/chromium.ts', resultaat: 'main/chromium.js', soort: 'programma' },
  { bron: 'electron/kluis/werker.ts', resultaat: 'main/werker.js', soort: 'programma' },
  ...rollen.map(
    (rol): Doel => ({ bron: `electron/preload/${rol}.ts`, resultaat: `preload/${rol}.cjs`, soort: 'preload' }),
  ),
  ...rollen.map(
    (rol): Doel => ({ bron: `renderer/${rol}/index.html`, resultaat: `renderer/${rol}/index.html`, soort: 'venster' }),
  ),
];

/** Entries that do not exist in this project. */
export function ontbrekendeBronnen(wortel: string): string[] {
  return doelen.map((doel) => doel.bron).filter((bron) => !existsSync(join(wortel, bron)));
}
