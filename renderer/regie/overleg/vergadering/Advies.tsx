/** An anonymous question in the meeting: that it is one, what the room reads of it, and per member what and why no more. */
import type { Adviesbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { tekst } from '../../../text/advies.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Oordeel } from './Punt.tsx';

const t = tekst.onderwerp;

interface AdviesProps {
  readonly advies: Adviesbeeld;
  readonly gekozenId: string | null;
  readonly kies: (id: string | null) => void;
  /** The bron withdraws its agreement; null: the meeting is closed. */
  readonly trekIn: ((bron: string) => void) | null;
}

export function Advies({ advies, gekozenId, kies, trekIn }: AdviesProps) {
  return (
    <>
      <div className="advies__kop">
        <p>
          <b>{t.anoniem}</b> {t.watDeZaalKrijgt}
        </p>
        <p>
          <span className="meta">{t.vraag}</span> {nietAfbreken(advies.zaalvraag)}
        </p>
        {advies.zaalvraag !== advies.vraag && <p className="meta">{t.uSchreef(advies.vraag)}</p>}
        {advies.akkoorden.map(({ bron, door, tijd }) => (
          <p key={bron.id} className="advies__akkoord">
            <span className="meta">{nietAfbreken(t.akkoord(bron.naam, door, tijd))}</span>
            {trekIn && (
              <Knop soort="link" maat="klein" aria-label={t.trekIn(bron.naam)} onClick={() => trekIn(bron.id)}>
                {t.trekInKort}
              </Knop>
            )}
          </p>
        ))}
      </div>
      <ul aria-label={t.leden}>
        {advies.leden.map((l) => {
          const gekozen = l.lidId === gekozenId;
          return (
            <li
              key={l.lidId}
              className={gekozen ? 'punt punt--gekozen' : 'punt'}
              aria-current={gekozen ? 'true' : undefined}
            >
              <span className={l.opTafel ? 'strook strook--op' : 'strook strook--niet'} aria-hidden="true" />
              <div className="punt__rest">
                <button type="button" className="punt__kop" onClick={() => kies(gekozen ? null : l.lidId)}>
                  <b>{l.code}</b>
                  <span className="punt__tekst">
                    <span className="punt__woorden">{l.naam}</span>
                    <span className="meta">
                      {nietAfbreken(l.zaaltekst === '' ? t.zaalLeestNiets : t.zaalLeest(l.code, l.zaaltekst))}
                    </span>
                  </span>
                  <Oordeel ring={l.ring} opTafel={l.opTafel} kort={l.kort} />
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
