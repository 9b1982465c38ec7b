/** A person or an item put in by hand. One dialog: what it is, then its form. */
import { useState } from 'react';
import type { Inzagebeeld, Proef, Proefpersoon, Proefpunt } from '../../../shared/contract/inzage.ts';
import { inzageTekst } from '../../text/inzage.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Keuze } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { PersoonErbij } from './PersoonErbij.tsx';
import { PuntErbij } from './PuntErbij.tsx';
import { nieuwId } from './proef.ts';

const t = inzageTekst.erbij;

interface ErbijProps {
  readonly beeld: Inzagebeeld;
  readonly proef: Proef;
  readonly punt: (punt: Proefpunt) => void;
  readonly persoon: (persoon: Proefpersoon) => void;
  readonly sluit: () => void;
}

/** Without a meeting there are no members: a few made-up ones to ask the question with. */
const verzonnen = ['J-01', 'J-02', 'J-03'].map((code) => ({ id: code, naam: code }));

export function Erbij({ beeld, proef, punt, persoon, sluit }: ErbijProps) {
  const [wat, zetWat] = useState<'punt' | 'persoon'>('punt');
  const leden = beeld.keuzes.leden.length > 0 ? beeld.keuzes.leden : verzonnen;
  const id = nieuwId(proef);
  const voet = (
    <div className="formulier__knoppen">
      <Knop soort="hoofd" type="submit" toets="Enter">
        {t.zet}
      </Knop>
      <Knop toets="Escape" onClick={sluit}>
        {t.sluit}
      </Knop>
    </div>
  );
  return (
    <Dialoog open titel={t.kop} inleiding={t.zin} opEsc={sluit}>
      <div className="formulier">
        <Keuze
          label={t.wat}
          opties={[
            { id: 'punt', naam: t.punt },
            { id: 'persoon', naam: t.persoon },
          ]}
          waarde={wat}
          opKeuze={(x) => zetWat(x === 'persoon' ? 'persoon' : 'punt')}
        />
        {wat === 'punt' ? (
          <PuntErbij id={id} beeld={beeld} leden={leden} klaar={punt} voet={voet} />
        ) : (
          <PersoonErbij id={id} beeld={beeld} leden={leden} klaar={persoon} voet={voet} />
        )}
      </div>
    </Dialoog>
  );
}
