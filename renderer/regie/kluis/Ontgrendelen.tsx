/** Unlock: role, passphrase, and a calm word when it was wrong. The key slots show roles only. */
import { useEffect, useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { Toestand } from '../../../shared/contract/kluis.ts';
import { Geweigerd } from '../../../shared/contract/weigering.ts';
import { kluisTekst, tijdOver } from '../../text/kluis.ts';
import { Keuze } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useToetsen } from '../../ui/useToetsen.ts';
import { Veld } from '../../ui/Veld.tsx';
import { useInvoer } from '../formulier/useInvoer.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, vraag } from '../schil/api.ts';
import { Kluiskader } from './Kluiskader.tsx';
import { useAftellen } from './useAftellen.ts';
import { ververs } from './ververs.ts';

const t = kluisTekst.ontgrendelen;

interface OntgrendelenProps {
  readonly toestand: Toestand;
  readonly naarHerstel: () => void;
  readonly naarTerugzetten: () => void;
}

export function Ontgrendelen({ toestand, naarHerstel, naarTerugzetten }: OntgrendelenProps) {
  // A closed vault names nobody: two vervangers are one choice, and each opens with his own passphrase.
  const sleuven = toestand.sleuven.filter(
    (s, i, alle) => s.rol !== 'herstel' && alle.findIndex((a) => a.rol === s.rol) === i,
  );
  const [misgegaan, zetMisgegaan] = useState(false);
  const seconden = useAftellen(toestand.wachtTot);
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.kluis.ontgrendel.invoer,
    { sleufId: sleuven[0]?.id ?? '', wachtzin: '' },
    async (waarden) => {
      if (seconden > 0) return;
      zetMisgegaan(false);
      try {
        await vraag(api.kluis.ontgrendel(waarden));
      } catch (fout) {
        form.resetField('wachtzin');
        // The next attempt is the only thing to do: back to the field, without scrolling or a dialog.
        setTimeout(() => form.setFocus('wachtzin'), 0);
        if (!(fout instanceof Geweigerd) || !isPoging(fout.weigering.code)) throw fout;
        zetMisgegaan(true);
      } finally {
        await ververs();
      }
    },
  );
  const { errors } = form.formState;
  useToetsen([{ toets: 'Enter', wat: '', doe: () => void verstuur() }]);
  useEffect(() => form.setFocus('wachtzin'), [form]);

  return (
    <Kluiskader ringKop={kluisTekst.opSlot.kop} ringZin={kluisTekst.opSlot.zin} kop={t.kop} melding={toestand.melding}>
      <form className="kluis__formulier kluis__formulier--ruim kluis__groot" onSubmit={verstuur} noValidate>
        {sleuven.length > 1 && (
          <Keuze
            label={t.wie}
            opties={sleuven.map((s) => ({ id: s.id, naam: kluisTekst.rollen[s.rol] }))}
            {...form.register('sleufId')}
          />
        )}
        <Veld
          label={t.wachtzin}
          toonbaar
          autoComplete="off"
          fout={errors.wachtzin && t.leeg}
          {...form.register('wachtzin')}
        />
        {misgegaan && (
          <Melding
            soort="rustig"
            wat={t.fout}
            waarom={seconden > 0 ? kluisTekst.ontgrendelen.wachtKort : t.foutHelpt}
          />
        )}
        {seconden > 0 && (
          <p className="kluis__wachttijd" role="timer">
            {t.wacht(tijdOver(seconden))}
          </p>
        )}
        <Weigeringmelding weigering={weigering} />
        <Knop soort="hoofd" maat="groot" breed type="submit" toets="Enter" bezig={bezig} uit={seconden > 0}>
          {t.knop}
        </Knop>
        {bezig && (
          <p className="meta" role="status">
            {t.bezig}
          </p>
        )}
      </form>
      <div>
        <Knop soort="link" onClick={naarHerstel}>
          {t.herstel}
        </Knop>
      </div>
      <div>
        <Knop soort="link" onClick={naarTerugzetten}>
          {t.terugzetten}
        </Knop>
      </div>
    </Kluiskader>
  );
}

/** Refusals that mean: not this time. Told calmly, in the words of the screen. */
function isPoging(code: string): boolean {
  return code === 'WACHTZIN_ONJUIST' || code === 'WACHT_EVEN';
}
