/**
 * The vault against the bare minimum of the same work: unlocking against Argon2id alone with the same costs, reading
 * from the encrypted store against the same library without a key; and all of it again with a large bestand.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import type { Migratie } from '../../db/migrate.ts';
import { openStore } from '../../db/open.ts';
import { maakKluis } from '../../electron/kluis/kluis.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { meetGrootBestand } from './kluisGroot.ts';
import { meetOntgrendelen } from './ontgrendelen.ts';
import { WACHTZIN, werker } from './proeftoepassing.ts';
import type { Uitslag } from './uitslag.ts';
import { duur, vergelijk } from './vergelijk.ts';

const KALE_OPSLAG = 'SQLite zonder sleutel, zelfde bibliotheek';
/** Together about 25 MB: a large bestand, that fits in the store's memory and, with the same setting, in the peer's. */
const LEDEN = 60_000;
const migraties: Migratie[] = [
  {
    nummer: 10,
    naam: 'meting',
    sql: 'CREATE TABLE lid (id INTEGER PRIMARY KEY, groep INTEGER NOT NULL, tekst TEXT NOT NULL) STRICT; CREATE INDEX lid_groep ON lid (groep);',
  },
];

/** A vault with a profile and nothing else. */
async function maakLegeKluis(map: string): Promise<void> {
  const kluis = maakKluis({ map, werker });
  try {
    await kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true });
    const profiel = JSON.stringify(ingebouwdProfiel);
    await kluis.vraag('intern', 'richtIn', { naam: 'Mare Verdicht', tafelcode: '246810', profiel });
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
function meetOpenen(map: string, sleutel: Buffer): Promise<Uitslag> {
  return vergelijk({
    naam: `Opslag openen, nazien en lezen (${LEDEN} leden)`,
    wij: () =>
      duur(() => {
        const store = openStore(join(map, 'versleuteld.db'), Buffer.from(sleutel), { migraties });
        lees(store.lees);
        store.sluit();
      }),
    peer: KALE_OPSLAG,
    kaal: () =>
      duur(() => {
        const kaal = new Database(join(map, 'kaal.db'));
        kaal.pragma('quick_check');
        lees(kaal);
        kaal.close();
      }),
    paren: 7,
  });
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
    return await vergelijk({
      naam: `Lezen uit de opslag (${LEDEN} leden: 100 groepen, hele tabel)`,
      wij: () => duur(() => lees(store.lees)),
      peer: KALE_OPSLAG,
      kaal: () => duur(() => lees(kaal)),
      paren: 15,
      vooraf: 2,
    });
  } finally {
    store.sluit();
    kaal.close();
  }
}

export async function meet(): Promise<Uitslag[]> {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-meting-'));
  try {
    const sleutel = Buffer.alloc(32, 9);
    await maakLegeKluis(join(map, 'kluis'));
    const ontgrendelen = await meetOntgrendelen(join(map, 'kluis'), 'Kluis ontgrendelen');
    const klein = [...ontgrendelen, await meetLezen(map, sleutel), await meetOpenen(map, sleutel)];
    return [...klein, ...(await meetGrootBestand())];
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
