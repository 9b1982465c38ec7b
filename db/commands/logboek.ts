/**
 * Looking after the log: verifying its chain and the heads that exports recorded, keeping what was found until somebody
 * looked at it, comparing with an exported log, and removing what is older than its term behind an afsluitpunt.
 *
 * Nothing that is wrong with the log keeps anybody out: it is recorded, shown, and work goes on.
 */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { Logbevinding, logboek } from '../../shared/contract/logboek.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { beginVanDag, volgendeDag } from '../../shared/domein/tijd.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import {
  AFSLUITPUNT,
  controleerKeten,
  type Ketenuitkomst,
  type Logrij,
  laatsteAfsluitpunt,
  laatsteSchakel,
  type Schakel,
  TIJD,
} from '../logboek.ts';
import type { Omgeving } from '../omgeving.ts';
import { bekendeKoppen, bevindingen, logrijen, teRuimen } from '../queries/logboek.ts';
import { log } from './log.ts';

type Aanroepen = typeof logboek;
export type Vondst = Pick<Logbevinding, 'soort' | 'rij' | 'moment'>;

/**
 * Rows verified at each unlocking: a meeting writes some hundreds, so this is everything since well before the last one,
 * where a change would be made to hide something recent. It takes hundredths of a second; the rest is on demand.
 */
const STAART = 2_000;
/** Rows in one part of a verification in full: some tens of milliseconds, so that the room does not wait for it. */
const DEEL = 1_000;
/** Breaks reported of one part: if everything was rewritten, more of them say nothing new. */
const HOOGSTENS = 20;

/** Breaks in the chain from row `vanaf` up to and with `tot`; after each it goes on with that row taken as given. */
function zoekBreuken(db: ReadableDb, vanaf: number, tot: number): Vondst[] {
  const gevonden: Vondst[] = [];
  let van = vanaf;
  while (van <= tot && gevonden.length < HOOGSTENS) {
    const uitkomst: Ketenuitkomst = controleerKeten(db, van, tot);
    if (uitkomst.ok) break;
    const { volgnummer, tijd } = uitkomst.breuk;
    // A time that was tampered with may be any text, also one that must not be in a log.
    gevonden.push({ soort: 'breuk', rij: volgnummer, moment: TIJD.test(tijd) ? tijd : null });
    van = volgnummer + 1;
  }
  return gevonden;
}

type Kopstand = 'gelijk' | 'anders' | 'ontbreekt' | 'opgeruimd';

/** Is this row still the one that was recorded? */
function kopstand(db: ReadableDb, { volgnummer, hash }: Schakel): Kopstand {
  const rij = db.prepare<{ hash: string }>('SELECT hash FROM logboek WHERE volgnummer = ?').get(volgnummer);
  if (rij) return rij.hash === hash ? 'gelijk' : 'anders';
  const punt = laatsteAfsluitpunt(db);
  if (punt === null || volgnummer > punt.volgnummer || volgnummer === 0) return 'ontbreekt';
  if (volgnummer === punt.volgnummer) return punt.hash === hash ? 'gelijk' : 'anders';
  return 'opgeruimd';
}

function zoekKoppen(db: ReadableDb): Vondst[] {
  return bekendeKoppen(db)
    .filter((kop) => ['anders', 'ontbreekt'].includes(kopstand(db, kop)))
    .map((kop) => ({ soort: 'kop', rij: kop.volgnummer, moment: TIJD.test(kop.tijd) ? kop.tijd : null }));
}

/** Keeps and logs what was not known yet. */
function legVast(
  omgeving: Omgeving,
  db: WritableDb,
  gevonden: readonly Vondst[],
  bij: 'openen' | 'controle' | 'export',
) {
  for (const { soort, rij, moment } of gevonden) {
    const nieuw = db
      .prepare(
        `INSERT INTO logboek_bevinding (soort, volgnummer, moment, gevonden_op) VALUES (?, ?, ?, ?)
         ON CONFLICT (soort, volgnummer) DO NOTHING`,
      )
      .run(soort, rij, moment, omgeving.klok().toISOString());
    if (nieuw.changes === 0) continue;
    log(omgeving, db, soort === 'breuk' ? 'logboek.breuk' : 'logboek.kop-ontbreekt', { rij, moment, bij });
  }
}

/** At each unlocking: the tail of the chain, and every head that an export recorded. Inside the opening's transaction. */
export function controleerBijOpenen(omgeving: Omgeving, db: WritableDb): void {
  const laatste = laatsteSchakel(db)?.volgnummer ?? 0;
  const vanaf = Math.max(1, laatste - STAART + 1);
  legVast(omgeving, db, [...zoekBreuken(db, vanaf, laatste), ...zoekKoppen(db)], 'openen');
}

