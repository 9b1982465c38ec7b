/** Whom to invite: somebody new, everybody of last time in one go, or somebody of the address book. */

import type { contract } from '../../../../../shared/contract/contract.ts';
import type { Uitvoer } from '../../../../../shared/contract/kern.ts';
import { deelnemersTekst } from '../../../../text/overleg/deelnemers.ts';
import { tekst } from '../../../../text/overleg.ts';
import { Knop } from '../../../../ui/Knop.tsx';
import { useActie } from '../../../formulier/useActie.ts';
import { useSchermtoetsen } from '../../../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../../schil/api.ts';
import { Kandidatenlijst } from './Kandidatenlijst.tsx';
import type { Stand } from './stand.ts';
import './deelnemers.css';

const t = deelnemersTekst.kies;

interface KiezerProps {
  readonly overlegId: string;
  readonly keus: Uitvoer<(typeof contract)['deelnemers']['kandidaten']>;
  /** Nobody is on the list yet: then inviting is the main thing to do. */
  readonly eerste: boolean;
  readonly open: (stand: Stand) => void;
  readonly gelukt: (zin: string) => void;
}

export function Kiezer({ overlegId, keus, eerste, open, gelukt }: KiezerProps) {
  const { doe, bezig, weigering } = useActie();
  const { vorige } = keus;
  const zelfde = vorige && vorige.nieuw > 0 ? vorige : null;
  const nodigVorigeUit = () =>
    void doe(async () => {
      const { uitgenodigd } = await schrijf(api.deelnemers.nodigVorigeUit({ overlegId }));
      gelukt([t.zelfdeGelukt(uitgenodigd), ...(zelfde?.om ? [t.zelfdeOm(zelfde.om)] : [])].join(' '));
    });
  useSchermtoetsen([
    { toetsen: ['+'], wat: tekst.toetsen.partner, doe: () => open({ soort: 'partner' }) },
    { toetsen: ['d'], wat: tekst.toetsen.incidenteel, doe: () => open({ soort: 'incidenteel' }) },
    { toetsen: ['z'], wat: t.toetsen.zelfde, doe: nodigVorigeUit, uit: zelfde === null },
  ]);
  return (
    <div className="kiezer">
      {zelfde && (
        <div className="kiezer__zelfde">
          <Knop soort={eerste ? 'hoofd' : 'rand'} toets="z" bezig={bezig} onClick={nodigVorigeUit}>
            {t.zelfde(zelfde.nieuw)}
          </Knop>
          <p className="meta">
            {t.zelfdeUitleg(zelfde.datum, zelfde.nieuw)} {zelfde.om && t.zelfdeOm(zelfde.om)}
          </p>
        </div>
      )}
      <div className="rij-knoppen">
        <Knop soort={eerste && !zelfde ? 'hoofd' : 'rand'} toets="+" onClick={() => open({ soort: 'partner' })}>
          {tekst.bereid.partner}
        </Knop>
        <Knop toets="d" onClick={() => open({ soort: 'incidenteel' })}>
          {tekst.bereid.incidenteel}
        </Knop>
      </div>
      <Weigeringmelding weigering={weigering} />
      {keus.kandidaten.length > 0 && (
        <Kandidatenlijst kandidaten={keus.kandidaten} kies={(k) => open({ soort: 'kandidaat', id: k.id })} />
      )}
    </div>
  );
}
