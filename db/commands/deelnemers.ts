/** Who is in the room: coming in and going out. Who is on the list: `uitnodigen.ts` and `gasttoets.ts`. */

import type { deelnemers as gebied } from '../../shared/contract/deelnemers.ts';
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { agendarij, deelnemerrij, type Overlegrij, openOverlegrij } from '../queries/overlegrij.ts';
import { laadSituatie, type Overlegsituatie } from '../queries/situatie.ts';
import { watVerschijnt } from '../queries/zaalkijk.ts';
import { log } from './log.ts';

type Aanroepen = typeof gebied;

/**
 * What his absence adds to the room, apart from whoever else waits for the confirming key: each key then answers for
 * its own rows, and never for those of a second leaving that nobody was shown.
 */
function onthult(db: ReadableDb, o: Overlegsituatie, persoonId: string): readonly string[] {
  const aanwezig = o.publiek.filter((p) => p.id !== persoonId && o.verblijf.get(p.id)?.buiten === null);
  const hij = o.personen.get(persoonId);
  const met = hij ? [...aanwezig, hij] : aanwezig;
  return watVerschijnt(db, { ...o, publiek: met }, { ...o, publiek: aanwezig });
}

const zelfde = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

/**
 * Out of an empty room nothing is hidden from anybody: the first digit of several would show what those who are not
 * marked yet may not see. The opening is for everybody who is there.
 */
function laatZaalWachten(db: WritableDb, rij: Overlegrij): void {
  if (rij.agendapunt_id === null || agendarij(db, rij.agendapunt_id).soort === 'opening') return;
  db.prepare('UPDATE overleg SET eerste_binnen = 1 WHERE id = ?').run(rij.id);
}

/**
 * Somebody comes in or goes out. Coming in narrows the picture at once. Going out is recorded at once, with the time;
 * but as long as it would reveal something, the room is computed as if he were still there, until `bevestigd`.
 */
export function zetAanwezig(
  omgeving: Omgeving,
  invoer: Gelezen<Aanroepen['zetAanwezig']>,
): Uitvoer<Aanroepen['zetAanwezig']> {
  return omgeving.schrijf((db) => {
    const rij = openOverlegrij(db, invoer.overlegId);
    const deelnemer = deelnemerrij(db, rij.id, invoer.deelnemerId);
    const nu = omgeving.klok();
    const eerst = laadSituatie(db, rij.id, nu);
    const verblijf = eerst.verblijf.get(deelnemer.id);
    const binnen = verblijf !== undefined && verblijf.buiten === null;
    if (invoer.aanwezig) {
      if (!binnen) {
        if (rij.agendapunt_id === null) return weiger('NIET_GEVONDEN', 'Kies eerst een onderwerp.');
        db.prepare('UPDATE aanwezigheid SET telt_mee = 0 WHERE deelnemer_id = ?').run(deelnemer.id);
        db.prepare(
          'INSERT INTO aanwezigheid (id, overleg_id, deelnemer_id, agendapunt_id, binnen) VALUES (?, ?, ?, ?, ?)',
        ).run(omgeving.nieuwId(), rij.id, deelnemer.id, rij.agendapunt_id, nu.toISOString());
        log(omgeving, db, 'deelnemer.binnen', { overleg: rij.id, deelnemer: deelnemer.id });
        if (eerst.publiek.length === 0) laatZaalWachten(db, rij);
      }
      return { verschijnt: [] };
    }
    if (binnen) {
      db.prepare('UPDATE aanwezigheid SET buiten = ? WHERE deelnemer_id = ? AND buiten IS NULL').run(
        nu.toISOString(),
        deelnemer.id,
      );
      log(omgeving, db, 'deelnemer.buiten', { overleg: rij.id, deelnemer: deelnemer.id });
    }
    // Who waits for the key, and reveals nothing on this subject, keeps what he hides on the one where he went out.
    const bleefWachten = verblijf?.telt_mee === 1 && !binnen && !invoer.bevestigd;
    db.prepare('UPDATE aanwezigheid SET telt_mee = 0 WHERE deelnemer_id = ?').run(deelnemer.id);
    const verschijnt = onthult(db, laadSituatie(db, rij.id, nu), deelnemer.id);
    const isGetoond = verschijnt.length === 0 || zelfde(verschijnt, invoer.getoond ?? []);
    if (invoer.bevestigd && isGetoond) {
      log(omgeving, db, 'deelnemer.vertrek-bevestigd', { overleg: rij.id, deelnemer: deelnemer.id });
      return { verschijnt: [] };
    }
    if (verschijnt.length > 0 || bleefWachten) {
      db.prepare(
        `UPDATE aanwezigheid SET telt_mee = 1 WHERE rowid =
           (SELECT max(rowid) FROM aanwezigheid WHERE deelnemer_id = ?)`,
      ).run(deelnemer.id);
    }
    return { verschijnt: [...verschijnt] };
  });
}
