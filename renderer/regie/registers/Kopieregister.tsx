/** The register of back-ups: which there are and until when, making one, going back to one, and what still holds names. */
import { useState } from 'react';
import type { Kopiestand } from '../../../shared/contract/kopie.ts';
import { momentInWoorden, kopieTekst as t } from '../../text/kopie.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Gelukt } from '../../ui/Gelukt.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Staat } from '../../ui/Staat.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { Rijknop } from '../groepen/Rijknop.tsx';
import { Teruglink } from '../groepen/Teruglink.tsx';
import { useRijkeuze } from '../groepen/useRijkeuze.ts';
import { Kopieopruiming } from '../kopie/Kopieopruiming.tsx';
import { type GekozenKopie, Terugzetvraag } from '../kopie/Terugzetvraag.tsx';
import { api, schrijf, useVraag, vraag } from '../schil/api.ts';

export function Kopieregister() {
  const { waarde, weigering, herlaad } = useVraag(() => api.kopie.stand(), []);
  const [terug, zetTerug] = useState<GekozenKopie | null>(null);
  if (!waarde) {
    return <div className="gebied">{weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />}</div>;
  }
  if (terug) {
    const dicht = () => zetTerug(null);
    return (
      <div className="gebied gebied--formulier">
        <Teruglink naar={t.kop} terug={dicht} />
        <Kop level={1}>{t.terugzetten.kop}</Kop>
        <Terugzetvraag key={terug.bestandId} kopie={terug} klaar={dicht} annuleer={dicht} />
      </div>
    );
  }
  return <Kopieen stand={waarde} herlaad={herlaad} naarTerugzetten={zetTerug} />;
}

/** What is not as it is now: destroyed names, or the key of before. */
function Inhoudstaat({
  kopie,
}: {
  readonly kopie: { readonly metVernietigd: boolean; readonly oudeSleutel?: boolean };
}) {
  const anders = [
    ...(kopie.metVernietigd ? [t.inhoud.vernietigd] : []),
    ...(kopie.oudeSleutel ? [t.inhoud.sleutel] : []),
  ];
  return (
    <Staat vak={anders.length > 0 ? 'vol' : 'open'} woord={anders.length > 0 ? anders.join(', ') : t.inhoud.goed} />
  );
}

interface KopieenProps {
  readonly stand: Kopiestand;
  readonly herlaad: () => void;
  readonly naarTerugzetten: (kopie: GekozenKopie) => void;
}

