/** What can be done with the log beside reading it: export, comparing with an earlier export, removing old rows. */
import { useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { Uitvoer } from '../../../shared/contract/kern.ts';
import { logboekTekst } from '../../text/logboek.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Gelukt } from '../../ui/Gelukt.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag, vraag } from '../schil/api.ts';

const tk = logboekTekst.toetsen;

export interface LogpaneelProps {
  /** Something was written: read the list and the state again. */
  readonly herlaad: () => void;
  readonly sluit: () => void;
}

export function Exportpaneel({ herlaad, sluit }: LogpaneelProps) {
  const t = logboekTekst.export;
  const [uitslag, zetUitslag] = useState<Uitvoer<typeof contract.logboek.exporteer> | undefined>(undefined);
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.logboek.exporteer.invoer,
    { van: null, tot: null },
    async (periode) => {
      zetUitslag(undefined);
      zetUitslag(await schrijf(api.logboek.exporteer(periode)));
      herlaad();
    },
  );
  const { errors } = form.formState;
  const dag = { setValueAs: (waarde: string | null) => waarde || null };
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: tk.voerUit, doe: () => void verstuur(), ookInTekst: true, uit: bezig },
  ]);
  return (
    <form className="paneel logpaneel" onSubmit={verstuur} noValidate aria-label={t.kop}>
      <Kop level={2}>{t.kop}</Kop>
      <p>{t.zin}</p>
      <p className="meta">{t.wat}</p>
      <div className="formulier__naast">
        <Veld label={t.van} type="date" autoFocus fout={errors.van?.message} {...form.register('van', dag)} />
        <Veld label={t.tot} type="date" fout={errors.tot?.message} {...form.register('tot', dag)} />
      </div>
      <p className="meta">{t.leeg}</p>
      <Weigeringmelding weigering={weigering} />
      {uitslag === null && <p role="status">{t.geannuleerd}</p>}
      {uitslag && (
        <>
          <Gelukt>{t.gedaan(uitslag.mapnaam, uitslag.aantal)}</Gelukt>
          {uitslag.klopt ? <p>{t.klopt}</p> : <Melding soort="letop" wat={t.kloptNiet} />}
          {uitslag.kop && (
            <>
              <p>{t.bewaar}</p>
              <dl className="feiten">
                <div className="feiten__rij">
                  <dt>{t.rij}</dt>
                  <dd>{uitslag.kop.rij}</dd>
                </div>
                <div className="feiten__rij">
                  <dt>{t.hash}</dt>
                  <dd>{logboekTekst.hash(uitslag.kop.hash)}</dd>
                </div>
              </dl>
            </>
          )}
        </>
      )}
      <div className="formulier__knoppen">
        <Knop soort="hoofd" type="submit" bezig={bezig} toets="Ctrl+Enter">
          {t.knop}
        </Knop>
        <Knop onClick={sluit}>{t.sluit}</Knop>
      </div>
    </form>
  );
}

export function Vergelijkpaneel({ herlaad, sluit }: LogpaneelProps) {
  const t = logboekTekst.vergelijk;
  const [uitslag, zetUitslag] = useState<{ rij: number; uitkomst: 'gelijk' | 'anders' | 'ontbreekt' | 'opgeruimd' }>();
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.logboek.vergelijk.invoer,
    { hash: '' },
    async (waarden) => {
      const { uitkomst } = await vraag(api.logboek.vergelijk(waarden));
      zetUitslag({ rij: waarden.rij, uitkomst });
      herlaad();
    },
  );
  const { errors } = form.formState;
  useSchermtoetsen([
    { toetsen: ['Ctrl+Enter'], wat: tk.voerUit, doe: () => void verstuur(), ookInTekst: true, uit: bezig },
  ]);
  return (
    <form className="paneel logpaneel" onSubmit={verstuur} noValidate aria-label={t.kop}>
      <Kop level={2}>{t.kop}</Kop>
      <p>{t.zin}</p>
      <div className="formulier__kort">
        <Veld
          label={t.rij}
          inputMode="numeric"
          autoFocus
          fout={errors.rij && t.rijFout}
          {...form.register('rij', { valueAsNumber: true })}
        />
      </div>
      <Veld
        label={t.hash}
        uitleg={t.hashUitleg}
        fout={errors.hash && t.hashFout}
        {...form.register('hash', { setValueAs: (waarde: string) => waarde.replace(/\s/g, '').toLowerCase() })}
      />
      <Weigeringmelding weigering={weigering} />
      {uitslag?.uitkomst === 'gelijk' && <Gelukt>{t.gelijk(uitslag.rij)}</Gelukt>}
      {uitslag?.uitkomst === 'opgeruimd' && <p role="status">{t.opgeruimd(uitslag.rij)}</p>}
      {(uitslag?.uitkomst === 'anders' || uitslag?.uitkomst === 'ontbreekt') && (
        <Melding wat={t[uitslag.uitkomst](uitslag.rij)} helpt={t.helpt} />
      )}
      <div className="formulier__knoppen">
        <Knop soort="hoofd" type="submit" bezig={bezig} toets="Ctrl+Enter">
          {t.knop}
        </Knop>
        <Knop onClick={sluit}>{logboekTekst.export.sluit}</Knop>
      </div>
    </form>
  );
}

export function Opruimpaneel({ herlaad, sluit }: LogpaneelProps) {
  const t = logboekTekst.opruimen;
  const { waarde, weigering, herlaad: opnieuw } = useVraag(() => api.logboek.bewaring(), []);
  const [gedaan, zetGedaan] = useState<number | null>(null);
  const actie = useActie();
  const weg = waarde?.teRuimen ?? null;
  const ruimOp = (tot: number) =>
    void actie
      .doe(async () => {
        zetGedaan((await schrijf(api.logboek.ruimOp({ tot }))).aantal);
      })
      .then(() => {
        opnieuw();
        herlaad();
      });
  return (
    <section className="paneel logpaneel" aria-label={t.kop}>
      <Kop level={2}>{t.kop}</Kop>
      {!waarde && (weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />)}
      {waarde && <p>{t.termijn(waarde.jaren)}</p>}
      {gedaan !== null && <Gelukt>{t.gedaan(gedaan)}</Gelukt>}
      {waarde && !weg && <p>{t.niets}</p>}
      {weg && (
        <>
          <p>{t.watWeg(weg.aantal, weg.van, weg.tijdTot)}</p>
          <p>{t.gevolg}</p>
        </>
      )}
      <Weigeringmelding weigering={actie.weigering} />
      <div className="formulier__knoppen">
        {weg && (
          <Knop soort="gevaar" bezig={actie.bezig} onClick={() => ruimOp(weg.tot)}>
            {t.knop(weg.aantal)}
          </Knop>
        )}
        <Knop onClick={sluit}>{t.nee}</Knop>
      </div>
    </section>
  );
}
