/**
 * Papers of one meeting for named recipients, a block per kind: who gets one, one button for all of them, how far it is,
 * and a way to stop. Chosen at first is whoever has none yet, or one that says something else than a new one would; nobody
 * gets the same one twice by accident.
 */
import { useEffect, useState } from 'react';
import type { Papiersoort } from '../../../shared/contract/verstrekkingen.ts';
import { terugplicht, type Verstrekkingssoort } from '../../../shared/domein/verstrekking.ts';
import { verstrekkingenTekst } from '../../text/verstrekkingen.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Gelukt } from '../../ui/Gelukt.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { useToetsen } from '../../ui/useToetsen.ts';
import { Veld } from '../../ui/Veld.tsx';
import { Vink } from '../../ui/Vink.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag, vraag } from '../schil/api.ts';
import { useWinkel } from '../schil/winkel.ts';
import './papieren.css';

const t = verstrekkingenTekst.papieren;
const KIJK_MS = 300;

interface PapierenProps {
  readonly overlegId: string;
  readonly soorten: readonly Verstrekkingssoort[];
  /** Papers were made, or nothing was. */
  readonly klaar?: () => void;
}

export function Papieren({ overlegId, soorten, klaar }: PapierenProps) {
  const { waarde, weigering, herlaad } = useVraag(() => api.verstrekkingen.bijOverleg({ overlegId }), [overlegId]);
  if (!waarde) return weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />;
  const delen = soorten.flatMap((soort) => waarde.soorten.find((s) => s.soort === soort) ?? []);
  return (
    <section className="papieren">
      {delen.map((deel) => (
        <Papierblok
          key={deel.soort}
          overlegId={overlegId}
          deel={deel}
          groepen={waarde.groepen}
          klaar={() => {
            herlaad();
            klaar?.();
          }}
        />
      ))}
    </section>
  );
}

interface BlokProps {
  readonly overlegId: string;
  readonly deel: Papiersoort;
  readonly groepen: readonly { readonly naam: string; readonly code: string }[];
  readonly klaar: () => void;
}

function Papierblok({ overlegId, deel, groepen, klaar }: BlokProps) {
  const { soort, ontvangers, nuNiet } = deel;
  const woorden = t.soort[soort];
  /** By hand on or off; who is not in it follows from whether he has a paper. */
  const [hand, zetHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [terugVoor, zetTerugVoor] = useState('');
  const [melding, zetMelding] = useState('');
  const actie = useActie();
  const aan = (o: Papiersoort['ontvangers'][number]) => hand.get(o.id) ?? (o.eerder.length === 0 || o.veranderd);
  const gekozen = ontvangers.filter(aan);
  const plicht = terugplicht[soort];
  const kan = nuNiet === '' && gekozen.length > 0 && (plicht !== 'altijd' || terugVoor !== '') && !actie.bezig;
  const maak = () =>
    void actie.doe(async () => {
      zetMelding('');
      const uit = await schrijf(
        api.verstrekkingen.maak({
          overlegId,
          soort,
          ontvangers: gekozen.map((o) => o.id),
          terugVoor: terugVoor === '' ? null : terugVoor,
        }),
      );
      zetMelding(uit ? t.gedaan(uit.mapnaam, uit.nummers) : t.geannuleerd);
      if (uit) zetHand(new Map());
      klaar();
    });
  useSchermtoetsen([{ toetsen: [woorden.toets], wat: woorden.toetswoord, doe: maak, uit: !kan }]);
  return (
    <div className="papierblok">
      <h2>{woorden.kop}</h2>
      <p className="meta">
        {woorden.zin} {soort === 'uitnodiging' && groepen.length > 0 && t.groepen(groepen)}
      </p>
      {nuNiet !== '' ? (
        <p className="leeg">{nuNiet}</p>
      ) : ontvangers.length === 0 ? (
        <p className="leeg">{woorden.leeg}</p>
      ) : (
        <>
          <fieldset className="papierblok__wie">
            <legend className="alleen-voorlezen">{t.voorWie}</legend>
            {ontvangers.map((o) => (
              <div key={o.id} className="papierblok__rij">
                <Vink
                  checked={aan(o)}
                  disabled={actie.bezig}
                  onChange={(g) => zetHand(new Map(hand).set(o.id, g.target.checked))}
                >
                  {o.naam}
                </Vink>
                {o.eerder.length > 0 && <span className="meta">{t.eerder(o.eerder)}</span>}
                {o.veranderd && <b>{t.veranderd}</b>}
              </div>
            ))}
          </fieldset>
          {plicht !== 'nooit' && (
            <div className="papierblok__terug">
              <Veld
                label={t.terugVoor[plicht]}
                type="date"
                value={terugVoor}
                onChange={(g) => zetTerugVoor(g.target.value)}
              />
            </div>
          )}
          {actie.bezig ? (
            <Maakvoortgang van={gekozen.length} />
          ) : (
            <div className="rij-knoppen">
              <Knop toets={woorden.toets} uit={!kan} onClick={maak}>
                {gekozen.length === 0 ? woorden.kies : woorden.knop(gekozen.length)}
              </Knop>
            </div>
          )}
        </>
      )}
      <Weigeringmelding weigering={actie.weigering} />
      {melding && <Papiermelding zin={melding} />}
    </div>
  );
}

function Papiermelding({ zin }: { readonly zin: string }) {
  const kiesRegister = useWinkel((s) => s.kiesRegister);
  const zetGebied = useWinkel((s) => s.zetGebied);
  const naarRegister = () => {
    kiesRegister('verstrekkingen');
    zetGebied('registers');
  };
  return (
    <div className="papierblok__gedaan">
      <Gelukt>{zin}</Gelukt>
      <Knop soort="link" maat="klein" onClick={naarRegister}>
        {t.register}
      </Knop>
    </div>
  );
}

/** How far the main process is; nothing is written before all of them are made. */
function Maakvoortgang({ van }: { readonly van: number }) {
  const [klaar, zetKlaar] = useState(0);
  const [stopt, zetStopt] = useState(false);
  useEffect(() => {
    const kijk = setInterval(() => {
      vraag(api.verstrekkingen.voortgang())
        .then((stand) => zetKlaar((eerder) => stand?.klaar ?? eerder))
        // Asked again in a moment; what it ends with comes from the call itself.
        .catch(() => undefined);
    }, KIJK_MS);
    return () => clearInterval(kijk);
  }, []);
  const stop = () => {
    zetStopt(true);
    void vraag(api.verstrekkingen.stop()).catch(() => undefined);
  };
  useToetsen([{ toets: 'Escape', wat: t.stop, doe: stop, uit: stopt, ookInTekst: true }]);
  return (
    <div className="papierblok__voortgang">
      <progress aria-label={t.voortgang} max={van} value={klaar} />
      <span className="meta" role="status">
        {t.bezig(klaar, van)}
      </span>
      <Knop maat="klein" toets="Escape" bezig={stopt} onClick={stop}>
        {t.stop}
      </Knop>
    </div>
  );
}
