/** What became of a paper that had to come back, and on which day. */
import { contract } from '../../../shared/contract/contract.ts';
import { terugwijzen } from '../../../shared/domein/verstrekking.ts';
import { verstrekkingenTekst } from '../../text/verstrekkingen.ts';
import { Keuze } from '../../ui/Keuze.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { api, schrijf } from '../schil/api.ts';

const t = verstrekkingenTekst.register;

interface TerugformulierProps {
  readonly verstrekkingId: string;
  /** Day that is filled in at first, `YYYY-MM-DD`. */
  readonly vandaag: string;
  /** Enter where Ctrl+Enter does something else on the screen. */
  readonly toets?: 'Ctrl+Enter' | 'Enter';
  readonly stop: () => void;
  readonly klaar: () => void;
}

export function Terugformulier({ verstrekkingId, vandaag, toets = 'Ctrl+Enter', stop, klaar }: TerugformulierProps) {
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.verstrekkingen.legTerugVast.invoer,
    { verstrekkingId, op: vandaag },
    async (waarden) => {
      await schrijf(api.verstrekkingen.legTerugVast(waarden));
      klaar();
    },
  );
  const { errors } = form.formState;
  useSchermtoetsen([
    {
      toetsen: ['Ctrl+Enter'],
      wat: t.leg.bewaar,
      doe: () => void verstuur(),
      ookInTekst: true,
      uit: bezig || toets === 'Enter',
    },
  ]);
  return (
    <form className="formulier" onSubmit={(g) => void verstuur(g)} noValidate>
      <Keuze
        label={t.leg.hoe}
        onderElkaar
        opties={terugwijzen.map((id) => ({ id, naam: t.leg.opties[id] }))}
        fout={errors.hoe && t.leg.kies}
        {...form.register('hoe')}
      />
      <Veld label={t.leg.op} type="date" fout={errors.op?.message} {...form.register('op')} />
      <Formuliervoet
        toets={toets}
        weigering={weigering}
        bezig={bezig}
        knop={t.leg.bewaar}
        annuleerKnop={t.leg.annuleer}
        annuleer={stop}
      />
    </form>
  );
}
