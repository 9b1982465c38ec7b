/** Reading the log: pages for the screen, how it stands, and what is older than its term. */
import type { Uitvoer } from '../../shared/contract/kern.ts';
import type { Logbevinding, Logboekregel, logboek } from '../../shared/contract/logboek.ts';
import { type Logsoort, logcodes, logInWoorden, soortVanLogcode } from '../../shared/domein/logboek.ts';
import { beginVanDag, volgendeDag } from '../../shared/domein/tijd.ts';
import type { ReadableDb } from '../handles.ts';
import { AFSLUITPUNT, type Logrij, laatsteSchakel, leesOnderwerp, type Schakel } from '../logboek.ts';

type Aanroepen = typeof logboek;

/** Rows on one page of the screen. */
const BLADZIJDE = 50;

const isWaarde = (x: unknown) => x === null || ['string', 'number', 'boolean'].includes(typeof x);

function regel(rij: Logrij): Logboekregel {
  const onderwerp = leesOnderwerp(rij);
  return {
    rij: rij.volgnummer,
    tijd: rij.tijd,
    wie: rij.wie,
    wat: rij.wat,
    soort: soortVanLogcode(rij.wat),
    zin: logInWoorden(rij.wat, onderwerp),
    onderwerp: Object.entries(onderwerp).map(([veld, x]) => ({
      veld,
      waarden: (Array.isArray(x) ? x : [x]).map((w: unknown) => (isWaarde(w) ? (w as string) : JSON.stringify(w))),
    })),
    hash: rij.hash,
  };
}

const codesVan = (soort: Logsoort): string[] => logcodes.filter((code) => soortVanLogcode(code) === soort);

/** Numbers of the newest rows of one kind: a few by each code's index, of which the newest, whatever the log's size. */
function nummersVan(db: ReadableDb, soort: Logsoort, voor: number): number[] {
  const perCode = db.prepare<{ nr: number }>(
    'SELECT volgnummer AS nr FROM logboek WHERE wat = ? AND volgnummer < ? ORDER BY volgnummer DESC LIMIT ?',
  );
  return codesVan(soort)
    .flatMap((code) => perCode.all(code, voor, BLADZIJDE + 1).map((r) => r.nr))
    .sort((a, b) => b - a)
    .slice(0, BLADZIJDE + 1);
}

interface Bladzijdevraag {
  /** Null: from the newest. */
  readonly voor: number | null;
  readonly soort: Logsoort | null;
  readonly dag: string | null;
}

/** One row more than a page, newest first. Each way goes by an index: the room waits for whoever reads the log. */
function bladzijde(db: ReadableDb, { voor: gevraagd, soort, dag }: Bladzijdevraag): Logrij[] {
  const voor = gevraagd ?? Number.MAX_SAFE_INTEGER;
  if (dag !== null) {
    return db
      .prepare<Logrij>(
        `SELECT * FROM logboek WHERE volgnummer < :voor
           AND volgnummer IN (SELECT volgnummer FROM logboek WHERE tijd >= :van AND tijd < :tot)
           AND (:codes IS NULL OR wat IN (SELECT value FROM json_each(:codes)))
         ORDER BY volgnummer DESC LIMIT :aantal`,
      )
      .all({
        voor,
        van: beginVanDag(dag).toISOString(),
        tot: beginVanDag(volgendeDag(dag)).toISOString(),
        codes: soort === null ? null : JSON.stringify(codesVan(soort)),
        aantal: BLADZIJDE + 1,
      });
  }
  if (soort !== null) {
    return db
      .prepare<Logrij>(
        'SELECT * FROM logboek WHERE volgnummer IN (SELECT value FROM json_each(?)) ORDER BY volgnummer DESC',
      )
      .all(JSON.stringify(nummersVan(db, soort, voor)));
  }
  return db
    .prepare<Logrij>('SELECT * FROM logboek WHERE volgnummer < ? ORDER BY volgnummer DESC LIMIT ?')
    .all(voor, BLADZIJDE + 1);
}

export function loglijst(db: ReadableDb, vraag: Bladzijdevraag): Uitvoer<Aanroepen['lijst']> {
  const rijen = bladzijde(db, vraag);
  const regels = rijen.slice(0, BLADZIJDE);
  return {
    regels: regels.map(regel),
    verder: rijen.length > BLADZIJDE ? (regels.at(-1)?.volgnummer ?? null) : null,
  };
}

/** A head of the log that an export recorded. `volgnummer` 0: the row was gone before its number was kept. */
export interface Bekendekop extends Schakel {
  readonly tijd: string;
}

