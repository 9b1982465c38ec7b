/** Schema and key of the store that the crash suite writes to. */
import { logboekDdl } from '../../db/logboek.ts';
import type { Migratie } from '../../db/migrate.ts';

/** Rows that one command puts in `deel`: all of them are there, or none. */
export const DELEN = 3;
export const crashsleutel = (): Buffer => Buffer.alloc(32, 9);
export const CRASHMIGRATIES: readonly Migratie[] = [
  {
    nummer: 10,
    naam: 'crash',
    sql: `${logboekDdl}
      CREATE TABLE opdracht (nr INTEGER PRIMARY KEY, tekst TEXT NOT NULL) STRICT;
      CREATE TABLE deel (opdracht INTEGER NOT NULL REFERENCES opdracht(nr), deel INTEGER NOT NULL, PRIMARY KEY (opdracht, deel)) STRICT;
      CREATE TABLE los (nr INTEGER PRIMARY KEY, tekst TEXT NOT NULL) STRICT;
      CREATE TABLE teller (stand INTEGER NOT NULL) STRICT;
      INSERT INTO teller VALUES (0);`,
  },
];
