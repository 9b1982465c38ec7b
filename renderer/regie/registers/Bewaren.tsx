/**
 * The register of what is kept until when: what must go now, chosen and destroyed here; what comes; what is kept by an
 * archive decision; and the verklaringen of what went (convenant art. 12).
 */
import { useState } from 'react';
import type { Bewaarstand } from '../../../shared/contract/bewaren.ts';
import { tellingInWoorden, telSamen } from '../../../shared/domein/telling.ts';
import { bewaarTekst as t } from '../../text/bewaren.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Gelukt } from '../../ui/Gelukt.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { useRijkeuze } from '../groepen/useRijkeuze.ts';
import { api, schrijf, useVraag } from '../schil/api.ts';
import { useWinkel } from '../schil/winkel.ts';
import { Archieflijst } from './Archieflijst.tsx';
import { Klokmelding, Kopiemelding, Sporenmelding } from './Bewaarmeldingen.tsx';
import { Bewaarpaneel } from './Bewaarpaneel.tsx';
import { Verklaringen } from './Verklaringen.tsx';
import { Vernietigvraag } from './Vernietigvraag.tsx';
import { sleutelVan, Vervaltabel } from './Vervaltabel.tsx';
import './bewaren.css';

export function Bewaren() {
  const { waarde, weigering, herlaad } = useVraag(() => api.bewaren.stand(), []);
  if (!waarde) {
    return <div className="gebied">{weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />}</div>;
  }
  return <Bewaarscherm stand={waarde} herlaad={herlaad} />;
}

function Bewaarscherm({ stand, herlaad }: { readonly stand: Bewaarstand; readonly herlaad: () => void }) {
  const alle = [...stand.vervallen, ...stand.later];
  const rij = useRijkeuze(alle.map(sleutelVan));
  const [aan, zetAan] = useState<ReadonlySet<string>>(new Set());
  const [vraagt, zetVraagt] = useState(false);
  const [melding, zetMelding] = useState('');
  const actie = useActie();
  const kiesGroep = useWinkel((s) => s.kiesGroep);
  const zetGebied = useWinkel((s) => s.zetGebied);
  const gekozen = alle.find((p) => sleutelVan(p) === rij.gekozen);
  const weg = stand.vervallen.filter((p) => aan.has(sleutelVan(p)));
  const kanVinken = gekozen !== undefined && stand.vervallen.includes(gekozen);

  const wissel = (sleutel: string) => {
    zetVraagt(false);
    const nieuw = new Set(aan);
    if (!nieuw.delete(sleutel)) nieuw.add(sleutel);
    zetAan(nieuw);
  };
  const vernietig = (dag: string) =>
    void actie.doe(async () => {
      const posten = weg.map(({ soort, id }) => ({ soort, id }));
      const { telling } = await schrijf(api.bewaren.vernietig({ posten, dag }));
      zetAan(new Set());
      zetVraagt(false);
      zetMelding(t.gedaan(tellingInWoorden(telling)));
      herlaad();
    });
  const naarGroep = (groepId: string) => {
    kiesGroep(groepId);
    zetGebied('groepen');
  };
  useSchermtoetsen([
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.toetsen.kies, doe: rij.beweeg, uit: alle.length === 0 },
    {
      toetsen: ['k'],
      wat: t.toetsen.vink,
      doe: () => gekozen && wissel(sleutelVan(gekozen)),
      uit: !kanVinken,
    },
    { toetsen: ['v'], wat: t.toetsen.vernietig, doe: () => zetVraagt(true), uit: weg.length === 0 || vraagt },
    { toetsen: ['g'], wat: t.toetsen.groep, doe: () => gekozen && naarGroep(gekozen.groepId), uit: !gekozen },
    { toetsen: ['Escape'], wat: t.toetsen.terug, doe: () => zetVraagt(false), uit: !vraagt, stil: true },
  ]);

  return (
    <div className="registers bewaren">
      <div className="registers__midden">
        <div className="gebied__kop">
          <div>
            <Kop level={1}>{t.kop}</Kop>
            <p className="meta">{t.zin(stand.binnenDagen)}</p>
          </div>
        </div>
        <Klokmelding klok={stand.klok} herlaad={herlaad} />
        <Sporenmelding />
        {melding && <Gelukt>{melding}</Gelukt>}
        <section className="bewaardeel">
          <div className="bewaarkop">
            <Kop level={2}>{t.nu}</Kop>
            {stand.vervallen.length > 0 && (
              <div className="formulier__knoppen">
                <Knop
                  maat="klein"
                  onClick={() => {
                    zetVraagt(false);
                    zetAan(
                      weg.length === stand.vervallen.length ? new Set() : new Set(stand.vervallen.map(sleutelVan)),
                    );
                  }}
                >
                  {weg.length === stand.vervallen.length ? t.geen : t.alles}
                </Knop>
                <Knop soort="gevaar" toets="v" uit={weg.length === 0 || vraagt} onClick={() => zetVraagt(true)}>
                  {t.vernietig(weg.length)}
                </Knop>
              </div>
            )}
          </div>
          {vraagt && weg.length > 0 && (
            <Vernietigvraag
              dag={stand.klok.klok}
              delen={tellingInWoorden(telSamen(weg.map((p) => p.telling)))}
              bezig={actie.bezig}
              ja={vernietig}
              nee={() => zetVraagt(false)}
            />
          )}
          <Weigeringmelding weigering={actie.weigering} />
          {stand.vervallen.length === 0 ? (
            <p className="leeg">{t.niets}</p>
          ) : (
            <Vervaltabel
              bijschrift={t.nu}
              posten={stand.vervallen}
              gekozen={rij.gekozen}
              kies={rij.kies}
              vink={{ aan, wissel }}
            />
          )}
          <Kopiemelding />
        </section>
        <section className="bewaardeel">
          <Kop level={2}>{t.later}</Kop>
          {stand.later.length === 0 ? (
            <p className="leeg">{t.laterNiets}</p>
          ) : (
            <Vervaltabel bijschrift={t.later} posten={stand.later} gekozen={rij.gekozen} kies={rij.kies} vink={null} />
          )}
          {stand.meerLater > 0 && <p className="meta">{t.meer(stand.meerLater)}</p>}
        </section>
        <Archieflijst lijst={stand.archief} herlaad={herlaad} />
        <Verklaringen lijst={stand.verklaringen} />
      </div>
      {gekozen && (
        <aside className="registers__rechts" aria-label={t.detail.paneel}>
          <Bewaarpaneel
            key={sleutelVan(gekozen)}
            post={gekozen}
            vandaag={stand.klok.klok}
            naarGroep={() => naarGroep(gekozen.groepId)}
            herlaad={herlaad}
          />
        </aside>
      )}
    </div>
  );
}
