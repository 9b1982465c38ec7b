/** The receiver's code of this vault: to give away, with digits to compare; making it, and replacing it in two steps. */
import { useState } from 'react';
import type { Overdrachtstand } from '../../../../shared/contract/overdracht.ts';
import { overdrachtTekst } from '../../../text/overdracht.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { useActie } from '../../formulier/useActie.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf, vraag } from '../../schil/api.ts';
import { Cijfers } from './Cijfers.tsx';

const t = overdrachtTekst.code;

interface OntvangstcodeProps {
  readonly code: Overdrachtstand['code'];
  readonly herlaad: () => void;
}

export function Ontvangstcode({ code, herlaad }: OntvangstcodeProps) {
  const actie = useActie();
  const [zeker, zetZeker] = useState(false);
  const [melding, zetMelding] = useState('');
  const maak = () =>
    void actie.doe(async () => {
      zetMelding('');
      await schrijf(api.overdracht.maakCode());
      if (code) zetMelding(t.vervangen);
      zetZeker(false);
      herlaad();
    });
  const bewaar = () =>
    void actie.doe(async () => {
      zetMelding('');
      const bewaard = await vraag(api.overdracht.bewaarCode());
      if (bewaard) zetMelding(t.bewaard(bewaard.bestandsnaam));
    });
  return (
    <section className="paneel">
      <Kop level={2}>{t.kop}</Kop>
      {code === null ? (
        <p>{t.geen}</p>
      ) : (
        <>
          <p>{t.zin}</p>
          <div>
            <p className="ontvangstcode__label">{t.label}</p>
            <p className="ontvangstcode">{code.code}</p>
          </div>
          <div>
            <p className="ontvangstcode__label">{overdrachtTekst.cijfers}</p>
            <Cijfers cijfers={code.cijfers} />
          </div>
          <p className="meta">{t.sinds(code.sinds)}</p>
        </>
      )}
      <Weigeringmelding weigering={actie.weigering} />
      {melding && (
        <p className="meta" role="status">
          {melding}
        </p>
      )}
      {zeker && <p>{t.vervangZin}</p>}
      <div className="formulier__knoppen">
        {code === null && (
          <Knop bezig={actie.bezig} onClick={maak}>
            {t.maak}
          </Knop>
        )}
        {code !== null && !zeker && (
          <>
            <Knop icoon="map" bezig={actie.bezig} onClick={bewaar}>
              {t.bewaar}
            </Knop>
            <Knop onClick={() => zetZeker(true)}>{t.vervang}</Knop>
          </>
        )}
        {code !== null && zeker && (
          <>
            <Knop soort="gevaar" bezig={actie.bezig} onClick={maak}>
              {t.vervangZeker}
            </Knop>
            <Knop onClick={() => zetZeker(false)}>{t.laat}</Knop>
          </>
        )}
      </div>
    </section>
  );
}
