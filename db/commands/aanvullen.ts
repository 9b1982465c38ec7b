/** An addition to a closed meeting: an item like any other, with the name of who added it and the moment. */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { verslag } from '../../shared/contract/verslag.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { ReadableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { agendarij, deelnemerrij, type Overlegrij, overlegrij } from '../queries/overlegrij.ts';
import { openGesloten } from './openGesloten.ts';
import { beoordeelVoorstel, bewaarPunt } from './puntinvoer.ts';

type Aanroepen = typeof verslag;

/** @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_GESLOTEN */
function geslotenOverlegrij(db: ReadableDb, id: string): Overlegrij {
  const rij = overlegrij(db, id);
  if (rij.staat === 'gesloten') return rij;
  return weiger('OVERLEG_NIET_GESLOTEN', 'Dit overleg is nog niet gesloten. Noteer het punt in het overleg zelf.');
}

/**
 * Adds an item to a closed meeting, by the same rules of entry. `door` null: the procesregisseur adds it. Decision 0029.
 * @throws Geweigerd OVERLEG_NIET_GESLOTEN, and with the codes of `punten.voegToe` but OVERLEG_NIET_OPEN
 */
export function vulAan(omgeving: Omgeving, invoer: Gelezen<Aanroepen['vulAan']>): Uitvoer<Aanroepen['vulAan']> {
  return omgeving.schrijf((db) => {
    const voorstel = beoordeelVoorstel(omgeving, db, invoer, geslotenOverlegrij);
    const { overleg_id } = agendarij(db, invoer.agendapuntId);
    const deelnemer = invoer.door === null ? null : deelnemerrij(db, overleg_id, invoer.door);
    const door = deelnemer ? `${deelnemer.naam}, ${deelnemer.organisatie}` : 'de procesregisseur';
    return { puntId: openGesloten(db, 'aanvulling', () => bewaarPunt(omgeving, db, voorstel, invoer, door)) };
  });
}
