/** How far an action is: done, not done, or no longer needed, with the day and the result in one line. */
import { useEffect } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import { dagVan } from '../../../shared/domein/tijd.ts';
import { actiesTekst } from '../../text/acties.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Keuze } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../schil/api.ts';

const t = actiesTekst.stand;

interface StandformulierProps {
  readonly id: string;
  readonly wat: string;
  /** In the meeting: what the room sees stays bright. */
  readonly naastZaal?: boolean;
  readonly klaar: () => void;
  readonly sluit: () => void;
}

export function Standformulier({ id, wat, naastZaal = false, klaar, sluit }: StandformulierProps) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.acties.zetStand.invoer,
    { id, stand: 'gedaan', datum: dagVan(new Date()), resultaat: '' },
    async (waarden) => {
      await schrijf(api.acties.zetStand(waarden));
      klaar();
    },
    { formulier: 'actiestand', bij: { onderwerp: id } },
  );
  const { errors } = form.formState;
  const laat = concept.verlaat(sluit);
  useEffect(() => form.setFocus('resultaat'), [form]);
  return (
    <Dialoog
      open
      naastZaal={naastZaal}
      smal
      titel={t.kop}
      inleiding={wat}
      opEsc={laat}
      toetsen={[{ toets: 'Ctrl+Enter', wat: t.bewaar, doe: () => void verstuur(), ookInTekst: true }]}
      voet={
        <>
          <Knop soort="hoofd" toets="Ctrl+Enter" bezig={bezig} onClick={() => void verstuur()}>
            {t.bewaar}
          </Knop>
          <Knop toets="Escape" onClick={laat}>
            {t.annuleer}
          </Knop>
        </>
      }
    >
      <form className="invulblad" onSubmit={verstuur} noValidate>
        <Teruggehaald concept={concept} />
        <Keuze
          label={t.vraag}
          onderElkaar
          opties={(['gedaan', 'niet-gedaan', 'vervallen'] as const).map((s) => ({ id: s, naam: t.keuzes[s] }))}
          {...form.register('stand')}
        />
        <Veld type="date" label={t.datum} fout={errors.datum?.message} {...form.register('datum')} />
        <Veld
          label={t.resultaat}
          uitleg={t.resultaatUitleg}
          fout={errors.resultaat?.message}
          {...form.register('resultaat')}
        />
        <Weigeringmelding weigering={weigering} />
      </form>
    </Dialoog>
  );
}
