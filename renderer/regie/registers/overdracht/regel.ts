/** A hand-over of the register in the words of the screen. */
import type { Overdrachtregel } from '../../../../shared/contract/overdracht.ts';
import { overdrachtTekst as t } from '../../../text/overdracht.ts';

export const watInWoorden = (r: Overdrachtregel): string => (r.soort === 'kluis' ? t.heleKluis : t.groep(r.groepsnaam));

/** Full: the other one has it; half: waits for its receipt. */
export function standVan(r: Overdrachtregel): { readonly vak: 'vol' | 'half'; readonly woord: string } {
  if (r.richting === 'in') return { vak: 'vol', woord: t.stand.hier };
  return r.ontvangenOp === null ? { vak: 'half', woord: t.stand.wacht } : { vak: 'vol', woord: t.stand.ontvangen };
}
