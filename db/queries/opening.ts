/** Who is in the room, since when, and who of them heard the secrecy texts. */
import type { Aanwezige } from '../../shared/contract/opening.ts';
import { isGaande } from '../../shared/domein/overleg.ts';
import { kloktijd } from '../../shared/domein/tijd.ts';
import type { ReadableDb } from '../handles.ts';
import { laadSituatie, type Overlegsituatie } from './situatie.ts';

/** Those who are in the room now, in seat order; nobody who left, also not while his leaving waits for its key. */
export const aanwezigen = (o: Overlegsituatie): Overlegsituatie['rijen'] =>
  o.rijen.filter((r) => o.verblijf.get(r.id)?.buiten === null);

interface Gehoord {
  readonly deelnemer_id: string;
  readonly wijze: 'voorgelezen' | 'bijgepraat';
  readonly tijd: string;
}

/** Who heard the texts of this meeting, and how. */
export function gehoordIn(db: ReadableDb, overlegId: string): ReadonlyMap<string, Gehoord> {
  return new Map(
    db
      .prepare<Gehoord>(
        `SELECT h.deelnemer_id, h.wijze, h.tijd FROM deelnemer d JOIN teksten_gehoord h ON h.deelnemer_id = d.id
         WHERE d.overleg_id = ?`,
      )
      .all(overlegId)
      .map((h) => [h.deelnemer_id, h]),
  );
}

/** @throws Geweigerd NIET_GEVONDEN */
export function openingbeeld(
  db: ReadableDb,
  overlegId: string,
  nu: Date,
): { aanwezigen: Aanwezige[]; nietGehoord: Aanwezige[]; wieIsEr: boolean } {
  const o = laadSituatie(db, overlegId, nu);
  const gehoord = gehoordIn(db, overlegId);
  const lijst = aanwezigen(o).map((r): Aanwezige => {
    const h = gehoord.get(r.id);
    return {
      deelnemerId: r.id,
      zetel: r.zetel,
      naam: r.naam,
      organisatie: r.organisatie,
      sinds: kloktijd(o.verblijf.get(r.id)?.binnen ?? ''),
      gehoord: h ? `${h.wijze} ${kloktijd(h.tijd)}` : '',
    };
  });
  const open = isGaande(o.overleg.staat);
  return {
    aanwezigen: lijst,
    nietGehoord: open && o.overleg.voorgelezen_op !== null ? lijst.filter((a) => a.gehoord === '') : [],
    wieIsEr: o.overleg.wie_is_er === 1,
  };
}
