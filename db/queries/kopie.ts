/** What making and putting back a back-up asks of a store: what was destroyed, and how far two stores differ. */
import type { ReadableDb } from '../handles.ts';
import { laatsteSchakel, type Schakel } from '../logboek.ts';
import { VERNIETIGD_VOLGENS_LOGBOEK } from '../migrations/0070-kopie.ts';

export interface Vernietiging {
  /** What kind of thing it was, e.g. `lid`. */
  readonly soort: string;
  readonly id: string;
  readonly tijd: string;
}

/** Everything that was ever destroyed; for a store from before the list, as its log tells it. */
export function vernietigingen(db: ReadableDb): Vernietiging[] {
  const tabel = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'vernietiging'").get();
  const sql = tabel ? 'SELECT soort, id, tijd FROM vernietiging ORDER BY tijd, id' : VERNIETIGD_VOLGENS_LOGBOEK;
  return db.prepare<Vernietiging>(sql).all();
}

/** Moment of the last destruction: a copy from before it holds what was destroyed. Null: never. */
export function laatsteVernietiging(db: ReadableDb): string | null {
  return db.prepare<{ tijd: string | null }>('SELECT max(tijd) AS tijd FROM vernietiging').get()?.tijd ?? null;
}

/** What a store has and a back-up of it has not. */
export interface Nieuwer {
  /** Moment of the last thing that was recorded; null for an empty log. */
  readonly laatste: string | null;
  readonly regels: number;
  readonly overleggen: number;
  readonly groepen: number;
  readonly vernietigingen: number;
}

const schakelOp = (db: ReadableDb, nummer: number): Schakel | undefined =>
  db.prepare<Schakel>('SELECT volgnummer, hash FROM logboek WHERE volgnummer = ?').get(nummer);

/** The last row that both logs share. After a restore they go different ways, so equal numbers say nothing. */
function laatsteGelijke(een: ReadableDb, ander: ReadableDb): number {
  let gelijk = 0;
  let verschilt = Math.min(laatsteSchakel(een)?.volgnummer ?? 0, laatsteSchakel(ander)?.volgnummer ?? 0) + 1;
  while (verschilt - gelijk > 1) {
    const midden = Math.floor((gelijk + verschilt) / 2);
    if (schakelOp(een, midden)?.hash === schakelOp(ander, midden)?.hash) gelijk = midden;
    else verschilt = midden;
  }
  return gelijk;
}

const ids = (db: ReadableDb, tabel: 'overleg' | 'groep'): string[] =>
  db
    .prepare<{ id: string }>(`SELECT id FROM ${tabel}`)
    .all()
    .map((r) => r.id);

function alleenIn(huidig: readonly string[], kopie: readonly string[]): number {
  const bekend = new Set(kopie);
  return huidig.filter((id) => !bekend.has(id)).length;
}

/** What would be lost of `huidig` by going back to `kopie`. */
export function nieuwer(huidig: ReadableDb, kopie: ReadableDb): Nieuwer {
  const laatste = huidig.prepare<{ tijd: string }>('SELECT tijd FROM logboek ORDER BY volgnummer DESC LIMIT 1').get();
  const vernietigd = (db: ReadableDb) => vernietigingen(db).map((v) => `${v.soort} ${v.id}`);
  return {
    laatste: laatste?.tijd ?? null,
    regels: (laatsteSchakel(huidig)?.volgnummer ?? 0) - laatsteGelijke(huidig, kopie),
    overleggen: alleenIn(ids(huidig, 'overleg'), ids(kopie, 'overleg')),
    groepen: alleenIn(ids(huidig, 'groep'), ids(kopie, 'groep')),
    vernietigingen: alleenIn(vernietigd(huidig), vernietigd(kopie)),
  };
}