/** A verification in full that goes on, per connection: it began at the first row and skipped nothing. */
interface Ronde {
  readonly verder: number;
  readonly klopt: boolean;
}
const ronden = new WeakMap<ReadableDb, Ronde>();

/** The number of the first row that there is; 1 for an empty log. */
const eersteRij = (db: ReadableDb): number =>
  db.prepare<{ n: number | null }>('SELECT min(volgnummer) AS n FROM logboek').get()?.n ?? 1;

/** One part of a verification. The first row is tied to the afsluitpunt, if there is one. */
export function controleer(
  omgeving: Omgeving,
  { vanaf: gevraagd }: Gelezen<Aanroepen['controleer']>,
): Uitvoer<Aanroepen['controleer']> {
  const { lees } = omgeving;
  const vanaf = Math.max(gevraagd, eersteRij(lees));
  const van = laatsteSchakel(lees)?.volgnummer ?? 0;
  const tot = Math.min(van, vanaf + DEEL - 1);
  const klaar = tot >= van;
  const eerder = gevraagd === 1 ? { verder: vanaf, klopt: true } : ronden.get(lees);
  const aaneen = eerder?.verder === vanaf;
  const gevonden = [...zoekBreuken(lees, vanaf, tot), ...(klaar ? zoekKoppen(lees) : [])];
  const klopt = aaneen && eerder.klopt && gevonden.length === 0;
  if (aaneen && !klaar) ronden.set(lees, { verder: tot + 1, klopt });
  else ronden.delete(lees);
  if (gevonden.length > 0 || (klaar && aaneen)) {
    omgeving.schrijf((db) => {
      legVast(omgeving, db, gevonden, 'controle');
      if (klaar && aaneen) log(omgeving, db, 'logboek.gecontroleerd', { tot, klopt });
    });
  }
  const sleutels = new Set(gevonden.map((g) => `${g.soort} ${g.rij}`));
  return {
    tot,
    van,
    verder: klaar ? null : tot + 1,
    bevindingen: bevindingen(lees).filter((b) => sleutels.has(`${b.soort} ${b.rij}`)),
  };
}

export function gezien(omgeving: Omgeving): void {
  omgeving.schrijf((db) => {
    const { changes } = db
      .prepare('UPDATE logboek_bevinding SET gezien_op = ? WHERE gezien_op IS NULL')
      .run(omgeving.klok().toISOString());
    if (changes > 0) log(omgeving, db, 'logboek.bevinding-gezien', { aantal: changes });
  });
}

export function vergelijk(
  omgeving: Omgeving,
  { rij, hash }: Gelezen<Aanroepen['vergelijk']>,
): Uitvoer<Aanroepen['vergelijk']> {
  return omgeving.schrijf((db) => {
    const uitkomst = kopstand(db, { volgnummer: rij, hash });
    log(omgeving, db, 'logboek.vergeleken', { rij, hash, uitkomst });
    return { uitkomst };
  });
}

/** The moment before which rows are older than the term. */
function grens(omgeving: Omgeving, jaren: number): string {
  const nu = new Date(omgeving.klok());
  nu.setUTCFullYear(nu.getUTCFullYear() - jaren);
  return nu.toISOString();
}

interface Termijn {
  /** Years that a row is kept; from the policy. */
  readonly jaren: number;
}

export function bewaring(omgeving: Omgeving, { jaren }: Termijn): Uitvoer<Aanroepen['bewaring']> {
  return { jaren, teRuimen: teRuimen(omgeving.lees, grens(omgeving, jaren)) };
}

/** Rows that go in one transaction: half a second, so that a large log does not keep the vault from answering. */
const OPRUIMDEEL = 5_000;

export interface Opgeruimd {
  readonly aantal: number;
  /** False: there is more to go. */
  readonly klaar: boolean;
}

/**
 * Removes the oldest rows, at most one part of them, up to and with `tot`; all must be older than the term. First the
 * afsluitpunt, then the rows: the store lets nothing go that no afsluitpunt covers. Whether the removed rows still fitted
 * together stays on record.
 * @throws Geweigerd NIETS_OP_TE_RUIMEN
 */
