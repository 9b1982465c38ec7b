/** Going back to a back-up while the vault is shut, or where there is none yet. */
import { useState } from 'react';
import { kopieTekst } from '../../text/kopie.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Alinea } from '../../ui/Kop.tsx';
import { useActie } from '../formulier/useActie.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { type GekozenKopie, Terugzetvraag } from '../kopie/Terugzetvraag.tsx';
import { api, vraag } from '../schil/api.ts';
import { Kluiskader } from './Kluiskader.tsx';
import { ververs } from './ververs.ts';
import '../formulier/gebied.css';

const t = kopieTekst.terugzetten;

export function Terugzetscherm({ terug }: { terug: () => void }) {
  const [kopie, zetKopie] = useState<GekozenKopie | null>(null);
  const actie = useActie();
  const kies = () =>
    void actie.doe(async () => {
      const gekozen = await vraag(api.kopie.kies({ kopieId: null }));
      if (gekozen) zetKopie(gekozen);
    });
  const klaar = () => {
    terug();
    void ververs();
  };
  return (
    <Kluiskader ringKop={t.ringKop} ringZin={t.ringZin} kop={t.kop} dicht>
      {kopie === null ? (
        <>
          <Alinea>{t.kiesZin}</Alinea>
          <Weigeringmelding weigering={actie.weigering} />
          <div className="formulier__knoppen">
            <Knop soort="hoofd" icoon="map" bezig={actie.bezig} onClick={kies}>
              {t.kies}
            </Knop>
            <Knop onClick={terug}>{t.annuleer}</Knop>
          </div>
        </>
      ) : (
        <Terugzetvraag key={kopie.bestandId} kopie={kopie} klaar={klaar} annuleer={terug} />
      )}
    </Kluiskader>
  );
}
