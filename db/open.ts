/**
 * Opening and making the store: one encrypted file in the format of SQLCipher 4, one connection, exclusively ours.
 */
import { accessSync, chmodSync, closeSync, constants, existsSync, openSync, statSync } from 'node:fs';
import Database from 'better-sqlite3-multiple-ciphers';
import { Geweigerd, weiger } from '../shared/contract/weigering.ts';
import { sqliteCode, vertaalFout, weigerAlleenLezen, weigerBeschadigd } from './fouten.ts';
import type { ReadableDb, Verbinding, WritableDb } from './handles.ts';
import { maakHandvatten } from './handles.ts';
import { bevindingen, maakKopie } from './kopie.ts';
import { type Migratie, migreer, ruimMigratiekopieOp, schemaversie, weigerNieuwereVersie } from './migrate.ts';
import { gedrag, openVerbinding, stelIn, stelSchijfIn } from './pragmas.ts';
import { leegWal } from './wipe.ts';

export interface Store {
  readonly lees: ReadableDb;
  /** One transaction: all of `fn` or nothing. `fn` is synchronous. Inside another `schrijf` it is a savepoint. */
  schrijf<T>(fn: (db: WritableDb) => T): T;
  readonly inTransactie: boolean;
  /** Empties the write-ahead log and removes a copy from before a migration: nothing deleted is kept anywhere. */
  leegSporen(): void;
  /** Reads and checks every page. @throws Geweigerd BESTAND_BESCHADIGD */
  controleer(): void;
  /** A verified encrypted copy with the same key; `sleutel` stays the caller's. */
  kopieer(naar: string, sleutel: Buffer): void;
  schemaversie(): number;
  /** Empties the write-ahead log and closes. Safe to call twice. */
  sluit(): void;
}

export interface Openopties {
  readonly migraties: readonly Migratie[];
  /** Make the file; it must not exist yet. Without it the file must exist: a missing store is never replaced by an empty one. */
  readonly nieuw?: boolean;
  /** The key came out of an authenticated slot of this vault, so a first page that does not open is damage. */
  readonly sleutelBewezen?: boolean;
}

const PAGINA = 4096;
/** Up to this size every page is checked at each opening (about half a second); beyond it on demand, pages when read. */
const CONTROLEER_TOT = 64 * 1024 * 1024;

function weigerSleutel(): never {
  return weiger(
    'SLEUTEL_PAST_NIET',
    'Deze sleutel past niet op het bestand van de kluis. Er is niets aan veranderd. Controleer of u de goede map koos.',
  );
}

function maakLeeg(pad: string): void {
  // Private from the first byte; the write-ahead log takes over these rights.
  closeSync(openSync(pad, 'wx', 0o600));
  chmodSync(pad, 0o600);
}

function controleerBestand(pad: string): void {
  if (!existsSync(pad)) {
    weiger(
      'BESTAND_ONTBREEKT',
      'Het bestand van de kluis ontbreekt. Zet een reservekopie terug, of vraag uw beheerder om hulp.',
    );
  }
  try {
    accessSync(pad, constants.R_OK | constants.W_OK);
  } catch {
    weigerAlleenLezen();
  }
  const { size } = statSync(pad);
  if (size < PAGINA || size % PAGINA !== 0) weigerBeschadigd();
}

function opent(pad: string, sleutel: Buffer, bewezen: boolean): Verbinding {
  try {
    return openVerbinding(pad, sleutel);
  } catch (fout) {
    // To SQLite a wrong key and a damaged first page look the same: neither opens.
    if (sqliteCode(fout) === 'SQLITE_NOTADB' && !bewezen) weigerSleutel();
    throw vertaalFout(fout);
  }
}

