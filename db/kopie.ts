/**
 * A verified, encrypted copy of an open store. The library's `serialize()` gives plain text and its `backup()` fails
 * on encrypted files; `VACUUM INTO` keeps cipher and key, and leaves out what was deleted.
 */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import type { Verbinding } from './handles.ts';
import { isLeesbaarBestand, leesPragma, openVerbinding } from './pragmas.ts';

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
    const bestand = openSync(deel, 'r+');
    try {
      fsyncSync(bestand);
    } finally {
      closeSync(bestand);
    }
    renameSync(deel, naar);
  } catch (fout) {
    rmSync(deel, { force: true });
    throw fout;
  }
}
