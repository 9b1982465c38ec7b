/** A refusal in place: what, why with article, what helps. Draws nothing when there is none. */
import type { ReactNode } from 'react';
import type { Weigering } from '../../../shared/contract/weigering.ts';
import { Melding, uitWeigering } from '../../ui/Melding.tsx';

export function Weigeringmelding({ weigering, knoppen }: { weigering: Weigering | null; knoppen?: ReactNode }) {
  if (weigering === null) return null;
  return <Melding {...uitWeigering(weigering)} knoppen={knoppen} />;
}
