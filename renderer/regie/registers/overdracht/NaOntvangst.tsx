/**
 * What is left to do once the receiver has confirmed: of a group, and of a whole vault. The one place that is shown
 * only after a valid receipt, and so the only one from which a group is closed because somebody else has it.
 */
import { useState } from 'react';
import type { Overdrachtregel } from '../../../../shared/contract/overdracht.ts';
import { dagVan } from '../../../../shared/domein/tijd.ts';
import { overdrachtTekst } from '../../../text/overdracht.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { useActie } from '../../formulier/useActie.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../schil/api.ts';

const t = overdrachtTekst.detail;

export function NaOntvangst({ regel }: { readonly regel: Overdrachtregel }) {
  return regel.groepId === null ? <p>{t.kluisOntvangen}</p> : <Groep groepId={regel.groepId} aan={regel.aan} />;
}

/** What stays here of the group is due on the day that it closes: it lives on at the receiver. */
function Groep({ groepId, aan }: { readonly groepId: string; readonly aan: string }) {
  const [stap, zetStap] = useState<'rust' | 'zeker' | 'gedaan'>('rust');
  const actie = useActie();
  const sluit = () =>
    void actie.doe(async () => {
      const per = dagVan(new Date());
      await schrijf(api.bewaren.sluitGroep({ groepId, per, reden: t.sluitReden(aan), recidive: false }));
      zetStap('gedaan');
    });
  if (stap === 'gedaan') return <p role="status">{t.gesloten}</p>;
  return (
    <>
      <p>{t.groepOntvangen}</p>
      {stap === 'zeker' && <p>{t.sluitGevolg}</p>}
      <Weigeringmelding weigering={actie.weigering} />
      <div className="formulier__knoppen">
        {stap === 'rust' ? (
          <Knop onClick={() => zetStap('zeker')}>{t.sluit}</Knop>
        ) : (
          <>
            <Knop soort="gevaar" bezig={actie.bezig} onClick={sluit}>
              {t.sluitZeker}
            </Knop>
            <Knop onClick={() => zetStap('rust')}>{t.laat}</Knop>
          </>
        )}
      </div>
    </>
  );
}
