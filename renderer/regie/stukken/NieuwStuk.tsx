/** A new concept: the verslag of a closed meeting, or the plan of a group. */
import type { Stukregel } from '../../../shared/contract/stukken.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { stukkenTekst } from '../../text/stukken.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf, useVraag } from '../schil/api.ts';

const t = stukkenTekst.nieuw;

export interface NieuwStukProps {
  readonly bestaand: readonly Stukregel[];
  readonly klaar: (stukId: string) => void;
  readonly annuleer: () => void;
}

export function NieuwStuk({ bestaand, klaar, annuleer }: NieuwStukProps) {
  const overleggen = useVraag(() => api.overleg.lijst(), []);
  const groepen = useVraag(() => api.groepen.lijst(), []);
  const actie = useActie();
  useSchermtoetsen([{ toetsen: ['Escape'], wat: t.annuleer, doe: annuleer }]);
  const gesloten = (overleggen.waarde ?? []).filter(
    (o) => o.staat === 'gesloten' && !bestaand.some((s) => s.soort === 'verslag' && s.overlegId === o.id),
  );
  const metPlan = (groepen.waarde ?? []).filter(
    (g) => g.staat === 'plan' || g.staat === 'uitvoering' || g.staat === 'duiding' || g.staat === 'beoordeeld',
  );
  const maak = (fn: () => Promise<{ stukId: string }>) => void actie.doe(async () => klaar((await fn()).stukId));
  return (
    <div className="stuk">
      <Kop level={1}>{t.kop}</Kop>
      <p>{t.zin}</p>
      <Weigeringmelding weigering={overleggen.weigering ?? groepen.weigering ?? actie.weigering} />
      <Kop level={2}>{t.verslagen}</Kop>
      {overleggen.laadt ? (
        <EvenLaden />
      ) : gesloten.length === 0 ? (
        <p className="meta">{t.geenVerslag}</p>
      ) : (
        <ul className="nieuwstuk">
          {gesloten.map((o) => (
            <li key={o.id}>
              <Knop
                bezig={actie.bezig}
                onClick={() => maak(() => schrijf(api.stukken.maakVerslag({ overlegId: o.id })))}
              >
                {t.verslag(datumInWoorden(o.datum), o.groepen)}
              </Knop>
            </li>
          ))}
        </ul>
      )}
      <Kop level={2}>{t.plannen}</Kop>
      {groepen.laadt ? (
        <EvenLaden />
      ) : metPlan.length === 0 ? (
        <p className="meta">{t.geenPlan}</p>
      ) : (
        <ul className="nieuwstuk">
          {metPlan.map((g) => (
            <li key={g.id}>
              <Knop bezig={actie.bezig} onClick={() => maak(() => schrijf(api.stukken.maakPlan({ groepId: g.id })))}>
                {t.plan(g.naam)}
              </Knop>
            </li>
          ))}
        </ul>
      )}
      <div className="formulier__knoppen">
        <Knop onClick={annuleer}>{t.annuleer}</Knop>
      </div>
    </div>
  );
}
