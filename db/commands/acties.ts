/** Commands of the area `acties`: how far an action or an intervention is. */
import type { acties } from '../../shared/contract/acties.ts';
import type { Gelezen } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Omgeving } from '../omgeving.ts';
import { eisVerleden } from './groepen.ts';
import { log } from './log.ts';

/** `open` takes back what was recorded. */
export function zetStand(omgeving: Omgeving, invoer: Gelezen<(typeof acties)['zetStand']>): void {
  omgeving.schrijf((db) => {
    const is = (sql: string) => db.prepare(sql).get(invoer.id) !== undefined;
    const actie = is(
      "SELECT 1 FROM punt p JOIN overleg o ON o.id = p.overleg_id WHERE p.id = ? AND p.soort = 'actie' AND o.staat = 'gesloten'",
    );
    if (!actie && !is('SELECT 1 FROM interventie WHERE id = ?')) {
      weiger(
        'NIET_GEVONDEN',
        'Deze actie staat niet op de actielijst. Een actie komt erop als haar overleg is gesloten.',
      );
    }
    eisVerleden(omgeving, invoer.datum);
    if ((invoer.stand === 'niet-gedaan' || invoer.stand === 'vervallen') && invoer.resultaat === '') {
      weiger('RESULTAAT_ONTBREEKT', 'Schrijf in één regel op waarom de actie niet is gedaan of niet meer hoeft.');
    }
    db.prepare('DELETE FROM actiestand WHERE onderwerp_id = ?').run(invoer.id);
    if (invoer.stand !== 'open') {
      db.prepare(
        `INSERT INTO actiestand (onderwerp_id, punt_id, interventie_id, stand, datum, resultaat, vastgelegd_op)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        invoer.id,
        actie ? invoer.id : null,
        actie ? null : invoer.id,
        invoer.stand,
        invoer.datum,
        invoer.resultaat,
        omgeving.klok().toISOString(),
      );
    }
    log(omgeving, db, 'actie.stand', { onderwerp: invoer.id, stand: invoer.stand, datum: invoer.datum });
    omgeving.leegSporen();
  });
}
