/**
 * Migrations: append-only, numbered in tens so that one can be put between, each in one transaction together with
 * `user_version`. Killed in the middle, a store is at the version before or after, and the next opening goes on.
 */
import { rmSync } from 'node:fs';
import { weigerNieuwer } from './fouten.ts';
import type { Verbinding, WritableDb } from './handles.ts';
import { maakHandvatten } from './handles.ts';
import { maakKopie } from './kopie.ts';
import { leesPragma } from './pragmas.ts';

/** One step of the schema. `nummer` becomes `user_version`; never change one that has been released. */
export type Migratie = { readonly nummer: number; readonly naam: string } & (
  | { readonly sql: string }
  /** For what SQL alone cannot do. Runs inside the transaction. */
  | { readonly up: (db: WritableDb) => void }
);

/** Where the copy from before a migration lies. */
export function migratiekopie(pad: string): string {
  return `${pad}.voor-migratie`;
}

/** Removes the copy from before a migration, if there is one. Its content is older than any later destruction. */
export function ruimMigratiekopieOp(pad: string): void {
  rmSync(migratiekopie(pad), { force: true });
  rmSync(`${migratiekopie(pad)}.deel`, { force: true });
}

export function schemaversie(verbinding: Verbinding): number {
  const versie = leesPragma(verbinding, 'user_version');
  return typeof versie === 'number' ? versie : 0;
}

function controleerVolgorde(migraties: readonly Migratie[]): void {
  let vorige = 0;
  for (const { nummer } of migraties) {
    if (!Number.isInteger(nummer) || nummer <= vorige) throw new TypeError(`Migration ${nummer} is out of order`);
    vorige = nummer;
  }
}

/** @throws Geweigerd DATABASE_NIEUWER when the store knows a migration that this application does not. */
export function weigerNieuwereVersie(verbinding: Verbinding, migraties: readonly Migratie[]): void {
  if (schemaversie(verbinding) > (migraties.at(-1)?.nummer ?? 0)) weigerNieuwer();
}

function voerUit(verbinding: Verbinding, db: WritableDb, migratie: Migratie): void {
  const stap = () => {
    // A step that rebuilds a table passes through a moment in which references hang; at its end none may.
    verbinding.pragma('defer_foreign_keys=ON');
    if ('sql' in migratie) db.exec(migratie.sql);
    else migratie.up(db);
    const los = verbinding.pragma('foreign_key_check');
    if (Array.isArray(los) && los.length > 0)
      throw new Error(`Migration ${migratie.nummer} leaves dangling references`);
    verbinding.pragma(`user_version=${migratie.nummer}`);
  };
  verbinding.transaction(stap).immediate();
}

/**
 * Brings the schema up to date. `kopie` is absent for stores in memory.
 *
 * Before the first step on a store that already has content a verified copy is made beside it; a copy that is already
 * there is from an interrupted attempt, is older, and stays. It goes at the first opening that finds nothing to do.
 * @throws Geweigerd DATABASE_NIEUWER; any other error leaves the store at the last complete step.
 */
export function migreer(
  verbinding: Verbinding,
  migraties: readonly Migratie[],
  kopie?: { readonly pad: string; readonly sleutel: Buffer; readonly bestaat: (pad: string) => boolean },
): void {
  controleerVolgorde(migraties);
  weigerNieuwereVersie(verbinding, migraties);
  const versie = schemaversie(verbinding);
  const teDoen = migraties.filter(({ nummer }) => nummer > versie);
  if (kopie && teDoen.length === 0) ruimMigratiekopieOp(kopie.pad);
  if (kopie && teDoen.length > 0 && versie > 0 && !kopie.bestaat(migratiekopie(kopie.pad))) {
    maakKopie(verbinding, kopie.sleutel, migratiekopie(kopie.pad));
  }
  const { schrijf } = maakHandvatten(verbinding);
  for (const migratie of teDoen) voerUit(verbinding, schrijf, migratie);
}
