/**
 * Taking an item along to another subject, of the same meeting or a later one. With another doel the question of
 * doelbinding comes first, and both answers are logged (convenant art. 2).
 */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { punten } from '../../shared/contract/punten.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Omgeving } from '../omgeving.ts';
import { anderDoel, metGroep } from '../queries/elders.ts';
import { puntMetId } from '../queries/gegevens.ts';
import { onthoud } from './handelingen.ts';
import { log } from './log.ts';
import { eisDeelname } from './puntwijziging.ts';

type Aanroepen = typeof punten;

/**
 * Takes an item along to this subject. `erbij` false: it has another doel, and one of the two answers was no (convenant
 * art. 2).
 * @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN, ANONIEM_ONDERWERP, ONDERWERP_ZONDER_GROEP, ANDERE_GROEP,
 *   DEELNAME_BEEINDIGD, DOEL_VRAAGT_ANTWOORD
 */
export function haalErbij(
  omgeving: Omgeving,
  invoer: Gelezen<Aanroepen['haalErbij']>,
): Uitvoer<Aanroepen['haalErbij']> {
  return omgeving.schrijf((db) => {
    const rij = metGroep(db, invoer.agendapuntId);
    const punt = puntMetId(db, invoer.puntId);
    if (!punt) return weiger('NIET_GEVONDEN', 'Dit punt bestaat niet meer.');
    if (punt.groepId !== rij.groep_id) {
      weiger('ANDERE_GROEP', 'Dit punt gaat over een andere groep. Kies een onderwerp van die groep.');
    }
    eisDeelname(punt);
    // It stands here already: there is nothing to ask or to do.
    if (punt.agendapuntId === rij.id) return { erbij: true };
    if (anderDoel(punt, rij)) {
      if (invoer.doelbinding === null) {
        return weiger(
          'DOEL_VRAAGT_ANTWOORD',
          'Dit onderwerp heeft een ander doel. Beantwoord eerst of het punt nog nodig is en of het hiervoor mag worden gebruikt.',
        );
      }
      log(omgeving, db, 'punt.doelbinding', {
        punt: punt.id,
        agendapunt: rij.id,
        van: punt.doel,
        naar: rij.doel,
        nogNodig: invoer.doelbinding.nogNodig,
        magHiervoor: invoer.doelbinding.magHiervoor,
      });
      if (!invoer.doelbinding.nogNodig || !invoer.doelbinding.magHiervoor) return { erbij: false };
    }
    db.prepare('INSERT INTO punt_erbij (punt_id, agendapunt_id, tijd) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
      punt.id,
      rij.id,
      omgeving.klok().toISOString(),
    );
    log(omgeving, db, 'punt.erbij', { punt: punt.id, agendapunt: rij.id });
    onthoud(omgeving, db, { overlegId: rij.overleg_id, groepId: punt.groepId, puntId: punt.id, soort: 'erbij' });
    return { erbij: true };
  });
}

export function haalEraf(omgeving: Omgeving, invoer: Gelezen<Aanroepen['haalEraf']>): void {
  omgeving.schrijf((db) => {
    const rij = metGroep(db, invoer.agendapuntId);
    const weg = db.prepare('DELETE FROM punt_erbij WHERE punt_id = ? AND agendapunt_id = ?').run(invoer.puntId, rij.id);
    if (weg.changes === 0) weiger('NIET_GEVONDEN', 'Dit punt staat hier niet uit een ander onderwerp.');
    log(omgeving, db, 'punt.eraf', { punt: invoer.puntId, agendapunt: rij.id });
    onthoud(omgeving, db, { overlegId: rij.overleg_id, groepId: rij.groep_id, puntId: invoer.puntId, soort: 'eraf' });
  });
}
