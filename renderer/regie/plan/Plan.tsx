/**
 * Plan van aanpak of one group (art. 8 lid 5 and 6): goals, and interventions for the group, the place and persons,
 * each with one responsible partner, a term, and the ring of who sees it.
 */
import { type Groepbeeld, interventiesoorten } from '../../../shared/contract/groepen.ts';
import { dagVan } from '../../../shared/domein/tijd.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { planTekst as t } from '../../text/plan.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { Teruglink } from '../groepen/Teruglink.tsx';
import { useRijkeuze } from '../groepen/useRijkeuze.ts';
import { api, schrijf } from '../schil/api.ts';
import { useOpen } from '../schil/plek.ts';
import { useWinkel } from '../schil/winkel.ts';
import { Interventiedetail } from './Interventiedetail.tsx';
import { Interventieformulier } from './Interventieformulier.tsx';
import { Interventies } from './Interventies.tsx';
import { Planhoofd } from './Planhoofd.tsx';
import './plan.css';

export interface PlanProps {
  readonly groep: Groepbeeld;
  readonly terug: () => void;
  readonly herlaad: () => void;
}

export function Plan({ groep, terug, herlaad }: PlanProps) {
  const [deel, zetDeel] = useOpen(`plan:${groep.id}`);
  const naarPlan = () => zetDeel(null);
  const klaar = () => {
    herlaad();
    naarPlan();
  };
  if (deel === 'nieuw') return <Interventieformulier groep={groep} klaar={klaar} annuleer={naarPlan} />;
  if (deel === 'hoofd') return <Planhoofd groep={groep} klaar={klaar} annuleer={naarPlan} />;
  return <Planscherm groep={groep} terug={terug} nieuw={() => zetDeel('nieuw')} wijzig={() => zetDeel('hoofd')} />;
}

interface PlanschermProps {
  readonly groep: Groepbeeld;
  readonly terug: () => void;
  readonly nieuw: () => void;
  readonly wijzig: () => void;
}

function Planscherm({ groep, terug, nieuw, wijzig }: PlanschermProps) {
  const vandaag = dagVan(new Date());
  const opVolgorde = interventiesoorten.flatMap((soort) => groep.interventies.filter((i) => i.soort === soort));
  const rij = useRijkeuze(opVolgorde.map((i) => i.id));
  const gekozen = opVolgorde.find((i) => i.id === rij.gekozen);
  const leeg = opVolgorde.length === 0;
  const actie = useActie();
  const { zetGebied, kiesStuk } = useWinkel.getState();
  const maakStuk = () =>
    void actie.doe(async () => {
      const { stukId } = await schrijf(api.stukken.maakPlan({ groepId: groep.id }));
      kiesStuk(stukId);
      zetGebied('stukken');
    });
  useSchermtoetsen([
    { toetsen: ['+'], wat: t.toetsen.erbij, doe: nieuw },
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.toetsen.kies, doe: rij.beweeg, uit: leeg },
    { toetsen: ['w'], wat: t.toetsen.wijzig, doe: wijzig },
    { toetsen: ['Ctrl+Enter'], wat: t.toetsen.stuk, doe: maakStuk, uit: leeg },
    { toetsen: ['Escape'], wat: t.toetsen.terug, doe: terug, stil: true },
  ]);
  return (
    <div className="plan">
      <header className="plan__kop">
        <div>
          <Teruglink naar={groepenTekst.groep.titel(groep.naam)} terug={terug} />
          <Kop level={1}>{t.kop}</Kop>
          <p className="meta">{groep.plan.aardEnOmvang || t.geenAard}</p>
        </div>
        <div className="plan__knoppen">
          <Knop icoon="pen" toets="w" onClick={wijzig}>
            {t.wijzig}
          </Knop>
          <Knop soort={leeg ? 'hoofd' : 'rand'} toets="+" onClick={nieuw}>
            {t.erbij}
          </Knop>
        </div>
      </header>
      <div className="plan__vak">
        <div className="plan__midden">
          <section className="doelen" aria-label={t.doelen}>
            <Kop level={2}>{t.doelen}</Kop>
            {groep.plan.doelen.length === 0 ? (
              <p className="meta">{t.geenDoelen}</p>
            ) : (
              <ol className="doelen__lijst">
                {groep.plan.doelen.map((doel) => (
                  <li key={doel}>{doel}</li>
                ))}
              </ol>
            )}
          </section>
          {leeg ? (
            <p className="leeg">{t.leeg}</p>
          ) : (
            <Interventies interventies={opVolgorde} vandaag={vandaag} gekozen={rij.gekozen} kies={rij.kies} />
          )}
        </div>
        <aside className="plan__rechts" aria-label={t.detail.paneel}>
          <div className="plan__detail">
            {gekozen && <Interventiedetail interventie={gekozen} />}
            <section className="paneel">
              <Kop level={2}>{t.monitoring}</Kop>
              <p>{groep.plan.monitoring || t.geenMonitoring}</p>
            </section>
          </div>
          {!leeg && (
            <div className="plan__voet">
              <p className="meta">{t.stukUitleg}</p>
              <Weigeringmelding weigering={actie.weigering} />
              <Knop soort="hoofd" breed toets="Ctrl+Enter" bezig={actie.bezig} onClick={maakStuk}>
                {t.stuk}
              </Knop>
            </div>
          )}
        </aside>
      </div>
    </div>
  );
}
