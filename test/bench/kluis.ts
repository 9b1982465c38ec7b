/**
 * The vault against the bare minimum of the same work: unlocking against Argon2id alone with the same costs, reading
 * from the encrypted store against the same library without a key.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3-multiple-ciphers';
import type { Migratie } from '../../db/migrate.ts';
import { openStore } from '../../db/open.ts';
import type { Werkerdraad } from '../../electron/kluis/gesprek.ts';
import { maakKluis } from '../../electron/kluis/kluis.ts';
import { leesKop } from '../../electron/kluis/kop.ts';
import type { Werkergegevens } from '../../electron/kluis/protocol.ts';
import { leidAf, wachtzinBytes } from '../../electron/kluis/sleutels.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
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

/**
 * The worker as it ships, and when it was ready to be asked: to a question of its own, beside those of the vault (which
 * count from 1), it answers that the vault is closed.
 */
function werkerMetSein(): { start: (gegevens: Werkergegevens) => Werkerdraad; staatKlaar: () => Promise<void> } {
  let klaar = Promise.resolve();
  return {
    start(workerData) {
      const draad = new Worker(werker, { workerData, execArgv: [] });
      klaar = new Promise((goed) => draad.once('message', () => goed()));
      draad.postMessage({ soort: 'opdracht', gebied: 'kluis', naam: 'sein', invoer: null, nummer: 0 });
      return draad;
    },
    staatKlaar: () => klaar,
  };
}

/** Unlocking: with the worker started while the passphrase was typed, as the application does, and from nothing. */
async function meetOntgrendelen(map: string): Promise<Uitslag[]> {
  const { start, staatKlaar } = werkerMetSein();
  const kluis = maakKluis({ map, werker: start });
  try {
    await kluis.maak({ wachtzin: WACHTZIN, oefenkluis: true });
    const profiel = JSON.stringify(ingebouwdProfiel);
    await kluis.vraag('intern', 'richtIn', { naam: 'Mare Verdicht', tafelcode: '246810', profiel });
    await kluis.vergrendel();
    const kdf = leesKop(map)?.slots[0]?.kdf;
    if (!kdf) throw new Error('The vault has no slot');
    const meetMet = (naam: string, vooraf: () => Promise<void>) =>
      vergelijk({
        naam,
        wij: async () => {
          await vooraf();
          const ms = await duur(() => kluis.ontgrendel({ wachtzin: WACHTZIN }));
          await kluis.vergrendel();
          return ms;
        },
        peer: 'alleen Argon2id, zelfde kosten',
        kaal: () => duur(async () => (await leidAf(wachtzinBytes(WACHTZIN), kdf)).fill(0)),
        paren: 5,
        toelichting: `${kdf.geheugenKiB / 1024} MiB × ${kdf.passes}, ${kdf.draden} draden`,
      });
    return [
      await meetMet('Kluis ontgrendelen, werker staat klaar', async () => {
        kluis.warmOp();
        await staatKlaar();
      }),
      await meetMet('Kluis ontgrendelen, werker start nog', async () => undefined),
    ];
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
    const ontgrendelen = await meetOntgrendelen(join(map, 'kluis'));
    return [...ontgrendelen, await meetLezen(map, sleutel), await meetOpenen(map, sleutel)];
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
