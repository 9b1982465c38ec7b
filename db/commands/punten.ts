/** Commands of the area `punten`: an item is noted, gets another text, is taken away. */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { punten } from '../../shared/contract/punten.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { standaardkring } from '../../shared/domein/profiel.ts';
import { kringIsRuimer } from '../../shared/domein/zichtbaarheid.ts';
import type { WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { type Puntrij, puntMetId } from '../queries/gegevens.ts';
import { openOverlegrij } from '../queries/overlegrij.ts';
import { laadSituatie } from '../queries/situatie.ts';
import { onthoud } from './handelingen.ts';
import { log } from './log.ts';
import { beoordeelVoorstel, bewaarPunt } from './puntinvoer.ts';
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

/** About somebody whose participation ended nothing changes any more. @throws Geweigerd DEELNAME_BEEINDIGD */
export function eisDeelname(punt: Pick<Puntrij, 'beeindigd'>): void {
  if (!punt.beeindigd) return;
  weiger(
    'DEELNAME_BEEINDIGD',
    'Dit punt gaat over iemand die niet meer meedoet. Het blijft zoals het is, en de zaal ziet het niet. U kunt het wel weghalen.',
    { artikel: 'art. 12 lid 1' },
  );
}

/**
 * Gives an item another text. What was agreed about the old one does not hold for the new one. Inside a transaction.
 * @returns how many agreements of the closing round went with it: those that it was the subject or an item of
 * @throws Geweigerd DEELNAME_BEEINDIGD
 */
export function zetTekst(omgeving: Omgeving, db: WritableDb, punt: Puntrij, tekst: string): number {
  eisDeelname(punt);
  db.prepare('UPDATE punt SET tekst = ? WHERE id = ?').run(tekst, punt.id);
  // The bron agreed with what stood there. Another text has the profile's own kring again, until it agrees with that.
  const { profiel } = laadSituatie(db, punt.overlegId, omgeving.klok()).situatie;
  const standaard = standaardkring(profiel, punt.gegevenssoort, punt.niveau);
  if (kringIsRuimer(profiel, standaard, punt.kring)) {
    db.prepare('UPDATE punt SET kring = ?, kring_akkoord_door = NULL WHERE id = ?').run(standaard, punt.id);
  }
  const ingetrokken = db
    .prepare('UPDATE verruiming SET ingetrokken_op = ? WHERE punt_id = ? AND ingetrokken_op IS NULL')
    .run(omgeving.klok().toISOString(), punt.id);
  // So did the procesregisseur, when he released it for anonymous advice.
  const vrijgave = db.prepare('DELETE FROM punt_vrijgave WHERE punt_id = ?').run(punt.id);
  const afspraken = db
    .prepare(
      `DELETE FROM sluitafspraak WHERE onderwerp_id = :id
       OR id IN (SELECT afspraak_id FROM sluitafspraak_item WHERE punt_id = :id)`,
    )
    .run({ id: punt.id });
  log(omgeving, db, 'punt.gewijzigd', {
    punt: punt.id,
    verruimingeningetrokken: ingetrokken.changes,
    vrijgaveingetrokken: vrijgave.changes,
    afsprakenvervallen: afspraken.changes,
  });
  if (afspraken.changes > 0) omgeving.leegSporen();
  return afspraken.changes;
}

/** What undo has to know of an item of this meeting. */
export const ongedaan = (punt: Puntrij) => ({ overlegId: punt.overlegId, groepId: punt.groepId, puntId: punt.id });

export function wijzig(omgeving: Omgeving, invoer: Gelezen<Aanroepen['wijzig']>): Uitvoer<Aanroepen['wijzig']> {
  return omgeving.schrijf((db) => {
    const punt = teWijzigen(db, invoer.puntId);
    if (invoer.tekst === punt.tekst) return { afspraken: 0 };
    const afspraken = zetTekst(omgeving, db, punt, invoer.tekst);
    onthoud(omgeving, db, { ...ongedaan(punt), soort: 'gewijzigd', tekst: punt.tekst });
    return { afspraken };
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
