/** Settings that live in the vault: few, by name. */
import type { ReadableDb, WritableDb } from '../handles.ts';

export type Instelling =
  | 'naam'
  | 'tafelcode'
  | 'thema'
  | 'zaalmaat'
  | 'kopiemap'
  | 'vervallen-codes'
  | 'sleutels'
  | 'plek'
  | 'ontvangstcode'
  | 'agendasjablonen';

export function leesInstelling(db: ReadableDb, sleutel: Instelling): string | null {
  const rij = db.prepare<{ waarde: string }>('SELECT waarde FROM instelling WHERE sleutel = ?').get(sleutel);
  return rij?.waarde ?? null;
}

export function zetInstelling(db: WritableDb, sleutel: Instelling, waarde: string): void {
  db.prepare(
    'INSERT INTO instelling (sleutel, waarde) VALUES (?, ?) ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde',
  ).run(sleutel, waarde);
}
