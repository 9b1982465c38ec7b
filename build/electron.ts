/**
 * Electron's binary: whether it is there, and one quick try to fetch it. The npm package holds no binary; its
 * `install.js` fetches one from GitHub, which many networks do not reach. That must never stop or delay a start.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draai } from './kind.mjs';

const POGING_MS = 20_000;

function pakket(wortel: string): string {
  return join(wortel, 'node_modules', 'electron');
}

function lees(pad: string): string | undefined {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return undefined;
  }
}

function versie(wortel: string): string | undefined {
  const tekst = lees(join(pakket(wortel), 'package.json'));
  return tekst === undefined ? undefined : (JSON.parse(tekst) as { version: string }).version;
}

/** Path of the Electron program, or null. `path.txt` is what `install.js` writes last, so a cut-off fetch does not count. */
export function electronBinary(wortel: string): string | null {
  const relatief = lees(join(pakket(wortel), 'path.txt'));
  if (relatief === undefined) return null;
  const pad = join(pakket(wortel), 'dist', relatief.trim());
  return existsSync(pad) &&
    lees(join(pakket(wortel), 'dist', 'version'))
      ?.trim()
      .replace(/^v/, '') === versie(wortel)
    ? pad
    : null;
}

/** Keyed by version: an update of Electron deserves a new try. `npm ci` removes it with the rest of node_modules. */
function mislukking(wortel: string): string {
  return join(wortel, 'node_modules', `.electron-${versie(wortel) ?? 'onbekend'}-niet-opgehaald`);
}

/** Whether an earlier try to fetch this version failed. */
export function electronEerderMislukt(wortel: string): boolean {
  return existsSync(mislukking(wortel));
}

/**
 * Tries once to fetch the binary, at most twenty seconds; a failure is remembered.
 *
 * @returns the path of the program, or null. Never throws.
 */
export async function haalElectron(
  wortel: string,
  meld: (regel: string) => void,
  tijdslimietMs = POGING_MS,
): Promise<string | null> {
  meld('Electron ophalen (eenmalige poging) …');
  try {
    // Errors of the fetch are a page of stack trace about a network that is expected to be closed: not shown.
    await draai(process.execPath, [join(pakket(wortel), 'install.js')], {
      cwd: wortel,
      stdio: 'ignore',
      tijdslimietMs,
    });
    const pad = electronBinary(wortel);
    if (pad !== null) return pad;
    writeFileSync(mislukking(wortel), '');
  } catch {
    // Not even startable, or node_modules is read-only: the application opens in Chromium all the same.
  }
  meld('Electron is niet op te halen. Later opnieuw proberen: npx install-electron');
  return null;
}
