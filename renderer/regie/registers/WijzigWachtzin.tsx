/** Changing one's own passphrase, on the present one. */
import { contract } from '../../../shared/contract/contract.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { Kop } from '../../ui/Kop.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Formuliervoet } from '../formulier/Formuliervoet.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Sterktemeter } from '../kluis/Sterktemeter.tsx';
import { wachtzinFout } from '../kluis/wachtzinFout.ts';
import { api, schrijf } from '../schil/api.ts';

const t = sleutelsTekst.wachtzin;

export function WijzigWachtzin({ stop, klaar }: { readonly stop: () => void; readonly klaar: (zin: string) => void }) {
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.sleutels.wijzigWachtzin.invoer,
    { eigenWachtzin: '', wachtzin: '', herhaling: '' },
    async (waarden) => {
      const fout = await wachtzinFout(waarden.wachtzin, waarden.herhaling);
      if (fout) {
        form.setError(fout.veld, { message: fout.zin }, { shouldFocus: true });
        return;
      }
      await schrijf(api.sleutels.wijzigWachtzin(waarden));
      klaar(t.klaar);
    },
  );
  const { errors } = form.formState;
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: sleutelsTekst.toetsen.bevestig, doe: () => void verstuur(), ookInTekst: true },
  ]);
  return (
    <form className="inzet" onSubmit={verstuur} noValidate>
      <Kop level={3}>{t.kop}</Kop>
      <p>{t.zin}</p>
      <Veld
        label={t.eigen}
        toonbaar
        autoFocus
        fout={errors.eigenWachtzin && sleutelsTekst.leeg}
        {...form.register('eigenWachtzin')}
      />
      <Veld
        label={t.nieuw}
        uitleg={t.nieuwUitleg}
        toonbaar
        fout={errors.wachtzin?.message}
        {...form.register('wachtzin')}
      />
      <Sterktemeter wachtzin={form.watch('wachtzin')} />
      <Veld label={t.herhaling} toonbaar fout={errors.herhaling?.message} {...form.register('herhaling')} />
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
