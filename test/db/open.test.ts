/** The store on a real keyed file: settings, wrong keys, damage, newer versions, a second opening, what is on disk. */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database as SqlCipher } from '@signalapp/sqlcipher';
import Database from 'better-sqlite3-multiple-ciphers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Migratie } from '../../db/migrate.ts';
import { openStore, type Store } from '../../db/open.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { bestandenMet } from '../kluis/steun.ts';
import { bladzijden, gevonden } from '../support/sporen.ts';

const migraties: Migratie[] = [
  { nummer: 10, naam: 'notities', sql: 'CREATE TABLE notitie (tekst TEXT NOT NULL) STRICT' },
];
const SLEUTEL = 'a7'.repeat(32);
const sleutel = (hex = SLEUTEL): Buffer => Buffer.from(hex, 'hex');

let map = '';
let pad = '';
let open: Store[] = [];

function opent(opties: Partial<Parameters<typeof openStore>[2]> = {}, hex = SLEUTEL): Store {
  const store = openStore(pad, sleutel(hex), { migraties, ...opties });
  open.push(store);
  return store;
}

function schrijfRegels(store: Store, regels: readonly string[]): void {
  store.schrijf((db) => {
    for (const regel of regels) db.prepare('INSERT INTO notitie VALUES (?)').run(regel);
  });
}

function codeVan(fn: () => unknown): string {
  try {
    fn();
  } catch (fout) {
    if (fout instanceof Geweigerd) return fout.weigering.code;
    throw fout;
  }
  throw new Error('Nothing was refused');
}

const veelRegels = Array.from({ length: 400 }, (_, i) => `regel ${i} ${'x'.repeat(200)}`);

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'overlegtafel-store-'));
  pad = join(map, 'bestand.db');
  open = [];
});

afterEach(() => {
  for (const store of open) store.sluit();
  rmSync(map, { recursive: true, force: true });
});

