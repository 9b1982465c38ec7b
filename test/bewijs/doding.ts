/** Programs of our own that are killed for real: starting one, ending it at a moment, and what it said until then. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wacht } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { isExtern, pakketten } from '../../build/vite/configuratie.ts';

/** When a program is killed: once it said this line (null: do not wait for any), and then so many milliseconds. */
export interface Moment {
  readonly na: string | null;
  readonly ms: number;
}

/**
 * Why a proof by killing ended: what was wrong, and when. The seed repeats the moments, not what the machine did
 * meanwhile: the same seed may have to be tried more than once.
 */
export interface Breuk {
  readonly zaad: number;
  readonly keer: number;
  readonly moment: Moment;
  readonly wat: string;
}

/**
 * Makes programs of TypeScript one file of JavaScript each, `<name>.mjs` in `map`, as the application's own are made,
 * with a link to the packages beside them: hundreds of starts would each strip the types of ten files.
 */
export async function bouwProgrammas(map: string, bronnen: Readonly<Record<string, URL>>): Promise<void> {
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(map, 'node_modules'), 'junction');
  const input = Object.fromEntries(Object.entries(bronnen).map(([naam, bron]) => [naam, fileURLToPath(bron)]));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: pakketten,
    build: {
      ssr: true,
      outDir: map,
      emptyOutDir: false,
      rolldownOptions: {
        input,
        external: isExtern,
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}

interface Lopend {
  readonly kind: ChildProcessByStdio<null, Readable, Readable>;
  /** Whole lines so far, with the ms at which each came. A line that was cut off was not heard. */
  readonly regels: { readonly tekst: string; readonly ms: number }[];
  /** Resolves when this line was said, or the program ended. */
  gehoord(regel: string): Promise<void>;
  readonly einde: Promise<{ readonly code: number | null; readonly signaal: NodeJS.Signals | null; klacht: string }>;
}

function start(programma: string, argumenten: readonly string[]): Lopend {
  const kind = spawn(process.execPath, [programma, ...argumenten], { stdio: ['ignore', 'pipe', 'pipe'] });
  const regels: { tekst: string; ms: number }[] = [];
  const wachtend = new Map<string, () => void>();
  let rest = '';
  let klacht = '';
  kind.stdout.on('data', (deel: Buffer) => {
    const gelezen = (rest + deel.toString()).split('\n');
    rest = gelezen.pop() ?? '';
    for (const tekst of gelezen) {
      regels.push({ tekst, ms: performance.now() });
      wachtend.get(tekst)?.();
    }
  });
  kind.stderr.on('data', (deel: Buffer) => {
    klacht += deel.toString();
  });
  const einde = new Promise<Awaited<Lopend['einde']>>((klaar) => {
    kind.on('close', (code, signaal) => klaar({ code, signaal, klacht }));
  });
  return {
    kind,
    regels,
    einde,
    gehoord: async (regel) => {
      const gezegd = new Promise<void>((klaar) => wachtend.set(regel, klaar));
      await Promise.race([gezegd, einde]);
    },
  };
}

/**
 * Starts a program and kills it with SIGKILL.
 * @param magKlaar it may be ready before the moment comes
 * @returns the whole lines that it said
 * @throws Error with its own complaint when it ended by itself
 */
export async function dood(
  programma: string,
  argumenten: readonly string[],
  { na, ms }: Moment,
  magKlaar = false,
): Promise<string[]> {
  const { kind, regels, gehoord, einde } = start(programma, argumenten);
  if (na !== null) await gehoord(na);
  await wacht(ms);
  kind.kill('SIGKILL');
  const { code, signaal, klacht } = await einde;
  if (signaal !== 'SIGKILL' && !(magKlaar && code === 0)) throw new Error(`The program ended by itself: ${klacht}`);
  return regels.map(({ tekst }) => tekst);
}

/**
 * Lets a program run to its end.
 * @returns its lines, with the ms from each to the next
 * @throws Error with its own complaint when it fails
 */
export async function laatLopen(
  programma: string,
  argumenten: readonly string[],
): Promise<{ readonly tekst: string; readonly ms: number }[]> {
  const { regels, einde } = start(programma, argumenten);
  const { code, klacht } = await einde;
  if (code !== 0) throw new Error(`The program failed: ${klacht}`);
  return regels.map(({ tekst, ms }, nr) => ({ tekst, ms: (regels[nr + 1]?.ms ?? ms) - ms }));
}
