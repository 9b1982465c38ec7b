/**
 * Error, refusal or warning: a triangle, what is the matter, why (with article) and what helps. In place, never a
 * message that vanishes. From a refusal of the boundary: `<Melding {...uitWeigering(antwoord)} />`.
 */
import type { ReactNode } from 'react';
import type { Weigering } from '../../shared/contract/weigering.ts';
import { tekst } from '../text/ui.ts';
import { Icoon } from './Icoon.tsx';

export interface MeldingProps {
  /** `fout`: something failed or is refused; `letop`: nothing failed yet; `rustig`: in ink, for a calm remark. */
  readonly soort?: 'fout' | 'letop' | 'rustig';
  readonly wat: ReactNode;
  readonly waarom?: ReactNode;
  readonly helpt?: ReactNode;
  readonly knoppen?: ReactNode;
  /** Read aloud when it appears. Standard yes; no for what is always there. */
  readonly voorlezen?: boolean;
}

export function Melding({ soort = 'fout', wat, waarom, helpt, knoppen, voorlezen = true }: MeldingProps) {
  return (
    <div className={`melding melding--${soort}`} role={voorlezen ? 'alert' : undefined}>
      <Icoon naam="driehoek" />
      <div>
        <p>
          <span className="melding__wat">{wat}</span>
          {waarom && <> {waarom}</>}
        </p>
        {helpt && (
          <p className="melding__helpt">
            {tekst.watHelpt} {helpt}
          </p>
        )}
        {knoppen && <div className="melding__knoppen">{knoppen}</div>}
      </div>
    </div>
  );
}

/** First sentence of the refusal as `wat`, the rest with the article as `waarom`. */
export function uitWeigering(weigering: Weigering): Pick<MeldingProps, 'wat' | 'waarom'> {
  const einde = /(?<!\bart|\bnr|\bbijv)[.!?]\s+(?=[A-Z„“‘'"])/u.exec(weigering.uitleg);
  const wat = einde ? weigering.uitleg.slice(0, einde.index + 1) : weigering.uitleg;
  const rest = einde ? weigering.uitleg.slice(einde.index + 1).trim() : '';
  const artikel = weigering.artikel ? `(${weigering.artikel})` : '';
  return { wat, waarom: [rest, artikel].filter(Boolean).join(' ') || undefined };
}
