/**
 * Who takes part no more: the conditions in SQL for it, in one place, for every query that gives a working list.
 * A member is off the lists when his own participation ended or his group was closed (convenant art. 12 lid 1).
 */
import type { ReadableDb } from '../handles.ts';

/** Condition: the member with alias `lid` takes part no more. */
export const isWeg = (lid: string): string => `(
  EXISTS (SELECT 1 FROM deelname_einde WHERE lid_id = ${lid}.id AND hervat_op IS NULL)
  OR ${isGesloten(`${lid}.groep_id`)})`;

/** Condition: the group with this id is closed. */
export const isGesloten = (groepId: string): string =>
  `EXISTS (SELECT 1 FROM groep_sluiting WHERE groep_id = ${groepId} AND heropend_op IS NULL)`;

/** Condition: the group with this id was destroyed, and only its tombstone is left. */
export const isVernietigd = (groepId: string): string =>
  `EXISTS (SELECT 1 FROM vernietiging WHERE soort = 'groep' AND id = ${groepId})`;

/** State of the group with alias `groep`, as everybody sees it. */
export const staatVan = (groep: string): string =>
  `CASE WHEN ${isGesloten(`${groep}.id`)} THEN 'gesloten' ELSE ${groep}.staat END`;

/** 1 when an item or intervention is about somebody who takes part no more, perhaps beside others. */
export const overIemandWeg = (tabel: 'punt' | 'interventie', id: string): string => `
  EXISTS (SELECT 1 FROM ${tabel}_lid over JOIN lid l ON l.id = over.lid_id WHERE over.${tabel}_id = ${id} AND ${isWeg('l')})`;

/** A member's ending that holds now. */
export interface Einde {
  readonly per: string;
  readonly reden: string;
  /** First day on which he is due. */
  readonly bewaren_tot: string;
}

/** Endings that hold now, per member of a group. */
export function eindenVanGroep(db: ReadableDb, groepId: string): ReadonlyMap<string, Einde> {
  const rijen = db
    .prepare<Einde & { lid_id: string }>(
      `SELECT e.lid_id, e.per, e.reden, e.bewaren_tot FROM deelname_einde e JOIN lid l ON l.id = e.lid_id
       WHERE l.groep_id = ? AND e.hervat_op IS NULL`,
    )
    .all(groepId);
  return new Map(rijen.map((r) => [r.lid_id, r]));
}

/** The closing that holds now; undefined: the group is open. */
export function sluitingVan(db: ReadableDb, groepId: string): Einde | undefined {
  return db
    .prepare<Einde>('SELECT per, reden, bewaren_tot FROM groep_sluiting WHERE groep_id = ? AND heropend_op IS NULL')
    .get(groepId);
}
