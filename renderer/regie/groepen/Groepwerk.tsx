/** A group after a positive 2A decision: namenlijst and plan in the middle, what asks attention at the right. */
import { useState } from 'react';
import type { Groepbeeld } from '../../../shared/contract/groepen.ts';
import { POLITIE } from '../../../shared/domein/naamhulp.ts';
import { dagVan } from '../../../shared/domein/tijd.ts';
import { groepenTekst as t } from '../../text/groepen.ts';
import { Gelukt } from '../../ui/Gelukt.tsx';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { useOpen } from '../schil/plek.ts';
import { Intrekken } from './Intrekken.tsx';
import { Lidpaneel } from './Lidpaneel.tsx';
import { NaamErbij } from './NaamErbij.tsx';
import { Namenlijst } from './Namenlijst.tsx';
import { Planoverzicht } from './Planoverzicht.tsx';
import { Recidive } from './Recidive.tsx';
import { Signaal } from './Signaal.tsx';
import { Sluiten } from './Sluiten.tsx';
import { useRijkeuze } from './useRijkeuze.ts';

export interface GroepwerkProps {
  readonly groep: Groepbeeld;
  readonly melding: string;
  readonly herlaad: () => void;
  readonly naarPlan: () => void;
  readonly naarInlezen: () => void;
  readonly naarNetto: () => void;
}

export function Groepwerk({ groep, melding, herlaad, naarPlan, naarInlezen, naarNetto }: GroepwerkProps) {
  const vandaag = dagVan(new Date());
  const [eigen, zetEigen] = useState('');
  const gedaan = (zin: string) => {
    zetEigen(zin);
    herlaad();
  };
  const rij = useRijkeuze(groep.leden.map((l) => l.id));
  const lid = groep.leden.find((l) => l.id === rij.gekozen);
  const leeg = groep.leden.length === 0;
  const opBruto = groep.leden.filter((l) => l.staat === 'bruto');
  const bruto = opBruto.length;
  const uitScan = opBruto.filter((l) => l.brengers.some((b) => b.id === POLITIE)).length;
  const [erbij, zetErbij] = useOpen(`naam-erbij:${groep.id}`);
  const naamErbij = () => zetErbij('open');
  const kanVaststellen = !leeg && groep.openOverlegId !== null;
  useSchermtoetsen([
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.toetsen.kiesLid, doe: rij.beweeg, uit: leeg },
    { toetsen: ['i'], wat: t.toetsen.inlezen, doe: naarInlezen },
    { toetsen: ['+'], wat: t.toetsen.naamErbij, doe: naamErbij },
    { toetsen: ['b'], wat: t.toetsen.besluit, doe: naarNetto, uit: !kanVaststellen },
    { toetsen: ['p'], wat: t.toetsen.plan, doe: naarPlan },
  ]);
  return (
    <div className="groep__vak">
      <div className="groep__midden">
        {(eigen || melding) && <Gelukt>{eigen || melding}</Gelukt>}
        <Namenlijst
          groep={groep}
          vandaag={vandaag}
          gekozen={rij.gekozen}
          kies={rij.kies}
          inlezen={naarInlezen}
          naamErbij={naamErbij}
        />
        <Planoverzicht groep={groep} vandaag={vandaag} naarPlan={naarPlan} />
        <Recidive lijst={groep.recidive} klaar={gedaan} />
      </div>
      <aside className="groep__rechts" aria-label={t.lid.paneel}>
        {bruto > 0 && (
          <section className="paneel">
            <Kop level={2}>{t.besluit.nodig}</Kop>
            <div className="taak">
              <Icoon naam="pijl" />
              <div>
                <p className="taak__wat">{t.besluit.wie(bruto)}</p>
                <p className="meta">{nietAfbreken(t.besluit.uitleg)}</p>
                {kanVaststellen ? (
                  <Knop soort="hoofd" toets="b" onClick={naarNetto}>
                    {t.besluit.knop}
                  </Knop>
                ) : (
                  <p className="meta">{t.besluit.geenOverleg}</p>
                )}
              </div>
            </div>
          </section>
        )}
        {lid && <Lidpaneel key={lid.id} lid={lid} herlaad={herlaad} beeindigd={gedaan} />}
        {uitScan > 0 && <Intrekken groepId={groep.id} bruto={uitScan} klaar={gedaan} />}
        <Signaal groep={groep} />
        <Sluiten groep={groep} vandaag={vandaag} herlaad={herlaad} />
      </aside>
      {erbij !== null && (
        <NaamErbij
          groepId={groep.id}
          partners={groep.partners}
          klaar={({ lidId, code }) => {
            zetErbij(null);
            rij.kies(lidId);
            gedaan(t.naamErbij.klaar(code));
          }}
          sluit={() => zetErbij(null)}
        />
      )}
    </div>
  );
}
