/**
 * What goes out to the windows after a change: the room's picture when it is another one, and word to the regie window
 * that it should read again. What the room saw is logged: item ids, who was there,
 * the profile version, and the reason codes of what was not shown.
 */

import type { Overlegbeeld } from '../../shared/contract/overlegbeeld.ts';
import { leegZaalbeeld, type Zaalbericht } from '../../shared/contract/zaalbeeld.ts';
import type { Omgeving } from '../omgeving.ts';
import { zaalVoorRegie } from './overlegbeeld.ts';
import { openOverlegId } from './overlegrij.ts';
import { laadSituatie } from './situatie.ts';
import { verborgen, zaalbeeld, zaalbericht } from './zaalbeeld.ts';

export interface Zaalpost {
  readonly bericht: Zaalbericht;
  /** Null while no meeting is open. */
  readonly regie: Overlegbeeld['zaal'] | null;
}

/** What the room saw, as ids, for the log; null: nothing of a case. */
export interface Getoond {
  readonly overleg: string;
  readonly agendapunt: string;
  readonly profielversie: number;
  readonly punten: readonly string[];
  /** What was on the subject's table and not shown, once per reason, and in the same order the reason's code. */
  readonly verborgen: readonly string[];
  readonly redenen: readonly string[];
  readonly aanwezig: readonly string[];
}

/** `getoond` is asked only when the picture is another one: the reasons are not worked out after every command. */
export function zaalpost(omgeving: Omgeving): { post: Zaalpost; getoond: () => Getoond | null } {
  const db = omgeving.lees;
  const id = openOverlegId(db);
  if (id === null) {
    return { post: { bericht: zaalbericht(db, leegZaalbeeld, omgeving.oefenkluis), regie: null }, getoond: () => null };
  }
  const o = laadSituatie(db, id, omgeving.klok());
  const zaal = zaalbeeld(db, o);
  const regie = zaalVoorRegie(db, o, zaal, omgeving.oefenkluis);
  const getoond = (): Getoond | null => {
    if (zaal.getoond.length === 0) return null;
    const niet = verborgen(db, o);
    return {
      overleg: id,
      agendapunt: o.overleg.agendapunt_id ?? '',
      profielversie: o.overleg.profiel_versie,
      punten: zaal.getoond,
      verborgen: niet.map((x) => x.id),
      redenen: niet.map((x) => x.reden),
      // Who was there to see it: not whoever is only counted until his leaving is confirmed.
      aanwezig: o.publiek.filter((p) => o.verblijf.get(p.id)?.buiten === null).map((p) => p.id),
    };
  };
  return { post: { bericht: regie.bericht, regie }, getoond };
}
