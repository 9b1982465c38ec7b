/** Which groups of a meeting a reader may know of: a group is named only to whoever may see one of its subjects. */
import { projecteerVoor, type Toetsbaar } from '../../shared/domein/projectie.ts';
import type { ReadableDb } from '../handles.ts';
import { onderwerpkop } from './gegevens.ts';
import { agenda } from './overlegrij.ts';
import type { Overlegsituatie } from './situatie.ts';
import { dmsLezer } from './stukmaken.ts';

/**
 * Ids of those groups, in the order of the agenda.
 * @param voor what the reader may see of these rows
 */
export function groepenVoor(
  db: ReadableDb,
  overlegId: string,
  voor: <T extends Toetsbaar>(rijen: readonly T[]) => readonly T[],
): string[] {
  const koppen = agenda(db, overlegId).map((rij) => ({ ...onderwerpkop(rij), groepId: rij.groep_id }));
  return [...new Set(voor(koppen).flatMap((k) => k.groepId ?? []))];
}

/** Those of which the documents for the DMS may name. */
export const groepenVoorDms = (db: ReadableDb, { overleg, situatie }: Overlegsituatie): string[] =>
  groepenVoor(db, overleg.id, (rijen) => projecteerVoor(situatie, dmsLezer(situatie.profiel), rijen));
