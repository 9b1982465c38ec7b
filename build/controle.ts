/**
 * Types, lint and format, and unused code: the checks that need no built application.
 */
import { spawn } from 'node:child_process';
import { wortel } from './setup.mjs';
import { programmaVan } from './taak.ts';

interface Controle {
  readonly naam: string;
  readonly programma: string;
  readonly argumenten: readonly string[];
}

const controles = (): Controle[] => [
  { naam: 'tsc', programma: programmaVan('typescript', 'tsc'), argumenten: ['--noEmit'] },
  { naam: 'biome', programma: programmaVan('@biomejs/biome', 'biome'), argumenten: ['check'] },
  { naam: 'knip', programma: programmaVan('knip', 'knip'), argumenten: ['--no-progress'] },
];

/** Output is collected, so that checks that run at the same time do not mix their lines. */
function voerUit({ programma, argumenten }: Controle): Promise<{ code: number; tekst: string }> {
  return new Promise((klaar, mislukt) => {
    const kind = spawn(process.execPath, [programma, ...argumenten], {
      cwd: wortel,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const delen: Buffer[] = [];
    kind.stdout.on('data', (deel: Buffer) => delen.push(deel));
    kind.stderr.on('data', (deel: Buffer) => delen.push(deel));
    kind.once('error', mislukt);
    kind.once('close', (code) => klaar({ code: code ?? 1, tekst: Buffer.concat(delen).toString('utf8').trim() }));
  });
}

/** Runs all checks at once and prints all their output. @returns the names of those that failed. */
export async function controleer(): Promise<string[]> {
  const mislukt: string[] = [];
  const lopend = controles().map((controle) => ({ controle, uitslag: voerUit(controle) }));
  for (const { controle, uitslag } of lopend) {
    const { code, tekst } = await uitslag;
    console.log(`${controle.naam}: ${code === 0 ? 'in orde' : 'MISLUKT'}`);
    if (tekst !== '') console.log(tekst);
    if (code !== 0) mislukt.push(controle.naam);
  }
  return mislukt;
}
