/** What correcting an item undoes, and what stays on it to be looked at again: said before it is done. */
import type { Puntbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { tekst as adviestekst } from '../../../text/advies.ts';
import { tekst } from '../../../text/overleg.ts';

export function wijziggevolgen(punt: Puntbeeld): string[] {
  return [
    ...(punt.verruimingen.length > 0 ? [tekst.invoer.wijzigIntrekt] : []),
    ...(punt.vrijgave?.vrij ? [adviestekst.vrijgave.bewerkTrektTerug] : []),
    ...(punt.meereizend.length > 0 ? [tekst.invoer.blijftStaan] : []),
  ];
}
