/**
 * One agreement of the closing round: who, which items, what each bron says, and what the youth hears. What an item brings
 * along (bron, kind, conditions) is not asked again; what may not go is shown with its reason and cannot be chosen.
 */
import type { Sluitregel, Sluitrondebeeld } from '../../../../shared/contract/sluitronde.ts';
import { tekst } from '../../../text/overleg.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Selectie } from '../../../ui/Selectie.tsx';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { Veld } from '../../../ui/Veld.tsx';
import { Vink } from '../../../ui/Vink.tsx';
import { Teruggehaald } from '../../concept/Teruggehaald.tsx';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { Afspraakantwoorden, Afspraakitems } from './Afspraakitems.tsx';
import { useAfspraak } from './useAfspraak.ts';

const t = tekst.sluit;

interface FormulierProps {
  readonly overlegId: string;
  readonly regel: Sluitregel;
  readonly ronde: Sluitrondebeeld;
  readonly klaar: () => void;
}

export function Afspraakformulier({ overlegId, regel, ronde, klaar }: FormulierProps) {
  const invoer = useAfspraak(overlegId, regel, ronde, klaar);
  const { form, weigering, bezig, verstuur, concept } = invoer;
  const { errors } = form.formState;
  useToetsen([
    { toets: 'Ctrl+Enter', wat: t.bewaar, doe: () => void verstuur(), ookInTekst: true, uit: bezig },
    { toets: 'Escape', wat: t.annuleer, doe: concept.verlaat(klaar) },
  ]);
  return (
    <form className="invulblad" onSubmit={(g) => void verstuur(g)} noValidate>
      <Teruggehaald concept={concept} />
      <div className="invulblad__rij">
        <Selectie
          label={t.ontvanger}
          leeg={t.kies}
          autoFocus
          opties={[...new Map(regel.ontvangers.map((o) => [o.id, o])).values()]}
          fout={errors.ontvanger?.message}
          {...form.register('ontvanger', { onChange: (g) => void invoer.kiesOntvanger(g.target.value as string) })}
        />
        <Selectie
          label={t.doel}
          leeg={t.kiesDoel}
          opties={ronde.doelen}
          fout={errors.doel?.message}
          {...form.register('doel')}
        />
      </div>
      <Afspraakitems invoer={invoer} ronde={ronde} regel={regel} />
      <Afspraakantwoorden invoer={invoer} ronde={ronde} />
      {invoer.verdeeld && (
        <Melding
          soort="letop"
          wat={t.verdeeld}
          waarom={t.verdeeldZin}
          knoppen={
            <Vink checked={invoer.apart} onChange={() => invoer.zetApart(!invoer.apart)}>
              {t.apart}
            </Vink>
          }
        />
      )}
      <p className="meta">{t.opPapier}</p>
      <Veld label={t.wieInformeert} fout={errors.wieInformeert?.message} {...form.register('wieInformeert')} />
      <div className="invulblad__rij">
        <Veld label={t.magVerteld} fout={errors.magVerteld?.message} {...form.register('magVerteld')} />
        <Veld label={t.betrokken} fout={errors.betrokken?.message} {...form.register('betrokken')} />
      </div>
      <Weigeringmelding weigering={weigering} />
      <div className="rij-knoppen">
        <Knop soort="hoofd" type="submit" bezig={bezig} toets="Ctrl+Enter">
          {t.bewaar}
        </Knop>
        <Knop onClick={concept.verlaat(klaar)}>{t.annuleer}</Knop>
      </div>
    </form>
  );
}
