/**
 * A vervanger more, in two steps on one laptop: he types his own passphrase, then the one who is logged in agrees with
 * his. The fields of one step are gone in the other, so that neither can show what the other typed.
 */
import { useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { Teruglink } from '../groepen/Teruglink.tsx';
import { Sterktemeter } from '../kluis/Sterktemeter.tsx';
import { wachtzinFout } from '../kluis/wachtzinFout.ts';
import { api, schrijf } from '../schil/api.ts';
import { EigenWachtzin } from './EigenWachtzin.tsx';

const t = sleutelsTekst.erbij;

interface VervangerErbijProps {
  readonly klaar: (naam: string) => void;
  readonly annuleer: () => void;
}

export function VervangerErbij({ klaar, annuleer }: VervangerErbijProps) {
  const [akkoord, zetAkkoord] = useState(false);
  const verder = useActie();
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.sleutels.voegVervangerToe.invoer,
    { naam: '', wachtzin: '', herhaling: '', eigenWachtzin: '' },
    async (waarden) => {
      await schrijf(api.sleutels.voegVervangerToe(waarden));
      klaar(waarden.naam);
    },
  );
  const { errors } = form.formState;
  const naam = form.watch('naam').trim();
  const naarAkkoord = () =>
    verder.doe(async () => {
      if (!(await form.trigger(['naam', 'wachtzin', 'herhaling'], { shouldFocus: true }))) return;
      const fout = await wachtzinFout(form.getValues('wachtzin'), form.getValues('herhaling'));
      if (fout) form.setError(fout.veld, { message: fout.zin }, { shouldFocus: true });
      else zetAkkoord(true);
    });
  const vorige = () => {
    form.resetField('wachtzin');
    form.resetField('herhaling');
    form.resetField('eigenWachtzin');
    zetAkkoord(false);
  };
  const ga = () => void (akkoord ? verstuur() : naarAkkoord());
  const terug = akkoord ? vorige : annuleer;
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: sleutelsTekst.toetsen.bevestig, doe: ga, ookInTekst: true },
    { toetsen: ['Escape'], wat: sleutelsTekst.toetsen.terug, doe: terug },
  ]);
  return (
    <div className="gebied gebied--formulier">
      <Teruglink naar={akkoord ? t.vorige : sleutelsTekst.alle} terug={terug} />
      <div>
        <Kop level={1}>{akkoord ? t.akkoordKop(naam) : t.kop}</Kop>
        <p>{akkoord ? t.akkoordZin(naam) : t.zin}</p>
      </div>
      <form
        className="formulier sleutelformulier"
        noValidate
        onSubmit={(g) => {
          g.preventDefault();
          ga();
        }}
      >
        {akkoord ? (
          <EigenWachtzin key="eigen" mis={errors.eigenWachtzin !== undefined} {...form.register('eigenWachtzin')} />
        ) : (
          <>
            <Veld
              key="naam"
              label={t.naam}
              uitleg={t.naamUitleg}
              autoFocus
              fout={errors.naam?.message}
              {...form.register('naam')}
            />
            <fieldset className="formulier__groep">
              <legend>{t.geef}</legend>
              <p>{t.geefZin}</p>
              <Veld
                label={t.wachtzin}
                uitleg={t.wachtzinUitleg}
                toonbaar
                fout={errors.wachtzin?.message}
                {...form.register('wachtzin')}
              />
              <Sterktemeter wachtzin={form.watch('wachtzin')} />
              <Veld label={t.herhaling} toonbaar fout={errors.herhaling?.message} {...form.register('herhaling')} />
            </fieldset>
          </>
        )}
        <Weigeringmelding weigering={akkoord ? weigering : verder.weigering} />
        <div className="formulier__knoppen">
          <Knop soort="hoofd" type="submit" bezig={bezig || verder.bezig} toets="Ctrl+Enter">
            {akkoord ? t.knop : t.verder}
          </Knop>
          <Knop onClick={annuleer}>{sleutelsTekst.annuleer}</Knop>
        </div>
        {bezig && (
          <p className="meta" role="status">
            {sleutelsTekst.bezig}
          </p>
        )}
      </form>
    </div>
  );
}
