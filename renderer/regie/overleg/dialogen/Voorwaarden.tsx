/** Conditions of the provider and what lifts a professional secret; both travel with the item. */
import { contract } from '../../../../shared/contract/contract.ts';
import { opheffingen, opheffingInWoorden } from '../../../../shared/domein/meereizend.ts';
import { tekst } from '../../../text/overleg.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Selectie } from '../../../ui/Selectie.tsx';
import { Tekstvak } from '../../../ui/Tekstvak.tsx';
import { Teruggehaald } from '../../concept/Teruggehaald.tsx';
import { useInvoer } from '../../formulier/useInvoer.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../schil/api.ts';
import type { Puntdialoog } from './puntdialoog.ts';

const t = tekst.voorwaarden;

export function Voorwaarden({ punt, sluit }: Omit<Puntdialoog, 'beeld'>) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.punten.legVoorwaardenVast.invoer,
    { puntId: punt.id, voorwaarden: punt.voorwaarden, beroepsgeheim: punt.beroepsgeheim },
    async (waarden) => {
      await schrijf(api.punten.legVoorwaardenVast(waarden));
      sluit();
    },
    { formulier: 'voorwaarden', bij: { punt: punt.id } },
  );
  const { errors } = form.formState;
  const laat = concept.verlaat(sluit);
  return (
    <Dialoog
      open
      naastZaal
      smal
      titel={t.kop}
      inleiding={`${punt.tekst} ${t.zin(punt.bron.naam)}`}
      opEsc={laat}
      toetsen={[{ toets: 'Ctrl+Enter', wat: t.bewaar, doe: () => void verstuur(), ookInTekst: true }]}
      voet={
        <>
          <Knop soort="hoofd" toets="Ctrl+Enter" bezig={bezig} onClick={() => void verstuur()}>
            {t.bewaar}
          </Knop>
          <Knop toets="Escape" onClick={laat}>
            {tekst.open.laat}
          </Knop>
        </>
      }
    >
      <form className="invulblad" onSubmit={verstuur} noValidate>
        <Teruggehaald concept={concept} />
        <Tekstvak
          label={t.voorwaarden}
          uitleg={t.voorwaardenUitleg}
          rows={2}
          autoFocus
          fout={errors.voorwaarden?.message}
          {...form.register('voorwaarden')}
        />
        <Selectie
          label={t.beroepsgeheim}
          leeg={t.geen}
          opties={opheffingen.map((id) => ({ id, naam: opheffingInWoorden[id] }))}
          {...form.register('beroepsgeheim', { setValueAs: (x: string | null) => x || null })}
        />
        <Weigeringmelding weigering={weigering} />
      </form>
    </Dialoog>
  );
}
