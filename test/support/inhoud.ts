/** Everything that a store says in words: for "nothing of it is left". */
import type { ReadableDb } from '../../db/handles.ts';

/** Every text in every table but the named ones, in lower case. */
export function alleTekst(db: ReadableDb, behalve: readonly string[] = []): string {
  const tabellen = db
    .prepare<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
    .filter(({ name }) => !behalve.includes(name));
  return tabellen
    .map(({ name }) => JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all()))
    .join('\n')
    .toLowerCase();
}

/** Rows in a table. */
export const telRijen = (db: ReadableDb, tabel: string): number =>
  db.prepare<{ n: number }>(`SELECT count(*) AS n FROM ${tabel}`).get()?.n ?? -1;
