/** Command of the area `groepsscan`: the lines that were kept become the bruto list. The file itself is never stored. */
import { weiger } from '../../shared/contract/weigering.ts';
import type { Ingelezen } from '../../shared/domein/groepsscan/voorbeeld.ts';
import { trekCode } from '../../shared/domein/namen.ts';
import { standaardkring } from '../../shared/domein/profiel.ts';
import type { Gegeven } from '../../shared/domein/zichtbaarheid.ts';
import type { Omgeving } from '../omgeving.ts';
import { situatieZonderOverleg } from '../queries/situatie.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { eisBesluit2A, eisGrondslag, zetStaat } from './groepen.ts';
import { log } from './log.ts';
import { vervallenCodes } from './vernietig.ts';

const BRON = 'politie';
const SOORT = 'politiegegeven';

/**
 * Stores the rows as bruto list, with police as bron (art. 8 lid 3).
 * @param rijen rows of the preview that the procesregisseur kept
 * @throws Geweigerd NIETS_OVER, NOG_GEEN_BESLUIT_2A, GEEN_GRONDSLAG, GROEP_GESLOTEN, VERNIETIGING_WACHT
 */
export function neemOver(omgeving: Omgeving, groepId: string, rijen: readonly Ingelezen[]): { aantal: number } {
  if (rijen.length === 0) weiger('NIETS_OVER', 'Er is geen enkele naam over om over te nemen. Er is niets bewaard.');
  return omgeving.schrijf((db) => {
    eisBesluit2A(db, groepId);
    eisBijgewerkt(omgeving, db, groepId);
    const { situatie } = situatieZonderOverleg(db, omgeving.klok());
    const nu = omgeving.klok().toISOString();
    const bezet = new Set([
      ...db
        .prepare<{ code: string }>('SELECT code FROM lid')
        .all()
        .map((r) => r.code),
      ...vervallenCodes(db),
    ]);
    const kring = standaardkring(situatie.profiel, SOORT, 'individu');
    for (const rij of rijen) {
      const lidId = omgeving.nieuwId();
      const gegeven: Gegeven = {
        id: lidId,
        bron: BRON,
        gegevenssoort: SOORT,
        niveau: 'individu',
        leden: [lidId],
        kring,
        groepId,
        verruimingen: [],
        versmalling: null,
      };
      eisGrondslag(situatie, gegeven);
      const code = trekCode(bezet, omgeving.willekeurig);
      bezet.add(code);
      db.prepare(
        `INSERT INTO lid (id, groep_id, code, staat, voornaam, roepnaam, tussenvoegsel, achternaam, geboortedatum, geboortejaar,
                          geslacht, adres, postcode, plaats, dagbesteding, gedrag, sinds)
         VALUES (?, ?, ?, 'bruto', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        lidId,
        groepId,
        code,
        rij.voornaam,
        rij.roepnaam,
        rij.tussenvoegsel,
        rij.achternaam,
        rij.geboren?.soort === 'datum' ? rij.geboren.datum : null,
        rij.geboren?.soort === 'jaar' ? rij.geboren.jaar : null,
        rij.geslacht,
        rij.adres,
        rij.postcode,
        rij.plaats,
        rij.dagbesteding,
        rij.gedrag,
        nu,
      );
      for (const v of rij.vertegenwoordigers) {
        db.prepare("INSERT INTO vertegenwoordiger (id, lid_id, naam, adres) VALUES (?, ?, ?, '')").run(
          omgeving.nieuwId(),
          lidId,
          v.naam,
        );
      }
      db.prepare('INSERT INTO lid_bron (lid_id, bron, gegevenssoort, kring, sinds) VALUES (?, ?, ?, ?, ?)').run(
        lidId,
        BRON,
        SOORT,
        kring,
        nu,
      );
      log(omgeving, db, 'lid.ingelezen', { lid: lidId, groep: groepId });
    }
    zetStaat(omgeving, groepId, 'beoordeeld', 2);
    log(omgeving, db, 'groepsscan.overgenomen', { groep: groepId, aantal: rijen.length });
    return { aantal: rijen.length };
  });
}
