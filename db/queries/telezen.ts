/** Which verslag a meeting can read: the newest of an earlier meeting about one of its groups that is not vastgesteld. */
import type { ReadableDb } from '../handles.ts';
import type { Stukrij } from './stukken.ts';

/** Null: there is none, or it is on the agenda already. */
export function teLezen(db: ReadableDb, overlegId: string): Pick<Stukrij, 'id' | 'titel' | 'staat'> | null {
  const rij = db
    .prepare<Pick<Stukrij, 'id' | 'titel' | 'staat'>>(
      `SELECT s.id, s.titel, s.staat FROM stuk s
       WHERE s.overleg_id IN (
           SELECT ander.overleg_id FROM overleg_groep eigen JOIN overleg_groep ander ON ander.groep_id = eigen.groep_id
           WHERE eigen.overleg_id = :id AND ander.overleg_id <> :id)
         AND s.soort = 'verslag' AND s.staat IN ('concept','ter-vaststelling')
         AND NOT EXISTS (SELECT 1 FROM stuk later
           WHERE later.overleg_id = s.overleg_id AND later.soort = 'verslag' AND later.versie > s.versie)
         AND NOT EXISTS (SELECT 1 FROM agendapunt a WHERE a.overleg_id = :id AND a.stuk_id = s.id)
       ORDER BY s.datum DESC LIMIT 1`,
    )
    .get({ id: overlegId });
  return rij ?? null;
}
