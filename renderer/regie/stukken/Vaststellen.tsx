/** Approval: with a second pair of eyes, or alone with a reason. What is approved never changes again. */
import { useEffect, useId } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { Stukbeeld } from '../../../shared/contract/stukken.ts';
import type { Verslagbeeld } from '../../../shared/contract/verslag.ts';
import { stukkenTekst } from '../../text/stukken.ts';
import { Keuze } from '../../ui/Keuze.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { api, schrijf } from '../schil/api.ts';
import { Kopieenmelding } from './Kopieen.tsx';

const t = stukkenTekst.vast;

export interface VaststellenProps {
  readonly stuk: Stukbeeld;
  /** The meeting that is going on, when it has this document on its agenda. */
  readonly leest: Verslagbeeld['leest'];
  /** Names of who could be second reader. */
  readonly lezers: readonly string[];
  readonly kopieen: Verslagbeeld['kopieen'];
  readonly klaar: () => void;
  readonly annuleer: () => void;
}

export function Vaststellen({ stuk, leest, lezers, kopieen, klaar, annuleer }: VaststellenProps) {
  const { form, weigering, bezig, verstuur, concept } = useInvoer(
    contract.stukken.stelVast.invoer,
    { stukId: stuk.id, wijze: leest?.gelezen ? 'overleg' : 'akkoord', tweedeLezer: '', reden: '' },
    async (waarden) => {
      if (waarden.wijze === 'akkoord' && waarden.tweedeLezer === '') {
        form.setError('tweedeLezer', { message: t.lezerFout }, { shouldFocus: true });
        return false;
      }
      if (waarden.wijze === 'zelf' && waarden.reden === '') {
        form.setError('reden', { message: t.redenFout }, { shouldFocus: true });
        return false;
      }
      await schrijf(api.stukken.stelVast(waarden));
      return klaar();
    },
    { formulier: 'vaststellen', bij: { stuk: stuk.id } },
  );
  const lijstId = useId();
  const { errors } = form.formState;
  const laat = concept.verlaat(annuleer);
  const wijze = form.watch('wijze');
  useEffect(() => form.setFocus(leest?.gelezen ? 'wijze' : 'tweedeLezer'), [form, leest?.gelezen]);
  useSchermtoetsen([{ toetsen: ['Escape'], wat: t.annuleer, doe: laat, stil: true }]);
  return (
    <form className="inzet" onSubmit={verstuur} noValidate>
      <Kop level={2}>{t.kop}</Kop>
      <p>{t.zin}</p>
      <Kopieenmelding kopieen={kopieen} />
      <Teruggehaald concept={concept} />
      <Keuze
        label={t.wijze}
        opties={[
          ...(leest ? [{ id: 'overleg', naam: t.overleg(leest.datum) }] : []),
          { id: 'akkoord', naam: t.akkoord },
          { id: 'zelf', naam: t.zelf },
        ]}
        {...form.register('wijze')}
      />
      {wijze === 'overleg' && <p className="meta">{t.overlegUitleg}</p>}
      {wijze === 'akkoord' && (
        <Veld
          key="lezer"
          label={t.lezer}
          uitleg={t.lezerUitleg}
          list={lijstId}
          fout={errors.tweedeLezer?.message}
          {...form.register('tweedeLezer')}
        />
      )}
      {wijze === 'akkoord' && (
        <datalist id={lijstId}>
          {lezers.map((naam) => (
            <option key={naam} value={naam} />
          ))}
        </datalist>
      )}
      {wijze === 'zelf' && (
        <Veld key="reden" label={t.reden} fout={errors.reden?.message} {...form.register('reden')} />
      )}
      <Formuliervoet
        toets={null}
        weigering={weigering}
        bezig={bezig}
        knop={t.bevestig}
        annuleerKnop={t.annuleer}
        annuleer={laat}
      />
    </form>
  );
}
