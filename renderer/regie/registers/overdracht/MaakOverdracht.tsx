/** Making a hand-over: what, to whose code, compared by telephone, why, and the own passphrase. */
import { useState } from 'react';
import { contract } from '../../../../shared/contract/contract.ts';
import type { Uitvoer } from '../../../../shared/contract/kern.ts';
import type { Overdrachtstand } from '../../../../shared/contract/overdracht.ts';
import { overdrachtTekst } from '../../../text/overdracht.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { Selectie } from '../../../ui/Selectie.tsx';
import { Tekstvak } from '../../../ui/Tekstvak.tsx';
import { Veld } from '../../../ui/Veld.tsx';
import { Vink } from '../../../ui/Vink.tsx';
import { Formuliervoet } from '../../formulier/Formuliervoet.tsx';
import { useActie } from '../../formulier/useActie.ts';
import { useInvoer } from '../../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { Teruglink } from '../../groepen/Teruglink.tsx';
import { api, schrijf, vraag } from '../../schil/api.ts';
import { EigenWachtzin } from '../EigenWachtzin.tsx';
import { Cijfers } from './Cijfers.tsx';
import { useCodekeuring } from './useCodekeuring.ts';

const t = overdrachtTekst.maken;
/** In the list of groups; no id looks like it. */
const KLUIS = '*';

export type Gemaakt = NonNullable<Uitvoer<(typeof contract)['overdracht']['maak']>>;

interface MaakOverdrachtProps {
  readonly groepen: Overdrachtstand['groepen'];
  readonly klaar: (gemaakt: Gemaakt) => void;
  readonly annuleer: () => void;
}

export function MaakOverdracht({ groepen, klaar, annuleer }: MaakOverdrachtProps) {
  const [keuze, zetKeuze] = useState('');
  const [verlaten, zetVerlaten] = useState(false);
  /** The code of which somebody said that the digits are the same. */
  const [vergeleken, zetVergeleken] = useState('');
  const [nietVergeleken, zetNietVergeleken] = useState(false);
  const bestand = useActie();
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.overdracht.maak.invoer,
    { wat: { soort: 'groep', groepId: '' }, code: '', aan: '', reden: '', eigenWachtzin: '' },
    async (waarden) => {
      zetNietVergeleken(vergeleken !== waarden.code);
      if (vergeleken !== waarden.code) return;
      const gemaakt = await schrijf(api.overdracht.maak(waarden));
      if (gemaakt) klaar(gemaakt);
    },
  );
  const { errors } = form.formState;
  const code = form.watch('code');
  const keuring = useCodekeuring(code, verlaten);
  const kies = (id: string) => {
    zetKeuze(id);
    form.setValue('wat', id === KLUIS ? { soort: 'kluis' } : { soort: 'groep', groepId: id }, {
      shouldValidate: form.formState.isSubmitted,
    });
  };
  const kiesBestand = () =>
    void bestand.doe(async () => {
      const gekozen = await vraag(api.overdracht.kiesCode());
      if (gekozen) form.setValue('code', gekozen.code, { shouldValidate: true });
    });
  const { onBlur, ...codeveld } = form.register('code');
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: overdrachtTekst.toetsen.bevestig, doe: () => void verstuur(), ookInTekst: true },
    { toetsen: ['Escape'], wat: overdrachtTekst.toetsen.terug, doe: annuleer },
  ]);
  return (
    <div className="gebied gebied--formulier">
      <Teruglink naar={overdrachtTekst.alle} terug={annuleer} />
      <div>
        <Kop level={1}>{t.kop}</Kop>
        <p className="meta">{t.zin}</p>
      </div>
      <form className="overdrachtmaak" onSubmit={verstuur} noValidate>
        <div className="formulier">
          <Selectie
            label={t.wat}
            leeg={t.kies}
            opties={[
              ...groepen.map((g) => ({ id: g.id, naam: overdrachtTekst.groep(g.naam) })),
              { id: KLUIS, naam: overdrachtTekst.heleKluis },
            ]}
            uitleg={keuze === '' ? undefined : keuze === KLUIS ? t.kluisZin : t.groepZin}
            fout={errors.wat && `${t.kies}.`}
            autoFocus
            value={keuze}
            onChange={(g) => kies(g.target.value)}
          />
          <div className="overdrachtcode">
            <Tekstvak
              label={t.code}
              uitleg={t.codeUitleg}
              rows={2}
              className="ontvangstcode"
              fout={keuring.fout ?? errors.code?.message}
              {...codeveld}
              onBlur={(g) => {
                zetVerlaten(true);
                void onBlur(g);
              }}
            />
            <Knop icoon="map" bezig={bestand.bezig} onClick={kiesBestand}>
              {t.kiesCode}
            </Knop>
            <Weigeringmelding weigering={bestand.weigering} />
          </div>
          {keuring.cijfers !== null && (
            <div className="inzet" aria-live="polite">
              <p>{t.lees}</p>
              <Cijfers cijfers={keuring.cijfers} />
              <Vink
                checked={vergeleken === code}
                aria-invalid={nietVergeleken && vergeleken !== code ? true : undefined}
                onChange={(g) => zetVergeleken(g.target.checked ? code : '')}
              >
                {t.gelijk}
              </Vink>
              {nietVergeleken && vergeleken !== code && (
                <p className="veld__fout" role="alert">
                  <Icoon naam="driehoek" />
                  <span>{t.gelijkNodig}</span>
                </p>
              )}
            </div>
          )}
        </div>
        <div className="formulier">
          <Veld label={t.aan} uitleg={t.aanUitleg} fout={errors.aan?.message} {...form.register('aan')} />
          <Tekstvak
            label={t.reden}
            uitleg={t.redenUitleg}
            rows={2}
            fout={errors.reden?.message}
            {...form.register('reden')}
          />
          <EigenWachtzin
            mis={errors.eigenWachtzin !== undefined}
            autoFocus={false}
            {...form.register('eigenWachtzin')}
          />
          <Formuliervoet
            weigering={weigering}
            bezig={bezig}
            knop={t.knop}
            annuleerKnop={overdrachtTekst.annuleer}
            annuleer={annuleer}
          />
          {bezig && (
            <p className="meta" role="status">
              {t.bezig}
            </p>
          )}
        </div>
      </form>
    </div>
  );
}

/** The file is there: what it is called, its digits, and what to do with it. */
export function OverdrachtGemaakt({ gemaakt, klaar }: { readonly gemaakt: Gemaakt; readonly klaar: () => void }) {
  useSchermtoetsen([{ toetsen: ['Escape'], wat: overdrachtTekst.toetsen.terug, doe: klaar }]);
  return (
    <div className="gebied gebied--formulier">
      <Teruglink naar={overdrachtTekst.alle} terug={klaar} />
      <Kop level={1}>{t.klaarKop}</Kop>
      <div role="status" className="formulier">
        <p>
          {t.bestand}: <strong className="heel">{gemaakt.bestandsnaam}</strong>
        </p>
        <div>
          <p className="ontvangstcode__label">{overdrachtTekst.cijfers}</p>
          <Cijfers cijfers={gemaakt.cijfers} />
        </div>
        <ol className="punten">
          {t.klaarStappen.map((stap) => (
            <li key={stap}>{stap}</li>
          ))}
        </ol>
      </div>
      <div className="formulier__knoppen">
        <Knop soort="hoofd" autoFocus onClick={klaar}>
          {t.klaar}
        </Knop>
      </div>
    </div>
  );
}
