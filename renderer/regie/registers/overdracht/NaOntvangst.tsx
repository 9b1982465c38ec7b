/**
 * What is left to do once the receiver has confirmed: of a group, and of a whole vault. The one place that is shown
 * only after a valid receipt.
 */
import type { Overdrachtregel } from '../../../../shared/contract/overdracht.ts';
import { overdrachtTekst } from '../../../text/overdracht.ts';

const t = overdrachtTekst.detail;

export function NaOntvangst({ regel }: { readonly regel: Overdrachtregel }) {
  return <p>{regel.soort === 'groep' ? t.groepOntvangen : t.kluisOntvangen}</p>;
}
