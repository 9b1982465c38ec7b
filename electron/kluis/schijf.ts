/** Writing small files so that after a crash either the old or the new one is there, and never half of one. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { weiger } from '../../shared/contract/weigering.ts';

/** Brings a folder's own entries (a new or renamed file) to disk. Windows does this by itself and cannot open a folder. */
export function syncMap(map: string): void {
  if (process.platform === 'win32') return;
  const open = openSync(map, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Brings what is in a file to disk. */
export function naarSchijf(pad: string): void {
  const open = openSync(pad, 'r+');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Error code of the operating system, e.g. `ENOENT`; empty for other errors. */
export function systeemcode(fout: unknown): string {
  return fout instanceof Error && 'code' in fout && typeof fout.code === 'string' ? fout.code : '';
}

const vol = 'De schijf is vol. Maak ruimte vrij en doe het opnieuw.';
const dicht = 'In de map van de kluis mag niet worden geschreven. Vraag uw beheerder om schrijfrechten op die map.';

/** A refusal for an error of the file system that the user can do something about; other errors are thrown on. */
export function weigerSchijf(fout: unknown): never {
  const code = systeemcode(fout);
  if (code === 'ENOSPC' || code === 'EDQUOT') weiger('SCHIJF_VOL', vol);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') weiger('MAP_NIET_SCHRIJFBAAR', dicht);
  throw fout;
}

/** Where `schrijfAtomisch` writes first. Killed halfway it is left, and says nothing that holds. */
export function deelpad(pad: string): string {
  return `${pad}.deel`;
}

/**
 * Temporary file, fsync, rename, fsync of the folder. Readable by its owner only.
 * @throws Geweigerd SCHIJF_VOL, MAP_NIET_SCHRIJFBAAR; the old file is as it was.
 */
export function schrijfAtomisch(pad: string, inhoud: string): void {
  const deel = deelpad(pad);
  try {
    const open = openSync(deel, 'w', 0o600);
    try {
      writeFileSync(open, inhoud);
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
    renameSync(deel, pad);
    syncMap(dirname(pad));
  } catch (fout) {
    rmSync(deel, { force: true });
    weigerSchijf(fout);
  }
}

/** The file's text, or null when there is none. @throws Geweigerd MAP_NIET_LEESBAAR */
export function leesAlsAanwezig(pad: string): string | null {
  try {
    return readFileSync(pad, 'utf8');
  } catch (fout) {
    const code = systeemcode(fout);
    if (code === 'ENOENT') return null;
    if (code === 'EACCES' || code === 'EPERM') {
      weiger(
        'MAP_NIET_LEESBAAR',
        'Een bestand van de kluis mag niet worden gelezen. Er is niets veranderd. Vraag uw beheerder om leesrechten op de map van de kluis.',
      );
    }
    throw fout;
  }
}
