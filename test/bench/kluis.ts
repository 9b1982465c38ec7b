/**
 * The vault against the bare minimum of the same work: unlocking against Argon2id alone with the same costs, reading
 * from the encrypted store against the same library without a key.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import Database from 'better-sqlite3-multiple-ciphers';
import type { Migratie } from '../../db/migrate.ts';
import { openStore } from '../../db/open.ts';
import { maakKluis } from '../../electron/kluis/kluis.ts';
import { leesKop } from '../../electron/kluis/kop.ts';
import { leidAf, wachtzinBytes } from '../../electron/kluis/sleutels.ts';
import type { Uitslag } from './uitslag.ts';

const WACHTZIN = 'vier paarse dassen zingen zacht';
const WERKER = new URL('../kluis/proefwerker.ts', import.meta.url);
/** Together about 40 MB: a large bestand, that fits in the store's memory and, with the same setting, in the peer's. */
const LEDEN = 100_000;
const migraties: Migratie[] = [
  {
    nummer: 10,
    naam: 'meting',
    sql: 'CREATE TABLE lid (id INTEGER PRIMARY KEY, groep INTEGER NOT NULL, tekst TEXT NOT NULL) STRICT; CREATE INDEX lid_groep ON lid (groep);',
  },
];

/** Median in ms of so many runs; `na` follows each of them, outside the measurement. */
async function mediaan(
  keren: number,
  fn: () => Promise<void> | void,
  na: () => Promise<void> | void = () => undefined,
): Promise<number> {
  const tijden: number[] = [];
  for (let keer = 0; keer < keren; keer += 1) {
    const begin = performance.now();
    await fn();
    tijden.push(performance.now() - begin);
    await na();
  }
  return tijden.toSorted((a, b) => a - b)[Math.floor(keren / 2)] ?? Number.NaN;
}

async function meetOntgrendelen(map: string): Promise<Uitslag> {
  const kluis = maakKluis({ map, werker: WERKER });
  try {
    await kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true });
    await kluis.vergrendel();
    const vergrendel = (): Promise<void> => kluis.vergrendel();
    const waarde = await mediaan(5, () => kluis.ontgrendel({ wachtzin: WACHTZIN }), vergrendel);
    const kdf = leesKop(map)?.slots[0]?.kdf;
    if (!kdf) throw new Error('The vault has no slot');
    const kaal = await mediaan(5, async () => {
      (await leidAf(wachtzinBytes(WACHTZIN), kdf)).fill(0);
    });
    return {
      naam: 'Kluis ontgrendelen, met het starten van de werker en de controle van het bestand',
      waarde,
      eenheid: 'ms',
      peer: 'alleen Argon2id, zelfde kosten',
      verhouding: waarde / kaal,
      toelichting: `${kdf.geheugenKiB / 1024} MiB × ${kdf.passes}, ${kdf.draden} draden`,
    };
  } finally {
    await kluis.sluit();
  }
}

interface Leesbaar {
  prepare(sql: string): { all(...parameters: number[]): unknown[] };
}

/** All members of a hundred groups, and one pass over the whole table. */
function lees(db: Leesbaar): void {
  const perGroep = db.prepare('SELECT * FROM lid WHERE groep = ?');
  for (let groep = 0; groep < 1000; groep += 10) perGroep.all(groep);
  db.prepare('SELECT count(*) AS n, max(length(tekst)) AS m FROM lid').all();
}

/** Opening as the application does (every page deciphered and checked), against the same check without a key. */
async function meetOpenen(map: string, sleutel: Buffer): Promise<Uitslag> {
  const waarde = await mediaan(5, () => {
    const store = openStore(join(map, 'versleuteld.db'), Buffer.from(sleutel), { migraties });
    lees(store.lees);
    store.sluit();
  });
  const peer = await mediaan(5, () => {
    const kaal = new Database(join(map, 'kaal.db'));
    kaal.pragma('quick_check');
    lees(kaal);
    kaal.close();
  });
  return {
    naam: `Opslag openen, nazien en voor het eerst lezen (${LEDEN} leden)`,
    waarde,
    eenheid: 'ms',
    peer: 'gewone SQLite, zelfde bibliotheek zonder sleutel',
    verhouding: waarde / peer,
  };
}

async function meetLezen(map: string, sleutel: Buffer): Promise<Uitslag> {
  const store = openStore(join(map, 'versleuteld.db'), Buffer.from(sleutel), { migraties, nieuw: true });
  const kaal = new Database(join(map, 'kaal.db'));
  try {
    kaal.pragma('journal_mode=WAL');
    kaal.pragma('cache_size=-65536');
    kaal.exec(migraties.map((m) => ('sql' in m ? m.sql : '')).join(''));
    const invoegen = 'INSERT INTO lid (groep, tekst) VALUES (?, ?)';
    const rij = (nr: number): [number, string] => [nr % 1000, `lid ${nr} `.padEnd(400, 'x')];
    store.schrijf((db) => {
      for (let nr = 0; nr < LEDEN; nr += 1) db.prepare(invoegen).run(...rij(nr));
    });
    const kaalInvoegen = kaal.prepare(invoegen);
    kaal.transaction(() => {
      for (let nr = 0; nr < LEDEN; nr += 1) kaalInvoegen.run(...rij(nr));
    })();
    const waarde = await mediaan(9, () => lees(store.lees));
    const peer = await mediaan(9, () => lees(kaal));
    return {
      naam: `Lezen uit de versleutelde opslag (${LEDEN} leden: 100 groepen en een hele tabel)`,
      waarde,
      eenheid: 'ms',
      peer: 'gewone SQLite, zelfde bibliotheek zonder sleutel',
      verhouding: waarde / peer,
    };
  } finally {
    store.sluit();
    kaal.close();
  }
}

export async function meet(): Promise<Uitslag[]> {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-meting-'));
  try {
    const sleutel = Buffer.alloc(32, 9);
    const ontgrendelen = await meetOntgrendelen(join(map, 'kluis'));
    return [ontgrendelen, await meetLezen(map, sleutel), await meetOpenen(map, sleutel)];
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
