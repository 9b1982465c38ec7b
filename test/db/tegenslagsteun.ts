/** The store of the suites about trouble: a few pages of known rows, and everything that is in it as one text. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Mounts a disk of this many kB in the place of `map`. @returns why not, or null */
export function zetSchijf(map: string, kB: number): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return 'een kleine schijf aankoppelen kan alleen root op Linux';
  }
  const { error, status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kB}k`, 'tmpfs', map]);
  return error || status !== 0 ? 'aankoppelen van een kleine schijf (tmpfs) mag hier niet' : null;
}
export const haalSchijfWeg = (map: string): void => {
  spawnSync('umount', [map]);
};

/** Why no disk can be mounted here, or null. */
export function geenSchijf(): string | null {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-schijf-'));
  const reden = zetSchijf(map, 64);
  if (reden === null) haalSchijfWeg(map);
  rmSync(map, { recursive: true, force: true });
  return reden;
}

/** Fills what is left of the disk, with one file `vulling`. */
export function vulSchijf(map: string): void {
  for (const blok of [65_536, 4096, 1]) {
    try {
      for (;;) writeFileSync(join(map, 'vulling'), Buffer.alloc(blok), { flag: 'a' });
    } catch (fout) {
      if (!(fout instanceof Error && 'code' in fout && fout.code === 'ENOSPC')) throw fout;
    }
  }
}
