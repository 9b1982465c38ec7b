/** What readers wrote about the minutes of a meeting: comments and remarks with their agreement, of every version. */
import type { Verslagbeeld } from '../../shared/contract/verslag.ts';
import type { ReadableDb } from '../handles.ts';
import { type Stukrij, stukrij } from './stukken.ts';

/** One text; without `opmerkingId` it is a remark with the agreement of `van`. */
export interface Opmerkingrij {
  /** By which a screen names it. */
  readonly id: string;
  readonly stukId: string;
  readonly opmerkingId: string | null;
  /** Partner, or deelnemer. */
  readonly van: string;
  readonly tekst: string;
}

/** What is left of a text that was destroyed with an item that it spoke of. */
export const GEWIST = 'Gewist bij het schrappen van een punt.';

/** Everything that may speak of an item of this meeting: also about a version that was vastgesteld. */
export function opmerkingenBij(db: ReadableDb, overlegId: string): Opmerkingrij[] {
  return db
    .prepare<Opmerkingrij>(
      `SELECT o.id AS id, o.stuk_id AS stukId, o.id AS opmerkingId, o.van, o.tekst
       FROM stuk_opmerking o JOIN stuk s ON s.id = o.stuk_id
       WHERE s.overleg_id = :overleg AND s.soort = 'verslag' AND o.tekst <> :gewist
       UNION ALL
       SELECT 'akkoord-' || a.rowid, a.stuk_id, NULL, a.partner, a.opmerking
       FROM stuk_akkoord a JOIN stuk s ON s.id = a.stuk_id
       WHERE s.overleg_id = :overleg AND s.soort = 'verslag' AND a.opmerking NOT IN ('', :gewist)
       ORDER BY 2, 1`,
    )
    .all({ overleg: overlegId, gewist: GEWIST });
}

/** @param naam of who wrote it, by id */
export function nakijken(
  db: ReadableDb,
  rij: Pick<Stukrij, 'overleg_id'>,
  naam: (id: string) => string,
): Verslagbeeld['nakijken'] {
  return opmerkingenBij(db, rij.overleg_id ?? '').map(({ id, stukId, van, tekst }) => ({
    id,
    van: naam(van),
    versie: stukrij(db, stukId).versie,
    tekst,
  }));
}
