/**
 * A key for somebody, in two steps on one laptop: he types his own passphrase, then the one who is logged in agrees with
 * his. The fields of one step are gone in the other, so that neither can show what the other typed.
 */
import { useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import { type Persoonsrol, persoonsrollen } from '../../../shared/contract/kluis.ts';
import { sleutelsTekst } from '../../text/sleutels.ts';
import { Keuze } from '../../ui/Keuze.tsx';
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

/** Whom the beheerder proposed. */
export interface VoorgesteldePersoon {
  readonly voorstelId: string;
  readonly rol: Persoonsrol;
  readonly naam: string;
}

interface PersoonErbijProps {
  /** Null: nobody proposed him. */
  readonly voorstel: VoorgesteldePersoon | null;
  /** With what was done, in a sentence. */
  readonly klaar: (zin: string) => void;
  readonly annuleer: () => void;
}

export function PersoonErbij({ voorstel, klaar, annuleer }: PersoonErbijProps) {
  const [akkoord, zetAkkoord] = useState(false);
  const verder = useActie();
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.sleutels.voegToe.invoer,
    {
      rol: voorstel?.rol ?? 'vervanger',
      naam: voorstel?.naam ?? '',
      wachtzin: '',
      herhaling: '',
      eigenWachtzin: '',
      voorstelId: voorstel?.voorstelId ?? null,
    },
    async (waarden) => {
      await schrijf(api.sleutels.voegToe(waarden));
      klaar(t.klaar[waarden.rol](waarden.naam));
    },
  );
  const { errors } = form.formState;
  const naam = form.watch('naam').trim();
  const rol = form.watch('rol');
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
        <p>{akkoord ? t.akkoordZin(naam) : t.zin[rol]}</p>
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
            {voorstel === null && (
              <Keuze
                label={t.rol}
                opties={persoonsrollen.map((id) => ({ id, naam: t.rollen[id] }))}
                {...form.register('rol')}
              />
            )}
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
            {akkoord ? t.knop[rol] : t.verder}
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
