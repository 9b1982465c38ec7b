/** What vaststelling asks: the newest version, a second reader who is somebody else, or a meeting in which it was read. */
import { weiger } from '../../shared/contract/weigering.ts';
import { isEigenNaam, isNaam } from '../../shared/domein/tweedeLezer.ts';
import type { ReadableDb, WritableDb } from '../handles.ts';
import type { Omgeving } from '../omgeving.ts';
import { leesInstelling } from '../queries/instelling.ts';
import { type Leesstand, leesstand } from '../queries/leesstand.ts';
import { nieuwereVersie, type Stukrij } from '../queries/stukken.ts';

/** @throws Geweigerd STUK_VERVANGEN */
export function eisNieuwsteVersie(db: ReadableDb, rij: Stukrij): void {
  const nieuwer = nieuwereVersie(db, rij);
  if (nieuwer) {
    weiger('STUK_VERVANGEN', `Er is al een nieuwere versie: versie ${nieuwer.versie}. Ga met die versie verder.`);
  }
}

/** Four eyes: a name, and not one's own. @throws Geweigerd TWEEDE_LEZER_GEEN_NAAM, TWEEDE_LEZER_ZELF */
export function eisTweedeLezer(db: ReadableDb, naam: string): void {
  if (!isNaam(naam)) {
    weiger(
      'TWEEDE_LEZER_GEEN_NAAM',
      'Dit is geen naam van een tweede lezer. Vul in wie het stuk ook las, of stel zelf vast met een reden.',
    );
  }
  if (isEigenNaam(naam, leesInstelling(db, 'naam') ?? '')) {
    weiger(
      'TWEEDE_LEZER_ZELF',
      'De tweede lezer is iemand anders dan u, en deze naam lijkt op die van u. Vul de hele naam in van wie het stuk ook las, of stel zelf vast met een reden.',
    );
  }
}

/** @throws Geweigerd NIET_GELEZEN_IN_OVERLEG */
function eisGelezen(db: ReadableDb, stukId: string, nu: Date): Leesstand {
  const stand = leesstand(db, stukId, nu);
  if (!stand) {
    return weiger(
      'NIET_GELEZEN_IN_OVERLEG',
      'Vaststellen in een overleg kan alleen als het overleg open is en het stuk daar is gelezen. Kies het eerst op de agenda.',
    );
  }
  if (stand.pauze) weiger('NIET_GELEZEN_IN_OVERLEG', 'Het overleg heeft pauze. Ga eerst verder met het overleg.');
  if (stand.gelezen) return stand;
  return weiger(
    'NIET_GELEZEN_IN_OVERLEG',
    'Er was geen convenantpartner in de zaal toen het stuk aan de orde was. Zet in de zaal wie er is, en kies het stuk op de agenda.',
  );
}

/**
 * Vaststelling in the meeting that is going on: the document was read there, and who was there then is recorded.
 * @throws Geweigerd NIET_GELEZEN_IN_OVERLEG
 */
export function legVaststellingVast(omgeving: Omgeving, db: WritableDb, rij: Stukrij): void {
  const { overlegId, aanwezig } = eisGelezen(db, rij.id, omgeving.klok());
  db.prepare('INSERT INTO stuk_vaststelling (stuk_id, overleg_id, tijd, aanwezig) VALUES (?, ?, ?, ?)').run(
    rij.id,
    overlegId,
    omgeving.klok().toISOString(),
    JSON.stringify(aanwezig),
  );
}
