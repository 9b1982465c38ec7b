/** Taking back somebody's key: what follows from it, and one's own passphrase. */
import { contract } from '../../../shared/contract/contract.ts';
import type { Mens } from '../../../shared/contract/sleutels.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { useInvoer } from '../formulier/useInvoer.ts';
import { api, schrijf } from '../schil/api.ts';
import { Sleutelinzet } from './Sleutelinzet.tsx';

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
  return (
    <Sleutelinzet
      soort="gevaar"
      kop={t.kop(mens.naam)}
      gevolgen={t.gevolgen[mens.rol === 'beheerder' ? 'beheerder' : 'opener']}
      eigenWachtzin={{ mis: form.formState.errors.eigenWachtzin !== undefined, ...form.register('eigenWachtzin') }}
      verstuur={verstuur}
      weigering={weigering}
      bezig={bezig}
      knop={t.ja(mens.naam)}
      annuleerKnop={t.nee}
      annuleer={stop}
    />
  );
}
