/** Area Documenten: the documents at the left, one of them in the middle, the package for the DMS at the right. */
import { useState } from 'react';
import { stukkenTekst as t } from '../../text/stukken.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Scrollvak } from '../formulier/Scrollvak.tsx';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, useVraag } from '../schil/api.ts';
import { useWinkel } from '../schil/winkel.ts';
import { NieuwStuk } from './NieuwStuk.tsx';
import { Pakket } from './Pakket.tsx';
import { Stuk } from './Stuk.tsx';
import { Stukkenlijst } from './Stukkenlijst.tsx';
import '../formulier/gebied.css';
import './stukken.css';

export function Stukken() {
  const { waarde, laadt, weigering, herlaad } = useVraag(() => api.stukken.lijst(), []);
  const gekozenId = useWinkel((s) => s.stukId);
  const kiesStuk = useWinkel((s) => s.kiesStuk);
  const [nieuw, zetNieuw] = useState(false);
  const leest = useWinkel((s) => s.toestand?.ik === 'archief');
  const lijst = waarde ?? [];
  const gekozen = lijst.find((s) => s.id === gekozenId) ?? lijst[0];
  const leeg = lijst.length === 0;

  const beweeg = (toets: string) => {
    const plek = lijst.findIndex((s) => s.id === gekozen?.id);
    const naar = lijst[Math.min(lijst.length - 1, Math.max(0, plek + (toets === 'ArrowUp' ? -1 : 1)))];
    if (naar) kiesStuk(naar.id);
  };
  useSchermtoetsen([
    { toetsen: ['+'], wat: t.toetsen.nieuw, doe: () => zetNieuw(true), uit: nieuw || leest },
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.toetsen.kies, doe: beweeg, uit: leeg || nieuw },
  ]);

  return (
    <div className="stukken">
      <section className="stukken__links" aria-label={t.lijstKop}>
        <div className="stukken__lijstkop">
          <Kop level={2}>{t.lijstKop}</Kop>
          {!leest && (
            <Knop soort={leeg ? 'hoofd' : 'rand'} toets="+" onClick={() => zetNieuw(true)}>
              {t.nieuw.knop}
            </Knop>
          )}
        </div>
        <Weigeringmelding weigering={weigering} />
        {laadt && <EvenLaden />}
        {!laadt && weigering === null && leeg && <p className="leeg stukken__leeg">{leest ? t.leegArchief : t.leeg}</p>}
        <Stukkenlijst
          stukken={lijst}
          gekozen={nieuw ? null : (gekozen?.id ?? null)}
          kies={(id) => {
            zetNieuw(false);
            kiesStuk(id);
          }}
        />
      </section>
      <Scrollvak className="stukken__midden" naam={t.stuk}>
        {nieuw ? (
          <NieuwStuk
            bestaand={lijst}
            annuleer={() => zetNieuw(false)}
            klaar={(id) => {
              kiesStuk(id);
              zetNieuw(false);
              herlaad();
            }}
          />
        ) : gekozen ? (
          <Stuk key={gekozen.id} stukId={gekozen.id} herlaadLijst={herlaad} />
        ) : (
          !laadt && <Kop level={1}>{t.kop}</Kop>
        )}
      </Scrollvak>
      {!leest && (
        <aside className="stukken__rechts" aria-label={t.overdracht}>
          <Pakket stukken={lijst} gekozen={gekozen ?? null} herlaad={herlaad} />
        </aside>
      )}
    </div>
  );
}
