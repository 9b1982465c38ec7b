/** Every command writes what it did in the log, in its own transaction (promise 6 of the design). */
import type { WritableDb } from '../handles.ts';
import { type Onderwerp, schrijfLog } from '../logboek.ts';
import type { Omgeving } from '../omgeving.ts';

export function log(omgeving: Omgeving, db: WritableDb, wat: string, onderwerp: Onderwerp): void {
  schrijfLog(db, { tijd: omgeving.klok().toISOString(), wie: omgeving.wie, wat, onderwerp });
}
