/** The partners established that somebody takes part no more: from which day, and why (art. 12 lid 1). */
import { useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { Lidbeeld } from '../../../shared/contract/groepen.ts';
import { dagVan } from '../../../shared/domein/tijd.ts';
import { bewaarTekst } from '../../text/bewaren.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { api, schrijf } from '../schil/api.ts';

const t = bewaarTekst.lid;

interface DeelnameProps {
  readonly lid: Pick<Lidbeeld, 'id' | 'code'>;
  readonly klaar: (zin: string) => void;
}

export function Deelname({ lid, klaar }: DeelnameProps) {
  const [open, zetOpen] = useState(false);
  return (
    <div className="paneel__formulier">
      <Kop level={3}>{t.kop}</Kop>
      {open ? (
        <Einde lid={lid} klaar={klaar} stop={() => zetOpen(false)} />
      ) : (
        <>
          <p className="meta">{t.uitleg}</p>
          <div className="formulier__knoppen">
            <Knop onClick={() => zetOpen(true)}>{t.begin}</Knop>
          </div>
        </>
      )}
    </div>
  );
}

function Einde({ lid, klaar, stop }: DeelnameProps & { readonly stop: () => void }) {
  const vandaag = dagVan(new Date());
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.bewaren.beeindigDeelname.invoer,
    { lidId: lid.id, per: vandaag, reden: '' },
    async (waarden) => {
      const { bewarenTot } = await schrijf(api.bewaren.beeindigDeelname(waarden));
      klaar(t.gedaan(lid.code, bewarenTot));
    },
    { formulier: 'deelname-einde', bij: { lid: lid.id } },
  );
  const { errors } = form.formState;
  return (
    <form className="inzet" onSubmit={verstuur} noValidate aria-label={t.begin}>
      <Teruggehaald concept={concept} />
      <Veld label={t.per} type="date" max={vandaag} fout={errors.per?.message} {...form.register('per')} />
      <Tekstvak
        label={t.reden}
        uitleg={t.redenUitleg}
        rows={2}
        autoFocus
        fout={errors.reden?.message}
        {...form.register('reden')}
      />
      <Formuliervoet
        soort="gevaar"
        toets={null}
        weigering={weigering}
        bezig={bezig}
        knop={t.ja}
        annuleerKnop={t.annuleer}
        annuleer={concept.verlaat(stop)}
      />
    </form>
  );
}
