/**
 * Builds the application into `dist/`: used by `npm run build` and by every task that needs a built application.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { wortel as eigenWortel } from './setup.mjs';
import { metSlot, slotbestand } from './slot.mjs';
import { hashVan, isActueel, wisStempel, zetStempel } from './stempel.ts';
import { type Doel, doelen, ontbrekendeBronnen } from './vite/doelen.ts';

/** Everything of which a change must lead to a new build. */
const INVOER = [
  'shared',
  'electron',
  'db',
  'renderer',
  'build/vite',
  'build/bouw.ts',
  'build/zoekChromium.mjs',
  'package-lock.json',
  'tsconfig.json',
];
const MAPPEN = ['main', 'preload', 'renderer'];

export interface Bouwopties {
  /** Project to build; default this working copy. */
  readonly wortel?: string;
  /** Output folder; default `dist` in the project. */
  readonly uit?: string;
  /** Build what exists instead of failing for entries that are not there. */
  readonly watErIs?: boolean;
}

export interface Bouwuitslag {
  /** False if nothing had changed. */
  readonly gebouwd: boolean;
  readonly uit: string;
  readonly ms: number;
}

/**
 * Builds all entries unless the output was made from these very sources.
 *
 * @throws Error (Dutch) if an entry is missing; Vite's own error if a source does not compile.
 */
export async function bouw(opties: Bouwopties = {}): Promise<Bouwuitslag> {
  const begin = performance.now();
  const wortel = opties.wortel ?? eigenWortel;
  const uit = opties.uit ?? join(wortel, 'dist');
  const ontbreekt = ontbrekendeBronnen(wortel);
  if (ontbreekt.length > 0 && opties.watErIs !== true) {
    throw new Error(`De toepassing is niet te bouwen: deze bronbestanden ontbreken: ${ontbreekt.join(', ')}.`);
  }
  const gebouwd = await metSlot(slotbestand(uit, 'bouw'), async () => {
    const bronnen = hashVan(wortel, INVOER);
    if (isActueel(uit, bronnen)) return false;
    wisStempel(uit);
    for (const map of MAPPEN) rmSync(join(uit, map), { recursive: true, force: true });
    mkdirSync(uit, { recursive: true });
    await bouwDoelen(
      wortel,
      uit,
      doelen.filter((doel) => !ontbreekt.includes(doel.bron)),
    );
    zetStempel(uit, bronnen, MAPPEN);
    return true;
  });
  return { gebouwd, uit, ms: Math.round(performance.now() - begin) };
}

async function bouwDoelen(wortel: string, uit: string, lijst: readonly Doel[]): Promise<void> {
  // Only now: loading Vite takes longer than finding out that nothing changed.
  const [{ build }, { configuratie }] = await Promise.all([import('vite'), import('./vite/configuratie.ts')]);
  // Vite follows NODE_ENV over its own mode; under a test runner that would build React's development version.
  const eerder = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    // Wait for all, also after a failure: none may still be writing when a next build begins.
    const uitslagen = await Promise.allSettled(lijst.map((doel) => build(configuratie(wortel, uit, doel))));
    for (const uitslag of uitslagen) if (uitslag.status === 'rejected') throw uitslag.reason;
  } finally {
    if (eerder === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = eerder;
  }
}
