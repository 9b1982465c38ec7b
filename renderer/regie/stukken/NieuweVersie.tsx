/** The verslag again from the items as they are now: a concept in its place, anything later as a new version with why. */
import { useEffect } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { Stukbeeld } from '../../../shared/contract/stukken.ts';
import { verslagTekst } from '../../text/verslag.ts';
import { Kop } from '../../ui/Kop.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { api, schrijf } from '../schil/api.ts';

const t = verslagTekst.versie;

export interface NieuweVersieProps {
  readonly stuk: Stukbeeld;
  readonly klaar: (stukId: string) => void;
  readonly annuleer: () => void;
}

export function NieuweVersie({ stuk, klaar, annuleer }: NieuweVersieProps) {
  const concept = stuk.staat === 'concept';
  const { form, weigering, bezig, verstuur, ...invoer } = useInvoer(
    contract.verslag.nieuweVersie.invoer,
    { stukId: stuk.id, reden: '' },
    async (waarden) => {
      if (!concept && waarden.reden === '') {
        form.setError('reden', { message: t.redenFout }, { shouldFocus: true });
        return false;
      }
      return klaar((await schrijf(api.verslag.nieuweVersie(waarden))).stukId);
    },
    { formulier: 'nieuwe-versie', bij: { stuk: stuk.id } },
  );
  const laat = invoer.concept.verlaat(annuleer);
  useEffect(() => {
    if (!concept) form.setFocus('reden');
  }, [form, concept]);
  useSchermtoetsen([{ toetsen: ['Escape'], wat: t.annuleer, doe: laat, stil: true }]);
  return (
    <form className="inzet" onSubmit={verstuur} noValidate>
      <Kop level={2}>{concept ? verslagTekst.versie.opnieuw : t.kop}</Kop>
      <p>{t.zin}</p>
      <Teruggehaald concept={invoer.concept} />
      {!concept && (
        <Veld
          label={t.reden}
          uitleg={t.redenUitleg}
          fout={form.formState.errors.reden?.message}
          {...form.register('reden')}
        />
      )}
      <Formuliervoet
        toets={null}
        weigering={weigering}
        bezig={bezig}
        knop={concept ? t.opnieuw : t.bewaar}
        annuleerKnop={t.annuleer}
        annuleer={laat}
      />
    </form>
  );
}
