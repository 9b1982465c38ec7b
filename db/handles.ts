/**
 * The two views of an open store. Queries take a `ReadableDb`, only commands see a `WritableDb`; the brands keep
 * a query from being handed a writable handle by accident, and the readable one also refuses at run time.
 *
 * The interfaces are our own and small, so that nothing outside `db/` depends on the SQLite library.
 */
import type Database from 'better-sqlite3-multiple-ciphers';

/** What a column or parameter may hold. Booleans are stored as 0 and 1. */
export type Waarde = string | number | bigint | null | Uint8Array;

/** Positional parameters, or one object for named ones (`:naam`, `@naam`, `$naam`). */
export type Parameters = readonly Waarde[] | readonly [Readonly<Record<string, Waarde>>];

/** A prepared SELECT. `R` is the caller's statement of the row's shape; STRICT tables keep it honest. */
export interface LeesStatement<R> {
  get(...parameters: Parameters): R | undefined;
  all(...parameters: Parameters): R[];
  iterate(...parameters: Parameters): IterableIterator<R>;
}

export interface SchrijfStatement<R> extends LeesStatement<R> {
  run(...parameters: Parameters): { readonly changes: number };
}

declare const leesbaar: unique symbol;
declare const schrijfbaar: unique symbol;

/** Reads only. Statements are cached by their text: prepare freely, never with values inside the text. */
export interface ReadableDb {
  readonly [leesbaar]: true;
  prepare<R = unknown>(sql: string): LeesStatement<R>;
}

/** Reads and writes, always inside the transaction that handed it out. */
export interface WritableDb extends ReadableDb {
  readonly [schrijfbaar]: true;
  prepare<R = unknown>(sql: string): SchrijfStatement<R>;
  /** Several statements at once, without parameters: for migrations. */
  exec(sql: string): void;
  /** A savepoint: undone as a whole when `fn` throws, while the outer transaction may go on. */
  transaction<T>(fn: () => T): T;
}

/** The library's connection. Only `db/` itself holds one. */
export type Verbinding = Database.Database;

/** Statements kept per connection; screens use a few hundred at most. */
const MAX_STATEMENTS = 500;

function maakVoorraad(verbinding: Verbinding): (sql: string) => Database.Statement<unknown[]> {
  const voorraad = new Map<string, Database.Statement<unknown[]>>();
  return (sql) => {
    const bekend = voorraad.get(sql);
    // A statement that is being iterated cannot be used twice at the same time.
    if (bekend && !bekend.busy) return bekend;
    const nieuw = verbinding.prepare<unknown[]>(sql);
    if (voorraad.size >= MAX_STATEMENTS) voorraad.clear();
    voorraad.set(sql, nieuw);
    return nieuw;
  };
}

/**
 * Wraps a connection into its two views.
 * @throws TypeError from `lees.prepare` when the statement could write: a programming error, not a refusal.
 */
export function maakHandvatten(verbinding: Verbinding): { readonly lees: ReadableDb; readonly schrijf: WritableDb } {
  const statement = maakVoorraad(verbinding);
  const lees = {
    prepare(sql: string) {
      const gemaakt = statement(sql);
      if (!gemaakt.readonly || !gemaakt.reader) throw new TypeError('A ReadableDb takes statements that read');
      return gemaakt;
    },
  };
  const schrijf = {
    prepare: statement,
    exec: (sql: string) => {
      verbinding.exec(sql);
    },
    transaction: <T>(fn: () => T) => verbinding.transaction(fn)(),
  };
  return { lees: lees as unknown as ReadableDb, schrijf: schrijf as unknown as WritableDb };
}
