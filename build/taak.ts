/**
 * What the tasks share in reading the project and their arguments.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wortel } from './setup.mjs';

/** One line on stderr: progress and remarks. stdout holds only the result of a task. */
export function meld(regel: string): void {
  process.stderr.write(`${regel}\n`);
}

/**
 * Path of a JavaScript program that a package offers. Run with `process.execPath`, it works on Windows too, where the
 * files in node_modules/.bin need a shell.
 *
 * @throws Error if the package does not offer it.
 */
export function programmaVan(pakket: string, naam: string): string {
  const map = join(wortel, 'node_modules', pakket);
  const { bin } = JSON.parse(readFileSync(join(map, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const relatief = typeof bin === 'string' ? bin : bin?.[naam];
  if (relatief === undefined) throw new Error(`Het pakket ${pakket} biedt geen programma ${naam}.`);
  return join(map, relatief);
}

/**
 * Runs a task: its exit code becomes ours, an error becomes one clear line. The stack is shown only with
 * `OVERLEGTAFEL_SPOOR=1`, for whoever works on the build itself.
 */
export async function taak(werk: (argv: string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await werk(process.argv.slice(2));
  } catch (fout) {
    const tekst = fout instanceof Error ? fout.message : String(fout);
    meld(process.env.OVERLEGTAFEL_SPOOR === '1' && fout instanceof Error ? (fout.stack ?? tekst) : tekst);
    process.exitCode = 1;
  }
}
