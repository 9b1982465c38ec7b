/**
 * The declaration, left: 21/31, or 19/28 or 17/24 if it is long. If even that does not fit, only this text scrolls,
 * with a clear edge. It is never shortened.
 */
import { useLayoutEffect, useRef } from 'react';
import type { Tekentekst } from '../../shared/contract/tekenen.ts';
import { datumInWoorden } from '../../shared/domein/tijd.ts';
import { tekst as zinnen } from '../text/tekenen.ts';
import { Icoon } from '../ui/Icoon.tsx';
import { Kop } from '../ui/Kop.tsx';
import { nietAfbreken } from '../ui/nietAfbreken.ts';

const laatsteTrap = 2;

/** The text with the names of the organisation and its functionary in weight. */
function metNamen(tekst: string, namen: readonly string[]) {
  const aanwezig = namen.filter((n) => n !== '' && tekst.includes(n));
  if (aanwezig.length === 0) return nietAfbreken(tekst);
  const patroon = new RegExp(`(${aanwezig.map((n) => n.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')})`, 'u');
  return tekst.split(patroon).map((deel, i) =>
    // Odd parts are the names. The text never changes while it is shown, so the place is the identity.
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text
    i % 2 === 1 ? <b key={i}>{deel}</b> : nietAfbreken(deel),
  );
}

/** Reduces the type in steps until the pane holds the text; only then does it scroll (`data-schuift`, tekenen.css). */
function pasTekst(vak: HTMLElement): void {
  // Measured as if nothing scrolls: the line "De tekst gaat verder" takes room itself.
  delete vak.dataset.schuift;
  vak.removeAttribute('tabindex');
  for (let trap = 0; trap <= laatsteTrap; trap++) {
    vak.dataset.trap = String(trap);
    if (vak.scrollHeight <= vak.clientHeight) return;
  }
  vak.dataset.schuift = '';
  vak.tabIndex = 0;
}

function usePassendeTekst() {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const pas = () => ref.current && pasTekst(ref.current);
    pas();
    window.addEventListener('resize', pas);
    document.fonts.addEventListener('loadingdone', pas);
    return () => {
      window.removeEventListener('resize', pas);
      document.fonts.removeEventListener('loadingdone', pas);
    };
  }, []);
  return ref;
}

export function Verklaring({ tekst }: { readonly tekst: Tekentekst }) {
  const ref = usePassendeTekst();
  const namen = [tekst.organisatie, tekst.functionaris];
  return (
    <section className="verklaring" aria-label={tekst.titel}>
      <header>
        <Kop level={1} className="verklaring__titel">
          {tekst.titel}
        </Kop>
        <p className="verklaring__waar">
          {nietAfbreken(zinnen.overleg(datumInWoorden(tekst.overlegDatum)))}
          <span className="verklaring__komma">, </span>
          <br />
          {zinnen.gemeente(tekst.gemeente)}
        </p>
      </header>
      <section ref={ref} className="verklaring__tekst" aria-label={zinnen.tekstvak}>
        <p>{metNamen(tekst.aanhef, namen)}</p>
        {tekst.overwegingen.length > 0 && (
          <>
            <p className="verklaring__tussenkop">{zinnen.overwegende}</p>
            <ol className="verklaring__lijst">
              {tekst.overwegingen.map((o) => (
                <li key={o}>{nietAfbreken(o)}</li>
              ))}
            </ol>
          </>
        )}
        <p className="verklaring__tussenkop">{zinnen.verklaart}</p>
        <p>{nietAfbreken(tekst.verklaart)}</p>
      </section>
      <p className="verklaring__verder">
        <Icoon naam="pijlNeer" /> {zinnen.leesVerder}
      </p>
      <footer className="verklaring__voet">
        <span>{nietAfbreken(tekst.tekstversie)}</span>
        <span>{zinnen.alleenDitOverleg}</span>
      </footer>
    </section>
  );
}
