/**
 * What of a store is of its own laptop when a whole vault is handed over: settings, keys, name, table code, receiver's
 * code. Only what is named here travels.
 */
import type { ReadableDb, WritableDb } from '../handles.ts';
import { laatCodesVervallen, vervallenCodes } from './vernietig.ts';

/** Codes of destroyed youths stand in documents that do travel. */
const REIST = "'vervallen-codes'";

/** In the copy that leaves: takes out what stays. */
export function laatInstellingenThuis(db: WritableDb): void {
  db.prepare(`DELETE FROM instelling WHERE sleutel NOT IN (${REIST})`).run();
}

/** In the store that came: puts in what this laptop had. @param hier the store whose place it takes */
export function zetEigenInstellingen(db: WritableDb, hier: ReadableDb): void {
  laatInstellingenThuis(db);
  const eigen = hier
    .prepare<{ sleutel: string; waarde: string }>(
      `SELECT sleutel, waarde FROM instelling WHERE sleutel NOT IN (${REIST})`,
    )
    .all();
  const zet = db.prepare('INSERT INTO instelling (sleutel, waarde) VALUES (?, ?)');
  for (const { sleutel, waarde } of eigen) zet.run(sleutel, waarde);
  laatCodesVervallen(db, vervallenCodes(hier));
}
