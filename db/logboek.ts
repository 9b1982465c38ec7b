/**
 * The log: append-only, each row chained to the one before by SHA-256 over its canonical JSON, written in the same
 * transaction as what it records. It holds ids, codes, numbers and dates. At run time the shape of a value is tested: a
 * space, an accent, a word with a capital or more than 64 characters is refused, and so is a sentence. One word in lower
 * case passes, with dots or hyphens in it too, even if it is a name: that none comes here is up to the commands.
 *
 * A cut at the tail leaves a chain that verifies: keep `laatsteSchakel` elsewhere (export register, an exported log) to
 * see it. A cut at the head is allowed with an afsluitpunt: a row further on, itself in the chain, that holds the number
 * and the hash of the last row removed.
 */
import { createHash } from 'node:crypto';
import { canoniekeJson } from './canoniek.ts';
import type { ReadableDb, WritableDb } from './handles.ts';

/** What the first row is chained to. */
export const EERSTE_SCHAKEL = '0'.repeat(64);

/** Table and guards, for the migration that makes it. Needs `recursive_triggers`, else REPLACE passes the guards. */
export const logboekDdl = `
CREATE TABLE logboek (
  volgnummer INTEGER PRIMARY KEY CHECK (volgnummer > 0),
  tijd TEXT NOT NULL,
  wie TEXT NOT NULL,
  wat TEXT NOT NULL,
  onderwerp TEXT NOT NULL CHECK (json_valid(onderwerp)),
  vorige TEXT NOT NULL CHECK (length(vorige) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE TRIGGER logboek_geen_update BEFORE UPDATE ON logboek
BEGIN SELECT RAISE(ABORT, 'LOGBOEK_ONVERANDERLIJK'); END;
CREATE TRIGGER logboek_geen_delete BEFORE DELETE ON logboek
BEGIN SELECT RAISE(ABORT, 'LOGBOEK_ONVERANDERLIJK'); END;
CREATE TRIGGER logboek_sluit_aan BEFORE INSERT ON logboek
WHEN EXISTS (SELECT 1 FROM logboek WHERE volgnummer >= NEW.volgnummer)
  OR NEW.vorige <> coalesce((SELECT hash FROM logboek ORDER BY volgnummer DESC LIMIT 1), '${EERSTE_SCHAKEL}')
BEGIN SELECT RAISE(ABORT, 'LOGBOEK_SLUIT_NIET_AAN'); END;
`;

export type Logwaarde = string | number | boolean | null;

/** Ids and codes of what it is about, by field name, e.g. `{ groep: id, kring: 'K1', aantal: 3 }`. */
export type Onderwerp = Readonly<Record<string, Logwaarde | readonly Logwaarde[]>>;

export interface Logregel {
  /** Moment in UTC, `2026-11-21T20:18:00.000Z`. */
  readonly tijd: string;
  /** Id of the key slot or role, never a name. */
  readonly wie: string;
  /** What happened, lower case with dots: `groep.gemaakt`. */
  readonly wat: string;
  readonly onderwerp: Onderwerp;
}

export interface Schakel {
  readonly volgnummer: number;
  readonly hash: string;
}

export type Ketenuitkomst =
  | { readonly ok: true; readonly laatste: Schakel | null }
  | { readonly ok: false; readonly breuk: { readonly volgnummer: number; readonly tijd: string } };

/** A row as it is stored; `onderwerp` is the text that was hashed. */
export interface Logrij extends Schakel {
  readonly tijd: string;
  readonly wie: string;
  readonly wat: string;
  readonly onderwerp: string;
  readonly vorige: string;
}

/** The code of an afsluitpunt; its `onderwerp` has `tot` (number) and `hash` of the last row removed. */
export const AFSLUITPUNT = 'logboek.opgeruimd';

/** For the migration that lets old rows go: only those that an afsluitpunt in the log covers. */
export const logboekOpruimDdl = `
CREATE INDEX logboek_per_wat ON logboek(wat);
CREATE INDEX logboek_per_tijd ON logboek(tijd);
DROP TRIGGER logboek_geen_delete;
CREATE TRIGGER logboek_geen_delete BEFORE DELETE ON logboek
WHEN OLD.volgnummer > coalesce(
  (SELECT max(json_extract(onderwerp, '$.tot')) FROM logboek WHERE wat = '${AFSLUITPUNT}'), 0)
BEGIN SELECT RAISE(ABORT, 'LOGBOEK_ONVERANDERLIJK'); END;
`;

const MAX_TEKENS = 64;
/** A moment in UTC as rows have it. */
export const TIJD = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const VELD = /^[a-z][a-zA-Z0-9]{0,31}$/;
const WAT = /^[a-z][a-z0-9]*([.-][a-z0-9]+)*$/;
/** Ids and code words in lower case; codes in capitals (`J-47`, `GEEN_GROND`, `A`); ISO dates and moments. */
const WAARDEN = [
  /^[a-z0-9]+([._:-][a-z0-9]+)*$/,
  /^[A-Z]$/,
  /^(?=.*[0-9_])[A-Z0-9]+([_-][A-Z0-9]+)*$/,
  /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z)?$/,
];

function isLogwaarde(waarde: unknown): boolean {
  if (waarde === null || typeof waarde === 'boolean') return true;
  if (typeof waarde === 'number') return Number.isFinite(waarde);
  return typeof waarde === 'string' && waarde.length <= MAX_TEKENS && WAARDEN.some((patroon) => patroon.test(waarde));
}

