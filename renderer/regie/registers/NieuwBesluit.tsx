/** Registering a besluit art. 20 Wpg: what it says, from when until when, which data, for whom. */
import { contract } from '../../../shared/contract/contract.ts';
import type { Uitvoer } from '../../../shared/contract/kern.ts';
import { registersTekst } from '../../text/registers.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Vink } from '../../ui/Vink.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Teruglink } from '../groepen/Teruglink.tsx';
import { api, schrijf } from '../schil/api.ts';

const t = registersTekst.maak;

interface NieuwBesluitProps {
  readonly keuzes: Uitvoer<(typeof contract)['besluiten']['lijst']>['keuzes'];
  readonly vandaag: string;
  readonly klaar: () => void;
  readonly annuleer: () => void;
}

/** With one thing to choose from, it is chosen. */
const enige = (opties: readonly { readonly id: string }[]) => (opties.length === 1 ? opties.map((o) => o.id) : []);

export function NieuwBesluit({ keuzes, vandaag, klaar, annuleer }: NieuwBesluitProps) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.besluiten.registreer.invoer,
    {
      datum: vandaag,
      geldigVan: vandaag,
      geldigTot: '',
      zwaarwegendBelang: '',
      samenwerkingsverband: '',
      doel: '',
      gegevenssoorten: enige(keuzes.gegevenssoorten),
      voorwaarden: '',
      aan: enige(keuzes.ontvangers),
    },
    async (waarden) => {
      await schrijf(api.besluiten.registreer(waarden));
      klaar();
    },
    { formulier: 'besluit-nieuw', bij: {} },
  );
  const { errors } = form.formState;
  const terug = concept.verlaat(annuleer);
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: registersTekst.toetsen.bewaar, doe: () => void verstuur(), ookInTekst: true },
    { toetsen: ['Escape'], wat: registersTekst.toetsen.terug, doe: terug },
  ]);
  const vinken = (veld: 'gegevenssoorten' | 'aan', legenda: string, opties: typeof keuzes.ontvangers) => (
    <fieldset className="besluitkeuze" aria-describedby={errors[veld] ? `${veld}-fout` : undefined}>
      <legend>{legenda}</legend>
      {opties.map((o) => (
        <Vink key={o.id} value={o.id} {...form.register(veld)}>
          {o.naam}
        </Vink>
      ))}
      {errors[veld] && (
        <p className="veld__fout" id={`${veld}-fout`}>
          <Icoon naam="driehoek" />
          <span>{t.kies}</span>
        </p>
      )}
    </fieldset>
  );
  return (
    <div className="gebied gebied--formulier">
      <Teruglink naar={registersTekst.alle} terug={terug} />
      <div>
        <Kop level={1}>{t.kop}</Kop>
        <p className="meta">{t.zin}</p>
      </div>
      <form className="formulier" onSubmit={verstuur} noValidate>
        <Teruggehaald concept={concept} />
        <div className="besluitdagen">
          <Veld label={t.datum} type="date" autoFocus fout={errors.datum?.message} {...form.register('datum')} />
          <Veld label={t.van} type="date" fout={errors.geldigVan?.message} {...form.register('geldigVan')} />
          <Veld label={t.tot} type="date" fout={errors.geldigTot?.message} {...form.register('geldigTot')} />
        </div>
        <div className="formulier__naast besluitkeuzes">
          {vinken('gegevenssoorten', t.soorten, keuzes.gegevenssoorten)}
          {vinken('aan', t.aan, keuzes.ontvangers)}
        </div>
        <Tekstvak
          label={t.belang}
          uitleg={t.belangUitleg}
          rows={2}
          fout={errors.zwaarwegendBelang?.message}
          {...form.register('zwaarwegendBelang')}
        />
        <div className="formulier__naast">
          <Veld
            label={t.verband}
            fout={errors.samenwerkingsverband?.message}
            {...form.register('samenwerkingsverband')}
          />
          <Veld label={t.doel} fout={errors.doel?.message} {...form.register('doel')} />
        </div>
        <Tekstvak label={t.voorwaarden} rows={2} fout={errors.voorwaarden?.message} {...form.register('voorwaarden')} />
        <Formuliervoet weigering={weigering} bezig={bezig} knop={t.knop} annuleerKnop={t.annuleer} annuleer={terug} />
      </form>
    </div>
  );
}
