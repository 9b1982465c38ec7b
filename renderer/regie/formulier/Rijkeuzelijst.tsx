/** Rows in a dialog of which one is chosen: with the arrows (`useRijkeuze`) or by clicking. */
import type { ReactNode } from 'react';
import './rijkeuzelijst.css';

export interface Rijkeuzeregel {
  readonly id: string;
  readonly naam: ReactNode;
  /** Smaller, under or behind it. */
  readonly bij: ReactNode;
}

interface RijkeuzelijstProps {
  readonly regels: readonly Rijkeuzeregel[];
  readonly gekozen: string | null;
  /** The row that holds now, for screen readers. */
  readonly nu?: string | undefined;
  readonly opKlik: (id: string) => void;
}

export function Rijkeuzelijst({ regels, gekozen, nu, opKlik }: RijkeuzelijstProps) {
  return (
    <ul className="rijkeuzelijst">
      {regels.map((r) => (
        <li key={r.id}>
          <button
            type="button"
            className={r.id === gekozen ? 'rijkeuzelijst__knop rijkeuzelijst__knop--gekozen' : 'rijkeuzelijst__knop'}
            data-rij={r.id}
            aria-current={nu === r.id ? 'true' : undefined}
            onClick={() => opKlik(r.id)}
          >
            <b>{r.naam}</b>
            {r.bij && <span className="meta">{r.bij}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
