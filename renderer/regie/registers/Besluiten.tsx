/** The register: a row per besluit, and beside it what the chosen one says, what it changes, and its end. */
import type { Besluitbeeld } from '../../../shared/contract/besluiten.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { opsomming } from '../../../shared/domein/woorden.ts';
import { registersTekst as t } from '../../text/registers.ts';
import { Gelukt } from '../../ui/Gelukt.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Staat } from '../../ui/Staat.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { wisConcept } from '../concept/useConcept.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Rijknop } from '../groepen/Rijknop.tsx';
import { useRijkeuze } from '../groepen/useRijkeuze.ts';
import { useOpen } from '../schil/plek.ts';
import { Besluitpaneel, eindeconcept } from './Besluitpaneel.tsx';

const vak = { geldig: 'half', toekomstig: 'open', verlopen: 'vol', beeindigd: 'vol' } as const;

interface BesluitenProps {
  readonly lijst: readonly Besluitbeeld[];
  readonly vandaag: string;
  readonly melding: string;
  /** Does any line of the profile ask for a besluit? */
  readonly vraagtBesluit: boolean;
  readonly nieuw: () => void;
  readonly beeindigd: () => void;
}

/** Can it still be ended: registered here, not ended, and its last day not past? */
const kanEindigen = (b: Besluitbeeld | undefined) =>
  b !== undefined && !b.uitProfiel && b.beeindigd === null && b.stand !== 'verlopen';

export function Besluiten({ lijst, vandaag, melding, vraagtBesluit, nieuw, beeindigd }: BesluitenProps) {
  const [eindeVan, zetEindeVan] = useOpen('besluit-einde');
  const rij = useRijkeuze(
    lijst.map((b) => b.id),
    eindeVan,
  );
  const gekozen = lijst.find((b) => b.id === rij.gekozen);
  const leeg = lijst.length === 0;
  const eindigt = gekozen !== undefined && eindeVan === gekozen.id;
  const stop = () => {
    if (eindeVan !== null) wisConcept(eindeconcept(eindeVan));
    zetEindeVan(null);
  };
  useSchermtoetsen([
    { toetsen: ['+'], wat: t.toetsen.nieuw, doe: nieuw },
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.toetsen.kies, doe: rij.beweeg, uit: leeg },
    {
      toetsen: ['e'],
      wat: t.toetsen.einde,
      doe: () => zetEindeVan(gekozen?.id ?? null),
      uit: !kanEindigen(gekozen) || eindigt,
    },
    { toetsen: ['Escape'], wat: t.toetsen.terug, doe: stop, uit: !eindigt, stil: true },
  ]);
  return (
    <div className="registers">
      <div className="registers__midden">
        <div className="gebied__kop">
          <div>
            <Kop level={1}>{t.kop}</Kop>
            <p className="meta">{vraagtBesluit ? t.zin : t.geenVraag}</p>
          </div>
          <Knop soort={leeg ? 'hoofd' : 'rand'} toets="+" onClick={nieuw}>
            {t.nieuw}
          </Knop>
        </div>
        {melding && <Gelukt>{melding}</Gelukt>}
        {leeg ? (
          <p className="leeg">{t.leeg}</p>
        ) : (
          <Tabel bijschrift={t.kop}>
            <thead>
              <tr>
                <th scope="col">{t.kolommen.aan}</th>
                <th scope="col">{t.kolommen.soorten}</th>
                <th scope="col">{t.kolommen.geldig}</th>
                <th scope="col">{t.kolommen.datum}</th>
                <th scope="col">{t.kolommen.stand}</th>
              </tr>
            </thead>
            <tbody>
              {lijst.map((b) => (
                <tr key={b.id} className={b.id === rij.gekozen ? 'rij gekozen' : 'rij'}>
                  <th scope="row">
                    <Rijknop id={b.id} gekozen={b.id === rij.gekozen} opKlik={() => rij.kies(b.id)}>
                      {opsomming(b.aan.map((a) => a.naam))}
                    </Rijknop>
                  </th>
                  <td>{opsomming(b.gegevenssoorten)}</td>
                  <td>{t.periode(b.geldigVan, b.geldigTot)}</td>
                  <td>{b.uitProfiel ? t.profiel : b.datum === null ? t.onbekend : datumInWoorden(b.datum)}</td>
                  <td>
                    <Staat vak={vak[b.stand]} woord={t.stand[b.stand]} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Tabel>
        )}
      </div>
      {gekozen && (
        <aside className="registers__rechts" aria-label={t.detail.paneel}>
          <Besluitpaneel
            key={gekozen.id}
            besluit={gekozen}
            vandaag={vandaag}
            eindigt={eindigt}
            begin={kanEindigen(gekozen) ? () => zetEindeVan(gekozen.id) : null}
            stop={() => zetEindeVan(null)}
            klaar={() => {
              zetEindeVan(null);
              beeindigd();
            }}
          />
        </aside>
      )}
    </div>
  );
}
