/** What there is to choose from in the entry line, out of the read model of the meeting. */
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { soortwoord, tekst } from '../../../text/overleg.ts';
import type { Keuzelijsten } from '../invoer.ts';

/** What the chair can choose from at the agenda item in hand: members of its group only. */
export function keuzelijsten(beeld: Overlegbeeld): Keuzelijsten {
  const { keuzes, gekozen } = beeld;
  return {
    bronnen: keuzes.bronnen,
    gegevenssoorten: keuzes.gegevenssoorten,
    kringen: keuzes.kringen,
    partners: keuzes.partners,
    leden: keuzes.leden.filter((l) => gekozen.groepId === null || l.groepId === gekozen.groepId),
    functionarissen: beeld.deelnemers.map((d) => ({
      id: d.id,
      zetel: d.zetel,
      organisatie: d.organisatie,
      naam: `${d.naam}, ${d.organisatie}`,
    })),
    woorden: { groep: tekst.invoer.groep, standaardkring: tekst.invoer.standaardkring, soorten: soortwoord },
  };
}
