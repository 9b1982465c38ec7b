/** Step 2A: is it a problematic group? A reason is required; until then nobody can be entered. */
import { Controller } from 'react-hook-form';
import { contract } from '../../../shared/contract/contract.ts';
import { dagVan } from '../../../shared/domein/tijd.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { Keuze } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Alinea, Kop } from '../../ui/Kop.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../schil/api.ts';

const t = groepenTekst.beoordeel;

export function Beoordelen({ groepId, klaar }: { groepId: string; klaar: () => void }) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.groepen.beoordeel.invoer,
    { groepId, problematisch: undefined, reden: '', datum: dagVan(new Date()) },
    async (waarden) => {
      await schrijf(api.groepen.beoordeel(waarden));
      klaar();
    },
    { formulier: 'beoordeling', bij: { groep: groepId } },
  );
  const { errors } = form.formState;
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: groepenTekst.toetsen.beoordeel, doe: () => void verstuur(), ookInTekst: true },
  ]);
  return (
    <form className="formulier" onSubmit={verstuur} noValidate>
      <Kop level={2}>{t.kop}</Kop>
      <Alinea>{nietAfbreken(t.waarom)}</Alinea>
      <Teruggehaald concept={concept} />
      <Controller
        control={form.control}
        name="problematisch"
        render={({ field, fieldState }) => (
          <Keuze
            label={t.vraag}
            opties={[
              { id: 'ja', naam: t.ja },
              { id: 'nee', naam: t.nee },
            ]}
            waarde={field.value === undefined ? '' : field.value ? 'ja' : 'nee'}
            opKeuze={(id) => field.onChange(id === 'ja')}
            ref={field.ref}
            fout={fieldState.error && t.kiesFout}
          />
        )}
      />
      <Tekstvak
        label={t.reden}
        uitleg={t.redenUitleg}
        rows={4}
        fout={errors.reden?.message}
        {...form.register('reden')}
      />
      <div className="formulier__kort">
        <Veld type="date" label={t.datum} fout={errors.datum?.message} {...form.register('datum')} />
      </div>
      <Weigeringmelding weigering={weigering} />
      <div className="formulier__knoppen">
        <Knop soort="hoofd" type="submit" bezig={bezig} toets="Ctrl+Enter">
          {t.knop}
        </Knop>
      </div>
    </form>
  );
}
