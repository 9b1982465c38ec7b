/**
 * What follows a call once its change is committed, and an unlock: the room's picture, the log of what was read or
 * shown, and word to the regie window. Nothing follows what was only typed.
 */

import type { Logcode } from '../shared/domein/logboek.ts';
import { ruimConceptenOp } from './commands/concepten.ts';
import { log } from './commands/log.ts';
import { controleerBijOpenen } from './commands/logboek.ts';
import { eindeTekenen } from './commands/tekenen.ts';
import type { ReadableDb } from './handles.ts';
import { leestArchief } from './lezersrecht.ts';
import type { Onderwerp } from './logboek.ts';
import { GEWIJZIGD, ZAAL } from './meldingen.ts';
import type { Omgeving, Opening } from './omgeving.ts';
import { GAANDE, openOverlegId } from './queries/overlegrij.ts';
import { type Zaalpost, zaalpost } from './queries/zaalpost.ts';

/** What was last opened and last sent, per connection: it ends with the worker. */
interface Stand {
  readonly geopend: Map<string, string>;
  /** Set by a call that only logged that something was read: nothing changed for the windows. */
  alleenGelezen: boolean;
  /** Set by a call that only kept what is being typed: nothing changed for anybody, and no picture is worked out. */
  alleenConcept: boolean;
  zaal: string;
  getoond: string;
}
const standen = new WeakMap<ReadableDb, Stand>();

function standVan(omgeving: Omgeving): Stand {
  const bekend = standen.get(omgeving.lees);
  if (bekend) return bekend;
  const nieuw = {
    geopend: new Map<string, string>(),
    alleenGelezen: false,
    alleenConcept: false,
    zaal: '',
    getoond: '',
  };
  standen.set(omgeving.lees, nieuw);
  return nieuw;
}

/** Codes of what was opened to read. */
type Leescode = Extract<Logcode, `${string}.geopend-op-scherm`>;

/**
 * Opening something is logged too (BIO2 8.15), with the ids of those whose data came into view; looking again at what is
 * already open is not.
 */
export function geopend(omgeving: Omgeving, wat: Leescode, onderwerp: Onderwerp): void {
  const stand = standVan(omgeving);
  const wie = JSON.stringify(onderwerp);
  if (stand.geopend.get(wat) === wie) return;
  omgeving.schrijf((db) => log(omgeving, db, wat, onderwerp));
  // Only now: what could not be logged (a full disk) was not opened, and is tried again.
  stand.geopend.set(wat, wie);
  stand.alleenGelezen = true;
}

/** A write that no window, picture or log hears of. */
export const stil =
  <I>(fn: (omgeving: Omgeving, invoer: I) => void) =>
  (omgeving: Omgeving, invoer: I): void => {
    fn(omgeving, invoer);
    standVan(omgeving).alleenConcept = true;
  };

/** Sends the room its picture if it is another than the last one, and logs what came to stand there. */
function verstuurZaal(omgeving: Omgeving): void {
  const stand = standVan(omgeving);
  const { post, getoond } = zaalpost(omgeving);
  const tekst = JSON.stringify(post);
  if (tekst === stand.zaal) return;
  // When this fails the room goes blank: then the next picture is sent, even if it is the one from before.
  stand.zaal = '';
  const gezien = getoond();
  const watGetoond = JSON.stringify(gezien);
  if (gezien && watGetoond !== stand.getoond) {
    omgeving.schrijf((db) => {
      log(omgeving, db, 'zaal.getoond', { ...gezien });
    });
  }
  stand.getoond = watGetoond;
  stand.zaal = tekst;
  omgeving.meld(ZAAL, post satisfies Zaalpost);
}

/** After unlocking: the meeting stands where it was, the room is blank until the procesregisseur shows it again. */
export function bijOpenen(omgeving: Omgeving, opening: Opening): void {
  omgeving.schrijf((db) => {
    log(omgeving, db, 'kluis.geopend', { wijze: opening.wijze, mislukt: opening.misluktePogingen, rol: omgeving.rol });
    controleerBijOpenen(omgeving, db);
    ruimConceptenOp(omgeving, db);
    if (openOverlegId(db) !== null) db.prepare(`UPDATE overleg SET beamer_leeg = 1 WHERE staat IN (${GAANDE})`).run();
  });
  if (leestArchief(omgeving)) return;
  eindeTekenen(omgeving);
  verstuurZaal(omgeving);
}

/** After a call that committed something: the room first, then word to the regie window that it should read again. */
export function naElkeOpdracht(omgeving: Omgeving): void {
  if (leestArchief(omgeving)) return;
  const stand = standVan(omgeving);
  const { alleenGelezen, alleenConcept } = stand;
  stand.alleenGelezen = false;
  stand.alleenConcept = false;
  if (alleenConcept) return;
  verstuurZaal(omgeving);
  if (!alleenGelezen) omgeving.meld(GEWIJZIGD, null);
}
