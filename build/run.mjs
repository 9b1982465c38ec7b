/**
 * Entry of every npm script: `node build/run.mjs <taak> [argumenten]`. Makes the working copy ready, then runs
 * `build/taken/<taak>.ts` on Node 24 with the rest of the arguments. Runs on Node 20 with built-in modules only.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { draai, metPadVoorop } from './kind.mjs';
import { setup, wortel } from './setup.mjs';

/** What a task needs beyond npm's packages. `start` decides for itself: with Electron it needs no Chromium. */
const NODIG = {
  demo: { chromium: true },
  bench: { chromium: true },
  test: { chromium: true, lezers: true },
};

async function hoofd([taak = '', ...rest]) {
  const taken = join(wortel, 'build', 'taken');
  const bestand = join(taken, `${taak}.ts`);
  if (!/^[a-z]+$/.test(taak) || !existsSync(bestand)) {
    const namen = readdirSync(taken)
      .filter((naam) => naam.endsWith('.ts'))
      .map((naam) => naam.slice(0, -'.ts'.length));
    process.stderr.write(`De opdracht "${taak}" bestaat niet. Kies uit: ${namen.join(', ')}.\n`);
    return 1;
  }
  const node = await setup(NODIG[taak] ?? {});
  const argumenten = rest[0] === '--' ? rest.slice(1) : rest;
  return draai(node.pad, [...node.vlaggen, bestand, ...argumenten], {
    env: metPadVoorop(process.env, join(wortel, 'node_modules', '.bin')),
  });
}

try {
  process.exitCode = await hoofd(process.argv.slice(2));
} catch (fout) {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exitCode = 1;
}
