/** Following the system calls of a child process with strace: which files it wrote, brought to disk and renamed, in order. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const AANROEPEN = 'write,pwrite64,writev,pwritev,fsync,fdatasync,rename,renameat,renameat2,ftruncate';

/** One call that ended well. `bestand` is the name without folder; for stdout it is `stdout`. */
export interface Aanroep {
  readonly wat: 'schrijf' | 'sync' | 'hernoem' | 'kort-in';
  readonly bestand: string;
  /** What was written to stdout; empty elsewhere. */
  readonly tekst: string;
}

/** Why no trace can be made here; null: one can. */
export function waaromGeenSpoor(): string | null {
  if (process.platform !== 'linux') return 'strace is er alleen op Linux';
  const { error, status } = spawnSync('strace', ['-o', '/dev/null', process.execPath, '--version']);
  if (error) return 'strace niet gevonden';
  return status === 0 ? null : 'strace mag hier geen proces volgen (ptrace)';
}

const SOORT: Readonly<Record<string, Aanroep['wat']>> = {
  write: 'schrijf',
  pwrite64: 'schrijf',
  writev: 'schrijf',
  pwritev: 'schrijf',
  fsync: 'sync',
  fdatasync: 'sync',
  rename: 'hernoem',
  renameat: 'hernoem',
  renameat2: 'hernoem',
  ftruncate: 'kort-in',
};

/** `12 fsync(20</tmp/x/bestand.db-wal>) = 0`; a rename names its target last. */
function leesAanroep(regel: string): Aanroep | null {
  const [, naam = '', binnen = '', uitkomst = ''] = /^\d+\s+(\w+)\((.*)\)\s+= (-?\d+)/.exec(regel) ?? [];
  const wat = SOORT[naam];
  if (wat === undefined || uitkomst.startsWith('-')) return null;
  if (wat === 'hernoem') return { wat, bestand: basename(/"([^"]*)"[^"]*$/.exec(binnen)?.[1] ?? ''), tekst: '' };
  const [, nummer, pad = ''] = /^(\d+)<([^>]*)>/.exec(binnen) ?? [];
  if (nummer !== '1') return { wat, bestand: basename(pad), tekst: '' };
  return { wat, bestand: 'stdout', tekst: (/"(.*)"/.exec(binnen)?.[1] ?? '').replaceAll('\\n', '\n') };
}

/** A call during which another thread was heard stands on two lines; it counts where it ended. */
function heleRegels(tekst: string): string[] {
  const onaf = new Map<string, string>();
  return tekst.split('\n').flatMap((regel) => {
    const [, wie = '', begin] = /^(\d+)\s+(.*) <unfinished \.\.\.>$/.exec(regel) ?? [];
    if (begin !== undefined) {
      onaf.set(wie, begin);
      return [];
    }
    const [, pid = '', rest] = /^(\d+)\s+<\.\.\. \w+ resumed>(.*)$/.exec(regel) ?? [];
    return rest === undefined ? [regel] : [`${pid} ${onaf.get(pid) ?? ''}${rest}`];
  });
}

/**
 * Runs a program of Node under strace.
 * @throws Error with its own complaint when it fails
 */
export function volg(programma: string, argumenten: readonly string[]): Aanroep[] {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-strace-'));
  try {
    const spoor = join(map, 'spoor');
    const opties = ['-f', '-y', '-s', '200', '-e', `trace=${AANROEPEN}`, '-o', spoor];
    const { status, stderr } = spawnSync('strace', [...opties, process.execPath, programma, ...argumenten]);
    if (status !== 0) throw new Error(`The traced program failed: ${stderr}`);
    return heleRegels(readFileSync(spoor, 'utf8')).flatMap((regel) => leesAanroep(regel) ?? []);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
