/** One's own key on this laptop only, on top of the passphrase; or on every laptop again. */
import { contract } from '../../../shared/contract/contract.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { Kop } from '../../ui/Kop.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { api, schrijf } from '../schil/api.ts';
import { EigenWachtzin } from './EigenWachtzin.tsx';

const t = sleutelsTekst.laptop;

interface BindAanLaptopProps {
  /** Bind it; false: take that back. */
  readonly aan: boolean;
  readonly stop: () => void;
  readonly klaar: (zin: string) => void;
}

export function BindAanLaptop({ aan, stop, klaar }: BindAanLaptopProps) {
  const zinnen = aan ? t.aan : t.uit;
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.sleutels.bindAanLaptop.invoer,
    { aan, eigenWachtzin: '' },
    async (waarden) => {
      await schrijf(api.sleutels.bindAanLaptop(waarden));
      klaar(zinnen.klaar);
    },
  );
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: sleutelsTekst.toetsen.bevestig, doe: () => void verstuur(), ookInTekst: true },
  ]);
  return (
    <form className="inzet" onSubmit={verstuur} noValidate>
      <Kop level={3}>{zinnen.kop}</Kop>
      <ul className="punten">
        {zinnen.gevolgen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <EigenWachtzin mis={form.formState.errors.eigenWachtzin !== undefined} {...form.register('eigenWachtzin')} />
      <Formuliervoet
        weigering={weigering}
        bezig={bezig}
        knop={zinnen.kop}
        annuleerKnop={sleutelsTekst.annuleer}
        annuleer={stop}
      />
    </form>
  );
}
