/**
 * The one component that draws the room's picture, on the beamer and in the miniature of the regie window.
 *
 * It lays out in a fixed stage of 1920 × 1080 units (an SVG viewBox around HTML), and only then is it scaled to the
 * room that it gets. So line breaks and sizes are the same on every screen, and the miniature is the picture, not a
 * copy. No motion, no cursor, no scrolling; nothing that is not in the message.
 */
import { memo } from 'react';
import type { Zaalbericht } from '../../shared/contract/zaalbeeld.ts';
import { tekst as uiTekst } from '../text/ui.ts';
import { tekst } from '../text/zaal.ts';
import { Aanwezigen } from './Aanwezigen.tsx';
import { Leeg } from './Leeg.tsx';
import { Onderwerp } from './Onderwerp.tsx';
import { Opening } from './Opening.tsx';
import { Proef } from './Proef.tsx';
import { Pauze, Welkom } from './Rust.tsx';

const tafereel = { breedte: 1920, hoogte: 1080 } as const;

function Beeld({ bericht }: { readonly bericht: Zaalbericht }) {
  const { beeld } = bericht;
  switch (beeld.soort) {
    case 'leeg':
      return <Leeg />;
    case 'welkom':
      return <Welkom beeld={beeld} />;
    case 'aanwezigen':
      return <Aanwezigen beeld={beeld} />;
    case 'pauze':
      return <Pauze />;
    case 'proef':
      return <Proef />;
    case 'opening':
      // Another text or size measures anew whether it fits the short form.
      return <Opening key={`${bericht.maat} ${beeld.nu} ${beeld.tekst}`} beeld={beeld} />;
    case 'onderwerp':
      return <Onderwerp beeld={beeld} />;
  }
}

/** The same message is not drawn and measured again, whatever happens around a miniature. */
export const Zaalbeeld = memo(function Zaalbeeld({ bericht }: { readonly bericht: Zaalbericht }) {
  const leeg = bericht.beeld.soort === 'leeg';
  return (
    <svg
      className="zaalbeeld"
      viewBox={`0 0 ${tafereel.breedte} ${tafereel.hoogte}`}
      preserveAspectRatio="xMidYMid meet"
      data-thema={leeg ? 'donker' : bericht.thema}
    >
      <title>{tekst.titel}</title>
      <foreignObject width={tafereel.breedte} height={tafereel.hoogte}>
        <div
          className={`zaal zaal--${bericht.beeld.soort}`}
          data-maat={bericht.maat}
          data-thema={leeg ? 'donker' : bericht.thema}
          lang="nl"
        >
          {bericht.oefening && (
            <p className="zaal__oefening">
              <b>{uiTekst.oefening}</b> {uiTekst.oefenuitleg}
            </p>
          )}
          <Beeld bericht={bericht} />
        </div>
      </foreignObject>
    </svg>
  );
});

export interface MiniatuurProps {
  readonly bericht: Zaalbericht;
  /** Name for screen readers: the words that the caller writes above it. */
  readonly naam?: string;
}

/** The same picture, small, in a frame: 336 × 189, or 408 × 229.5 in a wide window. */
export function Miniatuur({ bericht, naam = tekst.miniatuur }: MiniatuurProps) {
  return (
    <section className="miniatuur" aria-label={naam}>
      <Zaalbeeld bericht={bericht} />
    </section>
  );
}
