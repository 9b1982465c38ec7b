/**
 * How each target is built. Apart from the list of targets, so that a start with nothing to build need not load Vite.
 */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import type { Doel } from './doelen.ts';

/** Packages that stay in node_modules: they hold binaries or data files, or are Electron itself. */
const extern = ['electron', 'playwright-core', 'better-sqlite3-multiple-ciphers', '@node-rs/argon2', 'pdfkit'];

/** Does this module stay in node_modules? */
export function isExtern(id: string): boolean {
  return extern.some((naam) => id === naam || id.startsWith(`${naam}/`));
}

/** All other packages go along in the program: loading zod and age from a hundred files took half of a start. */
export const pakketten: InlineConfig['ssr'] = { target: 'node', noExternal: true, external: extern };

/** Vite's configuration for one target. No target writes source maps: they hold sources, and are not for users. */
export function configuratie(wortel: string, uit: string, doel: Doel): InlineConfig {
  const gemeen: InlineConfig = {
    configFile: false,
    envDir: false,
    publicDir: false,
    mode: 'production',
    logLevel: 'warn',
  };
  if (doel.soort === 'venster') {
    return {
      ...gemeen,
      root: join(wortel, doel.bron, '..'),
      // Relative: the same files serve under app://regie and https://regie.invalid.
      base: './',
      plugins: [react()],
      build: {
        outDir: join(uit, doel.resultaat, '..'),
        emptyOutDir: false,
        sourcemap: false,
        target: 'es2024',
        // The content security policy allows neither data: URLs nor inline scripts.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
      },
    };
  }
  const [map = '', bestand = ''] = doel.resultaat.split('/');
  return {
    ...gemeen,
    root: wortel,
    ssr: pakketten,
    build: {
      ssr: true,
      outDir: join(uit, map),
      emptyOutDir: false,
      sourcemap: false,
      target: 'node24',
      // Unminified: a stack trace in a report must be readable, and there are no maps.
      minify: false,
      rolldownOptions: {
        cwd: wortel,
        input: join(wortel, doel.bron),
        external: isExtern,
        output: {
          format: doel.soort === 'preload' ? 'cjs' : 'es',
          entryFileNames: bestand,
          codeSplitting: false,
        },
      },
    },
  };
}
