/** A new group with a signal at group level: where, when, what, how large, from whom. No persons (step 1). */
import { contract } from '../../../shared/contract/contract.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Selectie } from '../../ui/Selectie.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag } from '../schil/api.ts';
import { Teruglink } from './Teruglink.tsx';

const t = groepenTekst.maak;

export function NieuweGroep({ klaar, annuleer }: { klaar: (groepId: string) => void; annuleer: () => void }) {
  const keuzes = useVraag(() => api.groepen.keuzes(), []);
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.groepen.maak.invoer,
    { naam: '', wijk: '', signaal: { plaats: '', wanneer: '', gedrag: '', omvang: '', bron: '' } },
    async (waarden) => klaar((await schrijf(api.groepen.maak(waarden))).groepId),
    { formulier: 'groep-nieuw', bij: {} },
  );
  const { errors } = form.formState;
  const terug = concept.verlaat(annuleer);
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: groepenTekst.toetsen.bewaar, doe: () => void verstuur(), ookInTekst: true },
    { toetsen: ['Escape'], wat: groepenTekst.toetsen.terug, doe: terug },
  ]);
  return (
    <div className="gebied gebied--formulier">
      <Teruglink naar={groepenTekst.alle} terug={terug} />
      <Kop level={1}>{t.kop}</Kop>
      <Melding soort="letop" wat={t.waarschuwing} waarom={t.waarom} voorlezen={false} />
      <Weigeringmelding weigering={keuzes.weigering} />
      {keuzes.laadt ? (
        <EvenLaden />
      ) : (
        <form className="formulier" onSubmit={verstuur} noValidate>
          <Teruggehaald concept={concept} />
          <div className="formulier__naast">
            <Veld
              label={t.naam}
              uitleg={t.naamUitleg}
              autoFocus
              fout={errors.naam?.message}
              {...form.register('naam')}
            />
            <Veld label={t.wijk} uitleg={t.wijkUitleg} fout={errors.wijk?.message} {...form.register('wijk')} />
          </div>
          <fieldset className="formulier__groep">
            <legend>{t.signaal}</legend>
            <div className="formulier__naast">
              <Veld label={t.plaats} fout={errors.signaal?.plaats?.message} {...form.register('signaal.plaats')} />
              <Veld label={t.wanneer} fout={errors.signaal?.wanneer?.message} {...form.register('signaal.wanneer')} />
            </div>
            <Tekstvak
              label={t.gedrag}
              rows={3}
              fout={errors.signaal?.gedrag?.message}
              {...form.register('signaal.gedrag')}
            />
            <div className="formulier__naast">
              <Veld
                label={t.omvang}
                uitleg={t.omvangUitleg}
                fout={errors.signaal?.omvang?.message}
                {...form.register('signaal.omvang')}
              />
              <Selectie
                label={t.bron}
                uitleg={t.bronUitleg}
                leeg={t.kiesBron}
                opties={keuzes.waarde?.partners ?? []}
                fout={errors.signaal?.bron && t.kiesBron}
                {...form.register('signaal.bron')}
              />
            </div>
          </fieldset>
          <Formuliervoet weigering={weigering} bezig={bezig} knop={t.knop} annuleerKnop={t.annuleer} annuleer={terug} />
        </form>
      )}
    </div>
  );
}