function Kopieen({ stand, herlaad, naarTerugzetten }: KopieenProps) {
  const { kopieen, oudeStanden, bewaren, mapnaam } = stand;
  const rij = useRijkeuze(kopieen.map((k) => k.id));
  const actie = useActie();
  const [maakt, zetMaakt] = useState(false);
  const [melding, zetMelding] = useState('');
  const gekozen = kopieen.find((k) => k.id === rij.gekozen);
  const bruikbaar = mapnaam !== null && stand.mapmelding === '';

  const doe = (werk: () => Promise<string>) =>
    void actie.doe(async () => {
      zetMelding('');
      zetMelding(await werk());
      herlaad();
    });
  const maak = () => {
    zetMaakt(true);
    doe(async () => {
      try {
        return t.gemaakt((await schrijf(api.kopie.maak())).verwijderd);
      } finally {
        zetMaakt(false);
      }
    });
  };
  const kiesMap = () =>
    doe(async () => {
      await vraag(api.kopie.kiesMap());
      return '';
    });
  const zetTerug = (kopieId: string | null) =>
    void actie.doe(async () => {
      const keuze = await vraag(api.kopie.kies({ kopieId }));
      if (keuze) naarTerugzetten(keuze);
    });
  useSchermtoetsen([
    { toetsen: ['+'], wat: t.toetsen.maak, doe: maak, uit: !bruikbaar },
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.toetsen.kies, doe: rij.beweeg, uit: kopieen.length === 0 },
    { toetsen: ['t'], wat: t.toetsen.terugzetten, doe: () => zetTerug(gekozen?.id ?? null), uit: !gekozen },
    { toetsen: ['b'], wat: t.toetsen.bestand, doe: () => zetTerug(null) },
    { toetsen: ['m'], wat: t.toetsen.map, doe: kiesMap },
  ]);

  return (
    <div className="registers">
      <div className="registers__midden">
        <div className="gebied__kop">
          <div>
            <Kop level={1}>{t.kop}</Kop>
            <p className="meta">{t.zin(bewaren.aantal, bewaren.dagen)}</p>
          </div>
          {bruikbaar && (
            <Knop soort="hoofd" toets="+" bezig={maakt} onClick={maak}>
              {t.maak}
            </Knop>
          )}
        </div>
        <div className="kopiemap">
          {mapnaam === null ? (
            <p>{t.geenMap}</p>
          ) : (
            <p>
              <span className="kopiemap__woord">{t.map}</span> <span className="heel">{mapnaam}</span>
            </p>
          )}
          <Knop soort={mapnaam === null ? 'hoofd' : 'rand'} maat="klein" icoon="map" toets="m" onClick={kiesMap}>
            {mapnaam === null ? t.kiesMap : t.andereMap}
          </Knop>
        </div>
        {stand.mapmelding && <Melding soort="letop" wat={stand.mapmelding} />}
        {maakt && (
          <p className="meta" role="status">
            {t.maken}
          </p>
        )}
        <Weigeringmelding weigering={actie.weigering} />
        {melding && <Gelukt>{melding}</Gelukt>}
        {(['vernietigd', 'oude-sleutel'] as const).map((wat) => (
          <Kopieopruiming key={wat} wat={wat} stand={stand} doe={doe} bezig={actie.bezig} />
        ))}
        {bruikbaar && kopieen.length === 0 && <p className="leeg">{t.leeg}</p>}
        {kopieen.length > 0 && (
          <Tabel bijschrift={t.kop}>
            <thead>
              <tr>
                <th scope="col">{t.kolommen.gemaakt}</th>
                <th scope="col">{t.kolommen.tot}</th>
                <th scope="col">{t.kolommen.inhoud}</th>
                <th scope="col">{t.kolommen.grootte}</th>
              </tr>
            </thead>
            <tbody>
              {kopieen.map((k) => (
                <tr key={k.id} className={k.id === rij.gekozen ? 'rij gekozen' : 'rij'}>
                  <th scope="row">
                    <Rijknop id={k.id} gekozen={k.id === rij.gekozen} opKlik={() => rij.kies(k.id)}>
                      {momentInWoorden(k.gemaakt)}
                    </Rijknop>
                  </th>
                  <td>{t.tot(k.tot, k.wijkt)}</td>
                  <td>
                    <Inhoudstaat kopie={k} />
                  </td>
                  <td>{t.megabytes(k.grootte)}</td>
                </tr>
              ))}
            </tbody>
          </Tabel>
        )}
        {oudeStanden.length > 0 && (
          <section>
            <Kop level={2}>{t.oude}</Kop>
            <p className="meta">{t.oudeZin}</p>
            <Tabel bijschrift={t.oude}>
              <thead>
                <tr>
                  <th scope="col">{t.kolommen.gemaakt}</th>
                  <th scope="col">{t.kolommen.tot}</th>
                  <th scope="col">{t.kolommen.inhoud}</th>
                  <th scope="col">{t.map}</th>
                </tr>
              </thead>
              <tbody>
                {oudeStanden.map((o) => (
                  <tr key={o.naam}>
                    <th scope="row">{momentInWoorden(o.gemaakt)}</th>
                    <td>{t.tot(o.tot, false)}</td>
                    <td>
                      <Inhoudstaat kopie={o} />
                    </td>
                    <td>{o.naam}</td>
                  </tr>
                ))}
              </tbody>
            </Tabel>
          </section>
        )}
      </div>
      <aside className="registers__rechts" aria-label={t.paneel}>
        <section className="paneel">
          {gekozen && (
            <>
              <Kop level={2}>{t.paneelKop(gekozen.gemaakt)}</Kop>
              <p>{t.paneelZin}</p>
              {gekozen.metVernietigd && <p>{t.paneelVernietigd}</p>}
              {gekozen.oudeSleutel && <p>{t.paneelSleutel}</p>}
              <div className="formulier__knoppen">
                <Knop toets="t" onClick={() => zetTerug(gekozen.id)}>
                  {t.zetTerug}
                </Knop>
              </div>
            </>
          )}
          <div className="formulier__knoppen">
            <Knop toets="b" icoon="map" onClick={() => zetTerug(null)}>
              {t.anderBestand}
            </Knop>
          </div>
        </section>
      </aside>
    </div>
  );
}
