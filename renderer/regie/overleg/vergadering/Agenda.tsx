/** Left column: the agenda with the ring of each item, what needs attention, and the clock. */
import { memo, useEffect, useRef } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { hoofdletter } from '../../../../shared/domein/woorden.ts';
import { tekst as adviestekst } from '../../../text/advies.ts';
import { metKring, tekst } from '../../../text/overleg.ts';
import { verslagTekst } from '../../../text/verslag.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Ring } from '../../../ui/Ring.tsx';
import { Scrollvak } from '../../formulier/Scrollvak.tsx';
import { useWinkel } from '../../schil/winkel.ts';
import { Klok } from './Klok.tsx';
import { Letop } from './Letop.tsx';

/** Who may see this item, and who leaves for it: `kring C, 5 gaat weg`. Nothing where it is for everybody. */
function Kringregel({ agendapunt: a }: { readonly agendapunt: Overlegbeeld['agenda'][number] }) {
  const delen = [
    a.kring && !/\bA$/.test(a.kring) ? metKring(a.kring) : '',
    a.gaatWeg.length > 0 ? tekst.open.gaatWeg(a.gaatWeg) : '',
  ].filter(Boolean);
  return delen.length === 0 ? null : <span className="meta"> {delen.join(', ')}</span>;
}

function Punt({ a, dubbel }: { readonly a: Overlegbeeld['agenda'][number]; readonly dubbel: boolean }) {
  return (
    <>
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
        {a.vraag && dubbel && <span className="meta">{a.vraag}</span>}
        <Kringregel agendapunt={a} />
      </span>
      <Ring ring={{ ...a.ring, midden: 'geen' }} maat={20} alternatief={null} />
    </>
  );
}

interface AgendaProps {
  readonly beeld: Overlegbeeld;
  readonly kies?: (id: string) => void;
  /** Null: there is nobody to ask advice about. */
  readonly vraagAdvies: (() => void) | null;
  /** The way to change the agenda; null: not now. */
  readonly bewerk: { readonly toets: string; readonly woord: string; readonly doe: () => void } | null;
  /** Null: there is no verslag to read. */
  readonly leesVerslag: (() => void) | null;
}

export const Agenda = memo(function Agenda({ beeld, kies, vraagAdvies, bewerk, leesVerslag }: AgendaProps) {
  const kiesOverleg = useWinkel((s) => s.kiesOverleg);
  /** Two parts of one name: what the room is asked tells them apart. */
  const dubbel = (titel: string) => beeld.agenda.filter((a) => a.titel === titel).length > 1;
  const nu = beeld.staat === 'voorbereiding' ? null : beeld.gekozen.id;
  const gekozen = useRef<HTMLButtonElement>(null);
  // A long agenda scrolls; what is on stays in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another part is on
  useEffect(() => {
    // Its answer is a promise in newer browsers, which is no cleaning up.
    void gekozen.current?.scrollIntoView({ block: 'nearest' });
  }, [nu]);
  return (
    <aside className="agenda" aria-label={tekst.open.agenda}>
      <h2 className="agenda__kop">{hoofdletter(beeld.datumInWoorden)}</h2>
      {kies ? (
        <ol className="agenda__lijst">
          {beeld.agenda.map((a) => (
            <li key={a.id}>
              <button
                type="button"
                className="agenda__punt"
                ref={a.id === nu ? gekozen : undefined}
                aria-current={a.id === nu ? 'true' : undefined}
                onClick={() => kies(a.id)}
              >
                <Punt a={a} dubbel={dubbel(a.titel)} />
              </button>
            </li>
          ))}
        </ol>
      ) : (
        // Nothing in it takes the focus, so the list itself does when it scrolls.
        <Scrollvak naam={tekst.open.agenda} className="agenda__lijst">
          <ol>
            {beeld.agenda.map((a) => (
              <li key={a.id} className="agenda__punt agenda__punt--stil">
                <Punt a={a} dubbel={dubbel(a.titel)} />
              </li>
            ))}
          </ol>
        </Scrollvak>
      )}
      <div className="agenda__onder">
        {/* In the preparation they have a place of their own, with what helps. */}
        {beeld.staat !== 'voorbereiding' && <Letop lijst={beeld.waarschuwingen} />}
        {bewerk && (
          <Knop soort="link" maat="klein" toets={bewerk.toets} onClick={bewerk.doe}>
            {bewerk.woord}
          </Knop>
        )}
        {leesVerslag && (
          <Knop soort="link" maat="klein" toets="l" onClick={leesVerslag}>
            {verslagTekst.lezen.knop}
          </Knop>
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
