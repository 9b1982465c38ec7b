/** Commands of the area `opening`: who is there, in the room; and who heard the secrecy texts, with the moment. */
import type { Gelezen } from '../../shared/contract/kern.ts';
import type { opening } from '../../shared/contract/opening.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { aanwezigen, gehoordIn } from '../queries/opening.ts';
import { openOverlegrij } from '../queries/overlegrij.ts';
import { laadSituatie } from '../queries/situatie.ts';
import { log } from './log.ts';

type Aanroepen = typeof opening;

export function zetWieIsEr(omgeving: Omgeving, { overlegId, aan }: Gelezen<Aanroepen['zetWieIsEr']>): void {
  omgeving.schrijf((db) => {
    const rij = openOverlegrij(db, overlegId);
    db.prepare('UPDATE overleg SET wie_is_er = ?, opening_nr = 0, bladzijde = 1 WHERE id = ?').run(aan ? 1 : 0, rij.id);
    log(omgeving, db, 'overleg.wie-is-er', { overleg: rij.id, aan });
  });
}

/**
 * Whoever is in the room and had not heard the texts has heard them now. Inside a transaction.
 * @returns their ids
 */
export function legGehoordVast(
  omgeving: Omgeving,
  db: WritableDb,
  overlegId: string,
  wijze: 'voorgelezen' | 'bijgepraat',
): string[] {
  const nu = omgeving.klok();
  const al = gehoordIn(db, overlegId);
  const nieuw = aanwezigen(laadSituatie(db, overlegId, nu))
    .map((r) => r.id)
    .filter((id) => !al.has(id));
  for (const id of nieuw) {
    db.prepare('INSERT INTO teksten_gehoord (deelnemer_id, wijze, tijd) VALUES (?, ?, ?)').run(
      id,
      wijze,
      nu.toISOString(),
    );
  }
  return nieuw;
}

export function legBijgepraatVast(omgeving: Omgeving, invoer: Gelezen<Aanroepen['legBijgepraatVast']>): void {
  omgeving.schrijf((db) => {
    const rij = openOverlegrij(db, invoer.overlegId);
    if (rij.voorgelezen_op === null) {
      weiger('NOG_NIET_VOORGELEZEN', 'De teksten zijn nog niet voorgelezen. Doe dat eerst, bij de opening.', {
        artikel: 'art. 14',
      });
    }
    const deelnemers = legGehoordVast(omgeving, db, rij.id, 'bijgepraat');
    if (deelnemers.length === 0) weiger('IEDEREEN_HOORDE', 'Iedereen in de zaal heeft de teksten gehoord.');
    log(omgeving, db, 'overleg.geheimhouding-bijgepraat', {
      overleg: rij.id,
      profielversie: rij.profiel_versie,
      deelnemers,
    });
  });
}
