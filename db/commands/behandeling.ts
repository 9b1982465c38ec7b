/** Keeps when an item of the agenda was handled: begun by choosing it, ended by the next one, a break, or closing. */
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';

/** Ends what is on. A clock that was set back meanwhile makes it take no time, never less. */
export function eindigBehandeling(omgeving: Omgeving, db: WritableDb, overlegId: string): void {
  db.prepare('UPDATE behandeling SET tot = max(van, ?) WHERE overleg_id = ? AND tot IS NULL').run(
    omgeving.klok().toISOString(),
    overlegId,
  );
}

/** This item is on from now; what was on ends. Nothing happens when it is on already. */
export function beginBehandeling(
  omgeving: Omgeving,
  db: WritableDb,
  overlegId: string,
  agendapuntId: string | null,
): void {
  const nu = db
    .prepare<{ agendapunt_id: string }>('SELECT agendapunt_id FROM behandeling WHERE overleg_id = ? AND tot IS NULL')
    .get(overlegId);
  if (agendapuntId === null || nu?.agendapunt_id === agendapuntId) return;
  eindigBehandeling(omgeving, db, overlegId);
  db.prepare('INSERT INTO behandeling (id, overleg_id, agendapunt_id, van) VALUES (?, ?, ?, ?)').run(
    omgeving.nieuwId(),
    overlegId,
    agendapuntId,
    omgeving.klok().toISOString(),
  );
}
