/** One's own key on this laptop only, on top of the passphrase; or on every laptop again. */
import { contract } from '../../../shared/contract/contract.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { useInvoer } from '../formulier/useInvoer.ts';
import { api, schrijf } from '../schil/api.ts';
import { Sleutelinzet } from './Sleutelinzet.tsx';

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
  return (
    <Sleutelinzet
      kop={zinnen.kop}
      gevolgen={zinnen.gevolgen}
      eigenWachtzin={{ mis: form.formState.errors.eigenWachtzin !== undefined, ...form.register('eigenWachtzin') }}
      verstuur={verstuur}
      weigering={weigering}
      bezig={bezig}
      knop={zinnen.kop}
      annuleerKnop={sleutelsTekst.annuleer}
      annuleer={stop}
    />
  );
}
