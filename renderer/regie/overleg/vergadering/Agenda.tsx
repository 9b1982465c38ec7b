/** Left column: the agenda with the ring of each item, what needs attention, and the clock. */
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { hoofdletter } from '../../../../shared/domein/woorden.ts';
import { tekst as adviestekst } from '../../../text/advies.ts';
import { metKring, tekst } from '../../../text/overleg.ts';
import { verslagTekst } from '../../../text/verslag.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Ring } from '../../../ui/Ring.tsx';
import { useWinkel } from '../../schil/winkel.ts';
import { Klok } from './Klok.tsx';

/** Who may see this item, and who leaves for it: `kring C, 5 gaat weg`. Nothing where it is for everybody. */
function Kringregel({ agendapunt: a }: { readonly agendapunt: Overlegbeeld['agenda'][number] }) {
  const delen = [
    a.kring && !/\bA$/.test(a.kring) ? metKring(a.kring) : '',
    a.gaatWeg.length > 0 ? tekst.open.gaatWeg(a.gaatWeg) : '',
  ].filter(Boolean);
  return delen.length === 0 ? null : <span className="meta"> {delen.join(', ')}</span>;
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

export function Agenda({ beeld, kies, vraagAdvies, bewerk, leesVerslag }: AgendaProps) {
  const kiesOverleg = useWinkel((s) => s.kiesOverleg);
  /** Two parts of one name: what the room is asked tells them apart. */
  const dubbel = (titel: string) => beeld.agenda.filter((a) => a.titel === titel).length > 1;
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
                {a.vraag && dubbel(a.titel) && <span className="meta">{a.vraag}</span>}
                <Kringregel agendapunt={a} />
              </span>
              <Ring ring={{ ...a.ring, midden: 'geen' }} maat={20} alternatief={null} />
            </button>
          </li>
        ))}
      </ol>
      <div className="agenda__onder">
        {/* In the preparation they have a place of their own, with what helps. */}
        {beeld.staat !== 'voorbereiding' && beeld.waarschuwingen.length > 0 && (
          <ul className="agenda__letop" aria-label={tekst.open.waarschuwingen}>
            {beeld.waarschuwingen.map((w) => (
              <li key={w.tekst}>
                <Icoon naam={w.soort === 'brief' ? 'envelop' : 'driehoek'} />
                <span>{nietAfbreken(w.tekst)}</span>
              </li>
            ))}
          </ul>
        )}
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
}