export function bekendeKoppen(db: ReadableDb): Bekendekop[] {
  return db
    .prepare<Bekendekop>(
      `SELECT coalesce(logboek_rij, 0) AS volgnummer, logboek_hash AS hash, tijd FROM export WHERE logboek_hash <> ''
       UNION ALL SELECT logboek_rij, logboek_hash, tijd FROM logboek_export ORDER BY volgnummer`,
    )
    .all();
}

/** What was found so far, newest first. */
export function bevindingen(db: ReadableDb): Logbevinding[] {
  return db
    .prepare<{ soort: 'breuk' | 'kop'; rij: number; moment: string | null; gevondenOp: string; gezien: number }>(
      `SELECT soort, volgnummer AS rij, moment, gevonden_op AS gevondenOp, gezien_op IS NOT NULL AS gezien
       FROM logboek_bevinding ORDER BY gevonden_op DESC, soort, volgnummer`,
    )
    .all()
    .map((b) => ({ ...b, gezien: b.gezien === 1 }));
}

/** Does anything ask to be looked at? */
export const heeftNieuweBevinding = (db: ReadableDb): boolean =>
  db.prepare('SELECT 1 FROM logboek_bevinding WHERE gezien_op IS NULL LIMIT 1').get() !== undefined;

export function logstand(db: ReadableDb): Uitvoer<Aanroepen['stand']> {
  const laatsteMet = (wat: string) =>
    db.prepare<Logrij>('SELECT * FROM logboek WHERE wat = ? ORDER BY volgnummer DESC LIMIT 1').get(wat);
  const eerste = db
    .prepare<{ rij: number; tijd: string }>('SELECT volgnummer AS rij, tijd FROM logboek ORDER BY volgnummer LIMIT 1')
    .get();
  const laatste = laatsteSchakel(db);
  const controle = laatsteMet('logboek.gecontroleerd');
  const opgeruimd = laatsteMet(AFSLUITPUNT);
  const getal = (x: unknown): number => (typeof x === 'number' && Number.isInteger(x) ? x : 0);
  return {
    aantal: eerste && laatste ? laatste.volgnummer - eerste.rij + 1 : 0,
    eerste: eerste ?? null,
    laatste: laatste && { rij: laatste.volgnummer, hash: laatste.hash },
    gecontroleerd: controle
      ? {
          tijd: controle.tijd,
          tot: getal(leesOnderwerp(controle).tot),
          klopt: leesOnderwerp(controle).klopt === true,
        }
      : null,
    bevindingen: bevindingen(db),
    opgeruimd: opgeruimd ? { tijd: opgeruimd.tijd, tot: getal(leesOnderwerp(opgeruimd).tot) } : null,
    koppen: bekendeKoppen(db).length,
  };
}

export interface TeRuimen {
  readonly aantal: number;
  readonly tot: number;
  readonly van: string;
  readonly tijdTot: string;
}

/**
 * The rows at the head of the log that are older than the term, as far as the first that is not: a row that a clock set
 * back made older than it is, further on, stays with those around it. Null: none, and never the last row.
 */
export function teRuimen(db: ReadableDb, grens: string): TeRuimen | null {
  const blijft = db
    .prepare<{ rij: number }>('SELECT volgnummer AS rij FROM logboek WHERE tijd >= ? ORDER BY volgnummer LIMIT 1')
    .get(grens);
  const tot = (blijft?.rij ?? laatsteSchakel(db)?.volgnummer ?? 0) - 1;
  const wat = db
    .prepare<{ aantal: number; van: string | null }>(
      `SELECT count(*) AS aantal, (SELECT tijd FROM logboek ORDER BY volgnummer LIMIT 1) AS van
       FROM logboek WHERE volgnummer <= ?`,
    )
    .get(tot);
  const einde = db.prepare<{ tijd: string }>('SELECT tijd FROM logboek WHERE volgnummer = ?').get(tot);
  if (!wat || wat.aantal === 0 || wat.van === null || !einde) return null;
  return { aantal: wat.aantal, tot, van: wat.van, tijdTot: einde.tijd };
}

/** Rows with a number from `vanaf` up to and with `tot`, at most `hoogstens`, oldest first. */
export function logrijen(db: ReadableDb, vanaf: number, tot: number, hoogstens: number): Logrij[] {
  return db
    .prepare<Logrij>('SELECT * FROM logboek WHERE volgnummer BETWEEN ? AND ? ORDER BY volgnummer LIMIT ?')
    .all(vanaf, tot, hoogstens);
}
