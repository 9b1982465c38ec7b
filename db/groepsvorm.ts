/**
 * The form of one group's rows outside a store: table → rows, each with every column that the schema has and no other.
 * The schema of the store is the schema of the file, so a column that is added travels and is checked by itself.
 */
import { z } from 'zod';
import { idSchema } from '../shared/contract/basis.ts';
import { GROEPSTABELLEN, type Kolom, kolommenVan } from './groepstabellen.ts';
import type { ReadableDb } from './handles.ts';

export type Rij = Readonly<Record<string, string | number | null>>;
export type Groepsrijen = Readonly<Record<string, readonly Rij[]>>;

/** More rows than any group has: what a file that was made to do harm may ask for. */
const MAX_RIJEN = 200_000;

function waardeschema({ naam, soort, verplicht }: Kolom): z.ZodType<string | number | null> {
  const kaal = soort === 'INTEGER' ? z.int() : naam === 'id' || naam.endsWith('_id') ? idSchema : z.string();
  return verplicht ? kaal : kaal.nullable();
}

/** Strict, from the schema of this store: a table or column too many or too few is refused. */
export function groepsschema(db: ReadableDb): z.ZodType<Groepsrijen> {
  const delen = GROEPSTABELLEN.map(({ tabel }) => {
    const vorm = Object.fromEntries(kolommenVan(db, tabel).map((k) => [k.naam, waardeschema(k)]));
    return [tabel, z.array(z.strictObject(vorm)).max(MAX_RIJEN)] as const;
  });
  return z.strictObject(Object.fromEntries(delen)) as unknown as z.ZodType<Groepsrijen>;
}

/** The rows of a table. @throws Error for a table that is not of a group: a programming error */
export function rijenVan(rijen: Groepsrijen, tabel: string): readonly Rij[] {
  const gevonden = rijen[tabel];
  if (!gevonden) throw new Error(`${tabel} is no table of a group`);
  return gevonden;
}

/** A column as text; empty where it is null. */
export const tekstVan = (rij: Rij, kolom: string): string => String(rij[kolom] ?? '');
