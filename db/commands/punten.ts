/** Commands of the area `punten`: an item is noted, corrected, taken away. */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { punten } from '../../shared/contract/punten.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { type Puntrij, puntMetId } from '../queries/gegevens.ts';
import { openOverlegrij } from '../queries/overlegrij.ts';
import { onthoud } from './handelingen.ts';
import { log } from './log.ts';
import { beoordeelVoorstel, bewaarPunt } from './puntinvoer.ts';
import { wijzigPunt } from './puntwijziging.ts';
import { haalWeg } from './weggehaald.ts';

type Aanroepen = typeof punten;

export function voegToe(omgeving: Omgeving, invoer: Gelezen<Aanroepen['voegToe']>): Uitvoer<Aanroepen['voegToe']> {
  return omgeving.schrijf((db) => {
    const voorstel = beoordeelVoorstel(omgeving, db, invoer);
    const puntId = bewaarPunt(omgeving, db, voorstel, invoer, null);
    const { overleg_id: overlegId, groep_id: groepId } = voorstel.rij;
    onthoud(omgeving, db, { overlegId, groepId, puntId, soort: 'toegevoegd' });
    return { puntId };
  });
}

/** An item of a meeting that is going on. @throws Geweigerd NIET_GEVONDEN, OVERLEG_NIET_OPEN */
export function teWijzigen(db: WritableDb, puntId: string): Puntrij {
  const punt = puntMetId(db, puntId);
  if (!punt) return weiger('NIET_GEVONDEN', 'Dit punt bestaat niet meer.');
  openOverlegrij(db, punt.overlegId);
  return punt;
}

/** What undo has to know of an item of this meeting. */
export const ongedaan = (punt: Puntrij) => ({ overlegId: punt.overlegId, groepId: punt.groepId, puntId: punt.id });

export function wijzig(omgeving: Omgeving, invoer: Gelezen<Aanroepen['wijzig']>): Uitvoer<Aanroepen['wijzig']> {
  return omgeving.schrijf((db) => {
    const { puntId, kringAkkoordDoor, ...inhoud } = invoer;
    const punt = teWijzigen(db, puntId);
    const wijziging = wijzigPunt(omgeving, db, punt, inhoud, kringAkkoordDoor);
    if (wijziging === null) return { afspraken: 0 };
    onthoud(omgeving, db, { ...ongedaan(punt), soort: 'gewijzigd', inhoud: wijziging.was });
    return { afspraken: wijziging.afspraken };
  });
}

/** Takes an item away. Until the meeting ends undo puts it back; then it is gone for good. */
export function verwijder(omgeving: Omgeving, invoer: Gelezen<Aanroepen['verwijder']>): void {
  omgeving.schrijf((db) => {
    const punt = teWijzigen(db, invoer.puntId);
    haalWeg(omgeving, db, punt);
    onthoud(omgeving, db, { ...ongedaan(punt), soort: 'verwijderd' });
    log(omgeving, db, 'punt.verwijderd', { punt: punt.id });
    omgeving.leegSporen();
  });
}
