/** All meetings, as the list of the area shows them. */
import type { Overlegbeeld } from '../../shared/contract/overlegbeeld.ts';
import type { ReadableDb } from '../handles.ts';

/** Meetings, the next first, then the past ones. */
export function overleglijst(db: ReadableDb) {
  interface Rij {
    id: string;
    datum: string;
    plaats: string;
    staat: Overlegbeeld['staat'];
    groepen: string | null;
  }
  return db
    .prepare<Rij>(
      `SELECT o.id, o.datum, o.plaats, o.staat,
              (SELECT group_concat(naam, ', ') FROM (SELECT g.naam FROM overleg_groep og JOIN groep g ON g.id = og.groep_id
               WHERE og.overleg_id = o.id ORDER BY og.volgorde)) AS groepen
       FROM overleg o ORDER BY o.staat = 'gesloten', o.datum DESC, o.begin DESC`,
    )
    .all()
    .map((r) => ({ ...r, groepen: r.groepen ?? '' }));
}
