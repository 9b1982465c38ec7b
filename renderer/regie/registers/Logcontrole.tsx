/** How the log stands: what a verification found and nobody looked at yet, and the verification that goes on. */
import type { Logbevinding } from '../../../shared/contract/logboek.ts';
import { logboekTekst } from '../../text/logboek.ts';
import { Gelukt } from '../../ui/Gelukt.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useActie } from '../formulier/useActie.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../schil/api.ts';
import type { Controle } from './useControle.ts';

const t = logboekTekst.bevinding;
const tc = logboekTekst.controle;

/** More of them say nothing new; all are in the list below. */
const GETOOND = 3;

const inWoorden = ({ soort, rij, moment }: Logbevinding) =>
  soort === 'breuk' ? t.breuk(rij, moment) : t.koprij(rij, moment);

interface BevindingenProps {
  readonly lijst: readonly Logbevinding[];
  readonly herlaad: () => void;
  readonly naarRij: (rij: number) => void;
}

export function Logbevindingen({ lijst, herlaad, naarRij }: BevindingenProps) {
  const actie = useActie();
  const nieuw = lijst.filter((b) => !b.gezien);
  const eerste = nieuw[0];
  const eerder = lijst.length - nieuw.length;
  return (
    <>
      {eerste && (
        <Melding
          wat={t.kop}
          waarom={
            <>
              {nieuw.slice(0, GETOOND).map((b) => (
                <span key={`${b.soort} ${b.rij}`} className="logbevinding">
                  {inWoorden(b)}
                </span>
              ))}
              {nieuw.length > GETOOND && <span className="logbevinding">{t.meer(nieuw.length - GETOOND)}</span>}
            </>
          }
          helpt={t.helpt}
          knoppen={
            <>
              {eerste.rij > 0 && <Knop onClick={() => naarRij(eerste.rij)}>{t.naarRij(eerste.rij)}</Knop>}
              <Knop
                bezig={actie.bezig}
                onClick={() => void actie.doe(() => schrijf(api.logboek.gezien())).then(() => herlaad())}
              >
                {t.gezien}
              </Knop>
            </>
          }
        />
      )}
      {!eerste && eerder > 0 && (
        <details>
          <summary>{t.eerder(eerder)}</summary>
          <ul className="punten">
            {lijst.map((b) => (
              <li key={`${b.soort} ${b.rij}`}>{inWoorden(b)}</li>
            ))}
          </ul>
        </details>
      )}
      <Weigeringmelding weigering={actie.weigering} />
    </>
  );
}

export function Controlevoortgang({ controle }: { readonly controle: Controle }) {
  const { stand, weigering, stop } = controle;
  if (weigering) return <Weigeringmelding weigering={weigering} />;
  if (!stand) return null;
  if (stand.fase === 'loopt') {
    return (
      <div className="logvoortgang">
        <progress aria-label={tc.voortgang} max={Math.max(1, stand.van)} value={stand.tot} />
        <span className="meta">{tc.bezig(stand.tot, stand.van)}</span>
        <Knop maat="klein" toets="Escape" onClick={stop}>
          {tc.stop}
        </Knop>
      </div>
    );
  }
  if (stand.fase === 'gestopt') return <p role="status">{tc.gestopt(stand.tot)}</p>;
  if (stand.gevonden.length > 0) return <Melding wat={tc.kloptNiet(stand.gevonden.length)} />;
  return <Gelukt>{tc.klopt(stand.tot)}</Gelukt>;
}
