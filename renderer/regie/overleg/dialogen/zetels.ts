/** From seats to what the contract asks: partners by their partner id, incidentele deelnemers by their own id. */
import type { Deelnemerbeeld, Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';

/**
 * Id by which the rules know whoever sits here: the partner's, or the deelnemer's own when he is incidenteel or his
 * partner is not in the list. The rules accept a functionary's own id too; it then reaches him alone.
 */
export function zetelId(
  deelnemer: Deelnemerbeeld,
  beeld: Overlegbeeld,
): { soort: 'partner' | 'deelnemer'; id: string } {
  const partner = deelnemer.incidenteel
    ? undefined
    : beeld.keuzes.partners.find((p) => p.naam === deelnemer.organisatie);
  return partner ? { soort: 'partner', id: partner.id } : { soort: 'deelnemer', id: deelnemer.id };
}

/** Who may speak for the bron of an item: its functionaries at this meeting, or the incidentele deelnemer himself. */
export function vanBron(bron: { id: string; naam: string }, beeld: Overlegbeeld): Deelnemerbeeld[] {
  return beeld.deelnemers.filter(
    (d) => d.id === bron.id || zetelId(d, beeld).id === bron.id || (!d.incidenteel && d.organisatie === bron.naam),
  );
}
