/** Opening with the recovery code, and a new passphrase in the same step. */
import { useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { Toestand } from '../../../shared/contract/kluis.ts';
import { kluisTekst, tijdOver } from '../../text/kluis.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Alinea } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, vraag } from '../schil/api.ts';
import { Kluiskader } from './Kluiskader.tsx';
import { Sterktemeter } from './Sterktemeter.tsx';
import { useAftellen } from './useAftellen.ts';
import { ververs } from './ververs.ts';
import { wachtzinFout } from './wachtzinFout.ts';

const t = kluisTekst.herstel;

export function Herstellen({ toestand, terug }: { toestand: Toestand; terug: () => void }) {
  const seconden = useAftellen(toestand.wachtTot);
  const [bezigMetMeten, zetBezigMetMeten] = useState(false);
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.kluis.herstel.invoer,
    { herstelcode: '', wachtzin: '', herhaling: '' },
    async (waarden) => {
      if (seconden > 0) return;
      zetBezigMetMeten(true);
      const fout = await wachtzinFout(waarden.wachtzin, waarden.herhaling).finally(() => zetBezigMetMeten(false));
      if (fout) {
        form.setError(fout.veld, { message: fout.zin }, { shouldFocus: true });
        return;
      }
      try {
        await vraag(api.kluis.herstel(waarden));
      } finally {
        await ververs();
      }
    },
  );
  const { errors } = form.formState;
  const onjuist = weigering?.code === 'HERSTELCODE_ONJUIST';
  return (
    <Kluiskader ringKop={kluisTekst.opSlot.kop} ringZin={kluisTekst.opSlot.zin} kop={t.kop} dicht>
      <Alinea>{t.zin}</Alinea>
      <form className="kluis__formulier" onSubmit={verstuur} noValidate>
        <Veld
          label={t.code}
          uitleg={t.codeUitleg}
          autoFocus
          fout={errors.herstelcode && t.codeLeeg}
          {...form.register('herstelcode')}
        />
        <Veld
          label={kluisTekst.start.wachtzin}
          toonbaar
          fout={errors.wachtzin?.message}
          {...form.register('wachtzin')}
        />
        <Sterktemeter wachtzin={form.watch('wachtzin')} />
        <Veld
          label={kluisTekst.start.herhaling}
          toonbaar
          fout={errors.herhaling?.message}
          {...form.register('herhaling')}
        />
        {onjuist && <Melding soort="rustig" wat={t.codeFout} waarom={t.codeFoutHelpt} />}
        {!onjuist && <Weigeringmelding weigering={weigering} />}
        {seconden > 0 && (
          <p className="kluis__wachttijd" role="timer">
            {kluisTekst.ontgrendelen.wacht(tijdOver(seconden))}
          </p>
        )}
        <Knop
          soort="hoofd"
          maat="groot"
          breed
          type="submit"
          toets="Enter"
          bezig={bezig || bezigMetMeten}
          uit={seconden > 0}
        >
          {t.knop}
        </Knop>
      </form>
      <div>
        <Knop soort="link" onClick={terug}>
          {t.terug}
        </Knop>
      </div>
    </Kluiskader>
  );
}
