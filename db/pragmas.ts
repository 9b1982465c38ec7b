/**
 * Opening one connection: cipher, key and every setting, each read back.
 *
 * SQLite answers an unknown pragma with silence, so a setting that is not read back may never have been made; a
 * store that differs in any of them is refused rather than used with less protection than promised.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3-multiple-ciphers';
import type { Verbinding } from './handles.ts';

/** Bytes of a data key. */
export const SLEUTEL_BYTES = 32;

/** How long to wait for another connection, in ms: long enough for a worker that is ending, short enough to tell the user. */
const WACHT_MS = 1000;

interface Instelling {
  readonly naam: string;
  /** Value to set; absent where another setting brings it and it is only checked. */
  readonly zet?: string;
  readonly lees: string | number;
}

/** SQLCipher 4: AES-256-CBC, HMAC-SHA512 per page, nothing in plain text in front. */
const cijfer: readonly Instelling[] = [
  { naam: 'cipher', lees: 'sqlcipher' },
  { naam: 'legacy', lees: '4' },
  { naam: 'legacy_page_size', lees: '4096' },
  { naam: 'hmac_use', lees: '1' },
  { naam: 'hmac_algorithm', lees: '2' },
  { naam: 'kdf_algorithm', lees: '2' },
  { naam: 'plaintext_header_size', lees: '0' },
];

/** Exclusive before the first read: no shared-memory file beside the store, and a second program is kept out. */
const voorEersteLezing: readonly Instelling[] = [{ naam: 'locking_mode', zet: 'EXCLUSIVE', lees: 'exclusive' }];

const duurzaam: readonly Instelling[] = [{ naam: 'journal_mode', zet: 'WAL', lees: 'wal' }];

/** Also for stores in memory. */
export const gedrag: readonly Instelling[] = [
  { naam: 'synchronous', zet: 'FULL', lees: 2 },
  { naam: 'fullfsync', zet: 'ON', lees: 1 },
  { naam: 'checkpoint_fullfsync', zet: 'ON', lees: 1 },
  { naam: 'temp_store', zet: 'MEMORY', lees: 2 },
  { naam: 'foreign_keys', zet: 'ON', lees: 1 },
  // Without it REPLACE would delete rows without firing the triggers that guard the log and approved documents.
  { naam: 'recursive_triggers', zet: 'ON', lees: 1 },
  { naam: 'secure_delete', zet: 'ON', lees: 1 },
  { naam: 'trusted_schema', zet: 'OFF', lees: 0 },
  { naam: 'cell_size_check', zet: 'ON', lees: 1 },
  // 64 MiB. Deciphering a page costs five times reading it, and a bestand of usual size then stays in memory whole.
  { naam: 'cache_size', zet: '-65536', lees: -65_536 },
];

/** A store in memory has nothing to map: the pragma is silent there. */
const opSchijf: readonly Instelling[] = [{ naam: 'mmap_size', zet: '0', lees: 0 }];

/** Value of a pragma that returns one, e.g. `user_version`. */
export function leesPragma(verbinding: Verbinding, naam: string): unknown {
  return verbinding.pragma(naam, { simple: true });
}

/** Sets and reads back. @throws Error (a programming or build error, without values of the user) when one differs. */
export function stelIn(verbinding: Verbinding, instellingen: readonly Instelling[]): void {
  for (const { naam, zet } of instellingen) if (zet !== undefined) verbinding.pragma(`${naam}=${zet}`);
  for (const { naam, lees } of instellingen) {
    if (leesPragma(verbinding, naam) !== lees) throw new Error(`Store setting ${naam} could not be made`);
  }
}

const HEX = Buffer.from('0123456789abcdef', 'latin1');

/**
 * The key in the form `x'…'` (raw, no derivation), as bytes that the caller wipes. Handed to the library as a buffer:
 * in a PRAGMA it would have to be part of a JavaScript string, which cannot be overwritten.
 */
export function sleutelTekst(sleutel: Buffer): Buffer {
  if (sleutel.length !== SLEUTEL_BYTES) throw new TypeError('A data key has 32 bytes');
  const tekst = Buffer.alloc(SLEUTEL_BYTES * 2 + 3);
  tekst.write("x'", 0, 'latin1');
  for (const [i, byte] of sleutel.entries()) {
    tekst[2 + 2 * i] = HEX[byte >> 4] ?? 0;
    tekst[3 + 2 * i] = HEX[byte & 15] ?? 0;
  }
  tekst.write("'", tekst.length - 1, 'latin1');
  return tekst;
}

/**
 * Opens an existing file with its key and makes the first read, which is where a wrong key shows.
 * Behaviour settings follow with `stelIn` once the schema is known to be ours to touch.
 * @throws SqliteError as the library gives it; the connection is closed then.
 */
export function openVerbinding(pad: string, sleutel: Buffer): Verbinding {
  const verbinding = new Database(pad, { fileMustExist: true, timeout: WACHT_MS });
  const tekst = sleutelTekst(sleutel);
  try {
    // The default cipher is another one, and legacy falls back when the cipher is set after it: this order only.
    verbinding.pragma("cipher='sqlcipher'");
    verbinding.pragma('legacy=4');
    verbinding.key(tekst);
    stelIn(verbinding, cijfer);
    stelIn(verbinding, voorEersteLezing);
    verbinding.prepare('SELECT count(*) FROM sqlite_schema').get();
    return verbinding;
  } catch (fout) {
    verbinding.close();
    throw fout;
  } finally {
    tekst.fill(0);
  }
}

/** Every behaviour setting of a store on disk. */
export function stelSchijfIn(verbinding: Verbinding): void {
  stelIn(verbinding, duurzaam);
  stelIn(verbinding, gedrag);
  stelIn(verbinding, opSchijf);
}

/** True when the file starts as an unencrypted SQLite database does. */
export function isLeesbaarBestand(pad: string): boolean {
  const begin = Buffer.alloc(15);
  const bestand = openSync(pad, 'r');
  try {
    readSync(bestand, begin, 0, begin.length, 0);
  } finally {
    closeSync(bestand);
  }
  return begin.toString('latin1') === 'SQLite format 3';
}
