/** Under the entry line: what the item will be, and the keys that act now. */
import type { ReactNode } from 'react';
import { tekst } from '../../../text/overleg.ts';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Ring } from '../../../ui/Ring.tsx';
import { Toets } from '../../../ui/Toets.tsx';
import type { Proef } from './useProef.ts';

const t = tekst.invoer;

interface Daad {
  readonly toets: string;
  readonly wat: string;
  readonly doe?: (() => void) | undefined;
}

function Daden({ daden }: { readonly daden: readonly Daad[] }) {
  return (
    <span className="invoer__toetsen">
      {daden.map(({ toets, wat, doe }) =>
        doe ? (
          <button key={toets} type="button" className="daad" onClick={doe}>
            <Toets toets={toets} /> {wat}
          </button>
        ) : (
          <span key={toets}>
            <Toets toets={toets} /> {wat}
          </span>
        ),
      )}
    </span>
  );
}

/** What the vault says about it, or nothing as long as it says nothing. */
function Uitkomst({ proef }: { readonly proef: Proef }) {
  return (
    <>
      {proef.ring && proef.ring.zetels.length > 0 && <Ring ring={proef.ring} maat={20} alternatief={null} />}
      <span>
        <b className={proef.weigering ? 'invoer__magniet' : undefined}>
          {proef.weigering ? t.magNiet : proef.opTafel ? t.wordtOp : t.wordtNiet}
        </b>{' '}
        {nietAfbreken(proef.weigering || proef.zin)}
      </span>
    </>
  );
}

export interface InvoervoetProps {
  /** What comes before it, e.g. what of a paste was left out. */
  readonly eerst: ReactNode;
  /** What is wrong with what was typed; empty: nothing. */
  readonly fout: string;
  readonly nietsGevonden: boolean;
  readonly proef: Proef | null;
  readonly daden: readonly Daad[];
}

export function Invoervoet({ eerst, fout, nietsGevonden, proef, daden }: InvoervoetProps) {
  return (
    <div className="invoer__wordt">
      <output className="invoer__proef">
        {eerst}
        {fout ? (
          <b className="invoer__magniet">{fout}</b>
        ) : nietsGevonden ? (
          t.nietsGevonden
        ) : proef ? (
          <Uitkomst proef={proef} />
        ) : null}
      </output>
      <Daden daden={daden} />
    </div>
  );
}
