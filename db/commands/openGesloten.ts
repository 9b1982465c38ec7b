/**
 * The one way past the guards on a closed meeting (migration 0160): says why, does it, and closes again. Left open, the
 * transaction cannot be committed.
 */
import type { WritableDb } from '../handles.ts';

/** `aanvulling`: an item with the name of who added it; `schrappen`: a bron's own input; the others as the law asks. */
export type Openingsreden = 'aanvulling' | 'schrappen' | 'vernietigen' | 'overnemen';

/** Inside another opening for the same reason it joins that one. */
export function openGesloten<T>(db: WritableDb, reden: Openingsreden, doe: () => T): T {
  const al = db.prepare<{ reden: string }>('SELECT reden FROM opening_gesloten').get();
  if (al?.reden === reden) return doe();
  db.prepare('INSERT INTO opening_gesloten (nr, reden) VALUES (1, ?)').run(reden);
  const uit = doe();
  db.prepare('DELETE FROM opening_gesloten').run();
  return uit;
}
