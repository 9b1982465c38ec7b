import type { SpawnOptions } from 'node:child_process';

/** Exit code of a child that was ended because its time was up. */
export const TIJD_OM: 124;

/**
 * Runs a program to its end. Terminal input and output are shared unless `stdio` says otherwise; SIGINT, SIGTERM
 * and SIGHUP are passed on.
 *
 * @returns the exit code; 128 + signal number if a signal ended it; `TIJD_OM` after `tijdslimietMs` milliseconds.
 * @throws the spawn error if the program cannot be started at all.
 */
export function draai(
  opdracht: string,
  argumenten: readonly string[],
  opties?: SpawnOptions & { tijdslimietMs?: number },
): Promise<number>;

/** A copy of the environment with this folder first on the search path, once. */
export function metPadVoorop(env: NodeJS.ProcessEnv, map: string): NodeJS.ProcessEnv;
