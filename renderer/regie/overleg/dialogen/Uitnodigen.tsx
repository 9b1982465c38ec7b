/**
 * Somebody comes to the door who is not on the list: invited here, with the whole test for a guest, while the room's
 * picture stays in view. Being on the list lets nobody in. Also the way to everybody's test during the meeting.
 */
import { useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { deelnemersTekst } from '../../../text/overleg/deelnemers.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Gelukt } from '../../../ui/Gelukt.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { useOpen } from '../../schil/plek.ts';
import { Deelnemersdeel, verlaatFormulier } from '../voorbereiding/deelnemers/Deelnemersdeel.tsx';
import { Deelnemerslijst } from '../voorbereiding/deelnemers/Deelnemerslijst.tsx';
import { isFormulier, type Stand, standVan, woordVan } from '../voorbereiding/deelnemers/stand.ts';

const t = deelnemersTekst.dialoog;

interface UitnodigenProps {
  readonly beeld: Overlegbeeld;
  readonly sluit: () => void;
  readonly vraagAdvies: (() => void) | null;
}

export function Uitnodigen({ beeld, sluit, vraagAdvies }: UitnodigenProps) {
  const [woord, zetWoord] = useOpen(`uitnodigen:${beeld.id}`);
  const [gelukt, zetGelukt] = useState('');
  const stand = standVan(woord);
  const open = (nieuw: Stand | null) => {
    zetGelukt('');
    zetWoord(woordVan(nieuw));
  };
  const klaar = () => {
    zetWoord(null);
    sluit();
  };
  const terug = () => {
    if (stand === null) return klaar();
    if (isFormulier(stand)) verlaatFormulier(beeld.id, stand);
    open(stand.soort === 'wijzig' ? { soort: 'deelnemer', id: stand.id } : null);
  };
  return (
    <Dialoog
      open
      naastZaal
      titel={t.kop}
      inleiding={t.zin}
      opEsc={terug}
      voet={
        <>
          {stand === null && (
            <Knop toets="Escape" onClick={klaar}>
              {t.sluit}
            </Knop>
          )}
          <span className="meta">{t.alBinnen}</span>
        </>
      }
    >
      {gelukt && <Gelukt>{gelukt}</Gelukt>}
      <Deelnemersdeel
        beeld={beeld}
        stand={stand}
        open={open}
        gelukt={zetGelukt}
        vraagAdvies={
          vraagAdvies &&
          (() => {
            zetWoord(null);
            vraagAdvies();
          })
        }
      >
        <h2 className="partnerlijst__kop">{t.opLijst}</h2>
        <Deelnemerslijst deelnemers={beeld.deelnemers} open={(id) => open({ soort: 'deelnemer', id })} />
      </Deelnemersdeel>
    </Dialoog>
  );
}
