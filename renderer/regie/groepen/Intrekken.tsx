/** Withdrawing the groepsscan: the names of the bruto list go at once, with everything on them. Asks first. */
import { useState } from 'react';
import { bewaarTekst } from '../../text/bewaren.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useActie } from '../formulier/useActie.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../schil/api.ts';

const t = bewaarTekst.intrekken;

interface IntrekkenProps {
  readonly groepId: string;
  readonly bruto: number;
  readonly klaar: (zin: string) => void;
}

export function Intrekken({ groepId, bruto, klaar }: IntrekkenProps) {
  const [vraagt, zetVraagt] = useState(false);
  const actie = useActie();
  const doe = () =>
    void actie.doe(async () => {
      const { telling } = await schrijf(api.bewaren.trekImportIn({ groepId }));
      klaar(t.gedaan(telling.namen));
    });
  return (
    <section className="paneel">
      {vraagt ? (
        <Melding
          soort="letop"
          wat={t.vraag(bruto)}
          waarom={t.waarom}
          knoppen={
            <>
              <Knop soort="gevaar" bezig={actie.bezig} onClick={doe}>
                {t.ja(bruto)}
              </Knop>
              <Knop onClick={() => zetVraagt(false)}>{t.nee}</Knop>
            </>
          }
        />
      ) : (
        <div className="formulier__knoppen">
          <Knop onClick={() => zetVraagt(true)}>{t.knop}</Knop>
        </div>
      )}
      <Weigeringmelding weigering={actie.weigering} />
    </section>
  );
}
