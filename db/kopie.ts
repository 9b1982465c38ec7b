/**
 * A verified, encrypted copy of an open store. The library's `serialize()` gives plain text and its `backup()` fails
 * on encrypted files; `VACUUM INTO` keeps cipher and key, and leaves out what was deleted.
 */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import type { Verbinding } from './handles.ts';
import { isLeesbaarBestand, leesPragma, openVerbinding, zetAndereSleutel } from './pragmas.ts';

/** Every problem SQLite sees in the file, page by page (each page's seal is checked on the way); empty when sound. */
export function bevindingen(verbinding: Verbinding): readonly string[] {
  const regels = verbinding.prepare<unknown[], { quick_check: string }>('PRAGMA quick_check').all();
  return regels.map((regel) => regel.quick_check).filter((regel) => regel !== 'ok');
}

function aantallen(verbinding: Verbinding): string {
  const tabellen = verbinding
    .prepare<unknown[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all();
  const telling = tabellen.map(({ name }) => {
    const rij = verbinding
      .prepare<unknown[], { n: number }>(`SELECT count(*) AS n FROM "${name.replaceAll('"', '""')}"`)
      .get();
    return [name, rij?.n ?? -1];
  });
  return JSON.stringify([leesPragma(verbinding, 'user_version'), telling]);
}

/** Brings what is in the file to disk. */
function naarSchijf(pad: string): void {
  const bestand = openSync(pad, 'r+');
  try {
    fsyncSync(bestand);
  } finally {
    closeSync(bestand);
  }
}

/**
 * Writes a copy to `naar` (which appears only once it is complete and checked) and brings it to disk.
 * The copy is opened with the same key, checked in full, and compared with the original by its rows per table.
 * @throws Error when the copy is not encrypted, not sound or not the same; nothing is left behind then.
 */
export function maakKopie(verbinding: Verbinding, sleutel: Buffer, naar: string): void {
  const deel = `${naar}.deel`;
  rmSync(deel, { force: true });
  try {
    verbinding.prepare('VACUUM INTO ?').run(deel);
    if (isLeesbaarBestand(deel)) throw new Error('The copy of the store is not encrypted');
    const kopie = openVerbinding(deel, sleutel);
    try {
      if (bevindingen(kopie).length > 0) throw new Error('The copy of the store is not sound');
      if (aantallen(kopie) !== aantallen(verbinding)) throw new Error('The copy of the store differs from it');
    } finally {
      kopie.close();
    }
    naarSchijf(deel);
    renameSync(deel, naar);
  } catch (fout) {
    rmSync(deel, { force: true });
    throw fout;
  }
}

/**
 * Writes a store that nobody has open anew under another key, page by page, in its place. Both keys stay the caller's.
 * Only for a copy that is thrown away when this is cut off.
 * @throws SqliteError, Error when the result is not encrypted
 */
export function herversleutel(pad: string, oud: Buffer, nieuw: Buffer): void {
  const verbinding = openVerbinding(pad, oud);
  try {
    zetAndereSleutel(verbinding, nieuw);
  } finally {
    verbinding.close();
  }
  if (isLeesbaarBestand(pad)) throw new Error('The store under its new key is not encrypted');
}
