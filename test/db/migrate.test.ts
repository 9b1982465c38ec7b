/** Migrations: one transaction each, a verified encrypted copy before the first, resuming after an interruption. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Migratie, migratiekopie } from '../../db/migrate.ts';
import { openStore, type Store } from '../../db/open.ts';
import { openTestStore } from '../support/store.ts';

const eerste: Migratie = {
  nummer: 10,
  naam: 'basis',
  sql: `CREATE TABLE groep (id TEXT PRIMARY KEY) STRICT;
        CREATE TABLE lid (id TEXT PRIMARY KEY, groep TEXT NOT NULL REFERENCES groep (id)) STRICT;`,
};
const tweede: Migratie = {
  nummer: 20,
  naam: 'plaats',
  sql: "ALTER TABLE groep ADD COLUMN plaats TEXT NOT NULL DEFAULT ''",
};
const derde: Migratie = {
  nummer: 30,
  naam: 'vullen',
  up: (db) => {
    db.prepare("UPDATE groep SET plaats = 'plein'").run();
  },
};

const sleutel = (): Buffer => Buffer.alloc(32, 7);
let map = '';
let pad = '';
let open: Store[] = [];

function opent(migraties: readonly Migratie[], nieuw = false): Store {
  const store = openStore(pad, sleutel(), { migraties, nieuw });
  open.push(store);
  return store;
}

const versie = (store: Store): number | undefined =>
  store.lees.prepare<{ user_version: number }>('PRAGMA user_version').get()?.user_version;

function maakMetGroep(): void {
  const store = opent([eerste], true);
  store.schrijf((db) => db.prepare('INSERT INTO groep VALUES (?)').run('GROEPMERK'));
  store.sluit();
}

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'overlegtafel-migratie-'));
  pad = join(map, 'bestand.db');
  open = [];
});

afterEach(() => {
  for (const store of open) store.sluit();
  rmSync(map, { recursive: true, force: true });
});

describe('migrating a store', () => {
  it('applies what is new, in order, and nothing twice', () => {
    maakMetGroep();
    const store = opent([eerste, tweede, derde]);
    expect(versie(store)).toBe(30);
    expect(store.lees.prepare('SELECT * FROM groep').all()).toEqual([{ id: 'GROEPMERK', plaats: 'plein' }]);
    store.sluit();
    expect(versie(opent([eerste, tweede, derde]))).toBe(30);
  });

  it('makes no copy of a store that has just been made', () => {
    opent([eerste, tweede], true);
    expect(existsSync(migratiekopie(pad))).toBe(false);
  });

  it('keeps an encrypted copy of the store from before, which opens with the same key', () => {
    maakMetGroep();
    opent([eerste, tweede]).sluit();
    const kopie = migratiekopie(pad);
    expect(readFileSync(kopie).includes('GROEPMERK')).toBe(false);
    const kaal = new Database(kopie);
    expect(() => kaal.prepare('SELECT * FROM sqlite_schema').get()).toThrow(/not a database/);
    kaal.close();
    const oud = openStore(kopie, sleutel(), { migraties: [eerste] });
    open.push(oud);
    expect(oud.lees.prepare('SELECT * FROM groep').all()).toEqual([{ id: 'GROEPMERK' }]);
  });

  it('removes the copy at the next opening, and before that when something was destroyed', () => {
    maakMetGroep();
    opent([eerste, tweede]).sluit();
    opent([eerste, tweede]).sluit();
    expect(existsSync(migratiekopie(pad))).toBe(false);
    const store = opent([eerste, tweede, derde]);
    expect(existsSync(migratiekopie(pad))).toBe(true);
    store.leegSporen();
    expect(existsSync(migratiekopie(pad))).toBe(false);
  });

  it('stops at the last complete step, keeps the oldest copy, and goes on from there', () => {
    maakMetGroep();
    const stuk: Migratie = {
      nummer: 30,
      naam: 'stuk',
      up: (db) => {
        db.exec("UPDATE groep SET plaats = 'half'");
        throw new Error('interrupted');
      },
    };
    expect(() => opent([eerste, tweede, stuk])).toThrow('interrupted');
    const tussen = readFileSync(migratiekopie(pad));
    const store = opent([eerste, tweede, derde]);
    expect(store.lees.prepare('SELECT plaats FROM groep').all()).toEqual([{ plaats: 'plein' }]);
    expect(readFileSync(migratiekopie(pad)).equals(tussen)).toBe(true);
  });

  it('refuses a step that leaves references hanging, and undoes it', () => {
    maakMetGroep();
    const los: Migratie = { nummer: 20, naam: 'los', sql: "INSERT INTO lid VALUES ('l1', 'bestaat niet')" };
    expect(() => opent([eerste, los])).toThrow('dangling');
    const store = opent([eerste]);
    expect([versie(store), store.lees.prepare('SELECT * FROM lid').all()]).toEqual([10, []]);
  });

  it('refuses a list that is out of order', () => {
    expect(() => openTestStore([tweede, eerste])).toThrow('out of order');
  });

  it('leaves no unfinished copy behind', () => {
    maakMetGroep();
    opent([eerste, tweede]).sluit();
    expect(readdirSync(map).sort()).toEqual(['bestand.db', 'bestand.db.voor-migratie']);
  });
});