function maakStore(verbinding: Verbinding, pad: string | null): Store {
  const { lees, schrijf } = maakHandvatten(verbinding);
  const gesynchroniseerd = <T>(fn: (db: WritableDb) => T): T => {
    const uitkomst = fn(schrijf);
    // A promise would go on after the commit, outside the transaction.
    if (uitkomst instanceof Promise) throw new TypeError('A transaction is synchronous');
    return uitkomst;
  };
  const vertaald = <T>(fn: () => T): T => {
    try {
      return fn();
    } catch (fout) {
      throw vertaalFout(fout);
    }
  };
  return {
    lees,
    schrijf: (fn) => vertaald(() => verbinding.transaction(() => gesynchroniseerd(fn)).immediate()),
    get inTransactie() {
      return verbinding.inTransaction;
    },
    leegSporen() {
      try {
        vertaald(() => leegWal(verbinding));
      } finally {
        if (pad !== null) ruimMigratiekopieOp(pad);
      }
    },
    controleer() {
      if (vertaald(() => bevindingen(verbinding)).length > 0) weigerBeschadigd();
    },
    kopieer(naar, sleutel) {
      vertaald(() => maakKopie(verbinding, sleutel, naar));
    },
    schemaversie: () => schemaversie(verbinding),
    sluit() {
      if (!verbinding.open) return;
      try {
        vertaald(() => leegWal(verbinding));
      } finally {
        verbinding.close();
      }
    },
  };
}

/**
 * Opens (or with `nieuw` makes) the store and brings its schema up to date.
 *
 * @param sleutel 32 bytes; taken over and overwritten with zeros when this returns or throws. The library keeps its
 * own derived keys until the store is closed.
 * @throws Geweigerd SLEUTEL_PAST_NIET, BESTAND_BESCHADIGD, BESTAND_ONTBREEKT, DATABASE_NIEUWER, KLUIS_IN_GEBRUIK,
 * MAP_NIET_SCHRIJFBAAR, SCHIJF_VOL, SCHIJF_FOUT. The file is as it was.
 */
export function openStore(pad: string, sleutel: Buffer, opties: Openopties): Store {
  let verbinding: Verbinding | null = null;
  try {
    if (opties.nieuw) maakLeeg(pad);
    else controleerBestand(pad);
    verbinding = opent(pad, sleutel, opties.sleutelBewezen ?? false);
    weigerNieuwereVersie(verbinding, opties.migraties);
    stelSchijfIn(verbinding);
    const store = maakStore(verbinding, pad);
    if (!opties.nieuw && statSync(pad).size <= CONTROLEER_TOT) store.controleer();
    migreer(verbinding, opties.migraties, { pad, sleutel, bestaat: existsSync });
    return store;
  } catch (fout) {
    verbinding?.close();
    throw fout instanceof Geweigerd ? fout : vertaalFout(fout);
  } finally {
    sleutel.fill(0);
  }
}

/** A store that is only looked at: nothing is migrated or set. */
export interface Leesstore {
  readonly lees: ReadableDb;
  readonly schemaversie: number;
  sluit(): void;
}

/**
 * Opens a store to read it as it is, whatever its schema, and checks every page.
 * @param sleutel stays the caller's
 * @throws Geweigerd as `openStore`, but for DATABASE_NIEUWER
 */
export function leesStore(pad: string, sleutel: Buffer): Leesstore {
  controleerBestand(pad);
  const verbinding = opent(pad, sleutel, true);
  try {
    maakStore(verbinding, null).controleer();
    const { lees } = maakHandvatten(verbinding);
    return { lees, schemaversie: schemaversie(verbinding), sluit: () => verbinding.close() };
  } catch (fout) {
    verbinding.close();
    throw fout;
  }
}

/** Per list of migrations the store in memory that they make, before anything is written to it. */
const sjablonen = new WeakMap<readonly Migratie[], Buffer>();

/**
 * A store in memory with the same behaviour settings and schema, unencrypted: for tests and tools, never for cases. A
 * second one with the same migrations begins as a copy of the first when that was empty: twenty times as fast.
 */
export function openGeheugenStore(migraties: readonly Migratie[]): Store {
  const sjabloon = sjablonen.get(migraties);
  const verbinding = new Database(sjabloon ?? ':memory:');
  stelIn(verbinding, gedrag);
  if (!sjabloon) {
    migreer(verbinding, migraties);
    sjablonen.set(migraties, verbinding.serialize());
  }
  return maakStore(verbinding, null);
}
