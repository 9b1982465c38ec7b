/** The button that makes a whole row of a table clickable; the row itself is `<tr className="rij">`. */
import type { ReactNode } from 'react';

export interface RijknopProps {
  readonly id: string;
  readonly gekozen: boolean;
  readonly opKlik: () => void;
  readonly children: ReactNode;
}

export function Rijknop({ id, gekozen, opKlik, children }: RijknopProps) {
  return (
    <button
      type="button"
      className="rijknop"
      data-rij={id}
      aria-current={gekozen ? 'true' : undefined}
      onClick={opKlik}
    >
      {children}
    </button>
  );
}
