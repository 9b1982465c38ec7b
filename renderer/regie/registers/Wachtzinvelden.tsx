/** Own passphrase, and a new one twice with its strength: the fields of each form in which somebody takes another. */
import type { UseFormReturn } from 'react-hook-form';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { Veld } from '../../ui/Veld.tsx';
import { Sterktemeter } from '../kluis/Sterktemeter.tsx';
import { wachtzinFout } from '../kluis/wachtzinFout.ts';

const t = sleutelsTekst.wachtzin;

export interface Wachtzinwaarden {
  eigenWachtzin: string;
  wachtzin: string;
  herhaling: string;
}
export const leegWachtzinnen: Wachtzinwaarden = { eigenWachtzin: '', wachtzin: '', herhaling: '' };
type Formulier = UseFormReturn<Wachtzinwaarden, unknown, Wachtzinwaarden>;

/** Is the new passphrase strong enough, and twice the same? If not, that is said at its field. */
export async function keurWachtzinnen(form: Formulier, { wachtzin, herhaling }: Wachtzinwaarden): Promise<boolean> {
  const fout = await wachtzinFout(wachtzin, herhaling);
  if (fout) form.setError(fout.veld, { message: fout.zin }, { shouldFocus: true });
  return fout === null;
}

export function Wachtzinvelden({ form }: { readonly form: Formulier }) {
  const { errors } = form.formState;
  return (
    <>
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
    </>
  );
}
