/** For which groups of a meeting the OM takes part: chosen per group, and running on from an earlier meeting. */
import type { Omgroep } from '../../shared/contract/deelnemers.ts';
import { OM } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { groepenMetNaam, type Overlegrij } from './overlegrij.ts';

/**
 * Groups of the meeting, with since when the OM takes part apart from this invitation, and whether this one names them.
 * @param deelnemerId who was invited for it; null: somebody who is not yet
 */
export function omGroepen(db: ReadableDb, overleg: Overlegrij, deelnemerId: string | null): Omgroep[] {
  const loopt = db.prepare<{ vanaf: string }>(
    'SELECT vanaf FROM om_deelname WHERE groep_id = ? AND vanaf <= ? AND (tot IS NULL OR ? <= tot)',
  );
  const zelf = db.prepare('SELECT 1 FROM om_groep WHERE groep_id = ? AND deelnemer_id = ?');
  const ander = db.prepare(
    `SELECT 1 FROM om_groep x JOIN deelnemer d ON d.id = x.deelnemer_id JOIN overleg o ON o.id = d.overleg_id
     WHERE x.groep_id = ? AND x.deelnemer_id <> ? AND o.datum <= ?`,
  );
  const { datum } = overleg;
  return groepenMetNaam(db, overleg.id).map(({ id, naam }) => {
    const sinds = loopt.get(id, datum, datum)?.vanaf ?? null;
    const gekozen = deelnemerId !== null && zelf.get(id, deelnemerId) !== undefined;
    const doorDeze = gekozen && sinds === datum && ander.get(id, deelnemerId, datum) === undefined;
    return { id, naam, sinds: doorDeze ? null : sinds, gekozen };
  });
}

/** Names of the groups of this meeting in which the OM takes part already. */
export const omLooptIn = (db: ReadableDb, overleg: Overlegrij): string[] =>
  omGroepen(db, overleg, null).flatMap((g) => (g.sinds === null ? [] : [g.naam]));

/** The OM is invited for groups; for which, of somebody of another partner null. */
export const omGroepenVan = (
  db: ReadableDb,
  overleg: Overlegrij,
  wie: { readonly id: string; readonly partner: string | null },
): Omgroep[] | null => (wie.partner === OM ? omGroepen(db, overleg, wie.id) : null);
