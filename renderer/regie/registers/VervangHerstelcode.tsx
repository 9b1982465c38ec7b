/** Replacing the recovery code. The new one is then shown once and typed over, on the screen that the first start has. */
import { contract } from '../../../shared/contract/contract.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useHerstelcode } from '../kluis/herstelcode.ts';
import { ververs } from '../kluis/ververs.ts';
import { api, schrijf } from '../schil/api.ts';
import { Sleutelinzet } from './Sleutelinzet.tsx';

const t = sleutelsTekst.herstel;

export function VervangHerstelcode({ stop }: { readonly stop: () => void }) {
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.sleutels.vervangHerstelcode.invoer,
    { eigenWachtzin: '' },
    async (waarden) => {
      const { herstelcode } = await schrijf(api.sleutels.vervangHerstelcode(waarden));
      useHerstelcode.getState().zet(herstelcode, true);
      // The state says now that a code waits to be confirmed: that brings its screen.
      await ververs();
    },
  );
  return (
    <Sleutelinzet
      kop={t.kop}
      gevolgen={t.gevolgen}
      eigenWachtzin={{ mis: form.formState.errors.eigenWachtzin !== undefined, ...form.register('eigenWachtzin') }}
      verstuur={verstuur}
      weigering={weigering}
      bezig={bezig}
      knop={t.ja}
      annuleerKnop={sleutelsTekst.annuleer}
      annuleer={stop}
    />
  );
}
