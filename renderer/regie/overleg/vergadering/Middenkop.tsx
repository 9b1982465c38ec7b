/** Above the items: which subject it is, what it is for, who is needed; and the keys to another one. */
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { tekst } from '../../../text/overleg.ts';
import { Toets, toetsopschrift } from '../../../ui/Toets.tsx';
import { Nodig } from './Nodig.tsx';

const t = tekst.toetsen;
const kanten = [
  { toets: 'PageUp', wat: t.vorigOnderwerp, richting: -1 },
  { toets: 'PageDown', wat: t.volgendOnderwerp, richting: 1 },
] as const;

interface MiddenkopProps {
  readonly beeld: Overlegbeeld;
  /** Null: the meeting is not open. */
  readonly onderwerp: ((richting: 1 | -1) => void) | null;
}

export function Middenkop({ beeld, onderwerp }: MiddenkopProps) {
  const { titel, meta, totaal, opTafel, soort } = beeld.gekozen;
  return (
    <header className="midden__kop">
      <div>
        <h1>{titel}</h1>
        <p className="meta">{meta}</p>
        <Nodig beeld={beeld} />
      </div>
      <div className="midden__rechts meta">
        {(totaal > 0 || soort === 'onderwerp') && tekst.open.punten(totaal, opTafel)}
        {onderwerp && (
          <span className="midden__blader">
            {kanten.map(({ toets, wat, richting }) => (
              <button
                key={toets}
                type="button"
                className="daad"
                onClick={() => onderwerp(richting)}
                aria-label={`${toetsopschrift(toets)}: ${wat}`}
              >
                <Toets toets={toets} />
              </button>
            ))}
            {tekst.open.anderOnderwerp}
          </span>
        )}
      </div>
    </header>
  );
}
