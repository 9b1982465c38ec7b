/** Which group bears a name, as people read it. */
import { naamsleutel } from '../../shared/domein/groepsnaam.ts';
import type { ReadableDb } from '../handles.ts';

/** The group whose name reads the same; undefined: the name is free. */
export function groepMetNaam(db: ReadableDb, naam: string): { readonly id: string; readonly naam: string } | undefined {
  const gezocht = naamsleutel(naam);
  return db
    .prepare<{ id: string; naam: string }>('SELECT id, naam FROM groep')
    .all()
    .find((g) => naamsleutel(g.naam) === gezocht);
}
