/** Foot bar with the keys of the screen. Each is also a button where it can be clicked; `?` shows them all. */
import { Fragment, type ReactNode } from 'react';
import { tekst } from '../text/ui.ts';
import { Toets } from './Toets.tsx';
import { useAlleToetsen } from './useToetsen.ts';

export interface Balkregel {
  /** One key or several that belong together (`['ArrowUp', 'ArrowDown']`); `–` draws a dash between keys. */
  readonly toetsen: readonly string[];
  readonly wat: string;
  /** Does the same as the key; makes it a button. */
  readonly doe?: (() => void) | undefined;
  /** Starts a new group, behind a line. */
  readonly nieuweGroep?: boolean;
}

function Inhoud({ regel }: { readonly regel: Balkregel }) {
  return (
    <>
      <span className="toetsbalk__groep">
        {regel.toetsen.map((t) => (
          <Fragment key={t}>{t === '–' ? t : <Toets toets={t} />}</Fragment>
        ))}
      </span>
      {regel.wat}
    </>
  );
}

export interface ToetsbalkProps {
  readonly regels: readonly Balkregel[];
  /** Opens the list of all keys (also bound to `?` by the screen). */
  readonly opAlleToetsen?: (() => void) | undefined;
  /** Legend or other words after the keys. */
  readonly children?: ReactNode;
}

export function Toetsbalk({ regels, opAlleToetsen, children }: ToetsbalkProps) {
  return (
    <footer className="toetsbalk">
      <div className="toetsbalk__lijst">
        {regels.map((r) => (
          <span
            key={r.toetsen.join(' ')}
            className={r.nieuweGroep ? 'toetsbalk__groep toetsbalk__groep--nieuw' : 'toetsbalk__groep'}
          >
            {r.doe ? (
              <button type="button" onClick={r.doe}>
                <Inhoud regel={r} />
              </button>
            ) : (
              <Inhoud regel={r} />
            )}
          </span>
        ))}
        {children && <span className="toetsbalk__groep toetsbalk__groep--nieuw">{children}</span>}
      </div>
      {opAlleToetsen && (
        <button type="button" className="toetsbalk__einde" onClick={opAlleToetsen}>
          <Toets toets="?" /> {tekst.alleToetsenKort}
        </button>
      )}
    </footer>
  );
}

/** Every key that acts now, for the dialog under `?`. */
export function Toetsenlijst() {
  const bindingen = useAlleToetsen();
  return (
    <dl className="toetsenlijst">
      {bindingen.map((b) => (
        <div key={b.toets}>
          <dt>
            <Toets toets={b.toets} />
          </dt>
          <dd>{b.wat}</dd>
        </div>
      ))}
    </dl>
  );
}
