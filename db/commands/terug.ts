/**
 * Undo and redo in the open meeting. Turning back takes away, puts back and rewrites with the same functions as the
 * chair's own keys, so the same rules and log rows apply; an agreement that a step withdrew does not come back with it.
 */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { terug } from '../../shared/contract/terug.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { puntMetId } from '../queries/gegevens.ts';
import { agendarij, openOverlegrij } from '../queries/overlegrij.ts';
import { type Handeling, keerOm, laatVallen, volgende } from './handelingen.ts';
import { log } from './log.ts';
import { trekIn } from './puntkring.ts';
import { type Puntinhoud, zetInhoudTerug } from './puntwijziging.ts';
import { haalWeg, zetTerug } from './weggehaald.ts';

type Terugslag = Uitvoer<(typeof terug)['draai']>;

function weg(omgeving: Omgeving, db: WritableDb, puntId: string): boolean {
  const punt = puntMetId(db, puntId);
  if (!punt) return false;
  haalWeg(omgeving, db, punt);
  log(omgeving, db, 'punt.verwijderd', { punt: puntId });
  return true;
}

function terugzetten(omgeving: Omgeving, db: WritableDb, puntId: string): boolean {
  if (!zetTerug(db, puntId)) return false;
  log(omgeving, db, 'punt.teruggezet', { punt: puntId });
  return true;
}

interface Uitkomst {
  readonly gedaan: boolean;
  /** The content that is not on the item now. */
  readonly inhoud: Puntinhoud | null;
  /** How many agreements went with it. */
  readonly afspraken: number;
}

/** Carries a step out backwards, or forwards again. */
function doe(omgeving: Omgeving, db: WritableDb, h: Handeling, opnieuw: boolean): Uitkomst {
  const alleen = (gedaan: boolean) => ({ gedaan, inhoud: null, afspraken: 0 });
  switch (h.soort) {
    case 'toegevoegd':
      return alleen(opnieuw ? terugzetten(omgeving, db, h.punt_id) : weg(omgeving, db, h.punt_id));
    case 'verwijderd':
      return alleen(opnieuw ? weg(omgeving, db, h.punt_id) : terugzetten(omgeving, db, h.punt_id));
    case 'gewijzigd': {
      const punt = puntMetId(db, h.punt_id);
      // What the rules refuse now, or what would show more, is passed over, so that the steps before it can go.
      const wijziging = punt && h.inhoud && zetInhoudTerug(omgeving, db, punt, h.inhoud);
      return wijziging ? { gedaan: true, inhoud: wijziging.was, afspraken: wijziging.afspraken } : alleen(false);
    }
    case 'verruimd':
      // Withdrawing hides and is always safe; widening again asks for the bron's agreement once more.
      if (opnieuw || h.verruiming_id === null || !puntMetId(db, h.punt_id)) return alleen(false);
      trekIn(omgeving, db, h.punt_id, h.verruiming_id);
      return alleen(true);
    default:
      return alleen(false);
  }
}

function slag(db: ReadableDb, h: Handeling, { gedaan, afspraken }: Uitkomst): Terugslag {
  const punt = puntMetId(db, h.punt_id);
  return {
    stap: h.soort,
    gedaan,
    puntId: h.punt_id,
    afspraken,
    punt: punt
      ? { soort: punt.soort, agendapuntId: punt.agendapuntId, onderwerp: agendarij(db, punt.agendapuntId).titel }
      : null,
  };
}

function loop(omgeving: Omgeving, overlegId: string, opnieuw: boolean): Terugslag {
  return omgeving.schrijf((db) => {
    const overleg = openOverlegrij(db, overlegId);
    const h = volgende(db, overleg.id, opnieuw);
    if (!h) {
      return opnieuw
        ? weiger('NIETS_OPNIEUW', 'Er is niets dat u opnieuw kunt doen.')
        : weiger('NIETS_TERUG', 'Er is niets om terug te draaien. U kunt alleen terug wat u in dit overleg noteerde.');
    }
    const uitkomst = doe(omgeving, db, h, opnieuw);
    const { gedaan, inhoud } = uitkomst;
    // A widening that was turned back has nothing left to do again: its own key asks the bron.
    if (gedaan && h.soort !== 'verruimd') keerOm(db, h.id, inhoud);
    else laatVallen(db, h.id);
    return slag(db, h, uitkomst);
  });
}

export const draai = (omgeving: Omgeving, { overlegId }: Gelezen<(typeof terug)['draai']>): Terugslag =>
  loop(omgeving, overlegId, false);

export const opnieuw = (omgeving: Omgeving, { overlegId }: Gelezen<(typeof terug)['opnieuw']>): Terugslag =>
  loop(omgeving, overlegId, true);
