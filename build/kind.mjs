/**
 * Child processes: run one to its end, pass our signals on, give its exit code back.
 *
 * Plain JavaScript because `run.mjs` and `setup.mjs` start on Node 20, which cannot run TypeScript.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';

/** Exit code of a child that was ended because its time was up (the same as coreutils' `timeout`). */
export const TIJD_OM = 124;

/**
 * A terminal sends Ctrl+C to the whole process group, so the child already has it: passing it on would make it
 * arrive twice, which many programs take as "stop at once, without cleaning up".
 */
const doorgeven = () => (process.stdin.isTTY ? ['SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @type {import('./kind.d.mts').draai} */
export function draai(opdracht, argumenten, opties = {}) {
  const { tijdslimietMs, ...rest } = opties;
  return new Promise((klaar, mislukt) => {
    const kind = spawn(opdracht, argumenten, { stdio: 'inherit', ...rest });
    const luisteraars = doorgeven().map((signaal) => {
      const fn = () => kind.kill(signaal);
      process.on(signaal, fn);
      return () => process.off(signaal, fn);
    });
    // With a terminal we must survive Ctrl+C ourselves, to report the child's own exit code.
    const negeer = () => {};
    if (process.stdin.isTTY) process.on('SIGINT', negeer);
    let teLaat = false;
    const wekker =
      tijdslimietMs === undefined
        ? undefined
        : setTimeout(() => {
            teLaat = true;
            kind.kill('SIGKILL');
          }, tijdslimietMs);
    const ruimOp = () => {
      clearTimeout(wekker);
      process.off('SIGINT', negeer);
      for (const af of luisteraars) af();
    };
    kind.once('error', (fout) => {
      ruimOp();
      mislukt(fout);
    });
    kind.once('close', (code, signaal) => {
      ruimOp();
      if (teLaat) klaar(TIJD_OM);
      else klaar(code ?? 128 + (signaal ? (constants.signals[signaal] ?? 1) : 1));
    });
  });
}

/** @type {import('./kind.d.mts').metPadVoorop} */
export function metPadVoorop(env, map) {
  // On Windows the variable may be spelled `Path`; a copied environment no longer ignores case.
  const sleutel = Object.keys(env).find((naam) => naam.toUpperCase() === 'PATH') ?? 'PATH';
  const delen = (env[sleutel] ?? '').split(delimiter).filter((deel) => deel !== '' && deel !== map);
  return { ...env, [sleutel]: [map, ...delen].join(delimiter) };
}
