/** Area Inzagetoets: people × items with the reasons of each cell. A trial: it lives in this window and nowhere else. */
import { useRef, useState } from 'react';
import type { Inzagebeeld, Proef } from '../../../shared/contract/inzage.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { inzageTekst as t } from '../../text/inzage.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, useVraag } from '../schil/api.ts';
import { Letterstrook } from '../zetels/Letterstrook.tsx';
import { AndereDatum } from './AndereDatum.tsx';
import { Erbij } from './Erbij.tsx';
import { KiesOverleg } from './KiesOverleg.tsx';
import { Matrix } from './Matrix.tsx';
import { haalWeg, legeProef, voegPersoonToe, voegPuntToe, wisselZaal } from './proef.ts';
import { useInzagetoetsen } from './useInzagetoetsen.ts';
import { useVakje } from './useVakje.ts';
import { Voorwaarden } from './Voorwaarden.tsx';
import '../formulier/gebied.css';
import './inzage.css';

function Feiten({ beeld }: { readonly beeld: Inzagebeeld }) {
  const feiten: readonly (readonly [string, string])[] = [
    [
      beeld.overlegId === null ? t.datum : t.overleg,
      `${datumInWoorden(beeld.datum)}${beeld.datum === beeld.eigenDatum ? '' : ` ${t.anders(beeld.eigenDatum)}`}`,
    ],
    [t.profiel, t.profielnaam(beeld.profiel.naam, beeld.profiel.versie)],
    [t.besluit, beeld.besluit],
  ];
  return (
    <dl className="inzage__feiten">
      {feiten.map(([kop, waarde]) => (
        <div key={kop}>
          <dt className="meta">{kop}</dt>
          <dd>{nietAfbreken(waarde)}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Inzage({ openOverlegId }: { readonly openOverlegId: string | null }) {
  const [proef, zetProef] = useState<Proef>(() => legeProef(openOverlegId));
  const [venster, zetVenster] = useState<'overleg' | 'datum' | 'erbij' | null>(null);
  const { waarde, weigering } = useVraag(() => api.inzage.toets(proef), [JSON.stringify(proef)]);
  // The matrix stays in view while the answer to a change is on its way.
  const laatste = useRef<Inzagebeeld | undefined>(undefined);
  if (waarde) laatste.current = waarde;
  const beeld = waarde ?? laatste.current;
  const vakje = useVakje(beeld);
  const wissel = (id: string) => beeld && zetProef((p) => wisselZaal(p, beeld.kolommen, id));
  const weg = (id: string) => zetProef((p) => haalWeg(p, id));
  const letters = useInzagetoetsen({ beeld, vakje, wissel, weg, open: zetVenster });

  if (!beeld) {
    return (
      <div className="gebied">
        <Weigeringmelding
          weigering={weigering}
          knoppen={<Knop onClick={() => zetProef(legeProef(null))}>{t.kies.geen}</Knop>}
        />
        {!weigering && <EvenLaden />}
      </div>
    );
  }
  const sluit = () => zetVenster(null);
  return (
    <div className="inzage">
      <header className="inzage__kop">
        <div>
          <Kop level={1}>{t.kop}</Kop>
          <p className="meta">{t.zin}</p>
        </div>
        <Feiten beeld={beeld} />
        <Knop toets="o" onClick={() => zetVenster('overleg')}>
          {t.anderOverleg}
        </Knop>
      </header>
      <div className="inzage__midden">
        <Weigeringmelding
          weigering={weigering}
          knoppen={<Knop onClick={() => zetProef(legeProef(proef.overlegId))}>{t.toetsen.opnieuw}</Knop>}
        />
        <Letterstrook letters={letters} />
        <Matrix beeld={beeld} vakje={vakje} wissel={wissel} weg={weg} />
        {beeld.geweigerd.map((g) => (
          <div key={g.id} className="inzage__geweigerd">
            <Melding
              wat={t.geweigerd(g.tekst)}
              waarom={nietAfbreken(g.uitleg)}
              knoppen={
                <Knop maat="klein" onClick={() => weg(g.id)}>
                  {t.haalPuntWeg}
                </Knop>
              }
            />
          </div>
        ))}
      </div>
      <Voorwaarden beeld={beeld} vakje={vakje} />
      {venster === 'overleg' && (
        <KiesOverleg
          nu={proef.overlegId}
          kies={(id) => {
            zetProef(legeProef(id));
            sluit();
          }}
          sluit={sluit}
        />
      )}
      {venster === 'datum' && (
        <AndereDatum
          nu={beeld.datum}
          eigen={beeld.eigenDatum}
          kies={(datum) => {
            zetProef((p) => ({ ...p, datum }));
            sluit();
          }}
          sluit={sluit}
        />
      )}
      {venster === 'erbij' && (
        <Erbij
          beeld={beeld}
          proef={proef}
          punt={(x) => {
            zetProef((p) => voegPuntToe(p, x));
            sluit();
          }}
          persoon={(x) => {
            zetProef((p) => voegPersoonToe(p, x));
            sluit();
          }}
          sluit={sluit}
        />
      )}
    </div>
  );
}
