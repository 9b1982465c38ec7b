/**
 * One group. Before the 2A decision this screen holds nothing about persons: no list, no plan, no way to read in a
 * groepsscan (step 2; art. 8); only the signal and the decision form.
 */
import { useState } from 'react';
import type { Groepbeeld } from '../../../shared/contract/groepen.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { groepenTekst as t } from '../../text/groepen.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Voortgang } from '../../ui/Voortgang.tsx';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { Groepsscan } from '../groepsscan/Groepsscan.tsx';
import { Plan } from '../plan/Plan.tsx';
import { api, useVraag } from '../schil/api.ts';
import { useOpen } from '../schil/plek.ts';
import { Beoordelen } from './Beoordelen.tsx';
import { Gesloten } from './Gesloten.tsx';
import { Groepwerk } from './Groepwerk.tsx';
import { Nettolijst } from './Nettolijst.tsx';
import { Signaal } from './Signaal.tsx';
import { Teruglink } from './Teruglink.tsx';

/** What is open instead of the group itself. */
type Deel = 'plan' | 'inlezen' | 'netto';

export function Groep({ groepId, terug }: { groepId: string; terug: () => void }) {
  const { waarde: groep, weigering, herlaad } = useVraag(() => api.groepen.toon({ groepId }), [groepId]);
  const [deel, zetDeel] = useOpen(`groep:${groepId}`);
  const [melding, zetMelding] = useState('');
  if (!groep) {
    return (
      <div className="gebied">
        <Teruglink naar={t.alle} terug={terug} />
        {weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />}
      </div>
    );
  }
  const naarGroep = () => zetDeel(null);
  if (deel === 'plan') return <Plan groep={groep} terug={naarGroep} herlaad={herlaad} />;
  if (deel === 'inlezen') {
    return (
      <Groepsscan
        groep={groep}
        terug={() => {
          herlaad();
          naarGroep();
        }}
      />
    );
  }
  if (deel === 'netto' && groep.openOverlegId !== null) {
    return (
      <Nettolijst
        groep={groep}
        overlegId={groep.openOverlegId}
        terug={naarGroep}
        klaar={(zin) => {
          zetMelding(zin);
          herlaad();
          naarGroep();
        }}
      />
    );
  }
  return <Groepscherm groep={groep} terug={terug} naar={zetDeel} melding={melding} herlaad={herlaad} />;
}

interface GroepschermProps {
  readonly groep: Groepbeeld;
  readonly terug: () => void;
  readonly naar: (deel: Deel) => void;
  readonly melding: string;
  readonly herlaad: () => void;
}

function Groepscherm({ groep, terug, naar, melding, herlaad }: GroepschermProps) {
  useSchermtoetsen([{ toetsen: ['Escape'], wat: t.toetsen.terug, doe: terug, stil: true }]);
  return (
    <div className="groep">
      <header className="groep__kop">
        <Teruglink naar={t.alle} terug={terug} />
        <div className="groep__titel">
          <Kop level={1}>{t.groep.titel(groep.naam)}</Kop>
          <p className="meta">
            {t.groep.wijk(groep.wijk, groep.signaal.omvang)}
            <br />
            {t.groep.signaalVan(groep.signaal.bron, datumInWoorden(groep.signaal.datum))}
          </p>
        </div>
        <div className="groep__stappen">
          <Voortgang
            label={t.groep.stappen}
            metVink
            stappen={groep.stappen.map((s) => ({
              naam: `${s.nr} ${s.naam}`,
              bij: s.stand || (s.nr === groep.stap ? t.groep.nu : s.klaar ? '' : t.groep.later),
              stand: s.klaar ? 'klaar' : s.nr === groep.stap ? 'nu' : 'later',
            }))}
          />
        </div>
      </header>
      {groep.sluiting ? (
        <Gesloten groep={groep} sluiting={groep.sluiting} herlaad={herlaad} />
      ) : groep.besluit2A === null ? (
        <div className="groep__vak">
          <div className="groep__midden groep__midden--smal">
            <Beoordelen groepId={groep.id} klaar={herlaad} />
          </div>
          <aside className="groep__rechts" aria-label={t.signaal.kop}>
            <Signaal groep={groep} />
          </aside>
        </div>
      ) : groep.besluit2A.problematisch ? (
        <Groepwerk
          groep={groep}
          melding={melding}
          herlaad={herlaad}
          naarPlan={() => naar('plan')}
          naarInlezen={() => naar('inlezen')}
          naarNetto={() => naar('netto')}
        />
      ) : (
        <div className="groep__vak">
          <div className="groep__midden groep__midden--smal">
            <Kop level={2}>{t.beoordeel.gedaanNee}</Kop>
            <p>
              {datumInWoorden(groep.besluit2A.datum)}. {groep.besluit2A.reden}
            </p>
            <Melding soort="rustig" wat={t.beoordeel.neeHelpt} voorlezen={false} />
          </div>
          <aside className="groep__rechts" aria-label={t.signaal.kop}>
            <Signaal groep={groep} />
          </aside>
        </div>
      )}
    </div>
  );
}
