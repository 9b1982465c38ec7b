/**
 * The part of better-sqlite3-multiple-ciphers 13 that the store uses. The package has typings, but its export map
 * hides them from the compiler.
 */
declare module 'better-sqlite3-multiple-ciphers' {
  namespace Database {
    interface Statement<P extends unknown[] = unknown[], R = unknown> {
      readonly busy: boolean;
      /** Cannot change the file. */
      readonly readonly: boolean;
      /** Returns rows. */
      readonly reader: boolean;
      run(...parameters: P): { changes: number; lastInsertRowid: number | bigint };
      get(...parameters: P): R | undefined;
      all(...parameters: P): R[];
      iterate(...parameters: P): IterableIterator<R>;
    }

    interface Transaction<T> {
      (): T;
      immediate(): T;
    }

    interface Options {
      readonly readonly?: boolean;
      readonly fileMustExist?: boolean;
      /** How long to wait for a lock, in ms. */
      readonly timeout?: number;
    }

    interface Database {
      readonly open: boolean;
      readonly inTransaction: boolean;
      prepare<P extends unknown[] = unknown[], R = unknown>(sql: string): Statement<P, R>;
      exec(sql: string): this;
      transaction<T>(fn: () => T): Transaction<T>;
      pragma(sql: string, options?: { readonly simple?: boolean }): unknown;
      /** The key as bytes; SQLite's result code. */
      key(sleutel: Buffer): number;
      /** Writes every page anew under another key, an empty one without; SQLite's result code. */
      rekey(sleutel: Buffer): number;
      /** Every page as it stands, in plain text: only for a store that holds nothing. */
      serialize(): Buffer;
      close(): this;
    }
  }

  const Database: {
    /** A path, `:memory:`, or the pages of a store in memory. */
    new (pad: string | Buffer, options?: Database.Options): Database.Database;
  };
  export default Database;
}
