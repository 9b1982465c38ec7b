/** A new intervention: always one responsible partner and a term (art. 8 lid 6). */
import { Controller } from 'react-hook-form';
import { contract } from '../../../shared/contract/contract.ts';
import { type Groepbeeld, interventiesoorten } from '../../../shared/contract/groepen.ts';
import { dagVan } from '../../../shared/domein/tijd.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { planTekst } from '../../text/plan.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Keuze } from '../../ui/Keuze.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { Selectie } from '../../ui/Selectie.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Vink } from '../../ui/Vink.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { Teruglink } from '../groepen/Teruglink.tsx';
import { api, schrijf, useVraag } from '../schil/api.ts';

const t = planTekst.nieuw;

export interface InterventieformulierProps {
  readonly groep: Groepbeeld;
  readonly klaar: () => void;
  readonly annuleer: () => void;
}

export function Interventieformulier({ groep, klaar, annuleer }: InterventieformulierProps) {
  const keuzes = useVraag(() => api.groepen.keuzes(), []);
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.plan.voegInterventieToe.invoer,
    {
      groepId: groep.id,
      soort: 'groep',
      wat: '',
      leden: [],
      verantwoordelijke: '',
      begin: dagVan(new Date()),
      termijn: '',
      bron: '',
      gegevenssoort: '',
    },
    async (waarden) => {
      if (waarden.soort === 'persoon' && waarden.leden.length === 0) {
        form.setError('leden', { message: t.ledenFout });
        return false;
      }
      if (waarden.gegevenssoort === '') {
        form.setError('gegevenssoort', { message: t.kiesSoort }, { shouldFocus: true });
        return false;
      }
      await schrijf(
        api.plan.voegInterventieToe({ ...waarden, leden: waarden.soort === 'persoon' ? waarden.leden : [] }),
      );
      return klaar();
    },
    { formulier: 'interventie', bij: { groep: groep.id } },
  );
  const { errors } = form.formState;
  const terug = concept.verlaat(annuleer);
  const soort = form.watch('soort');
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: groepenTekst.toetsen.bewaar, doe: () => void verstuur(), ookInTekst: true },
    { toetsen: ['Escape'], wat: groepenTekst.toetsen.terug, doe: terug },
  ]);
  return (
    <div className="gebied gebied--formulier">
      <Teruglink naar={planTekst.kop} terug={terug} />
      <Kop level={1}>{t.kop}</Kop>
      <Weigeringmelding weigering={keuzes.weigering} />
      {keuzes.laadt ? (
        <EvenLaden />
      ) : (
        <form className="formulier" onSubmit={verstuur} noValidate>
          <Teruggehaald concept={concept} />
          <Keuze
            label={t.soort}
            opties={interventiesoorten.map((id) => ({ id, naam: t.soorten[id] }))}
            {...form.register('soort')}
          />
          {soort === 'persoon' && (
            <Controller
              control={form.control}
              name="leden"
              render={({ field }) => (
                <fieldset className="ledenkeuze">
                  <legend>{t.leden}</legend>
                  <p className="veld__uitleg">{groep.leden.length === 0 ? t.geenLeden : t.ledenUitleg}</p>
                  <div className="ledenkeuze__lijst">
                    {groep.leden.map((l) => (
                      <Vink
                        key={l.id}
                        checked={field.value.includes(l.id)}
                        onChange={(g) =>
                          field.onChange(
                            g.target.checked ? [...field.value, l.id] : field.value.filter((id) => id !== l.id),
                          )
                        }
                      >
                        <strong>{l.code}</strong> {l.naam}
                      </Vink>
                    ))}
                  </div>
                  {errors.leden && <p className="veld__fout">{errors.leden.message}</p>}
                </fieldset>
              )}
            />
          )}
          <Veld label={t.wat} autoFocus fout={errors.wat?.message} {...form.register('wat')} />
          <Selectie
            label={t.verantwoordelijke}
            uitleg={nietAfbreken(t.verantwoordelijkeUitleg)}
            leeg={t.kiesPartner}
            opties={groep.partners}
            fout={errors.verantwoordelijke && t.kiesPartner}
            {...form.register('verantwoordelijke')}
          />
          <div className="formulier__naast">
            <Veld type="date" label={t.begin} fout={errors.begin?.message} {...form.register('begin')} />
            <Veld type="date" label={t.termijn} fout={errors.termijn?.message} {...form.register('termijn')} />
          </div>
          <div className="formulier__naast">
            <Selectie
              label={t.bron}
              uitleg={t.bronUitleg}
              leeg={t.kiesPartner}
              opties={keuzes.waarde?.partners ?? groep.partners}
              fout={errors.bron && t.kiesPartner}
              {...form.register('bron')}
            />
            <Selectie
              label={t.soortGegeven}
              uitleg={t.soortUitleg}
              leeg={t.kiesSoort}
              opties={keuzes.waarde?.gegevenssoorten ?? []}
              fout={errors.gegevenssoort && t.kiesSoort}
              {...form.register('gegevenssoort')}
            />
          </div>
          <Formuliervoet weigering={weigering} bezig={bezig} knop={t.knop} annuleerKnop={t.annuleer} annuleer={terug} />
        </form>
      )}
    </div>
  );
}
