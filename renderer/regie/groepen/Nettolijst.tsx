/**
 * Fixing the netto list in the open meeting: a decision per name. Who is not on it is destroyed at that moment
 * (art. 8 lid 3, art. 12), so destroying asks once more, and Enter never does it. Who was on it and leaves it is kept
 * for recidive (art. 12 lid 2).
 */
import { useState } from 'react';
import type { Groepbeeld } from '../../../shared/contract/groepen.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { Keuze } from '../../ui/Keuze.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Veld } from '../../ui/Veld.tsx';
import { Teruggehaald } from '../concept/Teruggehaald.tsx';
import { useConceptVan } from '../concept/useConcept.ts';
import { useActie } from '../formulier/useActie.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../schil/api.ts';
import { Teruglink } from './Teruglink.tsx';

const t = groepenTekst.besluit;

interface Besluit {
  readonly netto: boolean | null;
  readonly reden: string;
}

/** By the member's id. */
type Besluiten = Readonly<Record<string, Besluit>>;

export interface NettolijstProps {
  readonly groep: Groepbeeld;
  readonly overlegId: string;
  readonly terug: () => void;
  readonly klaar: (zin: string) => void;
}

export function Nettolijst({ groep, overlegId, terug, klaar }: NettolijstProps) {
  const [begin] = useState<Besluiten>(() =>
    Object.fromEntries(groep.leden.map((l) => [l.id, { netto: l.staat === 'netto' ? true : null, reden: '' }])),
  );
  const [besluiten, zetBesluiten] = useState(begin);
  const concept = useConceptVan({ formulier: 'nettolijst', bij: { groep: groep.id } }, begin, besluiten, zetBesluiten);
  const laat = concept.verlaat(terug);
  const [vraagt, zetVraagt] = useState(false);
  const actie = useActie();
  const van = (id: string): Besluit => besluiten[id] ?? { netto: null, reden: '' };
  const zet = (id: string, deel: Partial<Besluit>) => {
    zetVraagt(false);
    zetBesluiten((b) => ({ ...b, [id]: { ...(b[id] ?? { netto: null, reden: '' }), ...deel } }));
  };
  const open = groep.leden.filter((l) => van(l.id).netto === null).length;
  const nietOp = groep.leden.filter((l) => van(l.id).netto === false);
  const eraf = nietOp.filter((l) => l.staat === 'netto').length;
  const weg = nietOp.length - eraf;
  const netto = groep.leden.length - open - nietOp.length;

  const stelVast = () =>
    actie.doe(async () => {
      const uitkomst = await schrijf(
        api.namenlijst.stelVast({
          groepId: groep.id,
          overlegId,
          besluiten: groep.leden.map((l) => ({ lidId: l.id, netto: van(l.id).netto === true, reden: van(l.id).reden })),
        }),
      );
      concept.wis();
      klaar(t.klaar(uitkomst.netto, uitkomst.beeindigd, uitkomst.vernietigd));
    });
  useSchermtoetsen([{ toetsen: ['Escape'], wat: groepenTekst.toetsen.terug, doe: laat }]);

  return (
    <div className="gebied netto">
      <Teruglink naar={groepenTekst.groep.titel(groep.naam)} terug={laat} />
      <Kop level={1}>{t.kop}</Kop>
      <p>{t.zin}</p>
      <Teruggehaald concept={concept} />
      <ul className="netto__lijst">
        {groep.leden.map((l) => {
          const besluit = van(l.id);
          return (
            <li key={l.id} className="netto__rij">
              <span className="netto__code">{l.code}</span>
              <span>
                {l.naam}
                <span className="meta">
                  {' '}
                  {[l.leeftijd ?? groepenTekst.lijst.onbekend, groepenTekst.lijst.staat[l.staat]].join(', ')}
                </span>
              </span>
              <Keuze
                label={`${t.knop}: ${l.code} ${l.naam}`}
                labelVerborgen
                opties={[
                  { id: 'netto', naam: t.netto },
                  { id: 'weg', naam: l.staat === 'netto' ? t.eraf : t.weg },
                ]}
                waarde={besluit.netto === null ? '' : besluit.netto ? 'netto' : 'weg'}
                opKeuze={(id) => zet(l.id, { netto: id === 'netto' })}
              />
              {besluit.netto === false ? (
                <Veld
                  label={`${l.staat === 'netto' ? t.erafReden : t.reden} ${l.code}`}
                  labelVerborgen
                  placeholder={l.staat === 'netto' ? t.erafReden : t.reden}
                  value={besluit.reden}
                  onChange={(g) => zet(l.id, { reden: g.target.value })}
                />
              ) : (
                <span />
              )}
            </li>
          );
        })}
      </ul>
      <Weigeringmelding weigering={actie.weigering} />
      {vraagt && (
        <Melding
          soort="letop"
          wat={t.samenvatting(netto, eraf, weg)}
          knoppen={
            <>
              <Knop soort="gevaar" bezig={actie.bezig} onClick={() => void stelVast()}>
                {t.bevestig(weg)}
              </Knop>
              <Knop onClick={() => zetVraagt(false)}>{t.terug}</Knop>
            </>
          }
        />
      )}
      {!vraagt && (
        <div className="formulier__knoppen">
          <Knop
            soort="hoofd"
            uit={open > 0}
            bezig={actie.bezig}
            onClick={() => (nietOp.length > 0 ? zetVraagt(true) : void stelVast())}
          >
            {t.stelVast}
          </Knop>
          {open > 0 && (
            <Knop
              onClick={() =>
                zetBesluiten((b) =>
                  Object.fromEntries(
                    Object.entries(b).map(([id, x]) => [id, x.netto === null ? { ...x, netto: true } : x]),
                  ),
                )
              }
            >
              {t.allesNetto}
            </Knop>
          )}
          <p className="meta">{open > 0 ? t.nogTeKiezen(open) : t.samenvatting(netto, eraf, weg)}</p>
        </div>
      )}
    </div>
  );
}
