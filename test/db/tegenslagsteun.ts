/** The store of the suites about trouble: a few pages of known rows, and everything that is in it as one text. */
import type { Migratie } from '../../db/migrate.ts';
import type { Store } from '../../db/open.ts';

/** Number of a user and group without any rights, on every Unix. */
export const NIEMAND = 65_534;
/** Rows before a test begins. */
export const REGELS = 60;
export const opslagsleutel = (): Buffer => Buffer.alloc(32, 11);

export const opslagMigraties: readonly Migratie[] = [
  { nummer: 10, naam: 'regels', sql: 'CREATE TABLE regel (nr INTEGER PRIMARY KEY, tekst TEXT NOT NULL) STRICT' },
];

/** One command: so many rows in one transaction, numbered on from what is there. */
export function schrijfRegels(store: Store, aantal: number, lengte = 100): void {
  store.schrijf((db) => {
    const van = db.prepare<{ n: number }>('SELECT count(*) AS n FROM regel').get()?.n ?? 0;
    for (let nr = van + 1; nr <= van + aantal; nr += 1) {
      db.prepare('INSERT INTO regel VALUES (?, ?)').run(nr, `regel ${nr} `.padEnd(lengte, 'x'));
    }
  });
}

export function inhoud(store: Pick<Store, 'lees'>): string {
  return JSON.stringify(store.lees.prepare('SELECT * FROM regel ORDER BY nr').all());
}

/** A step that rewrites every row, and says after each how far it is. Halfway, old and new rows stand side by side. */
export function langzaam(zeg: (regel: string) => void): Migratie {
  return {
    nummer: 20,
    naam: 'herschrijven',
    up: (db) => {
      // Almost no memory, so that half a step is on disk while it runs.
      db.exec('PRAGMA cache_size=2');
      db.exec("ALTER TABLE regel ADD COLUMN kleur TEXT NOT NULL DEFAULT ''");
      for (let nr = 1; nr <= REGELS; nr += 1) {
        db.prepare("UPDATE regel SET kleur = 'rood', tekst = upper(tekst) WHERE nr = ?").run(nr);
        zeg(`rij ${nr}`);
      }
    },
  };
}
