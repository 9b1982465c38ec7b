/** A row per seat that can be put on and off by its key. */
import { Icoon } from '../../../ui/Icoon.tsx';
import { Zeteltoets } from '../../zetels/Zeteltoets.tsx';
import { geenEnter } from './geenEnter.ts';

export interface Zetelrij {
  readonly zetel: number;
  readonly naam: string;
  readonly bij: string;
  readonly aan: boolean;
  /** Cannot be changed: sees it already, or always. */
  readonly vast: boolean;
}

export function Zetelkeuze({
  rijen,
  wissel,
}: {
  readonly rijen: readonly Zetelrij[];
  readonly wissel: (zetel: number) => void;
}) {
  return (
    <ul className="zetelkeuze">
      {rijen.map((r) => (
        <li key={r.zetel}>
          <button
            type="button"
            className={r.aan ? 'zetelkeuze__knop zetelkeuze__knop--aan' : 'zetelkeuze__knop'}
            aria-pressed={r.aan}
            disabled={r.vast}
            onClick={() => wissel(r.zetel)}
            // Space and the key of the seat choose.
            onKeyDown={geenEnter}
          >
            <Zeteltoets zetel={r.zetel} />
            <span className="zetelkeuze__naam">
              {r.naam} <span className="meta">{r.bij}</span>
            </span>
            {r.aan && <Icoon naam="vink" />}
          </button>
        </li>
      ))}
    </ul>
  );
}
