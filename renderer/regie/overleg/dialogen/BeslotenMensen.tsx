/** Who may not see it, each with his key, why, and whether he is out; and what the chair can say aloud. */
import type { BeslotenDeel } from '../../../../shared/contract/besloten.ts';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { uitnodigingTeWachten } from '../../../../shared/domein/beslotenDeel.ts';
import { tekst } from '../../../text/overleg.ts';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Toets } from '../../../ui/Toets.tsx';
import { Zeteltoets } from '../../zetels/Zeteltoets.tsx';
import { tweedeToets } from '../vergadering/useHandelingen.ts';
import { geenEnter } from './geenEnter.ts';
import type { Vertrekkers } from './useVertrekkers.ts';

const t = tekst.besloten;
/** So many lines of what would appear are in view; the rest is a number. */
const TONEN = 4;

interface MensenProps {
  readonly deel: BeslotenDeel;
  readonly kop: boolean;
  readonly v: Vertrekkers;
  readonly beeld: Overlegbeeld;
  /** The seat of which is asked which of its people is meant; null: none. */
  readonly gevraagd: number | null;
}

export function BeslotenMensen({ deel, kop, v, beeld, gevraagd }: MensenProps) {
  const { mensen } = v;
  const nog = mensen.filter((m) => m.inZaal);
  const rest = deel.totaal - deel.zonder.opTafel;
  return (
    <div className="besloten__mensen">
      <h2>{(kop ? t.magNiet : t.magNietAlles)(mensen.length)}</h2>
      <ul className="besloten__lijst">
        {mensen.map((m) => (
          <li key={m.id}>
            <button
              type="button"
              className="zetel__knop"
              aria-label={t.toonAria(m.zetel, m.naam, m.inZaal)}
              onKeyDown={geenEnter}
              onClick={() => v.wissel(m)}
            >
              <Zeteltoets zetel={m.zetel} />
              {tweedeToets(m, mensen) !== '' && <Toets toets={tweedeToets(m, mensen)} />}
            </button>
            <span className="besloten__wie">
              <span>
                {m.naam}, {m.organisatie}
              </span>
              <span className="meta">
                {nietAfbreken(m.kop ? m.reden : t.nietVoorHem(m.rijen, deel.rijsoort, m.reden))}
              </span>
            </span>
            <span className="meta">
              {m.inZaal ? t.inZaal : (beeld.deelnemers.find((d) => d.id === m.id && !d.inZaal)?.regel ?? '')}
            </span>
          </li>
        ))}
      </ul>
      {gevraagd !== null && (
        <p role="status">
          <b>
            {t.wieVan(
              gevraagd,
              mensen.filter((m) => m.zetel === gevraagd).map((m) => tweedeToets(m, mensen)),
            )}
          </b>
        </p>
      )}
      {!deel.blijftIemand && <p>{t.niemandBlijft}</p>}
      {deel.blijftIemand && nog.length > 0 && (
        <blockquote className="besloten__zeg">
          <span className="meta">{t.kuntZeggen}</span>
          <p>{uitnodigingTeWachten(nog)}</p>
        </blockquote>
      )}
      {deel.verschijnt.length > 0 && (
        <>
          <p className="meta">{t.verschijnt}</p>
          <ul className="besloten__verschijnt">
            {deel.verschijnt.slice(0, TONEN).map((regel) => (
              <li key={regel}>{nietAfbreken(regel)}</li>
            ))}
            {deel.verschijnt.length > TONEN && <li>{t.meer(deel.verschijnt.length - TONEN)}</li>}
          </ul>
        </>
      )}
      {deel.blijftIemand && rest > 0 && <p className="meta">{t.blijftBijU(rest, deel.rijsoort)}</p>}
    </div>
  );
}
