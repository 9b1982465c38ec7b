/** Documents as they are stored: the hash of their content, the dossier they belong to, and what is final when made. */
import { createHash } from 'node:crypto';
import type { Stukinhoud } from '../../shared/domein/stukinhoud.ts';
import { canoniekeJson } from '../canoniek.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { groepenVan } from '../queries/overlegrij.ts';
import { log } from './log.ts';

/** SHA-256 over the canonical content: what "frozen and hashed" means. */
export function inhoudshash(inhoud: Stukinhoud): string {
  return createHash('sha256').update(canoniekeJson(inhoud)).digest('hex');
}

/** The group of a meeting about one group: its documents belong to that dossier. Null: several groups. */
export function enigeGroep(db: ReadableDb, overlegId: string): string | null {
  const groepen = groepenVan(db, overlegId);
  return groepen.length === 1 ? (groepen[0] ?? null) : null;
}

/** Stores a document that is final when it is made: a signed declaration. */
export function bewaarVastgesteld(
  omgeving: Omgeving,
  db: WritableDb,
  stuk: { titel: string; overlegId: string; datum: string; inhoud: Stukinhoud; door: string },
): void {
  const id = omgeving.nieuwId();
  const nu = omgeving.klok().toISOString();
  const hash = inhoudshash(stuk.inhoud);
  db.prepare(
    `INSERT INTO stuk (id, soort, titel, overleg_id, groep_id, versie, datum, staat, inhoud, vervangen, sinds, vastgesteld_op, vastgesteld_door, wijze, hash)
     VALUES (?, ?, ?, ?, ?, 1, ?, 'vastgesteld', ?, '[]', ?, ?, ?, 'ondertekend', ?)`,
  ).run(
    id,
    stuk.inhoud.soort,
    stuk.titel,
    stuk.overlegId,
    enigeGroep(db, stuk.overlegId),
    stuk.datum,
    JSON.stringify(stuk.inhoud),
    nu,
    nu,
    stuk.door,
    hash,
  );
  log(omgeving, db, 'stuk.vastgesteld', { stuk: id, soort: stuk.inhoud.soort, hash: hash.slice(0, 16) });
}
