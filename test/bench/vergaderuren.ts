/**
 * Memory of all processes after a meeting of three hours, its waiting left out, against an application that was started
 * afresh on the same notes and is half an hour on its way: code is compiled and caches are full in both. What is more in
 * the first was not entered, but left behind. Each in a process of its own.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { meld } from '../../build/taak.ts';
import { legTienJaarNeer } from './tienjaar.ts';
import type { Uitslag } from './uitslag.ts';

/** Minutes of the whole meeting, with a note each; and of a half hour. */
export const MINUTEN = 180;
export const AANLOOP = 30;

export interface Geheugenstand {
  /** MB, by the kernel. */
  readonly kern: number;
  /** MB that JavaScript still holds on to: the application's process and its windows. */
  readonly levend: number;
}

const KIND = fileURLToPath(new URL('./vergaderkind.ts', import.meta.url));

async function draaiKind(map: string, wat: 'uren' | 'notities' | 'zonder') {
  const { stdout } = await promisify(execFile)(process.execPath, [KIND, map, wat]);
  return JSON.parse(stdout) as { begin: Geheugenstand; eind: Geheugenstand };
}

export async function meetVergadering(): Promise<Uitslag[]> {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-meting-'));
  try {
    meld('  drie uur vergaderen …');
    const [lang, kort] = [join(map, 'lang'), join(map, 'kort')];
    for (const uit of [lang, kort]) await legTienJaarNeer(uit);
    const uren = await draaiKind(lang, 'uren');
    meld('  een half uur, met dezelfde notities …');
    await draaiKind(kort, 'notities');
    const vers = await draaiKind(kort, 'zonder');
    const rij = (naam: string, welke: keyof Geheugenstand): Uitslag => {
      const meer = uren.eind[welke] - vers.eind[welke];
      return {
        naam,
        waarde: uren.eind[welke],
        eenheid: 'MB',
        peer: 'een half uur na een nieuwe start, met dezelfde notities',
        verhouding: uren.eind[welke] / vers.eind[welke],
        toelichting: `${uren.begin[welke].toFixed(0)} MB bij het begin, ${vers.eind[welke].toFixed(0)} MB bij de ander; ${meer.toFixed(1)} MB meer dan wat is ingevoerd`,
      };
    };
    return [
      rij('Geheugen van alle processen na een overleg van drie uur', 'kern'),
      rij('Daarvan: wat JavaScript nog vasthoudt', 'levend'),
    ];
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
