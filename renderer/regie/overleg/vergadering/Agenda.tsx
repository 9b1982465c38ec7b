/** Left column: the agenda with the ring of each item, what needs attention, and the clock. */
import { memo, useEffect, useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { kloktijd } from '../../../../shared/domein/tijd.ts';
import { hoofdletter } from '../../../../shared/domein/woorden.ts';
import { tekst as adviestekst } from '../../../text/advies.ts';
import { metKring, tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Ring } from '../../../ui/Ring.tsx';
import { minutenTot } from '../../schil/tijd.ts';
import { useWinkel } from '../../schil/winkel.ts';

/** The clock time now, `HH:MM`; ticks with the minute. */
export function useKlok(): string {
  const [nu, zetNu] = useState(() => kloktijd(new Date()));
  useEffect(() => {
    const wekker = setInterval(() => zetNu(kloktijd(new Date())), 1000);
    return () => clearInterval(wekker);
  }, []);
  return nu;
}

function Klok({ beeld }: { readonly beeld: Overlegbeeld }) {
  const nu = useKlok();
  const plaats = beeld.agenda.findIndex((a) => a.id === beeld.gekozen.id);
  const straks = beeld.agenda.slice(plaats + 1).find((a) => /^\d\d:\d\d$/.test(a.tijd));
  const rest = straks ? minutenTot(nu, straks.tijd) : null;
  // A rest of hours means that the meeting is on another day, or not at the agenda's pace: no pressure then.
  const tonen = rest !== null && rest > -120 && rest <= 180 && beeld.staat === 'geopend';
  return (
    <div className="klok">
      <time className="klok__tijd">{nu}</time>
      {tonen && (
        <p className="klok__rest">
          <b>{rest >= 0 ? tekst.open.nog(rest) : tekst.open.over(-rest)}</b> {tekst.open.voorOnderwerp}
        </p>
      )}
    </div>
  );
}

interface AgendaProps {
  readonly beeld: Overlegbeeld;
  readonly kies?: (id: string) => void;
  /** Null: there is nobody to ask advice about. */
  readonly vraagAdvies: (() => void) | null;
}

export const Agenda = memo(function Agenda({ beeld, kies, vraagAdvies }: AgendaProps) {
  const kiesOverleg = useWinkel((s) => s.kiesOverleg);
  return (
    <aside className="agenda" aria-label={tekst.open.agenda}>
      <h2 className="agenda__kop">{hoofdletter(beeld.datumInWoorden)}</h2>
      <ol className="agenda__lijst">
        {beeld.agenda.map((a) => (
          <li key={a.id}>
            <button
              type="button"
              className="agenda__punt"
              aria-current={beeld.staat !== 'voorbereiding' && a.id === beeld.gekozen.id ? 'true' : undefined}
              disabled={!kies}
              onClick={() => kies?.(a.id)}
            >
              <span className="agenda__tijd">
                {a.gedaan ? (
                  <>
                    <Icoon naam="vink" />
                    <span className="alleen-voorlezen">{tekst.open.gedaan}</span>
                  </>
                ) : (
                  a.tijd
                )}
              </span>
              <span className="agenda__titel">
                {a.titel}
                {a.kring && !/\bA$/.test(a.kring) && <span className="meta"> {metKring(a.kring)}</span>}
              </span>
              <Ring ring={{ ...a.ring, midden: 'geen' }} maat={20} alternatief={null} />
            </button>
          </li>
        ))}
      </ol>
      <div className="agenda__onder">
        {beeld.waarschuwingen.length > 0 && (
          <ul className="agenda__letop" aria-label={tekst.open.waarschuwingen}>
            {beeld.waarschuwingen.map((w) => (
              <li key={w}>
                <Icoon naam="driehoek" />
                <span>{nietAfbreken(w)}</span>
              </li>
            ))}
          </ul>
        )}
        {vraagAdvies && (
          <Knop soort="link" maat="klein" toets="e" onClick={vraagAdvies}>
            {adviestekst.vraag.knop}
          </Knop>
        )}
        <Knop soort="link" maat="klein" icoon="pijlLinks" onClick={() => kiesOverleg(null)}>
          {tekst.lijst.alle}
        </Knop>
      </div>
      <Klok beeld={beeld} />
    </aside>
  );
});
