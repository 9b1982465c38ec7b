/**
 * One program per vault: a lock file with the process id, so that a second start is told at once instead of after
 * typing a passphrase. The exclusive lock on the store itself stays the real guard.
 */
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { z } from 'zod';
import { weiger } from '../../shared/contract/weigering.ts';
import { leesAlsAanwezig, systeemcode, weigerSchijf } from './schijf.ts';

const slotSchema = z.strictObject({ pid: z.int().positive(), opgestart: z.number(), merk: z.string() });
/** The moment of starting the machine is computed, and differs a little each time. */
const SPELING_MS = 60_000;

/** What the lock asks of the machine; a test gives its own. */
export interface Machine {
  readonly pid: number;
  /** When the machine was started, in ms since 1970: process ids from before that mean nothing. */
  opgestart(): number;
  leeft(pid: number): boolean;
}

export const dezeMachine: Machine = {
  pid: process.pid,
  opgestart: () => Date.now() - uptime() * 1000,
  leeft(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (fout) {
      return systeemcode(fout) === 'EPERM';
    }
  },
};

function vanEenLevende(tekst: string, machine: Machine): boolean {
  try {
    const { pid, opgestart } = slotSchema.parse(JSON.parse(tekst));
    return Math.abs(opgestart - machine.opgestart()) < SPELING_MS && machine.leeft(pid);
  } catch {
    return false;
  }
}

function schrijfNieuw(pad: string, inhoud: string): boolean {
  try {
    const open = openSync(pad, 'wx', 0o600);
    writeFileSync(open, inhoud);
    closeSync(open);
    return true;
  } catch (fout) {
    if (systeemcode(fout) === 'EEXIST') return false;
    return weigerSchijf(fout);
  }
}

/**
 * Takes the lock; one that a crash left behind is replaced.
 * @returns how to give it back.
 * @throws Geweigerd KLUIS_IN_GEBRUIK, MAP_NIET_SCHRIJFBAAR
 */
export function neemInstantieslot(pad: string, machine: Machine = dezeMachine): () => void {
  const inhoud = JSON.stringify({ pid: machine.pid, opgestart: machine.opgestart(), merk: randomUUID() });
  const bestaand = leesAlsAanwezig(pad);
  if (bestaand !== null && !vanEenLevende(bestaand, machine)) rmSync(pad, { force: true });
  if (!schrijfNieuw(pad, inhoud) || leesAlsAanwezig(pad) !== inhoud) {
    weiger(
      'KLUIS_IN_GEBRUIK',
      'Deze kluis is al open in een ander venster van Overlegtafel. Ga naar dat venster, of sluit het eerst.',
    );
  }
  return () => {
    if (leesAlsAanwezig(pad) === inhoud) rmSync(pad, { force: true });
  };
}
