/**
 * Every command writes what it did in the log, in its own transaction ("De zeven beloften" 6, docs/dreigingsmodel.md).
 */
import type { Logcode } from '../../shared/domein/logboek.ts';
import type { WritableDb } from '../handles.ts';
import { laatsteTijd, type Onderwerp, schrijfLog, TIJD } from '../logboek.ts';
import type { Omgeving } from '../omgeving.ts';

/**
 * So far the clock may go back without being noticed. A laptop that sets its clock by the network corrects a second a
 * day or so; times are shown in minutes, and terms are counted in days. A minute or more was set by somebody.
 */
const KLOK_SPELING_MS = 60_000;

/** When the last row is from later than now, that is a row of its own first: once, as what follows is later again. */
function meldKlokTerug(omgeving: Omgeving, db: WritableDb, nu: Date): void {
  const vorige = laatsteTijd(db);
  // What is no moment was tampered with: that is for the verification of the chain to say.
  if (vorige === null || !TIJD.test(vorige) || !(Date.parse(vorige) - nu.getTime() >= KLOK_SPELING_MS)) return;
  const tijd = nu.toISOString();
  const wat: Logcode = 'klok.terug';
  schrijfLog(db, { tijd, wie: omgeving.wie, wat, onderwerp: { van: vorige, naar: tijd } });
}

/** @param wie who did it, when that is not whoever has the vault open now */
export function log(
  omgeving: Omgeving,
  db: WritableDb,
  wat: Logcode,
  onderwerp: Onderwerp,
  wie: string = omgeving.wie,
): void {
  const nu = omgeving.klok();
  meldKlokTerug(omgeving, db, nu);
  schrijfLog(db, { tijd: nu.toISOString(), wie, wat, onderwerp });
}