/** The offending value is not named: it may be just what must not be written down. */
function controleer({ tijd, wie, wat, onderwerp }: Logregel): void {
  if (!TIJD.test(tijd)) throw new TypeError('Log: tijd is not a moment in UTC');
  if (typeof wie !== 'string' || !isLogwaarde(wie)) throw new TypeError('Log: wie is not an id');
  if (wat.length > MAX_TEKENS || !WAT.test(wat)) throw new TypeError('Log: wat is not a code');
  for (const [veld, waarde] of Object.entries(onderwerp)) {
    if (!VELD.test(veld)) throw new TypeError('Log: a field name of onderwerp is not allowed');
    const delen: readonly unknown[] = Array.isArray(waarde) ? waarde : [waarde];
    if (!delen.every(isLogwaarde)) throw new TypeError(`Log: ${veld} is not an id, code, number or date`);
  }
}

function hashVan(rij: Omit<Logrij, 'hash'>): string {
  const { volgnummer, tijd, wie, wat, onderwerp, vorige } = rij;
  const tekst = canoniekeJson({ volgnummer, tijd, wie, wat, onderwerp, vorige });
  return createHash('sha256').update(tekst, 'utf8').digest('hex');
}

/** The last row's number and hash, or null for an empty log. */
export function laatsteSchakel(db: ReadableDb): Schakel | null {
  const sql = 'SELECT volgnummer, hash FROM logboek ORDER BY volgnummer DESC LIMIT 1';
  return db.prepare<Schakel>(sql).get() ?? null;
}

/** The last row's time, as it was written; null for an empty log. */
export function laatsteTijd(db: ReadableDb): string | null {
  const sql = 'SELECT tijd FROM logboek ORDER BY volgnummer DESC LIMIT 1';
  return db.prepare<{ tijd: string }>(sql).get()?.tijd ?? null;
}

/**
 * Adds one row, inside the caller's transaction.
 * @throws TypeError when a value has not the shape of an id, code, number or date: a programming error, undoing the
 * transaction.
 */
export function schrijfLog(db: WritableDb, regel: Logregel): Schakel {
  controleer(regel);
  const laatste = laatsteSchakel(db);
  const rij = {
    volgnummer: (laatste?.volgnummer ?? 0) + 1,
    tijd: regel.tijd,
    wie: regel.wie,
    wat: regel.wat,
    onderwerp: canoniekeJson(regel.onderwerp),
    vorige: laatste?.hash ?? EERSTE_SCHAKEL,
  };
  const hash = hashVan(rij);
  db.prepare(
    `INSERT INTO logboek (volgnummer, tijd, wie, wat, onderwerp, vorige, hash)
     VALUES (:volgnummer, :tijd, :wie, :wat, :onderwerp, :vorige, :hash)`,
  ).run({ ...rij, hash });
  return { volgnummer: rij.volgnummer, hash };
}

/** What a row is about; `{}` when it is no JSON object: then somebody tampered with it, and reading goes on. */
export function leesOnderwerp({ onderwerp }: Pick<Logrij, 'onderwerp'>): Readonly<Record<string, unknown>> {
  try {
    const gelezen: unknown = JSON.parse(onderwerp);
    return gelezen !== null && typeof gelezen === 'object' ? { ...gelezen } : {};
  } catch {
    return {};
  }
}

/** The last row that was removed from the head of the log; null: none was, or what says so is no afsluitpunt. */
export function laatsteAfsluitpunt(db: ReadableDb): Schakel | null {
  const sql = `SELECT onderwerp FROM logboek WHERE wat = '${AFSLUITPUNT}' ORDER BY volgnummer DESC LIMIT 1`;
  const rij = db.prepare<Pick<Logrij, 'onderwerp'>>(sql).get();
  const { tot, hash } = rij ? leesOnderwerp(rij) : {};
  return typeof tot === 'number' && typeof hash === 'string' ? { volgnummer: tot, hash } : null;
}

/** What row `vanaf` must be chained to: the row before it; at the head the afsluitpunt, or nothing at all. */
function beginschakel(db: ReadableDb, vanaf: number): Schakel {
  const ervoor = db.prepare<Schakel>('SELECT volgnummer, hash FROM logboek WHERE volgnummer = ?').get(vanaf - 1);
  if (ervoor) return ervoor;
  const punt = laatsteAfsluitpunt(db);
  return punt !== null && punt.volgnummer >= vanaf - 1 ? punt : { volgnummer: vanaf - 1, hash: EERSTE_SCHAKEL };
}

/**
 * Verifies the chain from row `vanaf` (default: all of it), or reports the first row that does not fit.
 * With `vanaf` the row before it, if present, is taken as given: for a quick check of the tail.
 * @param tot last row to look at; the next part begins after it
 */
export function controleerKeten(db: ReadableDb, vanaf = 1, tot: number = Number.MAX_SAFE_INTEGER): Ketenuitkomst {
  const begin = beginschakel(db, vanaf);
  let laatste: Schakel | null = null;
  const rijen = db
    .prepare<Logrij>('SELECT * FROM logboek WHERE volgnummer BETWEEN ? AND ? ORDER BY volgnummer')
    .iterate(vanaf, tot);
  for (const rij of rijen) {
    const ervoor: Schakel = laatste ?? begin;
    const volgt = rij.volgnummer === ervoor.volgnummer + 1 && rij.vorige === ervoor.hash;
    if (!volgt || rij.hash !== hashVan(rij)) {
      return { ok: false, breuk: { volgnummer: rij.volgnummer, tijd: rij.tijd } };
    }
    laatste = { volgnummer: rij.volgnummer, hash: rij.hash };
  }
  return { ok: true, laatste: laatste ?? (begin.volgnummer > 0 && vanaf > 1 ? begin : null) };
}
