/** What the room would see of a meeting that is closed: opened again in thought, once with each of its people alone. */
import type { ReadableDb } from '../../db/handles.ts';
import { laadSituatie } from '../../db/queries/situatie.ts';
import { zaalbeeld } from '../../db/queries/zaalbeeld.ts';

/** A picture per deelnemer, and one with all of them, as text. */
export function terugblik(db: ReadableDb, overlegId: string, nu: Date): string {
  const o = laadSituatie(db, overlegId, nu);
  const overleg = { ...o.overleg, staat: 'geopend', beamer_leeg: 0, eerste_binnen: 0, tekenaar_id: null } as const;
  const mensen = [...o.personen.values()];
  const publieken = [...mensen.map((p) => [p]), mensen];
  return JSON.stringify(publieken.map((publiek) => zaalbeeld(db, { ...o, overleg, publiek }).beeld));
}
