/**
 * The vault with a large bestand: the busiest screens against the same queries on the same rows without a key and in
 * Signal's SQLCipher, opening against Argon2id alone, a back-up against copying the file, and memory of the worker.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, copyFileSync, fsyncSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Database as SqlCipher } from '@signalapp/sqlcipher';
import Database from 'better-sqlite3-multiple-ciphers';
import { maakHandvatten, type Parameters, type ReadableDb } from '../../db/handles.ts';
import { maakOmgeving, type Omgeving } from '../../db/omgeving.ts';
import { besluitenlijst } from '../../db/queries/besluiten.ts';
import { groepbeeld, groepenlijst } from '../../db/queries/groepbeeld.ts';
import { loglijst, logstand } from '../../db/queries/logboek.ts';
import { overlegbeeld } from '../../db/queries/overlegbeeld.ts';
import { overleglijst } from '../../db/queries/overleglijst.ts';
import { mensen } from '../../db/queries/sleutels.ts';
import { toonSluitronde } from '../../db/queries/sluitronde.ts';
import { stukkenlijst } from '../../db/queries/stukken.ts';
import { zaalpost } from '../../db/queries/zaalpost.ts';
import { STANDAARD_BEWAARREGEL } from '../../electron/kluis/bewaarregel.ts';
import { kluispaden } from '../../electron/kluis/kop.ts';
import { maakReservekopie } from '../../electron/kluis/reservekopie.ts';
import { type Sessie, sluitSessie } from '../../electron/kluis/sessie.ts';
import { GROOT, groepId, NU, overlegId } from './grootBestand.ts';
import { type Grootkluis, grootKluis, openGroot } from './grootKluis.ts';
import { meetOntgrendelen } from './ontgrendelen.ts';
import type { Uitslag } from './uitslag.ts';
import { duur, vergelijk } from './vergelijk.ts';

const OPEN = overlegId(GROOT.overleggen - 1);
const KALE_OPSLAG = 'SQLite zonder sleutel, zelfde bibliotheek en rijen';
const SIGNAL = 'SQLCipher van Signal, zelfde bestand';

/** What a query needs: nothing that writes. */
type Leesomgeving = Pick<Omgeving, 'lees' | 'klok' | 'oefenkluis' | 'wie' | 'rol'>;
type Scherm = (o: Leesomgeving, keer: number) => unknown;

/** What is asked most while people wait; `keren` makes one measurement long enough to measure. */
const schermen: readonly { naam: string; keren: number; vraag: Scherm }[] = [
  {
    naam: 'Scherm van een groep (30 jongeren)',
    keren: 20,
    vraag: (o, keer) => groepbeeld(o.lees, groepId((keer * 37) % GROOT.groepen), NU),
  },
  { naam: 'Lijst van groepen', keren: 1, vraag: (o) => groepenlijst(o.lees) },
  { naam: 'Scherm van het overleg (60 punten)', keren: 10, vraag: (o) => overlegbeeld(o.lees, OPEN, NU, true) },
  {
    naam: 'Beeld voor de zaal, met wat het logboek erover zegt',
    keren: 10,
    vraag: (o) => zaalpost(o as Omgeving).getoond(),
  },
  { naam: 'Sluitronde', keren: 10, vraag: (o) => toonSluitronde(o.lees, OPEN, NU) },
  { naam: 'Lijst van overleggen', keren: 1, vraag: (o) => overleglijst(o.lees) },
  {
    naam: 'Logboek: nieuwste bladzijde, een soort, een dag',
    keren: 5,
    vraag: (o) => [
      loglijst(o.lees, { voor: null, soort: null, dag: null }),
      loglijst(o.lees, { voor: null, soort: 'overleg', dag: null }),
      loglijst(o.lees, { voor: null, soort: null, dag: '2024-03-12' }),
      logstand(o.lees),
    ],
  },
  {
    naam: 'Registers: besluiten, stukken, sleutels',
    keren: 1,
    vraag: (o) => [
      besluitenlijst(o.lees, NU),
      stukkenlijst(o.lees),
      mensen(o as Omgeving, { gemaakt: NU.toISOString(), slots: [] }),
    ],
  },
];

/** Signal's library behind our own handle, so that the same queries run on it. */
function viaSignal(db: SqlCipher): ReadableDb {
  const bekend = new Map<string, ReturnType<SqlCipher['prepare']>>();
  const statement = (sql: string) => {
    const al = bekend.get(sql) ?? db.prepare(sql, { persistent: true });
    bekend.set(sql, al);
    return al;
  };
  const waarden = (p: Parameters) => (p.length === 1 && typeof p[0] === 'object' && p[0] !== null ? p[0] : [...p]);
  return {
    prepare: (sql: string) => ({
      get: (...p: Parameters) => statement(sql).get(waarden(p) as never),
      all: (...p: Parameters) => statement(sql).all(waarden(p) as never),
      iterate: (...p: Parameters) =>
        statement(sql)
          .all(waarden(p) as never)
          .values(),
    }),
  } as unknown as ReadableDb;
}

/** The same surroundings on another store. */
const om = (sessie: Sessie, lees: ReadableDb): Leesomgeving => ({
  lees,
  klok: () => NU,
  oefenkluis: true,
  wie: sessie.slot.id,
  rol: sessie.slot.rol,
});

