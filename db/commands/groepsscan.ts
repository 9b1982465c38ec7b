/** Command of the area `groepsscan`: the lines that were kept become the bruto list. The file itself is never stored. */
import { weiger } from '../../shared/contract/weigering.ts';
import type { Ingelezen } from '../../shared/domein/groepsscan/voorbeeld.ts';
import { ingebrachteNaam, POLITIE } from '../../shared/domein/naamhulp.ts';
import type { Omgeving } from '../omgeving.ts';
import { situatieZonderOverleg } from '../queries/situatie.ts';
import { eisBijgewerkt } from './achterstand.ts';
import { eisBesluit2A, eisGrondslag, zetStaat } from './groepen.ts';
import { bezetteCodes, zetLid } from './lid.ts';
import { log } from './log.ts';

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
    const bezet = bezetteCodes(db);
    for (const rij of rijen) {
      const naam = ingebrachteNaam(situatie.profiel, { id: omgeving.nieuwId(), groepId }, POLITIE);
      eisGrondslag(situatie, naam);
      zetLid(omgeving, db, naam, rij, bezet);
      log(omgeving, db, 'lid.ingelezen', { lid: naam.id, groep: groepId });
    }
    zetStaat(omgeving, groepId, 'beoordeeld', 2);
    log(omgeving, db, 'groepsscan.overgenomen', { groep: groepId, aantal: rijen.length });
    return { aantal: rijen.length };
  });
}
