/**
 * A name that a partner brings at the table: put on the bruto list with that partner as bron. On the screen of the group
 * and, with what the room sees beside it, in the meeting. What is typed here reaches the room only once it is on the
 * list, and then as far as everybody there may see it.
 */
import { useEffect } from 'react';
import { z } from 'zod';
import type { Keuze } from '../../../shared/contract/basis.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { leesDatum } from '../../../shared/domein/groepsscan/datums.ts';
import { dagVan } from '../../../shared/domein/tijd.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { Dialoog } from '../../ui/Dialoog.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Selectie } from '../../ui/Selectie.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Vink } from '../../ui/Vink.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../schil/api.ts';

const t = groepenTekst.naamErbij;

/** The contract's own schema, with the birth date as people say it: a day, or only a year. */
const schema = contract.namenlijst.voegNaamToe.invoer.extend({
  geboren: z.string().transform((tekst, ctx) => {
    const { geboren, melding } = leesDatum(tekst, 'dag-maand', dagVan(new Date()));
    if (geboren === null && melding !== null) ctx.addIssue({ code: 'custom', message: t.geborenFout });
    return geboren;
  }),
});

interface NaamErbijProps {
  readonly groepId: string;
  readonly partners: readonly Keuze[];
  /** In the meeting: what the room sees stays bright. */
  readonly naastZaal?: boolean;
  readonly klaar: (lid: { readonly lidId: string; readonly code: string }) => void;
  readonly sluit: () => void;
}

export function NaamErbij({ groepId, partners, naastZaal = false, klaar, sluit }: NaamErbijProps) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    schema,
    {
      groepId,
      ...{ voornaam: '', roepnaam: '', tussenvoegsel: '', achternaam: '' },
      ...{ geboren: '', bron: '', iemandAnders: false },
    },
    async (waarden) => klaar(await schrijf(api.namenlijst.voegNaamToe(waarden))),
    { formulier: 'naam-erbij', bij: { groep: groepId } },
  );
  const { errors } = form.formState;
  const laat = concept.verlaat(sluit);
  const vraagtWie = weigering?.code === 'NAAM_LIJKT' || form.watch('iemandAnders');
  useEffect(() => form.setFocus('voornaam'), [form]);
  return (
    <Dialoog
      open
      naastZaal={naastZaal}
      titel={t.kop}
      inleiding={t.zin}
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
        <div className="invulblad__rij">
          <Veld label={t.voornaam} fout={errors.voornaam?.message} {...form.register('voornaam')} />
          <Veld label={t.roepnaam} fout={errors.roepnaam?.message} {...form.register('roepnaam')} />
        </div>
        <div className="invulblad__rij">
          <Veld label={t.tussenvoegsel} fout={errors.tussenvoegsel?.message} {...form.register('tussenvoegsel')} />
          <Veld label={t.achternaam} fout={errors.achternaam?.message} {...form.register('achternaam')} />
        </div>
        <div className="invulblad__rij">
          <Veld
            label={t.geboren}
            uitleg={t.geborenUitleg}
            fout={errors.geboren?.message}
            {...form.register('geboren')}
          />
          <Selectie
            label={t.bron}
            uitleg={t.bronUitleg}
            leeg={t.kiesBron}
            opties={partners}
            fout={errors.bron && t.kiesBron}
            {...form.register('bron')}
          />
        </div>
        <Weigeringmelding weigering={weigering} />
        {vraagtWie && <Vink {...form.register('iemandAnders')}>{t.iemandAnders}</Vink>}
      </form>
    </Dialoog>
  );
}
