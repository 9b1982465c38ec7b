/** A closed group: why, until when it is kept, who it held; and reopening it, while that can still be. */
import { useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { Groepbeeld } from '../../../shared/contract/groepen.ts';
import { bewaarTekst } from '../../text/bewaren.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { api, schrijf } from '../schil/api.ts';
import { Recidive } from './Recidive.tsx';
import { Signaal } from './Signaal.tsx';

const t = bewaarTekst.sluit;

interface GeslotenProps {
  readonly groep: Groepbeeld;
  readonly sluiting: NonNullable<Groepbeeld['sluiting']>;
  readonly herlaad: () => void;
}

export function Gesloten({ groep, sluiting, herlaad }: GeslotenProps) {
  const [open, zetOpen] = useState(false);
  return (
    <div className="groep__vak">
      <div className="groep__midden">
        <section className="gesloten">
          <Kop level={2}>{t.gesloten(sluiting.per)}</Kop>
          <p>{sluiting.reden}</p>
          <p>
            {t.tot(sluiting.bewarenTot)} {t.waar}
          </p>
          {open ? (
            <Heropen groepId={groep.id} klaar={herlaad} stop={() => zetOpen(false)} />
          ) : (
            <div className="formulier__knoppen">
              <Knop onClick={() => zetOpen(true)}>{t.heropen}</Knop>
            </div>
          )}
        </section>
        <Recidive lijst={groep.recidive} klaar={herlaad} />
      </div>
      <aside className="groep__rechts" aria-label={groep.naam}>
        <Signaal groep={groep} />
      </aside>
    </div>
  );
}

interface HeropenProps {
  readonly groepId: string;
  readonly klaar: () => void;
  readonly stop: () => void;
}

function Heropen({ groepId, klaar, stop }: HeropenProps) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.bewaren.heropenGroep.invoer,
    { groepId, reden: '' },
    async (waarden) => {
      await schrijf(api.bewaren.heropenGroep(waarden));
      klaar();
    },
    { formulier: 'groep-heropenen', bij: { groep: groepId } },
  );
  return (
    <form className="inzet" onSubmit={verstuur} noValidate aria-label={t.heropen}>
      <Teruggehaald concept={concept} />
      <Tekstvak
        label={t.heropenReden}
        rows={2}
        autoFocus
        fout={form.formState.errors.reden?.message}
        {...form.register('reden')}
      />
      <Formuliervoet
        toets={null}
        weigering={weigering}
        bezig={bezig}
        knop={t.heropen}
        annuleerKnop={t.annuleer}
        annuleer={concept.verlaat(stop)}
      />
    </form>
  );
}
