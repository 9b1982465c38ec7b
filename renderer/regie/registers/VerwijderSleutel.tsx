/** Taking back somebody's key: what follows from it, and one's own passphrase. */
import { contract } from '../../../shared/contract/contract.ts';
import type { Mens } from '../../../shared/contract/sleutels.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { Kop } from '../../ui/Kop.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { api, schrijf } from '../schil/api.ts';
import { EigenWachtzin } from './EigenWachtzin.tsx';

const t = sleutelsTekst.verwijder;

interface VerwijderSleutelProps {
  readonly mens: Mens;
  readonly stop: () => void;
  readonly klaar: (zin: string) => void;
}

export function VerwijderSleutel({ mens, stop, klaar }: VerwijderSleutelProps) {
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.sleutels.verwijder.invoer,
    { sleufId: mens.id, eigenWachtzin: '' },
    async (waarden) => {
      await schrijf(api.sleutels.verwijder(waarden));
      klaar(t.klaar(mens.naam));
    },
  );
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: sleutelsTekst.toetsen.bevestig, doe: () => void verstuur(), ookInTekst: true },
  ]);
  return (
    <form className="inzet" onSubmit={verstuur} noValidate>
      <Kop level={3}>{t.kop(mens.naam)}</Kop>
      <ul className="punten">
        {t.gevolgen[mens.rol === 'beheerder' ? 'beheerder' : 'opener'].map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <EigenWachtzin mis={form.formState.errors.eigenWachtzin !== undefined} {...form.register('eigenWachtzin')} />
      <Formuliervoet
        soort="gevaar"
        weigering={weigering}
        bezig={bezig}
        knop={t.ja(mens.naam)}
        annuleerKnop={t.nee}
        annuleer={stop}
      />
    </form>
  );
}
