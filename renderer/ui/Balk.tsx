/** The bar of the inzagetoets: one seat of the ring, unrolled. Solid: sees it; open: may not; thin line: outside the kring. */
import type { ReactNode } from 'react';
import type { Zetelstand } from '../../shared/contract/ring.ts';
import { tekst } from '../text/ui.ts';

export interface BalkProps {
  readonly stand: Zetelstand['stand'];
  readonly bron?: boolean;
  /** Words below the bar; standard the state itself. A bar is never without words. */
  readonly children?: ReactNode;
}

export function Balk({ stand, bron = false, children }: BalkProps) {
  return (
    <span className={`balk balk--${stand}`}>
      <span className="balk__teken" aria-hidden="true" />
      <span className="balk__woorden">
        {children ?? tekst.balk[stand]}
        {bron && `, ${tekst.bron}`}
      </span>
    </span>
  );
}
