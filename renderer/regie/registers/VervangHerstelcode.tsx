/** Replacing the recovery code. The new one is then shown once and typed over, on the screen that the first start has. */
import { contract } from '../../../shared/contract/contract.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { Kop } from '../../ui/Kop.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { useHerstelcode } from '../kluis/herstelcode.ts';
import { ververs } from '../kluis/ververs.ts';
import { api, schrijf } from '../schil/api.ts';
import { EigenWachtzin } from './EigenWachtzin.tsx';

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
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: sleutelsTekst.toetsen.bevestig, doe: () => void verstuur(), ookInTekst: true },
  ]);
  return (
    <form className="inzet" onSubmit={verstuur} noValidate>
      <Kop level={3}>{t.kop}</Kop>
      <ul className="punten">
        {t.gevolgen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <EigenWachtzin mis={form.formState.errors.eigenWachtzin !== undefined} {...form.register('eigenWachtzin')} />
      <Formuliervoet
        weigering={weigering}
        bezig={bezig}
        knop={t.ja}
        annuleerKnop={sleutelsTekst.annuleer}
        annuleer={stop}
      />
    </form>
  );
}
