/** What a reader says of the document, with date, without agreeing yet. */
import type { Keuze } from '../../../shared/contract/basis.ts';
import { contract } from '../../../shared/contract/contract.ts';
import type { Stukbeeld } from '../../../shared/contract/stukken.ts';
import { dagVan } from '../../../shared/domein/tijd.ts';
import { verslagTekst } from '../../text/verslag.ts';
import { Kop } from '../../ui/Kop.tsx';
import { Selectie } from '../../ui/Selectie.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { api, schrijf } from '../schil/api.ts';

const t = verslagTekst.opmerking;

export interface OpmerkingformulierProps {
  readonly stuk: Stukbeeld;
  readonly lezers: readonly Keuze[];
  /** Chosen beforehand; empty: nobody. */
  readonly van: string;
  readonly klaar: () => void;
  readonly annuleer: () => void;
}

export function Opmerkingformulier({ stuk, lezers, van, klaar, annuleer }: OpmerkingformulierProps) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.verslag.legOpmerkingVast.invoer,
    { stukId: stuk.id, van, datum: dagVan(new Date()), tekst: '' },
    async (waarden) => {
      await schrijf(api.verslag.legOpmerkingVast(waarden));
      klaar();
    },
    { formulier: 'opmerking', bij: { stuk: stuk.id } },
  );
  const { errors } = form.formState;
  const laat = concept.verlaat(annuleer);
  useSchermtoetsen([{ toetsen: ['Escape'], wat: t.annuleer, doe: laat, stil: true }]);
  return (
    <form className="inzet" onSubmit={verstuur} noValidate>
      <Kop level={2}>{t.knop}</Kop>
      <Teruggehaald concept={concept} />
      <div className="formulier__naast">
        <Selectie
          label={t.van}
          leeg={t.kiesVan}
          opties={lezers}
          autoFocus
          fout={errors.van && t.kiesVan}
          {...form.register('van')}
        />
        <Veld type="date" label={t.datum} fout={errors.datum?.message} {...form.register('datum')} />
      </div>
      <Veld label={t.tekst} uitleg={t.tekstUitleg} fout={errors.tekst?.message} {...form.register('tekst')} />
      <Formuliervoet
        toets="Enter"
        weigering={weigering}
        bezig={bezig}
        knop={t.bewaar}
        annuleerKnop={t.annuleer}
        annuleer={laat}
      />
    </form>
  );
}
