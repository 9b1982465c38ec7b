/** The meeting that is going on with a document on its agenda: was it read there, and who was in the room then. */
import { aanwezigTijdens } from '../../shared/domein/behandeling.ts';
import { toelating } from '../../shared/domein/zichtbaarheid.ts';
import type { ReadableDb } from '../handles.ts';
import { behandelingen, verblijven } from './behandeling.ts';
import { GAANDE } from './overlegrij.ts';
import { laadSituatie } from './situatie.ts';

export interface Leesstand {
  readonly overlegId: string;
  readonly datum: string;
  /** Nothing is decided during a break. */
  readonly pauze: boolean;
  /** Ids of the deelnemers who were in the room while it was on. */
  readonly aanwezig: readonly string[];
  /** It was on while a partner of the convenant was there. */
  readonly gelezen: boolean;
}

/** Null: it is on the agenda of no meeting that is going on. */
export function leesstand(db: ReadableDb, stukId: string, nu: Date): Leesstand | null {
  const rij = db
    .prepare<{ agendapuntId: string; overlegId: string; datum: string; staat: string }>(
      `SELECT a.id AS agendapuntId, o.id AS overlegId, o.datum, o.staat
       FROM agendapunt a JOIN overleg o ON o.id = a.overleg_id
       WHERE a.stuk_id = ? AND o.staat IN (${GAANDE})`,
    )
    .get(stukId);
  if (!rij) return null;
  const { overlegId, datum } = rij;
  const o = laadSituatie(db, overlegId, nu);
  const tijdens = aanwezigTijdens(behandelingen(db, overlegId), verblijven(db, overlegId), rij.agendapuntId);
  const partner = o.rijen.some((r) => {
    const persoon = o.personen.get(r.id);
    return tijdens.has(r.id) && persoon?.soort === 'functionaris' && toelating(o.situatie, persoon) === null;
  });
  return {
    overlegId,
    datum,
    pauze: rij.staat === 'geschorst',
    aanwezig: o.rijen.map((r) => r.id).filter((id) => tijdens.has(id)),
    gelezen: partner,
  };
}