describe('opening a store', () => {
  it('makes a file, keeps what is written and reads it after reopening', () => {
    const eerste = opent({ nieuw: true });
    schrijfRegels(eerste, ['een', 'twee']);
    eerste.sluit();
    expect(opent().lees.prepare<{ tekst: string }>('SELECT tekst FROM notitie').all()).toEqual([
      { tekst: 'een' },
      { tekst: 'twee' },
    ]);
  });

  it('has every promised setting in force', () => {
    const store = opent({ nieuw: true });
    const lees = (naam: string): unknown => Object.values(store.lees.prepare<object>(`PRAGMA ${naam}`).get() ?? {})[0];
    const stand = Object.fromEntries(
      ['synchronous', 'temp_store', 'foreign_keys', 'recursive_triggers', 'trusted_schema', 'cell_size_check'].map(
        (naam) => [naam, lees(naam)],
      ),
    );
    expect(stand).toEqual({
      synchronous: 2,
      temp_store: 2,
      foreign_keys: 1,
      recursive_triggers: 1,
      trusted_schema: 0,
      cell_size_check: 1,
    });
    expect(existsSync(`${pad}-wal`)).toBe(true);
    expect(existsSync(`${pad}-shm`)).toBe(false);
  });

  it('overwrites the key it was given, also when it refuses', () => {
    const gebruikt = sleutel();
    open.push(openStore(pad, gebruikt, { migraties, nieuw: true }));
    expect(gebruikt.equals(Buffer.alloc(32))).toBe(true);
    const geweigerd = sleutel('b1'.repeat(32));
    expect(codeVan(() => openStore(join(map, 'nergens.db'), geweigerd, { migraties }))).toBe('BESTAND_ONTBREEKT');
    expect(geweigerd.equals(Buffer.alloc(32))).toBe(true);
  });

  it('makes a file that only its owner can read', () => {
    opent({ nieuw: true });
    if (process.platform !== 'win32') expect(statSync(pad).mode & 0o077).toBe(0);
  });

  it('refuses a write through the reading handle', () => {
    const store = opent({ nieuw: true });
    expect(() => store.lees.prepare("INSERT INTO notitie VALUES ('x')")).toThrow(TypeError);
    expect(() => store.lees.prepare('BEGIN')).toThrow(TypeError);
  });

  it('undoes the whole of a transaction that throws or turns out to be asynchronous', () => {
    const store = opent({ nieuw: true });
    expect(() =>
      store.schrijf((db) => {
        db.prepare('INSERT INTO notitie VALUES (?)').run('half');
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(() =>
      store.schrijf(async (db) => {
        db.prepare('INSERT INTO notitie VALUES (?)').run('later');
      }),
    ).toThrow(TypeError);
    expect(store.lees.prepare<{ n: number }>('SELECT count(*) AS n FROM notitie').get()?.n).toBe(0);
  });
});

describe('what is refused, and left as it was', () => {
  it('tells a wrong key', () => {
    const store = opent({ nieuw: true });
    schrijfRegels(store, ['een']);
    store.sluit();
    const voor = readFileSync(pad);
    expect(codeVan(() => opent({}, 'b1'.repeat(32)))).toBe('SLEUTEL_PAST_NIET');
    expect(codeVan(() => opent({ sleutelBewezen: true }, 'b1'.repeat(32)))).toBe('BESTAND_BESCHADIGD');
    expect(readFileSync(pad).equals(voor)).toBe(true);
  });

  it('names no key in the error of a wrong key', () => {
    opent({ nieuw: true }).sluit();
    const hex = 'b1'.repeat(32);
    try {
      opent({}, hex);
      expect.unreachable();
    } catch (fout) {
      const tekst = `${fout instanceof Error ? `${fout.message} ${fout.stack} ${JSON.stringify(fout)}` : ''}`;
      expect(tekst).not.toContain(hex);
      expect(tekst).not.toContain(map);
    }
  });

  it('never replaces a missing or emptied file by an empty store', () => {
    expect(codeVan(() => opent())).toBe('BESTAND_ONTBREEKT');
    expect(existsSync(pad)).toBe(false);
    writeFileSync(pad, '');
    expect(codeVan(() => opent())).toBe('BESTAND_BESCHADIGD');
    expect(statSync(pad).size).toBe(0);
  });

  it('never makes a new store over an existing file', () => {
    writeFileSync(pad, 'iets');
    expect(() => opent({ nieuw: true })).toThrow(/EEXIST/);
    expect(readFileSync(pad, 'utf8')).toBe('iets');
  });

  it('tells a file cut in half, at a page and inside one', () => {
    const store = opent({ nieuw: true });
    schrijfRegels(store, veelRegels);
    store.sluit();
    const heel = readFileSync(pad);
    const bladen = heel.length / 4096;
    expect(bladen).toBeGreaterThan(10);
    for (const lengte of [Math.floor(bladen / 2) * 4096, Math.floor(bladen / 2) * 4096 + 100]) {
      const half = heel.subarray(0, lengte);
      writeFileSync(pad, half);
      expect(codeVan(() => opent({ sleutelBewezen: true }))).toBe('BESTAND_BESCHADIGD');
      expect(readFileSync(pad).equals(half)).toBe(true);
    }
  });

  it('tells one changed byte, wherever it is', () => {
    const store = opent({ nieuw: true });
    schrijfRegels(store, veelRegels);
    store.sluit();
    const heel = readFileSync(pad);
    for (let plaats = 3; plaats < heel.length; plaats += 4999) {
      const geknoeid = Buffer.from(heel);
      geknoeid[plaats] = (geknoeid[plaats] ?? 0) ^ 0x10;
      writeFileSync(pad, geknoeid);
      expect(
        codeVan(() => opent({ sleutelBewezen: true })),
        `byte ${plaats}`,
      ).toBe('BESTAND_BESCHADIGD');
    }
    writeFileSync(pad, heel);
    expect(opent().lees.prepare<{ n: number }>('SELECT count(*) AS n FROM notitie').get()?.n).toBe(400);
  });

  it('tells a store that is newer than the application', () => {
    const later: Migratie = { nummer: 20, naam: 'later', sql: 'ALTER TABLE notitie ADD COLUMN kleur TEXT' };
    opent({ nieuw: true, migraties: [...migraties, later] }).sluit();
    const voor = readFileSync(pad);
    expect(codeVan(() => opent())).toBe('DATABASE_NIEUWER');
    expect(readFileSync(pad).equals(voor)).toBe(true);
    expect(readdirSync(map)).toEqual(['bestand.db']);
  });

  it('tells that the store is open elsewhere', () => {
    const store = opent({ nieuw: true });
    expect(codeVan(() => opent())).toBe('KLUIS_IN_GEBRUIK');
    schrijfRegels(store, ['nog steeds open']);
    expect(store.lees.prepare<{ n: number }>('SELECT count(*) AS n FROM notitie').get()?.n).toBe(1);
  });

  it('tells that the disk is full, with what was there before intact', () => {
    const store = opent({ nieuw: true });
    schrijfRegels(store, ['een']);
    store.schrijf((db) => db.prepare('PRAGMA max_page_count=8').get());
    expect(codeVan(() => schrijfRegels(store, veelRegels))).toBe('SCHIJF_VOL');
    expect(store.lees.prepare<{ n: number }>('SELECT count(*) AS n FROM notitie').get()?.n).toBe(1);
  });
});

describe('what is on disk', () => {
  const merken = ['KWARTELZIFT', 'Brombeslag Übel'];

  it('shows no written word in any file, open or closed, before or after deletion', () => {
    const store = opent({ nieuw: true });
    schrijfRegels(store, [...merken, ...veelRegels.map((regel) => regel + merken[0])]);
    for (const merk of merken) expect(bestandenMet(map, merk)).toEqual([]);
    // The search itself works: the same word in a file of its own is found.
    writeFileSync(join(map, 'los.txt'), Buffer.from('.. Brombeslag Übel ..', 'utf16le'));
    expect(bestandenMet(map, 'Brombeslag Übel')).toEqual(['los.txt']);
    rmSync(join(map, 'los.txt'));
    store.schrijf((db) => db.prepare('DELETE FROM notitie').run());
    store.leegSporen();
    expect(statSync(`${pad}-wal`).size).toBe(0);
    store.sluit();
    expect(readdirSync(map)).toEqual(['bestand.db']);
    for (const merk of merken) expect(bestandenMet(map, merk)).toEqual([]);
  });

  it('leaves nothing of a deleted row in the decrypted pages', () => {
    const store = opent({ nieuw: true });
    schrijfRegels(store, [...merken, ...veelRegels]);
    store.schrijf((db) => db.prepare("DELETE FROM notitie WHERE tekst NOT LIKE 'regel%'").run());
    store.sluit();
    // Page by page as they are on disk: also what no query shows any more.
    expect(gevonden(bladzijden(pad, sleutel()), ['regel 12 ', ...merken])).toEqual(['regel 12 ']);
  });

  it('opens in SQLCipher with the raw key, and nowhere without', () => {
    const store = opent({ nieuw: true });
    schrijfRegels(store, ['in SQLCipher te lezen']);
    store.sluit();
    const kopie = join(map, 'kopie.db');
    copyFileSync(pad, kopie);

    const met = new SqlCipher(kopie);
    met.pragma(`key="x'${SLEUTEL}'"`);
    expect(met.prepare('SELECT tekst FROM notitie').get()).toEqual({ tekst: 'in SQLCipher te lezen' });
    met.close();

    const zonder = new SqlCipher(kopie);
    expect(() => zonder.prepare('SELECT * FROM sqlite_schema').get()).toThrow();
    zonder.close();
    const kaal = new Database(kopie);
    expect(() => kaal.prepare('SELECT * FROM sqlite_schema').get()).toThrow(/not a database/);
    kaal.close();
  });
});
