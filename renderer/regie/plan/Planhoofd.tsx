/** The head of the plan: nature and size, goals, how it is followed (art. 8 lid 5 and 9). */
import { useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { Groepbeeld } from '../../../shared/contract/groepen.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { planTekst } from '../../text/plan.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Teruglink } from '../groepen/Teruglink.tsx';
import { api, schrijf } from '../schil/api.ts';

const t = planTekst.hoofd;
const meesteDoelen = 12;

export interface PlanhoofdProps {
  readonly groep: Groepbeeld;
  readonly klaar: () => void;
  readonly annuleer: () => void;
}

export function Planhoofd({ groep, klaar, annuleer }: PlanhoofdProps) {
  const { aardEnOmvang, monitoring } = groep.plan;
  // Lines are counted here and read by the form: an empty line is no goal.
  const [nummers, zetNummers] = useState<readonly number[]>(() => groep.plan.doelen.map((_, i) => i));
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.plan.wijzig.invoer,
    { groepId: groep.id, aardEnOmvang, monitoring, doelen: groep.plan.doelen },
    async (waarden) => {
      await schrijf(api.plan.wijzig(waarden));
      klaar();
    },
    { formulier: 'plan', bij: { groep: groep.id } },
  );
  const { errors } = form.formState;
  const doelen = form.watch('doelen');
  // Brought back from a concept there may be more lines, or fewer.
  if (nummers.length !== doelen.length) zetNummers(doelen.map((_, i) => i));
  const terug = concept.verlaat(annuleer);
  const zetDoelen = (nieuw: string[]) => form.setValue('doelen', nieuw, { shouldDirty: true });
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: groepenTekst.toetsen.bewaar, doe: () => void verstuur(), ookInTekst: true },
    { toetsen: ['Escape'], wat: groepenTekst.toetsen.terug, doe: terug },
  ]);
  return (
    <div className="gebied gebied--formulier">
      <Teruglink naar={planTekst.kop} terug={terug} />
      <Kop level={1}>{t.kop}</Kop>
      <form className="formulier" onSubmit={verstuur} noValidate>
        <Teruggehaald concept={concept} />
        <Tekstvak
          label={t.aard}
          uitleg={t.aardUitleg}
          autoFocus
          fout={errors.aardEnOmvang?.message}
          {...form.register('aardEnOmvang')}
        />
        <div className="formulier__doelen">
          {nummers.map((nummer, i) => (
            <div key={nummer} className="doelregel">
              <Veld
                label={t.doel(i + 1)}
                value={doelen[i] ?? ''}
                fout={errors.doelen?.[i]?.message}
                onChange={(g) => zetDoelen(doelen.map((d, j) => (j === i ? g.target.value : d)))}
              />
              <Knop
                icoon="kruis"
                aria-label={t.doelWeg(i + 1)}
                onClick={() => {
                  zetDoelen(doelen.filter((_, j) => j !== i));
                  zetNummers(nummers.filter((n) => n !== nummer));
                }}
              >
                {t.haalWeg}
              </Knop>
            </div>
          ))}
          {nummers.length < meesteDoelen && (
            <div>
              <Knop
                onClick={() => {
                  zetDoelen([...doelen, '']);
                  zetNummers([...nummers, Math.max(-1, ...nummers) + 1]);
                }}
              >
                {t.doelErbij}
              </Knop>
            </div>
          )}
        </div>
        <Tekstvak
          label={t.monitoring}
          uitleg={nietAfbreken(t.monitoringUitleg)}
          fout={errors.monitoring?.message}
          {...form.register('monitoring')}
        />
        <Formuliervoet weigering={weigering} bezig={bezig} knop={t.knop} annuleerKnop={t.annuleer} annuleer={terug} />
      </form>
    </div>
  );
}
