/** The steps of the open meeting that Ctrl Z goes back along: one row per step, newest last (`terug.ts` goes along them). */
import type { Puntstap } from '../../shared/contract/terug.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import type { Puntinhoud } from './puntwijziging.ts';

export interface Handeling {
  readonly id: string;
  readonly punt_id: string;
  readonly soort: Puntstap;
  /** Of a corrected item: the content that is not on it now. Else null. */
  readonly inhoud: Puntinhoud | null;
  readonly verruiming_id: string | null;
}

export interface NieuweHandeling {
  readonly overlegId: string;
  readonly groepId: string | null;
  readonly puntId: string;
  readonly soort: Puntstap;
  readonly inhoud?: Puntinhoud;
  readonly verruimingId?: string;
}

/** Content as it is kept: the text in a column of its own, where names are taken out of it. */
function kolommen(inhoud: Puntinhoud | null): [tekst: string | null, inhoud: string | null] {
  if (inhoud === null) return [null, null];
  const { tekst, ...rest } = inhoud;
  return [tekst, JSON.stringify(rest)];
}

/** Remembers a step. What was turned back before it can no longer be done again: those items go for good. */
export function onthoud(omgeving: Omgeving, db: WritableDb, h: NieuweHandeling): void {
  const weg = db
    .prepare(
      `DELETE FROM weggehaald WHERE punt_id IN
         (SELECT punt_id FROM punthandeling WHERE overleg_id = ? AND soort = 'toegevoegd' AND teruggedraaid = 1)`,
    )
    .run(h.overlegId);
  const vervallen = db.prepare('DELETE FROM punthandeling WHERE overleg_id = ? AND teruggedraaid = 1').run(h.overlegId);
  if (weg.changes + vervallen.changes > 0) omgeving.leegSporen();
  db.prepare(
    `INSERT INTO punthandeling (id, overleg_id, groep_id, punt_id, soort, tekst, inhoud, verruiming_id, volgorde, tijd)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT 1 + coalesce(max(volgorde), 0) FROM punthandeling WHERE overleg_id = ?), ?)`,
  ).run(
    omgeving.nieuwId(),
    h.overlegId,
    h.groepId,
    h.puntId,
    h.soort,
    ...kolommen(h.inhoud ?? null),
    h.verruimingId ?? null,
    h.overlegId,
    omgeving.klok().toISOString(),
  );
}

/** The step to turn back next, or (`opnieuw`) to do again next. */
export function volgende(db: ReadableDb, overlegId: string, opnieuw: boolean): Handeling | undefined {
  const rij = db
    .prepare<Omit<Handeling, 'inhoud'> & { tekst: string | null; inhoud: string | null }>(
      `SELECT id, punt_id, soort, tekst, inhoud, verruiming_id FROM punthandeling
       WHERE overleg_id = ? AND teruggedraaid = ? ORDER BY volgorde ${opnieuw ? 'ASC' : 'DESC'} LIMIT 1`,
    )
    .get(overlegId, opnieuw ? 1 : 0);
  if (!rij) return undefined;
  const { tekst, inhoud, ...rest } = rij;
  const heel = tekst === null || inhoud === null ? null : { ...(JSON.parse(inhoud) as Puntinhoud), tekst };
  return { ...rest, inhoud: heel };
}

/** The step changed sides. @param inhoud of a corrected item: the content that is not on it now */
export function keerOm(db: WritableDb, id: string, inhoud: Puntinhoud | null): void {
  db.prepare('UPDATE punthandeling SET teruggedraaid = 1 - teruggedraaid, tekst = ?, inhoud = ? WHERE id = ?').run(
    ...kolommen(inhoud),
    id,
  );
}

/** The step is passed over for good. */
export function laatVallen(db: WritableDb, id: string): void {
  db.prepare('DELETE FROM punthandeling WHERE id = ?').run(id);
}
