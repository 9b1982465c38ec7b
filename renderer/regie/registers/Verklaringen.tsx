/** Verklaringen van vernietiging, newest first; each can be made as a document again. */
import { useState } from 'react';
import type { Verklaringbeeld } from '../../../shared/contract/bewaren.ts';
import { tellingInWoorden } from '../../../shared/domein/telling.ts';
import { hoofdletter } from '../../../shared/domein/woorden.ts';
import { bewaarTekst } from '../../text/bewaren.ts';
import { Gelukt } from '../../ui/Gelukt.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { useActie } from '../formulier/useActie.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, vraag } from '../schil/api.ts';

const t = bewaarTekst.verklaringen;

export function Verklaringen({ lijst }: { readonly lijst: readonly Verklaringbeeld[] }) {
  const actie = useActie();
  const [melding, zetMelding] = useState('');
  const bewaar = (verklaringId: string) =>
    void actie.doe(async () => {
      zetMelding('');
      const uit = await vraag(api.bewaren.bewaarVerklaring({ verklaringId }));
      if (uit) zetMelding(t.bewaard(uit.mapnaam));
    });
  return (
    <section className="bewaardeel">
      <Kop level={2}>{t.kop}</Kop>
      {melding && <Gelukt>{melding}</Gelukt>}
      <Weigeringmelding weigering={actie.weigering} />
      {lijst.length === 0 ? (
        <p className="leeg">{t.leeg}</p>
      ) : (
        <Tabel bijschrift={t.kop}>
          <thead>
            <tr>
              <th scope="col">{t.kolommen.moment}</th>
              <th scope="col">{t.kolommen.wat}</th>
              <th scope="col">
                <span className="alleen-voorlezen">{t.kolommen.pdf}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lijst.map((v) => {
              const moment = t.moment(v.dag, v.tijd);
              return (
                <tr key={v.id}>
                  <th scope="row" className="heel">
                    {moment}
                  </th>
                  <td>{hoofdletter(tellingInWoorden(v.totaal).join(', '))}</td>
                  <td>
                    <Knop maat="klein" bezig={actie.bezig} onClick={() => bewaar(v.id)}>
                      {t.bewaar}
                      <span className="alleen-voorlezen"> {t.van(moment)}</span>
                    </Knop>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Tabel>
      )}
    </section>
  );
}
