/** What runs for one member, in a few words: `1 loopt`, `begint 1 december`. Empty when nothing was agreed. */
import type { Interventiebeeld } from '../../../shared/contract/groepen.ts';
import { korteDatum } from '../../../shared/domein/tijd.ts';
import { groepenTekst } from '../../text/groepen.ts';

const t = groepenTekst.lijst;

export interface Aanpak {
  readonly woorden: string;
  readonly teLaat: boolean;
}

/**
 * @param code the member's code, as `over` of an intervention names it
 * @param vandaag `YYYY-MM-DD`
 */
export function aanpakVan(code: string, interventies: readonly Interventiebeeld[], vandaag: string): Aanpak {
  const eigen = interventies.filter((i) => i.over.includes(code));
  const teLaat = eigen.some((i) => i.teLaat);
  const loopt = eigen.filter((i) => i.begin <= vandaag).length;
  if (teLaat) return { woorden: t.teLaat, teLaat };
  if (loopt > 0) return { woorden: t.loopt(loopt), teLaat };
  const eerst = eigen.map((i) => i.begin).sort()[0];
  return { woorden: eerst === undefined ? '' : t.begint(korteDatum(eerst)), teLaat };
}
