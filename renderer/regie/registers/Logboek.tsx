/** The log: what was done and looked at, newest first, by kind and by day; and what keeps it trustworthy. */
import { useState } from 'react';
import { type Logsoort, logsoorten } from '../../../shared/domein/logboek.ts';
import { logboekTekst as t } from '../../text/logboek.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Selectie } from '../../ui/Selectie.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { useRijkeuze } from '../groepen/useRijkeuze.ts';
import { api, useVraag } from '../schil/api.ts';
import { Logboektabel } from './Logboektabel.tsx';
import { Controlevoortgang, Logbevindingen } from './Logcontrole.tsx';
import { Exportpaneel, Opruimpaneel, Vergelijkpaneel } from './Logpanelen.tsx';
import { Logregelpaneel } from './Logregelpaneel.tsx';
import { useControle } from './useControle.ts';

const panelen = { exporteer: Exportpaneel, vergelijk: Vergelijkpaneel, opruimen: Opruimpaneel } as const;
type Paneel = keyof typeof panelen;

export function Logboek() {
  const [soort, zetSoort] = useState<Logsoort | null>(null);
  const [dag, zetDag] = useState('');
  /** The `voor` of each page up to this one; empty: the newest. */
  const [pad, zetPad] = useState<readonly number[]>([]);
  const [paneel, zetPaneel] = useState<Paneel | null>(null);
  const voor = pad.at(-1) ?? null;
  const lijst = useVraag(() => api.logboek.lijst({ voor, soort, dag: dag || null }), [voor, soort, dag]);
  const stand = useVraag(() => api.logboek.stand(), []);
  const herlaad = () => {
    lijst.herlaad();
    stand.herlaad();
  };
  const controle = useControle(herlaad);
  const regels = lijst.waarde?.regels ?? [];
  const verder = lijst.waarde?.verder ?? null;
  const rij = useRijkeuze(regels.map((r) => String(r.rij)));
  const gekozen = regels.find((r) => String(r.rij) === rij.gekozen);
  const loopt = controle.stand?.fase === 'loopt';
  const ouder = () => {
    if (verder !== null) zetPad([...pad, verder]);
  };
  const nieuwer = () => zetPad(pad.slice(0, -1));
  const filter = (doe: () => void) => {
    doe();
    zetPad([]);
  };
  const naarRij = (nr: number) => {
    filter(() => {
      zetSoort(null);
      zetDag('');
    });
    zetPad([nr + 1]);
    rij.kies(String(nr));
    zetPaneel(null);
  };
  const open = (p: Paneel) => () => zetPaneel(p);
  useSchermtoetsen([
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.toetsen.kies, doe: rij.beweeg, uit: regels.length === 0 },
    { toetsen: ['PageDown'], wat: t.toetsen.ouder, doe: ouder, uit: verder === null },
    { toetsen: ['PageUp'], wat: t.toetsen.nieuwer, doe: nieuwer, uit: pad.length === 0 },
    { toetsen: ['c'], wat: t.toetsen.controleer, doe: controle.start, uit: loopt },
    { toetsen: ['x'], wat: t.toetsen.exporteer, doe: open('exporteer') },
    { toetsen: ['v'], wat: t.toetsen.vergelijk, doe: open('vergelijk') },
    { toetsen: ['o'], wat: t.toetsen.opruimen, doe: open('opruimen') },
    { toetsen: ['Escape'], wat: t.toetsen.stop, doe: controle.stop, uit: !loopt },
    { toetsen: ['Escape'], wat: t.toetsen.terug, doe: () => zetPaneel(null), uit: loopt || paneel === null },
  ]);
  const Werk = paneel && panelen[paneel];
  return (
    <div className="registers logboek">
      <div className="registers__midden">
        <div className="gebied__kop">
          <div>
            <Kop level={1}>{t.kop}</Kop>
            <p className="meta">{t.zin}</p>
            {stand.waarde?.eerste && (
              <p className="meta">
                {t.stand(stand.waarde.aantal, stand.waarde.eerste.tijd)}.{' '}
                {stand.waarde.gecontroleerd
                  ? t.gecontroleerd(
                      stand.waarde.gecontroleerd.tijd,
                      stand.waarde.gecontroleerd.tot,
                      stand.waarde.gecontroleerd.klopt,
                    )
                  : t.nooitGecontroleerd}{' '}
                {stand.waarde.opgeruimd && t.opgeruimd(stand.waarde.opgeruimd.tot, stand.waarde.opgeruimd.tijd)}
              </p>
            )}
          </div>
          <div className="formulier__knoppen">
            <Knop soort="hoofd" toets="c" bezig={loopt} onClick={controle.start}>
              {t.knoppen.controleer}
            </Knop>
            <Knop toets="x" onClick={open('exporteer')}>
              {t.knoppen.exporteer}
            </Knop>
            <Knop toets="v" onClick={open('vergelijk')}>
              {t.knoppen.vergelijk}
            </Knop>
            <Knop toets="o" onClick={open('opruimen')}>
              {t.knoppen.opruimen}
            </Knop>
          </div>
        </div>
        {stand.waarde && <Logbevindingen lijst={stand.waarde.bevindingen} herlaad={herlaad} naarRij={naarRij} />}
        <Controlevoortgang controle={controle} />
        <fieldset className="logfilter">
          <legend className="alleen-voorlezen">{t.filter.kop}</legend>
          <Selectie
            label={t.filter.soort}
            leeg={t.filter.alle}
            opties={logsoorten.map((s) => ({ id: s, naam: t.soorten[s] }))}
            value={soort ?? ''}
            onChange={(g) => filter(() => zetSoort(logsoorten.find((s) => s === g.target.value) ?? null))}
          />
          <Veld label={t.filter.dag} type="date" value={dag} onChange={(g) => filter(() => zetDag(g.target.value))} />
          {dag !== '' && <Knop onClick={() => filter(() => zetDag(''))}>{t.filter.wis}</Knop>}
          {(pad.length > 0 || verder !== null) && (
            <nav className="logbladeren" aria-label={t.bladeren.kop}>
              <Knop uit={pad.length === 0} onClick={() => zetPad([])}>
                {t.bladeren.nieuwste}
              </Knop>
              <Knop uit={pad.length === 0} toets="PgUp" onClick={nieuwer}>
                {t.bladeren.nieuwer}
              </Knop>
              <Knop uit={verder === null} toets="PgDn" onClick={ouder}>
                {t.bladeren.ouder}
              </Knop>
            </nav>
          )}
        </fieldset>
        {lijst.weigering && <Weigeringmelding weigering={lijst.weigering} />}
        {lijst.laadt && <EvenLaden />}
        {lijst.waarde && regels.length === 0 && <p className="leeg">{t.leeg}</p>}
        {regels.length > 0 && (
          <Logboektabel
            regels={regels}
            gekozen={rij.gekozen}
            kies={(id) => {
              rij.kies(id);
              zetPaneel(null);
            }}
          />
        )}
      </div>
      {(Werk || gekozen) && (
        <aside className="registers__rechts" aria-label={t.detail.paneel}>
          {Werk ? (
            <Werk herlaad={herlaad} sluit={() => zetPaneel(null)} />
          ) : (
            gekozen && <Logregelpaneel regel={gekozen} />
          )}
        </aside>
      )}
    </div>
  );
}
