/** How much hangs on what is to be destroyed, counted before it goes. */
import { legeTelling, type Telling } from '../../shared/domein/telling.ts';
import type { ReadableDb } from '../handles.ts';

const tel = (db: ReadableDb, sql: string, id: string): number =>
  db.prepare<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`).get({ id })?.n ?? 0;

/** Items or interventions about this member alone. */
export const alleenOver = (tabel: 'punt' | 'interventie'): string => `
  SELECT ${tabel}_id FROM ${tabel}_lid WHERE lid_id = :id
  AND (SELECT count(*) FROM ${tabel}_lid samen WHERE samen.${tabel}_id = ${tabel}_lid.${tabel}_id) = 1`;

export function tellingVanLid(db: ReadableDb, id: string): Telling {
  return {
    ...legeTelling,
    namen: 1,
    vertegenwoordigers: tel(db, 'vertegenwoordiger WHERE lid_id = :id', id),
    punten: tel(db, `punt WHERE id IN (${alleenOver('punt')})`, id),
    interventies: tel(db, `interventie WHERE id IN (${alleenOver('interventie')})`, id),
    afspraken: tel(
      db,
      `sluitafspraak WHERE onderwerp_id IN (${alleenOver('punt')} UNION ${alleenOver('interventie')})`,
      id,
    ),
  };
}

/** Meetings of which every group is this one or was destroyed before: nothing of their own items is about others. */
export const ALLEEN_OVER_GROEP = `
  SELECT overleg_id FROM overleg_groep WHERE groep_id = :id AND NOT EXISTS (
    SELECT 1 FROM overleg_groep ander WHERE ander.overleg_id = overleg_groep.overleg_id AND ander.groep_id <> :id
      AND NOT EXISTS (SELECT 1 FROM vernietiging v WHERE v.soort = 'groep' AND v.id = ander.groep_id))`;

/** Condition on `punt`: an item of this group, or one of no group in a meeting about nothing else. */
export const PUNT_VAN_GROEP = `(groep_id = :id OR (groep_id IS NULL AND overleg_id IN (${ALLEEN_OVER_GROEP})))`;

/** Condition on `stuk`: a draft about this group. */
export const CONCEPT_VAN_GROEP = `(staat IN ('concept','ter-vaststelling') AND
  (groep_id = :id OR overleg_id IN (SELECT overleg_id FROM overleg_groep WHERE groep_id = :id)))`;

/** Closing rounds' agreements about this group's items and interventions. */
export const AFSPRAAK_VAN_GROEP = `onderwerp_id IN (
  SELECT id FROM punt WHERE ${PUNT_VAN_GROEP} UNION SELECT id FROM interventie WHERE groep_id = :id)`;

export function tellingVanGroep(db: ReadableDb, id: string): Telling {
  return {
    groepen: 1,
    namen: tel(db, 'lid WHERE groep_id = :id', id),
    vertegenwoordigers: tel(db, 'vertegenwoordiger v JOIN lid l ON l.id = v.lid_id WHERE l.groep_id = :id', id),
    punten: tel(db, `punt WHERE ${PUNT_VAN_GROEP}`, id),
    interventies: tel(db, 'interventie WHERE groep_id = :id', id),
    afspraken: tel(db, `sluitafspraak WHERE ${AFSPRAAK_VAN_GROEP}`, id),
    concepten: tel(db, `stuk WHERE ${CONCEPT_VAN_GROEP}`, id),
  };
}

/** Approved documents of this group that did not go to the DMS yet: they stay, under a group without a name. */
export const nietOvergedragen = (db: ReadableDb, id: string): number =>
  tel(
    db,
    `stuk WHERE staat = 'vastgesteld' AND soort <> 'verklaring' AND
       (groep_id = :id OR overleg_id IN (SELECT overleg_id FROM overleg_groep WHERE groep_id = :id))`,
    id,
  );
