/**
 * Going back to a back-up, wherever it is asked: first its own passphrase, then what would be lost, and only then the
 * step itself. Used in the register and on the unlock screen.
 */
import { useState } from 'react';
import { contract } from '../../../shared/contract/contract.ts';
import type { Terugzetbeeld } from '../../../shared/contract/kopie.ts';
import { kopieTekst } from '../../text/kopie.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useInvoer } from '../formulier/useInvoer.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, vraag } from '../schil/api.ts';
import './kopie.css';

const t = kopieTekst.terugzetten;

export interface GekozenKopie {
  readonly bestandId: string;
  readonly gemaakt: string;
}

/** What there is now and not in the back-up, in words. */
function Verlies({ huidig }: { huidig: Terugzetbeeld['huidig'] }) {
  if (huidig.soort === 'geen') return <p>{t.geen}</p>;
  if (huidig.soort === 'dicht') {
    return (
      <>
        <Melding soort="letop" wat={t.dicht} waarom={t.dichtSinds(huidig.gewijzigd)} />
        <p>{t.dichtVernietigd}</p>
      </>
    );
  }
  const weg = [
    huidig.overleggen > 0 && t.overleggen(huidig.overleggen),
    huidig.groepen > 0 && t.groepen(huidig.groepen),
    huidig.regels > 0 && t.regels(huidig.regels),
  ].filter((deel) => deel !== false);
  return (
    <>
      {weg.length === 0 ? (
        <p>{t.niets}</p>
      ) : (
        <>
          <p>{t.weg}</p>
          <ul className="punten">
            {weg.map((deel) => (
              <li key={deel}>{deel}</li>
            ))}
          </ul>
        </>
      )}
      {huidig.laatste !== null && <p>{t.laatste(huidig.laatste)}</p>}
      {huidig.vernietigingen > 0 && <p>{t.vernietigd(huidig.vernietigingen)}</p>}
    </>
  );
}

interface TerugzetvraagProps {
  readonly kopie: GekozenKopie;
  readonly klaar: () => void;
  readonly annuleer: () => void;
}

export function Terugzetvraag({ kopie, klaar, annuleer }: TerugzetvraagProps) {
  const [beeld, zetBeeld] = useState<Terugzetbeeld | null>(null);
  const terug = useActie();
  const { form, weigering, bezig, verstuur } = useInvoer(
    contract.kopie.keur.invoer,
    { bestandId: kopie.bestandId, geheim: '' },
    async (waarden) => zetBeeld(await vraag(api.kopie.keur(waarden))),
  );
  const zet = () =>
    void terug.doe(async () => {
      await vraag(api.kopie.zetTerug(form.getValues()));
      klaar();
    });
  useSchermtoetsen([
    { toetsen: ['Escape'], wat: kopieTekst.toetsen.terug, doe: annuleer, uit: terug.bezig },
    {
      toetsen: ['Ctrl+Enter'],
      wat: kopieTekst.toetsen.bekijk,
      doe: () => void verstuur(),
      uit: beeld !== null,
      ookInTekst: true,
    },
  ]);
  return (
    <form className="formulier terugzetten" onSubmit={verstuur} noValidate>
      <p className="terugzetten__wat">{t.bestand(kopie.gemaakt)}</p>
      {beeld === null ? (
        <>
          <Veld
            label={t.geheim}
            uitleg={t.geheimUitleg}
            toonbaar
            autoFocus
            autoComplete="off"
            fout={form.formState.errors.geheim?.message}
            {...form.register('geheim')}
          />
          <Weigeringmelding weigering={weigering} />
          {bezig && (
            <p className="meta" role="status">
              {t.bezig}
            </p>
          )}
          <div className="formulier__knoppen">
            <Knop soort="hoofd" type="submit" bezig={bezig} toets="Ctrl+Enter">
              {t.bekijk}
            </Knop>
            <Knop onClick={annuleer}>{t.annuleer}</Knop>
          </div>
        </>
      ) : (
        <>
          <section className="terugzetten__verlies" aria-live="polite">
            <Kop level={2}>{t.verlies}</Kop>
            <Verlies huidig={beeld.huidig} />
            {beeld.huidig.soort !== 'geen' && <p>{t.bewaard}</p>}
            <p>{t.zetZin}</p>
          </section>
          <Weigeringmelding weigering={terug.weigering} />
          {terug.bezig && (
            <p className="meta" role="status">
              {t.doet}
            </p>
          )}
          {/* No key and no Enter: this is the one step that replaces everything. */}
          <div className="formulier__knoppen">
            <Knop soort="gevaar" bezig={terug.bezig} onClick={zet}>
              {t.zet(kopie.gemaakt)}
            </Knop>
            <Knop onClick={annuleer} uit={terug.bezig}>
              {t.annuleer}
            </Knop>
          </div>
        </>
      )}
    </form>
  );
}
