/** Progress through named steps: a strong line for what is done, a block for now, a hairline for later. Ink, never green. */
import type { ReactNode } from 'react';
import { tekst } from '../text/ui.ts';
import { Icoon } from './Icoon.tsx';

export interface Voortgangsstap {
  readonly naam: string;
  /** Second line, e.g. a date. */
  readonly bij?: ReactNode;
  readonly stand: 'klaar' | 'nu' | 'later';
}

export interface VoortgangProps {
  readonly label: string;
  readonly stappen: readonly Voortgangsstap[];
  /** A check before the second line of what is done. */
  readonly metVink?: boolean;
}

export function Voortgang({ label, stappen, metVink = false }: VoortgangProps) {
  return (
    <ol className="voortgang" aria-label={label}>
      {stappen.map((s) => (
        <li
          key={s.naam}
          className={`voortgang__stap voortgang__stap--${s.stand}`}
          aria-current={s.stand === 'nu' ? 'step' : undefined}
        >
          <span className="voortgang__naam">
            {s.naam}
            <span className="alleen-voorlezen">, {tekst.stap[s.stand]}</span>
          </span>
          {s.bij && (
            <span className="voortgang__bij">
              {metVink && s.stand === 'klaar' && <Icoon naam="vink" />}
              {s.bij}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The same in six small boxes without words, beside a line that says where it stands. */
export function VoortgangKlein({ klaar, van }: { readonly klaar: number; readonly van: number }) {
  return (
    <ol className="voortgang voortgang--klein" aria-hidden="true">
      {Array.from({ length: van }, (_, i) => `stap ${i + 1}`).map((stap, i) => (
        <li key={stap} className={i < klaar ? 'voortgang__vak--vol' : 'voortgang__vak--leeg'} />
      ))}
    </ol>
  );
}
