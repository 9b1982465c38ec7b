/**
 * The frame of all screens while the vault is shut: the ring of thin lines in which nobody sees anything at the left,
 * what is asked at the right. No name of anyone, no trace of a meeting.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { kluisTekst as t } from '../../text/kluis.ts';
import { Alinea, Kop } from '../../ui/Kop.tsx';
import './kluis.css';

/** Six thin arcs, seat 1 from twelve o'clock. Radius 39 of 100, a gap of 6° between two seats. */
function bogen(): string[] {
  const straal = 39.3;
  const punt = (graden: number) => {
    const hoek = ((graden - 90) * Math.PI) / 180;
    return `${(50 + straal * Math.cos(hoek)).toFixed(3)} ${(50 + straal * Math.sin(hoek)).toFixed(3)}`;
  };
  return Array.from({ length: 6 }, (_, i) => `M${punt(i * 60 + 3)}A${straal} ${straal} 0 0 1 ${punt(i * 60 + 57)}`);
}
const paden = bogen();

export interface KluiskaderProps {
  readonly ringKop: string;
  readonly ringZin: string;
  readonly kop: string;
  /** One calm line above the heading's content, e.g. why it was locked. */
  readonly melding?: string;
  /** Much to show: less room above. */
  readonly dicht?: boolean;
  readonly children: ReactNode;
}

export function Kluiskader({ ringKop, ringZin, kop, melding = '', dicht = false, children }: KluiskaderProps) {
  const kopRef = useRef<HTMLDivElement>(null);
  const vorige = useRef(kop);
  // A new step starts at its heading, for the eye and for a screen reader; the first one leaves focus to the field.
  useEffect(() => {
    if (vorige.current === kop) return;
    vorige.current = kop;
    if (!kopRef.current?.parentElement?.contains(document.activeElement)) kopRef.current?.focus();
  }, [kop]);
  return (
    <main className="kluis">
      <div className="kluis__links">
        <svg className="kluis__ring" viewBox="0 0 100 100" aria-hidden="true">
          {paden.map((pad) => (
            <path key={pad} d={pad} />
          ))}
        </svg>
        <div className="kluis__midden">
          <p className="kluis__woord">{ringKop}</p>
          <p className="kluis__zin">{ringZin}</p>
        </div>
      </div>
      <div className="kluis__rechts">
        <p className="kluis__merk">{t.merk}</p>
        <div className={dicht ? 'kluis__inhoud kluis__inhoud--dicht' : 'kluis__inhoud'}>
          <div ref={kopRef} tabIndex={-1} className="kluis__kopvak">
            <Kop level={1} className="kluis__kop">
              {kop}
            </Kop>
          </div>
          {melding && <Alinea className="kluis__melding">{melding}</Alinea>}
          {children}
        </div>
        <p className="kluis__voet">{t.voet}</p>
      </div>
    </main>
  );
}
