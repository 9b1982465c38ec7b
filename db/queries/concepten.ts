/** What was typed and not handed in yet, and where the user was. */
import type { Conceptplek, Schermplek } from '../../shared/contract/concepten.ts';
import { schermplekSchema } from '../../shared/contract/concepten.ts';
import { CONCEPT_DAGEN } from '../../shared/domein/concept.ts';
import type { ReadableDb } from '../handles.ts';
import { leesInstelling } from './instelling.ts';

const DAG_MS = 86_400_000;

/** The moment before which a concept, or a place, is forgotten. */
export const conceptgrens = (nu: Date): string => new Date(nu.getTime() - CONCEPT_DAGEN * DAG_MS).toISOString();

/** One form at one place has one concept: the same records always give the same text. */
export const plektekst = ({ bij }: Pick<Conceptplek, 'bij'>): string =>
  JSON.stringify(Object.entries(bij).sort(([a], [b]) => (a < b ? -1 : 1)));

export function haalConcept(db: ReadableDb, plek: Conceptplek, nu: Date): { waarden: string } | null {
  const rij = db
    .prepare<{ waarden: string }>('SELECT waarden FROM concept WHERE formulier = ? AND plek = ? AND tijd >= ?')
    .get(plek.formulier, plektekst(plek), conceptgrens(nu));
  return rij ?? null;
}

const bestaat = (db: ReadableDb, tabel: 'overleg' | 'groep' | 'stuk', id: string | null): string | null =>
  id !== null && db.prepare(`SELECT 1 FROM ${tabel} WHERE id = ?`).get(id) ? id : null;

/** Where the user was; a record that has gone since is not gone back to. */
export function schermplek(db: ReadableDb, nu: Date): Schermplek | null {
  const bewaard = leesInstelling(db, 'plek');
  if (bewaard === null) return null;
  const { tijd, plek } = JSON.parse(bewaard) as { tijd: string; plek: unknown };
  const gelezen = schermplekSchema.safeParse(plek);
  // Written by another version, or too long ago: then one begins at the beginning.
  if (!gelezen.success || tijd < conceptgrens(nu)) return null;
  const { overlegId, groepId, stukId } = gelezen.data;
  return {
    ...gelezen.data,
    overlegId: bestaat(db, 'overleg', overlegId),
    groepId: bestaat(db, 'groep', groepId),
    stukId: bestaat(db, 'stuk', stukId),
  };
}
