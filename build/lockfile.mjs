/**
 * What package-lock.json promises, checked against what was installed.
 *
 * `npm ci` refuses a lock file that lacks an optional package of any platform (npm 11; also when that package was
 * not in the registry where the lock was made). `npm install` accepts it, but would add what is not locked. Hence
 * the choice here, and the check afterwards that everything installed is in the lock with the same content hash.
 * Plain JavaScript because `setup.mjs` starts on Node 20.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const leesPakketten = (pad) => JSON.parse(readFileSync(pad, 'utf8')).packages ?? {};

/** @type {import('./lockfile.d.mts').isVolledig} */
export function isVolledig(map) {
  const pakketten = leesPakketten(join(map, 'package-lock.json'));
  const aanwezig = new Set(Object.keys(pakketten).map((plaats) => plaats.split('node_modules/').at(-1)));
  return Object.values(pakketten).every((pakket) =>
    Object.keys(pakket.optionalDependencies ?? {}).every((naam) => aanwezig.has(naam)),
  );
}

/** @type {import('./lockfile.d.mts').nietVastgelegd} */
export function nietVastgelegd(map) {
  const vastgelegd = leesPakketten(join(map, 'package-lock.json'));
  // npm's own account of what it put in node_modules.
  const geinstalleerd = leesPakketten(join(map, 'node_modules', '.package-lock.json'));
  return Object.entries(geinstalleerd)
    .filter(([plaats, { version, integrity }]) => {
      const slot = vastgelegd[plaats];
      return slot === undefined || !integrity || slot.version !== version || slot.integrity !== integrity;
    })
    .map(([plaats]) => plaats);
}