export function ruimOp(omgeving: Omgeving, { jaren, tot: gevraagd }: Termijn & { readonly tot: number }): Opgeruimd {
  return omgeving.schrijf((db) => {
    const eerste = eersteRij(db);
    const tot = Math.min(gevraagd, eerste + OPRUIMDEEL - 1);
    const rij = db.prepare<{ hash: string; tijd: string }>('SELECT hash, tijd FROM logboek WHERE volgnummer = ?');
    const [begin, einde] = [rij.get(eerste), rij.get(tot)];
    const jonger = db
      .prepare('SELECT 1 FROM logboek WHERE volgnummer <= ? AND +tijd >= ? LIMIT 1')
      .get(tot, grens(omgeving, jaren));
    if (!begin || !einde || jonger !== undefined || tot >= (laatsteSchakel(db)?.volgnummer ?? 0)) {
      const nietOud = `Deze rijen zijn nog geen ${jaren} jaar oud. Er is niets opgeruimd. Kijk opnieuw.`;
      return weiger('NIETS_OP_TE_RUIMEN', nietOud);
    }
    const aantal = tot - eerste + 1;
    const keten = zoekBreuken(db, eerste, tot);
    legVast(omgeving, db, keten, 'controle');
    log(omgeving, db, AFSLUITPUNT, {
      tot,
      hash: einde.hash,
      aantal,
      van: TIJD.test(begin.tijd) ? begin.tijd : null,
      tijdTot: TIJD.test(einde.tijd) ? einde.tijd : null,
      klopt: keten.length === 0,
      jaren,
    });
    db.prepare('DELETE FROM logboek WHERE volgnummer <= ?').run(tot);
    omgeving.leegSporen();
    return { aantal, klaar: tot >= gevraagd };
  });
}

/** Local days, both included; null: open. */
export interface Logperiode {
  readonly van: string | null;
  readonly tot: string | null;
}

/** What an export begins with: that it began is on record, and that row is the head that it ends with. */
export interface Exportbegin {
  readonly eerste: number;
  readonly kop: Schakel;
}

export function beginExport(omgeving: Omgeving, periode: Logperiode): Exportbegin {
  return omgeving.schrijf((db) => {
    log(omgeving, db, 'logboek.export-begonnen', { van: periode.van, tot: periode.tot });
    const kop = laatsteSchakel(db);
    if (kop === null) throw new TypeError('A row was just written');
    return { eerste: eersteRij(db), kop };
  });
}

export interface Exportdeel {
  readonly rijen: readonly Logrij[];
  readonly gevonden: readonly Vondst[];
  /** Null: this was the last part. */
  readonly verder: number | null;
}

/** One part of the rows up to and with the head, those of the period; verified, whatever the period is. */
export function exportdeel(
  omgeving: Omgeving,
  { vanaf, kop, van, tot }: Logperiode & { readonly vanaf: number; readonly kop: number },
): Exportdeel {
  const { lees } = omgeving;
  const einde = Math.min(kop, vanaf + DEEL - 1);
  const klaar = einde >= kop;
  const gevonden = [...zoekBreuken(lees, vanaf, einde), ...(klaar ? zoekKoppen(lees) : [])];
  if (gevonden.length > 0) omgeving.schrijf((db) => legVast(omgeving, db, gevonden, 'export'));
  const begin = van === null ? '' : beginVanDag(van).toISOString();
  const slot = tot === null ? null : beginVanDag(volgendeDag(tot)).toISOString();
  // What is no moment belongs to no period: it is always there.
  const hoortErbij = ({ tijd }: Logrij) => !TIJD.test(tijd) || (tijd >= begin && (slot === null || tijd < slot));
  return {
    rijen: logrijen(lees, vanaf, einde, DEEL).filter(hoortErbij),
    gevonden,
    verder: klaar ? null : einde + 1,
  };
}

export interface Exportopgave extends Logperiode {
  readonly id: string;
  readonly mapnaam: string;
  readonly kop: Schakel;
  readonly aantal: number;
  readonly klopt: boolean;
}

/** After it was written and read back. The head becomes a known one: when it is gone later, that is noticed. */
export function legExportVast(omgeving: Omgeving, { id, mapnaam, kop, aantal, klopt, van, tot }: Exportopgave): void {
  omgeving.schrijf((db) => {
    db.prepare('INSERT INTO logboek_export (id, tijd, mapnaam, logboek_rij, logboek_hash) VALUES (?, ?, ?, ?, ?)').run(
      id,
      omgeving.klok().toISOString(),
      mapnaam,
      kop.volgnummer,
      kop.hash,
    );
    const inhoud = { export: id, aantal, tot: kop.volgnummer, hash: kop.hash, klopt, vanDag: van, totDag: tot };
    log(omgeving, db, 'logboek.geexporteerd', inhoud);
  });
}
