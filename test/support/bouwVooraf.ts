/**
 * Before all suites: the worker of the vault's tests as one file of JavaScript. From its sources each of its hundreds of
 * starts strips the types of every module again. Without this (a child process that is started by hand) they are used.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bouwProgrammas } from '../bewijs/doding.ts';
import { PROEFWERKER_OMGEVING } from './proefwerkerpad.ts';

export async function setup(): Promise<() => void> {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-proefwerker-'));
  await bouwProgrammas(map, { proefwerker: new URL('../kluis/proefwerker.ts', import.meta.url) });
  process.env[PROEFWERKER_OMGEVING] = join(map, 'proefwerker.mjs');
  return () => rmSync(map, { recursive: true, force: true });
}
