/** What vaststelling asks: the newest version, a second reader who is somebody else, or a meeting in which it was read. */
import { weiger } from '../../shared/contract/weigering.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { leesInstelling } from '../queries/instelling.ts';
import { laadSituatie } from '../queries/situatie.ts';
import { nieuwereVersie, type Stukrij } from '../queries/stukken.ts';
import { leesstand } from '../queries/verslagbeeld.ts';

/** @throws Geweigerd STUK_VERVANGEN */
export function eisNieuwsteVersie(db: ReadableDb, rij: Stukrij): void {
  const nieuwer = nieuwereVersie(db, rij);
  if (nieuwer) {
    weiger('STUK_VERVANGEN', `Er is al een nieuwere versie: versie ${nieuwer.versie}. Ga met die versie verder.`);
  }
}

/** Letters only, so that spaces, dots and capitals make nobody somebody else. */
const kaal = (naam: string) => naam.toLowerCase().replaceAll(/[^\p{L}]/gu, '');

/** Four eyes: one's own name is no second pair. @throws Geweigerd TWEEDE_LEZER_ZELF */
export function eisTweedeLezer(db: ReadableDb, naam: string): void {
  const lezer = kaal(naam);
  if (
    lezer === kaal(leesInstelling(db, 'naam') ?? '') ||
    lezer === 'procesregisseur' ||
    lezer === 'deprocesregisseur'
  ) {
    weiger(
      'TWEEDE_LEZER_ZELF',
      'De tweede lezer is iemand anders dan u. Vul in wie het stuk ook las, of stel zelf vast met een reden.',
    );
  }
}

/** @throws Geweigerd NIET_GELEZEN_IN_OVERLEG */
function eisGelezen(db: ReadableDb, stukId: string): { readonly overlegId: string } {
  const stand = leesstand(db, stukId);
  if (stand?.gelezen) return stand;
  return weiger(
    'NIET_GELEZEN_IN_OVERLEG',
    'Vaststellen in een overleg kan alleen als het overleg open is en het stuk daar is gelezen. Kies het eerst op de agenda.',
  );
}

/**
 * Vaststelling in the meeting that is going on: the document was read there, and who is present now is recorded.
 * @throws Geweigerd NIET_GELEZEN_IN_OVERLEG
 */
export function legVaststellingVast(omgeving: Omgeving, db: WritableDb, rij: Stukrij): void {
  const stand = eisGelezen(db, rij.id);
  const o = laadSituatie(db, stand.overlegId, omgeving.klok());
  const aanwezig = o.rijen.filter((r) => o.verblijf.get(r.id)?.buiten === null).map((r) => r.id);
  if (aanwezig.length === 0) {
    weiger('NIET_GELEZEN_IN_OVERLEG', 'Er is niemand aan tafel. Zet eerst in de zaal wie er is.');
  }
  db.prepare('INSERT INTO stuk_vaststelling (stuk_id, overleg_id, tijd, aanwezig) VALUES (?, ?, ?, ?)').run(
    rij.id,
    stand.overlegId,
    omgeving.klok().toISOString(),
    JSON.stringify(aanwezig),
  );
}
