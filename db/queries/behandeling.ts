/** What was handled when in a meeting, and who was in the room, both in the order in which it happened. */
import type { Behandeling, Verblijf } from '../../shared/domein/behandeling.ts';
import type { ReadableDb } from '../handles.ts';

export const behandelingen = (db: ReadableDb, overlegId: string): Behandeling[] =>
  db
    .prepare<Behandeling>(
      `SELECT agendapunt_id AS agendapuntId, van, tot, van_nr AS begin, tot_nr AS einde
       FROM behandeling WHERE overleg_id = ? ORDER BY van_nr`,
    )
    .all(overlegId);

/** Stays from before they were numbered are from before anything was handled. */
export const verblijven = (db: ReadableDb, overlegId: string): Verblijf[] =>
  db
    .prepare<Verblijf>(
      `SELECT deelnemer_id AS deelnemerId, coalesce(binnen_nr, 0) AS begin,
              iif(buiten IS NULL, NULL, coalesce(buiten_nr, 0)) AS einde, binnen, buiten
       FROM aanwezigheid WHERE overleg_id = ? ORDER BY rowid`,
    )
    .all(overlegId);
