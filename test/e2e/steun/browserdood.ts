/** A browser that is killed for real, and what its profile holds at that moment: before anybody can clean up. */
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Profiles that this process made. */
const profielen = (): string[] =>
  readdirSync(tmpdir())
    .filter((naam) => naam.startsWith(`overlegtafel-profiel-${process.pid}-`))
    .map((naam) => join(tmpdir(), naam));

function lees(pad: string): string {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return ''; // ended meanwhile
  }
}

/** Process numbers of a browser on this profile: the browser itself first, then what it started. */
function processen(profiel: string): number[] {
  const gevonden = readdirSync('/proc')
    .filter((naam) => /^\d+$/.test(naam))
    .map((naam) => ({ pid: Number(naam), regel: lees(`/proc/${naam}/cmdline`) }))
    .filter(({ regel }) => regel.includes(`--user-data-dir=${profiel}`));
  return gevonden
    .sort((a, b) => Number(a.regel.includes('--type=')) - Number(b.regel.includes('--type=')))
    .map((p) => p.pid);
}

const leeft = (pid: number): boolean => !['', 'Z', 'X'].includes(/\) (\w) /.exec(lees(`/proc/${pid}/stat`))?.[1] ?? '');

/**
 * Kills the browser of this process with SIGKILL, with everything that it started, and looks at its profile. All in one
 * breath: nothing else of this process runs in between, so nothing is cleaned up yet.
 * @param kijk gets the profile's folder
 */
export function doodBrowser<T>(kijk: (profiel: string) => T): T {
  const [profiel, ...meer] = profielen();
  if (profiel === undefined || meer.length > 0) throw new Error('This process has not exactly one browser');
  const pids = processen(profiel);
  if (pids.length === 0) throw new Error('The browser was not found among the processes');
  for (const pid of pids) {
    if (leeft(pid)) process.kill(pid, 'SIGKILL');
  }
  const wacht = new Int32Array(new SharedArrayBuffer(4));
  while (pids.some(leeft)) Atomics.wait(wacht, 0, 0, 10);
  return kijk(profiel);
}

/** Is every profile of this process gone? */
export const geenProfielen = (): boolean => profielen().length === 0;
