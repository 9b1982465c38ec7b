/** Changing one's own passphrase, on the present one. */
import { contract } from '../../../shared/contract/contract.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { Kop } from '../../ui/Kop.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { api, schrijf } from '../schil/api.ts';
import { keurWachtzinnen, leegWachtzinnen, Wachtzinvelden } from './Wachtzinvelden.tsx';

const t = sleutelsTekst.wachtzin;

export function WijzigWachtzin({ stop, klaar }: { readonly stop: () => void; readonly klaar: (zin: string) => void }) {
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.sleutels.wijzigWachtzin.invoer,
    leegWachtzinnen,
    async (waarden) => {
      if (!(await keurWachtzinnen(form, waarden))) return;
      await schrijf(api.sleutels.wijzigWachtzin(waarden));
      klaar(t.klaar);
    },
  );
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: sleutelsTekst.toetsen.bevestig, doe: () => void verstuur(), ookInTekst: true },
  ]);
  return (
    <form className="inzet" onSubmit={verstuur} noValidate>
      <Kop level={3}>{t.kop}</Kop>
      <p>{t.zin}</p>
      <Wachtzinvelden form={form} />
      <Formuliervoet
        weigering={weigering}
        bezig={bezig}
        knop={t.knop}
        annuleerKnop={sleutelsTekst.annuleer}
        annuleer={stop}
      />
    </form>
  );
}
