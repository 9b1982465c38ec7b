/**
 * A verified, encrypted copy of an open store. The library's `serialize()` gives plain text and its `backup()` fails
 * on encrypted files; `VACUUM INTO` keeps cipher and key, and leaves out what was deleted.
 */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { maakHandvatten, type Verbinding, type WritableDb } from './handles.ts';
import { gedrag, isLeesbaarBestand, leesPragma, openVerbinding, sleutelTekst, stelIn } from './pragmas.ts';

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
 * Puts a store that nobody has open under another key, in its place: for a copy that goes to another vault, or takes the
 * place of this one. A crash halfway leaves a file that neither key opens.
 * @param bewerk what is to be taken out of it first; nothing of that stays in a free page
 * @param oud and `nieuw` stay the caller's
 * @throws Error when it is not encrypted or not sound under the new key
 */
export function hersleutel(pad: string, oud: Buffer, nieuw: Buffer, bewerk?: (db: WritableDb) => void): void {
  const verbinding = openVerbinding(pad, oud);
  const tekst = sleutelTekst(nieuw);
  try {
    // Nothing beside it under the old key: neither write-ahead log nor journal.
    stelIn(verbinding, [{ naam: 'journal_mode', zet: 'MEMORY', lees: 'memory' }, ...gedrag]);
    if (bewerk) {
      const { schrijf } = maakHandvatten(verbinding);
      verbinding.transaction(() => bewerk(schrijf))();
      verbinding.exec('VACUUM');
    }
    if (verbinding.rekey(tekst) !== 0) throw new Error('The store could not be put under another key');
  } finally {
    tekst.fill(0);
    verbinding.close();
  }
  if (isLeesbaarBestand(pad)) throw new Error('The store is not encrypted under its new key');
  const controle = openVerbinding(pad, nieuw);
  try {
    if (bevindingen(controle).length > 0) throw new Error('The store is not sound under its new key');
  } finally {
    controle.close();
  }
  naarSchijf(pad);
}
