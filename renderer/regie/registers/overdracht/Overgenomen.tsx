/** A group was taken over: the receipt, which the sender waits for. */
import { useState } from 'react';
import { overdrachtTekst } from '../../../text/overdracht.ts';
import { Gelukt } from '../../../ui/Gelukt.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { useActie } from '../../formulier/useActie.ts';
import { useSchermtoetsen } from '../../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { Teruglink } from '../../groepen/Teruglink.tsx';
import { api, vraag } from '../../schil/api.ts';

const t = overdrachtTekst.nemen;

export function Overgenomen({ overdrachtId, klaar }: { readonly overdrachtId: string; readonly klaar: () => void }) {
  const actie = useActie();
  const [bewaardAls, zetBewaardAls] = useState('');
  const bewaar = () =>
    void actie.doe(async () => {
      const bewaard = await vraag(api.overdracht.bewaarBewijs({ overdrachtId }));
      if (bewaard) zetBewaardAls(bewaard.bestandsnaam);
    });
  useSchermtoetsen([
    { toetsen: ['b'], wat: overdrachtTekst.toetsen.bewijs, doe: bewaar },
    { toetsen: ['Escape'], wat: overdrachtTekst.toetsen.terug, doe: klaar },
  ]);
  return (
    <div className="gebied gebied--formulier">
      <Teruglink naar={overdrachtTekst.alle} terug={klaar} />
      <Kop level={1}>{t.klaarKop}</Kop>
      <p role="status">{t.klaarZin}</p>
      <Weigeringmelding weigering={actie.weigering} />
      {bewaardAls !== '' && <Gelukt>{overdrachtTekst.detail.bewaard(bewaardAls)}</Gelukt>}
      <div className="formulier__knoppen">
        <Knop soort={bewaardAls === '' ? 'hoofd' : 'rand'} toets="b" icoon="map" bezig={actie.bezig} onClick={bewaar}>
          {overdrachtTekst.detail.bewijs}
        </Knop>
        <Knop soort={bewaardAls === '' ? 'rand' : 'hoofd'} onClick={klaar}>
          {t.klaar}
        </Knop>
      </div>
    </div>
  );
}
