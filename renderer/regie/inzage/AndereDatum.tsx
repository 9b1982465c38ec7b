/** Another day for the trial: decides which partners take part and which besluit counts. */
import { useState } from 'react';
import { dagSchema } from '../../../shared/contract/basis.ts';
import { inzageTekst } from '../../text/inzage.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Veld } from '../../ui/Veld.tsx';

const t = inzageTekst.dag;

interface AndereDatumProps {
  readonly nu: string;
  readonly eigen: string;
  /** Null: the meeting's own day, or today. */
  readonly kies: (datum: string | null) => void;
  readonly sluit: () => void;
}

export function AndereDatum({ nu, eigen, kies, sluit }: AndereDatumProps) {
  const [datum, zetDatum] = useState(nu);
  const [mis, zetMis] = useState(false);
  return (
    <Dialoog open smal titel={t.kop} inleiding={t.zin} opEsc={sluit}>
      <form
        className="formulier"
        noValidate
        onSubmit={(g) => {
          g.preventDefault();
          if (dagSchema.safeParse(datum).success) kies(datum === eigen ? null : datum);
          else zetMis(true);
        }}
      >
        <div className="formulier__kort">
          <Veld
            label={t.veld}
            type="date"
            autoFocus
            value={datum}
            fout={mis ? t.fout : undefined}
            onChange={(g) => {
              zetDatum(g.target.value);
              zetMis(false);
            }}
          />
        </div>
        <div className="formulier__knoppen">
          <Knop soort="hoofd" type="submit" toets="Enter">
            {t.ja}
          </Knop>
          {nu !== eigen && <Knop onClick={() => kies(null)}>{t.eigen}</Knop>}
          <Knop toets="Escape" onClick={sluit}>
            {t.nee}
          </Knop>
        </div>
      </form>
    </Dialoog>
  );
}
