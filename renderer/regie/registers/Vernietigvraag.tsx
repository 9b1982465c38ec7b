/** The last question before something is destroyed: what, and whether the day of the laptop is right. Enter never does it. */
import { useState } from 'react';
import { bewaarTekst } from '../../text/bewaren.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Vink } from '../../ui/Vink.tsx';

const t = bewaarTekst.vraag;

interface VernietigvraagProps {
  /** Day by the clock of the laptop. */
  readonly dag: string;
  readonly delen: readonly string[];
  readonly bezig: boolean;
  readonly ja: (dag: string) => void;
  readonly nee: () => void;
}

export function Vernietigvraag({ dag, delen, bezig, ja, nee }: VernietigvraagProps) {
  const [nagekeken, zetNagekeken] = useState(false);
  return (
    <Melding
      soort="letop"
      wat={t.wat(delen)}
      waarom={t.waarom}
      knoppen={
        <>
          <Vink checked={nagekeken} onChange={(g) => zetNagekeken(g.target.checked)}>
            {t.dag(dag)}
          </Vink>
          <Knop soort="gevaar" uit={!nagekeken} bezig={bezig} onClick={() => ja(dag)}>
            {t.ja}
          </Knop>
          <Knop onClick={nee}>{t.nee}</Knop>
        </>
      }
    />
  );
}
