/**
 * Items that were taken away in the meeting that is going on: kept whole, so that undo brings them back exactly, and in
 * no picture, document or hand-over. They go for good with the meeting's end, or with anybody they are about.
 */
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import type { Puntrij } from '../queries/gegevens.ts';

/** What hangs on an item, with the column that names it; `punt` itself first. A test compares this with the schema. */
export const bijPunt: readonly { readonly tabel: string; readonly kolom: string }[] = [
  { tabel: 'punt', kolom: 'id' },
  { tabel: 'punt_lid', kolom: 'punt_id' },
  { tabel: 'verruiming', kolom: 'punt_id' },
  { tabel: 'versmalling', kolom: 'punt_id' },
  { tabel: 'punt_erbij', kolom: 'punt_id' },
  { tabel: 'punt_vrijgave', kolom: 'punt_id' },
  { tabel: 'sluitafspraak', kolom: 'onderwerp_id' },
  { tabel: 'sluitafspraak_item', kolom: 'punt_id' },
  { tabel: 'stuk_passage', kolom: 'punt_id' },
  { tabel: 'stuk_passage', kolom: 'item_punt_id' },
  { tabel: 'actiestand', kolom: 'punt_id' },
];
/** What hangs on an agreement about it. */
const bijAfspraak = ['sluitafspraak_item', 'sluitafspraak_bron'] as const;

type Waarde = string | number | null;
interface Bewaard {
  readonly tabel: string;
  readonly rij: Readonly<Record<string, Waarde>>;
}

/** Takes an item off the table with all that hangs on it, and keeps it. Inside a transaction. */
export function haalWeg(omgeving: Omgeving, db: WritableDb, punt: Pick<Puntrij, 'id' | 'overlegId' | 'groepId'>): void {
  const lees = (tabel: string, waar: string) =>
    db
      .prepare<Bewaard['rij']>(`SELECT * FROM ${tabel} WHERE ${waar}`)
      .all(punt.id)
      .map((rij): Bewaard => ({ tabel, rij }));
  const alle = [
    ...bijPunt.flatMap(({ tabel, kolom }) => lees(tabel, `${kolom} = ?`)),
    ...bijAfspraak.flatMap((t) => lees(t, 'afspraak_id IN (SELECT id FROM sluitafspraak WHERE onderwerp_id = ?)')),
  ];
  // An agreement may be about the item that it is for: then that row is found twice.
  const rijen = [...new Map(alle.map((r) => [JSON.stringify(r), r])).values()];
  db.prepare('INSERT INTO weggehaald (punt_id, overleg_id, groep_id, rijen, tijd) VALUES (?, ?, ?, ?, ?)').run(
    punt.id,
    punt.overlegId,
    punt.groepId,
    JSON.stringify(rijen),
    omgeving.klok().toISOString(),
  );
  for (const { tabel, rij } of rijen) {
    if (tabel !== 'punt_lid') continue;
    db.prepare('INSERT INTO weggehaald_lid (punt_id, lid_id) VALUES (?, ?)').run(punt.id, rij.lid_id ?? null);
  }
  db.prepare('DELETE FROM sluitafspraak WHERE onderwerp_id = ?').run(punt.id);
  db.prepare('DELETE FROM punt WHERE id = ?').run(punt.id);
}

/** Is everything there that these rows refer to, outside themselves? */
function pastNog(db: ReadableDb, rijen: readonly Bewaard[]): boolean {
  return rijen.every(({ tabel, rij }) =>
    db
      .prepare<{ naar: string; kolom: string; sleutel: string }>(
        'SELECT "table" AS naar, "from" AS kolom, "to" AS sleutel FROM pragma_foreign_key_list(?)',
      )
      .all(tabel)
      .every(({ naar, kolom, sleutel }) => {
        const waarde = rij[kolom] ?? null;
        if (waarde === null || rijen.some((r) => r.tabel === naar && r.rij[sleutel] === waarde)) return true;
        return db.prepare(`SELECT 1 FROM ${naar} WHERE ${sleutel} = ?`).get(waarde) !== undefined;
      }),
  );
}

/** Puts an item back as it was. Inside a transaction. @returns false: it cannot, or it is gone for good */
export function zetTerug(db: WritableDb, puntId: string): boolean {
  const bewaard = db.prepare<{ rijen: string }>('SELECT rijen FROM weggehaald WHERE punt_id = ?').get(puntId);
  if (!bewaard) return false;
  const rijen = JSON.parse(bewaard.rijen) as readonly Bewaard[];
  if (!pastNog(db, rijen)) return false;
  for (const { tabel, rij } of rijen) {
    const kolommen = Object.keys(rij);
    db.prepare(`INSERT INTO ${tabel} (${kolommen.join(', ')}) VALUES (${kolommen.map(() => '?').join(', ')})`).run(
      ...Object.values(rij),
    );
  }
  db.prepare('DELETE FROM weggehaald WHERE punt_id = ?').run(puntId);
  return true;
}

/**
 * What is kept of one member: of items that were taken away, and of what was on items that were changed, also of one
 * that is about somebody else since. Before his own rows go.
 */
export function vergeetLid(db: WritableDb, lidId: string): void {
  db.prepare(
    `DELETE FROM punthandeling WHERE punt_id IN
       (SELECT punt_id FROM punt_lid WHERE lid_id = :id UNION SELECT punt_id FROM weggehaald_lid WHERE lid_id = :id)
     OR EXISTS (SELECT 1 FROM json_each(inhoud, '$.leden') WHERE value = :id)`,
  ).run({ id: lidId });
  db.prepare('DELETE FROM weggehaald_lid WHERE lid_id = ?').run(lidId);
}

/** What is kept of one group. */
export function vergeetGroep(db: WritableDb, groepId: string): void {
  db.prepare('DELETE FROM punthandeling WHERE groep_id = ?').run(groepId);
  db.prepare('DELETE FROM weggehaald WHERE groep_id = ?').run(groepId);
}

/** At the end of a meeting nothing can be turned back any more. The caller empties the write-ahead log. */
export function vergeetOverleg(db: WritableDb, overlegId: string): void {
  db.prepare('DELETE FROM punthandeling WHERE overleg_id = ?').run(overlegId);
  db.prepare('DELETE FROM weggehaald WHERE overleg_id = ?').run(overlegId);
}
