/** The register of verstrekkingen: a row per paper that left, and beside it what the chosen one says (Bpg 6:4). */
import { useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/kern.ts';
import type { Verstrekkingbeeld, verstrekkingen } from '../../../shared/contract/verstrekkingen.ts';
import { korteDatum } from '../../../shared/domein/tijd.ts';
import { isUit } from '../../../shared/domein/verstrekking.ts';
import { verstrekkingenTekst } from '../../text/verstrekkingen.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Gelukt } from '../../ui/Gelukt.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { Rijknop } from '../groepen/Rijknop.tsx';
import { useRijkeuze } from '../groepen/useRijkeuze.ts';
import { api, useVraag } from '../schil/api.ts';
import { useOpen } from '../schil/plek.ts';
import { Terugstand } from './Terugstand.tsx';
import { Verstrekkingpaneel } from './Verstrekkingpaneel.tsx';
import './verstrekkingen.css';

const t = verstrekkingenTekst.register;

export function Verstrekkingen() {
  const { waarde, weigering, herlaad } = useVraag(() => api.verstrekkingen.lijst(), []);
  if (!waarde) {
    return <div className="gebied">{weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />}</div>;
  }
  return <Verstrekkingenregister stand={waarde} herlaad={herlaad} />;
}

const wachtOpTerug = (r: Verstrekkingbeeld | undefined): boolean => r !== undefined && isUit(r);

interface RegisterProps {
  readonly stand: Uitvoer<typeof verstrekkingen.lijst>;
  readonly herlaad: () => void;
}

function Verstrekkingenregister({ stand, herlaad }: RegisterProps) {
  const { regels, vandaag } = stand;
  const [legtVast, zetLegtVast] = useOpen('verstrekking-terug');
  const [melding, zetMelding] = useState('');
  const rij = useRijkeuze(
    regels.map((r) => r.id),
    legtVast,
  );
  const gekozen = regels.find((r) => r.id === rij.gekozen);
  const bezig = gekozen !== undefined && legtVast === gekozen.id;
  const begin = () => {
    zetMelding('');
    zetLegtVast(gekozen?.id ?? null);
  };
  useSchermtoetsen([
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.toetsen.kies, doe: rij.beweeg, uit: regels.length === 0 },
    { toetsen: ['t'], wat: t.toetsen.terug, doe: begin, uit: !wachtOpTerug(gekozen) || bezig },
    { toetsen: ['Escape'], wat: t.toetsen.sluit, doe: () => zetLegtVast(null), uit: !bezig, stil: true },
  ]);
  return (
    <div className="registers">
      <div className="registers__midden">
        <div className="gebied__kop">
          <div>
            <Kop level={1}>{t.kop}</Kop>
            <p className="meta">{t.zin}</p>
          </div>
        </div>
        {melding && <Gelukt>{melding}</Gelukt>}
        {regels.length === 0 ? (
          <p className="leeg">{t.leeg}</p>
        ) : (
          <Tabel bijschrift={t.kop}>
            <thead>
              <tr>
                <th scope="col">{t.kolommen.nummer}</th>
                <th scope="col">{t.kolommen.soort}</th>
                <th scope="col">{t.kolommen.aan}</th>
                <th scope="col">{t.kolommen.dag}</th>
                <th scope="col">{t.kolommen.overleg}</th>
                <th scope="col">{t.kolommen.terug}</th>
              </tr>
            </thead>
            <tbody>
              {regels.map((r) => (
                <tr key={r.id} className={r.id === rij.gekozen ? 'rij gekozen' : 'rij'}>
                  <th scope="row" className="heel">
                    <Rijknop id={r.id} gekozen={r.id === rij.gekozen} opKlik={() => rij.kies(r.id)}>
                      {r.nummer}
                    </Rijknop>
                  </th>
                  <td>{t.soort[r.soort]}</td>
                  <td>{r.aan}</td>
                  <td className="heel">{korteDatum(r.dag)}</td>
                  <td className="heel">{r.overlegDatum === '' ? '–' : korteDatum(r.overlegDatum)}</td>
                  <td>
                    <Terugstand regel={r} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Tabel>
        )}
      </div>
      {gekozen && (
        <aside className="registers__rechts" aria-label={t.paneel}>
          <Verstrekkingpaneel
            key={gekozen.id}
            regel={gekozen}
            vandaag={vandaag}
            legtVast={bezig}
            begin={wachtOpTerug(gekozen) ? begin : null}
            stop={() => zetLegtVast(null)}
            klaar={() => {
              zetLegtVast(null);
              zetMelding(t.leg.gedaan(gekozen.nummer));
              herlaad();
            }}
          />
        </aside>
      )}
    </div>
  );
}
