/** The tour as a user runs it: a program of its own, with a temporary folder of its own to see what it leaves there. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const demo = fileURLToPath(new URL('../../../build/taken/demo.ts', import.meta.url));

/** Longest that one tour may take on a busy machine; what it normally takes is told by `resultaat.json`. */
export const TOUR_HOOGUIT_MS = 300_000;

export interface Verloop {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** `--uit`. */
  readonly uit: string;
  /** The temporary folder that the program was given. */
  readonly tijdelijk: string;
}

/** Runs `npm run demo -- --uit basis/uit …` without npm and waits for its end. */
export async function draaiRondleiding(basis: string, ...meer: string[]): Promise<Verloop> {
  return draaiMet(basis, ['--uit', join(basis, 'uit'), ...meer]);
}

/** The same with arguments as they are. `TMPDIR` is `basis/tijdelijk`. */
export async function draaiMet(basis: string, argumenten: readonly string[]): Promise<Verloop> {
  const tijdelijk = join(basis, 'tijdelijk');
  mkdirSync(tijdelijk, { recursive: true });
  const kind = spawn(process.execPath, [demo, ...argumenten], {
    env: { ...process.env, TMPDIR: tijdelijk, TEMP: tijdelijk, TMP: tijdelijk },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TOUR_HOOGUIT_MS,
  });
  let stdout = '';
  let stderr = '';
  kind.stdout.setEncoding('utf8').on('data', (deel: string) => {
    stdout += deel;
  });
  kind.stderr.setEncoding('utf8').on('data', (deel: string) => {
    stderr += deel;
  });
  const code = await new Promise<number | null>((klaar, mis) => {
    kind.on('error', mis);
    kind.on('close', klaar);
  });
  return { code, stdout, stderr, uit: join(basis, 'uit'), tijdelijk };
}

const aantal = z.int().min(0);
const woord = z.string().min(6);

/** `resultaat.json`: the interface that others rely on. */
export const resultaatSchema = z.strictObject({
  stappen: z.array(z.strictObject({ naam: z.string().min(1), ms: aantal })).min(1),
  leden: z.strictObject({ ingelezen: aantal, bruto: aantal, netto: aantal }),
  zichtbaar: z.array(woord).min(1),
  afgeschermd: z.array(woord).min(1),
});
export type Resultaat = z.output<typeof resultaatSchema>;

export const leesResultaat = (uit: string): Resultaat =>
  resultaatSchema.parse(JSON.parse(readFileSync(join(uit, 'resultaat.json'), 'utf8')));