async function meetSchermen(groot: Grootkluis, sessie: Sessie): Promise<Uitslag[]> {
  const kaal = new Database(groot.kaal);
  for (const zet of ['cache_size=-65536', 'temp_store=MEMORY', 'mmap_size=0']) kaal.pragma(zet);
  // The worker has the file to itself; Signal's library reads a copy.
  const kopie = join(groot.map, '..', 'signal.db');
  copyFileSync(kluispaden(groot.map).bestand, kopie);
  const signal = new SqlCipher(kopie);
  signal.pragma(`key="x'${sessie.datasleutel.toString('hex')}'"`);
  for (const zet of ['cache_size=-65536', 'temp_store=MEMORY']) signal.pragma(zet);
  const peers = [
    { peer: KALE_OPSLAG, omgeving: om(sessie, maakHandvatten(kaal).lees) },
    { peer: SIGNAL, omgeving: om(sessie, viaSignal(signal)) },
  ];
  const eigen = om(sessie, sessie.store.lees);
  const uit: Uitslag[] = [];
  try {
    for (const { naam, keren, vraag } of schermen) {
      for (const { peer, omgeving } of peers) {
        const tijd = async (o: Leesomgeving) => {
          const ms = await duur(() => {
            for (let keer = 0; keer < keren; keer += 1) vraag(o, keer);
          });
          return ms / keren;
        };
        uit.push(
          await vergelijk({ naam, wij: () => tijd(eigen), peer, kaal: () => tijd(omgeving), paren: 9, vooraf: 2 }),
        );
      }
    }
  } finally {
    kaal.close();
    signal.close();
    rmSync(kopie, { force: true });
  }
  return uit;
}

/** A back-up as the application makes one (copy, check, write, read back, open) against copying the file to disk. */
function meetReservekopie(groot: Grootkluis, sessie: Sessie): Promise<Uitslag> {
  const doel = join(groot.map, '..', 'kopieen');
  const { bestand } = kluispaden(groot.map);
  const { omgeving } = maakOmgeving(sessie.store, {
    ...om(sessie, sessie.store.lees),
    klok: () => new Date(),
    nieuwId: () => '00000000-0000-4000-8000-000000000000',
    willekeurig: (aantal) => new Uint8Array(aantal),
    verstuur: () => undefined,
  });
  const leeg = (): void => {
    rmSync(doel, { recursive: true, force: true });
    mkdirSync(doel);
  };
  const kaleKopie = (): void => {
    const pad = join(doel, 'kopie.db');
    copyFileSync(bestand, pad);
    const open = openSync(pad, 'r+');
    fsyncSync(open);
    closeSync(open);
  };
  const plek = { map: groot.map, doel, bewaren: STANDAARD_BEWAARREGEL };
  const gemeten = (fn: () => unknown) => async () => {
    leeg();
    const ms = await duur(fn);
    leeg();
    return ms;
  };
  return vergelijk({
    naam: 'Reservekopie maken en nazien',
    wij: gemeten(() => maakReservekopie(sessie, omgeving, plek)),
    peer: 'het bestand kopiëren',
    kaal: gemeten(kaleKopie),
    paren: 3,
    vooraf: 0,
    toelichting: `${Math.round(statSync(bestand).size / 1_000_000)} MB`,
  });
}

interface Geheugen {
  readonly gestart: number;
  readonly geopend: number;
  readonly gevraagd: number;
}

/** Memory of a process with only a vault and its worker, in a process of its own. */
function meetGeheugen(groot: Grootkluis): Uitslag[] {
  const kind = fileURLToPath(new URL('./geheugenkind.ts', import.meta.url));
  const argumenten = [kind, groot.map, OPEN, groepId(1)];
  const gemeten = JSON.parse(execFileSync(process.execPath, argumenten, { encoding: 'utf8' })) as Geheugen;
  const mb = (bytes: number) => bytes / 1_000_000;
  const peer = 'hetzelfde proces met een werker zonder kluis';
  const rij = (naam: string, bytes: number): Uitslag => ({
    naam,
    waarde: mb(bytes),
    eenheid: 'MB',
    peer,
    verhouding: bytes / gemeten.gestart,
  });
  return [
    rij('Geheugen (RSS) na het openen van de kluis', gemeten.geopend),
    rij('Geheugen (RSS) na elk scherm twintig keer', gemeten.gevraagd),
  ];
}

export async function meetGrootBestand(): Promise<Uitslag[]> {
  const groot = await grootKluis();
  const uit = await meetOntgrendelen(groot.map, 'Groot bestand ontgrendelen');
  uit.push(...meetGeheugen(groot));
  const sessie = await openGroot(groot);
  try {
    uit.push(...(await meetSchermen(groot, sessie)), await meetReservekopie(groot, sessie));
  } finally {
    sluitSessie(sessie);
  }
  const { groepen, ledenPerGroep, overleggen, logregels } = GROOT;
  const maat = `${groepen} groepen, ${groepen * ledenPerGroep} jongeren, ${overleggen} overleggen, ${logregels} logregels`;
  return uit.map((u, nr) => (nr === 0 ? { ...u, toelichting: [maat, u.toelichting].filter(Boolean).join('; ') } : u));
}
