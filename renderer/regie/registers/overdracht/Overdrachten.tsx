/** The register of hand-overs: what went out and came in, how far it is, and the receiver's code of this vault. */
import { useState } from 'react';
import type { Overdrachtstand } from '../../../../shared/contract/overdracht.ts';
import { overdrachtTekst as t } from '../../../text/overdracht.ts';
import { Gelukt } from '../../../ui/Gelukt.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { Staat } from '../../../ui/Staat.tsx';
import { Tabel } from '../../../ui/Tabel.tsx';
import { useActie } from '../../formulier/useActie.ts';
import { useSchermtoetsen } from '../../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { Rijknop } from '../../groepen/Rijknop.tsx';
import { useRijkeuze } from '../../groepen/useRijkeuze.ts';
import { api, vraag } from '../../schil/api.ts';
import type { GekozenOverdracht } from './NeemAan.tsx';
import { Ontvangstcode } from './Ontvangstcode.tsx';
import { Overdrachtpaneel } from './Overdrachtpaneel.tsx';
import { standVan, watInWoorden } from './regel.ts';

interface OverdrachtenProps {
  readonly stand: Overdrachtstand;
  readonly herlaad: () => void;
  readonly maak: () => void;
  readonly neemAan: (gekozen: GekozenOverdracht) => void;
}

export function Overdrachten({ stand, herlaad, maak, neemAan }: OverdrachtenProps) {
  const { overdrachten } = stand;
  const rij = useRijkeuze(overdrachten.map((o) => o.id));
  const actie = useActie();
  const [melding, zetMelding] = useState('');
  const gekozen = overdrachten.find((o) => o.id === rij.gekozen);
  const inkomend = gekozen?.richting === 'in';
  const doe = (werk: () => Promise<string>) =>
    void actie.doe(async () => {
      zetMelding('');
      zetMelding(await werk());
    });
  const neem = () =>
    doe(async () => {
      const keuze = await vraag(api.overdracht.kies());
      if (keuze) neemAan(keuze);
      return '';
    });
  const lees = () =>
    doe(async () => {
      const gelezen = await vraag(api.overdracht.leesBewijs());
      if (!gelezen) return '';
      rij.kies(gelezen.overdrachtId);
      herlaad();
      return t.gelezen;
    });
  const bewaarBewijs = () =>
    doe(async () => {
      const bewaard = gekozen && (await vraag(api.overdracht.bewaarBewijs({ overdrachtId: gekozen.id })));
      return bewaard ? t.detail.bewaard(bewaard.bestandsnaam) : '';
    });
  useSchermtoetsen([
    { toetsen: ['+'], wat: t.toetsen.maak, doe: maak },
    { toetsen: ['n'], wat: t.toetsen.neem, doe: neem },
    { toetsen: ['o'], wat: t.toetsen.lees, doe: lees },
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.toetsen.kies, doe: rij.beweeg, uit: overdrachten.length === 0 },
    { toetsen: ['b'], wat: t.toetsen.bewijs, doe: bewaarBewijs, uit: !inkomend },
  ]);
  return (
    <div className="registers">
      <div className="registers__midden">
        <div>
          <Kop level={1}>{t.kop}</Kop>
          <p className="meta">{t.zin}</p>
        </div>
        <div className="formulier__knoppen">
          <Knop toets="+" onClick={maak}>
            {t.maak}
          </Knop>
          <Knop toets="n" icoon="map" bezig={actie.bezig} onClick={neem}>
            {t.neem}
          </Knop>
          <Knop toets="o" icoon="map" bezig={actie.bezig} onClick={lees}>
            {t.lees}
          </Knop>
        </div>
        <Weigeringmelding weigering={actie.weigering} />
        {melding && <Gelukt>{melding}</Gelukt>}
        {overdrachten.length === 0 ? (
          <p className="leeg">{t.leeg}</p>
        ) : (
          <Tabel bijschrift={t.kop}>
            <thead>
              <tr>
                <th scope="col">{t.kolommen.wat}</th>
                <th scope="col">{t.kolommen.aan}</th>
                <th scope="col">{t.kolommen.wanneer}</th>
                <th scope="col">{t.kolommen.stand}</th>
              </tr>
            </thead>
            <tbody>
              {overdrachten.map((o) => (
                <tr key={o.id} className={o.id === rij.gekozen ? 'rij gekozen' : 'rij'}>
                  <th scope="row">
                    <Rijknop id={o.id} gekozen={o.id === rij.gekozen} opKlik={() => rij.kies(o.id)}>
                      {watInWoorden(o)}
                    </Rijknop>
                  </th>
                  <td>{o.richting === 'in' ? t.vanAnder : o.aan}</td>
                  <td>{t.moment(o.gemaakt)}</td>
                  <td>
                    <Staat {...standVan(o)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Tabel>
        )}
      </div>
      <aside className="registers__rechts" aria-label={t.paneel}>
        {gekozen && <Overdrachtpaneel regel={gekozen} bezig={actie.bezig} bewaarBewijs={bewaarBewijs} />}
        <Ontvangstcode code={stand.code} herlaad={herlaad} />
      </aside>
    </div>
  );
}
