/** Commands of the area `overdracht`: the receiver's code of this vault, and the register of what went out and came in. */
import type { Ontvangstbewijs } from '../../shared/contract/overdracht.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { WritableDb } from '../handles.ts';
import type { Schakel } from '../logboek.ts';
import type { Omgeving } from '../omgeving.ts';
import { zetInstelling } from '../queries/instelling.ts';
import { type Ontvangstcode, type Overdrachtrij, ontvangstcode, overdrachtrij } from '../queries/overdracht.ts';
import { log } from './log.ts';

/** Keeps a new code; the one before opens nothing any more. */
export function zetOntvangstcode(omgeving: Omgeving, deel: Pick<Ontvangstcode, 'identiteit' | 'code'>): void {
  omgeving.schrijf((db) => {
    const vervangt = ontvangstcode(db) !== null;
    const sinds = omgeving.klok().toISOString();
    zetInstelling(db, 'ontvangstcode', JSON.stringify({ ...deel, sinds } satisfies Ontvangstcode));
    log(omgeving, db, 'overdracht.code', { vervangt });
  });
  omgeving.leegSporen();
}

/** Also when it is cut off: that it began is on record. */
export function legBeginVast(
  omgeving: Omgeving,
  vraag: { readonly id: string; readonly groepId: string | null },
): void {
  omgeving.schrijf((db) => log(omgeving, db, 'overdracht.begonnen', { overdracht: vraag.id, groep: vraag.groepId }));
}

type Nieuw = Omit<Overdrachtrij, 'vastgelegd_op' | 'ontvangen_op' | 'logboek_rij' | 'logboek_hash' | 'richting'> & {
  readonly logboek: Schakel;
};

/** @param ontvangenOp of what came in; null: waits for its receipt */
function voegToe(
  omgeving: Omgeving,
  db: WritableDb,
  { logboek, ...rij }: Nieuw,
  richting: Overdrachtrij['richting'],
  ontvangenOp: string | null,
): void {
  db.prepare(
    `INSERT INTO overdracht (id, richting, soort, groep_id, aan, reden, gemaakt, vastgelegd_op, ontvangen_op, sha256, grootte,
       aantallen, logboek_rij, logboek_hash, bewijs)
     VALUES (:id, :richting, :soort, :groep_id, :aan, :reden, :gemaakt, :vastgelegd_op, :ontvangen_op, :sha256, :grootte,
       :aantallen, :logboek_rij, :logboek_hash, :bewijs)`,
  ).run({
    ...rij,
    richting,
    vastgelegd_op: omgeving.klok().toISOString(),
    ontvangen_op: ontvangenOp,
    logboek_rij: logboek.volgnummer,
    logboek_hash: logboek.hash,
  });
}

/** After the file was written and read back. */
export function legUitgaandeVast(omgeving: Omgeving, nieuw: Nieuw): void {
  omgeving.schrijf((db) => {
    voegToe(omgeving, db, nieuw, 'uit', null);
    log(omgeving, db, 'overdracht.geschreven', {
      overdracht: nieuw.id,
      groep: nieuw.groep_id,
      hash: nieuw.sha256,
      ...(JSON.parse(nieuw.aantallen) as Record<string, number>),
    });
  });
}

/** In the transaction in which it is taken over. */
export function legInkomendeVast(omgeving: Omgeving, db: WritableDb, nieuw: Omit<Nieuw, 'aan' | 'reden'>): void {
  voegToe(omgeving, db, { ...nieuw, aan: '', reden: '' }, 'in', omgeving.klok().toISOString());
  log(omgeving, db, 'overdracht.aangenomen', {
    overdracht: nieuw.id,
    groep: nieuw.groep_id,
    hash: nieuw.sha256,
    rij: nieuw.logboek.volgnummer,
    kop: nieuw.logboek.hash,
    ...(JSON.parse(nieuw.aantallen) as Record<string, number>),
  });
}

export function legGekekenVast(omgeving: Omgeving, id: string): void {
  omgeving.schrijf((db) => log(omgeving, db, 'overdracht.bekeken', { overdracht: id }));
}

/** A second time the same file is refused, also when its group is gone since. @throws Geweigerd AL_OVERGENOMEN */
export function eisNieuw(omgeving: Omgeving, id: string): void {
  if (overdrachtrij(omgeving.lees, id)) {
    weiger('AL_OVERGENOMEN', 'Deze overdracht is hier al eens geweest. Er is niets veranderd.');
  }
}

/**
 * Records that the receiver has it. Whether the proof in the receipt is right is settled by whoever can compute it.
 * @param klopt is the proof made with the token of this hand-over, over everything in the receipt?
 * @throws Geweigerd ONTVANGSTBEWIJS_ONBEKEND, ONTVANGSTBEWIJS_KLOPT_NIET, AL_ONTVANGEN
 */
export function legOntvangstVast(
  omgeving: Omgeving,
  bewijs: Ontvangstbewijs,
  klopt: (rij: Overdrachtrij) => boolean,
): Overdrachtrij {
  return omgeving.schrijf((db) => {
    const rij = overdrachtrij(db, bewijs.id);
    if (rij?.richting !== 'uit') {
      return weiger(
        'ONTVANGSTBEWIJS_ONBEKEND',
        'Dit ontvangstbewijs hoort bij een overdracht die hier niet is gemaakt. Vraag het bewijs van deze overdracht.',
      );
    }
    if (!klopt(rij)) {
      weiger(
        'ONTVANGSTBEWIJS_KLOPT_NIET',
        'Dit ontvangstbewijs klopt niet. De overdracht telt nog niet als ontvangen. Vraag de ander om een nieuw bewijs.',
      );
    }
    if (rij.ontvangen_op !== null) {
      weiger('AL_ONTVANGEN', 'Dit ontvangstbewijs is al ingelezen. U hoeft niets meer te doen.');
    }
    db.prepare('UPDATE overdracht SET ontvangen_op = ? WHERE id = ?').run(omgeving.klok().toISOString(), rij.id);
    log(omgeving, db, 'overdracht.ontvangen', { overdracht: rij.id, groep: rij.groep_id, op: bewijs.ontvangen });
    return rij;
  });
}
