/** Closing a group: the day and reason of the partners' decision, and what happens to the data (art. 8 lid 10, art. 12). */
import { useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { Groepbeeld } from '../../../shared/contract/groepen.ts';
import { bewaarTekst } from '../../text/bewaren.ts';
import { Keuze } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { api, schrijf } from '../schil/api.ts';

const t = bewaarTekst.sluit;

interface SluitenProps {
  readonly groep: Groepbeeld;
  readonly vandaag: string;
  readonly herlaad: () => void;
}

export function Sluiten({ groep, vandaag, herlaad }: SluitenProps) {
  const [open, zetOpen] = useState(false);
  return (
    <section className="paneel">
      <Kop level={2}>{t.kop}</Kop>
      {open ? (
        <Formulier groep={groep} vandaag={vandaag} klaar={herlaad} stop={() => zetOpen(false)} />
      ) : (
        <>
          <p className="meta">{groep.openOverlegId === null ? t.uitleg : t.overleg}</p>
          {groep.openOverlegId === null && (
            <div className="formulier__knoppen">
              <Knop onClick={() => zetOpen(true)}>{t.begin}</Knop>
            </div>
          )}
        </>
      )}
    </section>
  );
}

interface FormulierProps {
  readonly groep: Groepbeeld;
  readonly vandaag: string;
  readonly klaar: () => void;
  readonly stop: () => void;
}

function Formulier({ groep, vandaag, klaar, stop }: FormulierProps) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.bewaren.sluitGroep.invoer,
    { groepId: groep.id, per: vandaag, reden: '', recidive: true },
    async (waarden) => {
      await schrijf(api.bewaren.sluitGroep(waarden));
      klaar();
    },
    { formulier: 'groep-sluiten', bij: { groep: groep.id } },
  );
  const { errors } = form.formState;
  const recidive = form.watch('recidive');
  return (
    <form className="inzet" onSubmit={verstuur} noValidate aria-label={t.begin}>
      <Teruggehaald concept={concept} />
      <Veld label={t.per} type="date" max={vandaag} fout={errors.per?.message} {...form.register('per')} />
      <Tekstvak label={t.reden} rows={2} autoFocus fout={errors.reden?.message} {...form.register('reden')} />
      <Keuze
        label={t.wat}
        opties={[
          { id: 'recidive', naam: t.recidive },
          { id: 'meteen', naam: t.meteen },
        ]}
        waarde={recidive ? 'recidive' : 'meteen'}
        opKeuze={(id) => form.setValue('recidive', id === 'recidive')}
      />
      <p className="meta">{t.watUitleg}</p>
      <Formuliervoet
        soort="gevaar"
        toets={null}
        weigering={weigering}
        bezig={bezig}
        knop={t.ja}
        annuleerKnop={t.annuleer}
        annuleer={concept.verlaat(stop)}
      />
    </form>
  );
}
