/** All meetings, and the way to a new one. */
import { useState } from 'react';
import { datumInWoorden } from '../../../../shared/domein/tijd.ts';
import { actiesTekst } from '../../../text/acties.ts';
import { tekst } from '../../../text/overleg.ts';
import { EvenLaden } from '../../../ui/EvenLaden.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { Staat } from '../../../ui/Staat.tsx';
import { Tabel } from '../../../ui/Tabel.tsx';
import { Acties } from '../../acties/Acties.tsx';
import { wisConcept } from '../../concept/useConcept.ts';
import { useSchermtoetsen } from '../../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, useVraag } from '../../schil/api.ts';
import { useOpen } from '../../schil/plek.ts';
import { useWinkel } from '../../schil/winkel.ts';
import { Overlegformulier, overlegconcept } from './Overlegformulier.tsx';

const t = tekst.lijst;
const vak = { voorbereiding: 'open', geopend: 'half', geschorst: 'half', gesloten: 'vol' } as const;

export function Overleglijst() {
  const { waarde, laadt, weigering } = useVraag(() => api.overleg.lijst(), []);
  const kiesOverleg = useWinkel((s) => s.kiesOverleg);
  const [deel, zetDeel] = useOpen('overleg-nieuw');
  const nieuw = deel !== null;
  const zetNieuw = (aan: boolean) => zetDeel(aan ? 'ja' : null);
  const [acties, zetActies] = useOpen('acties');
  const [gekozen, zetGekozen] = useState<string | null>(null);
  const lijst = waarde ?? [];
  const nu = gekozen ?? lijst[0]?.id ?? null;
  const beweeg = (toets: string) => {
    const plaats = lijst.findIndex((o) => o.id === nu) + (toets === 'ArrowDown' ? 1 : -1);
    zetGekozen(lijst[Math.min(lijst.length - 1, Math.max(0, plaats))]?.id ?? null);
  };
  const stop = () => {
    wisConcept(overlegconcept);
    zetNieuw(false);
  };
  const gemaakt = (overlegId: string) => {
    zetNieuw(false);
    kiesOverleg(overlegId);
  };
  const elders = nieuw || acties !== null;
  useSchermtoetsen([
    { toetsen: ['+'], wat: tekst.toetsen.nieuw, doe: () => zetNieuw(true), uit: elders },
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.kies, doe: beweeg, uit: elders || lijst.length === 0 },
    { toetsen: ['Enter'], wat: t.open, doe: () => nu && kiesOverleg(nu), uit: elders || nu === null },
    { toetsen: ['a'], wat: actiesTekst.toets, doe: () => zetActies('ja'), uit: elders },
    { toetsen: ['Escape'], wat: tekst.toetsen.terug, doe: () => stop(), uit: !nieuw },
  ]);
  if (nieuw) return <Overlegformulier klaar={gemaakt} annuleer={() => zetNieuw(false)} />;
  if (acties !== null) return <Acties terug={() => zetActies(null)} />;
  return (
    <div className="blad">
      <div className="blad__kop">
        <Kop level={1}>{t.kop}</Kop>
        <Knop toets="a" onClick={() => zetActies('ja')}>
          {actiesTekst.knop}
        </Knop>
        <Knop soort={lijst.length === 0 ? 'hoofd' : 'rand'} toets="+" onClick={() => zetNieuw(true)}>
          {t.nieuw}
        </Knop>
      </div>
      <Weigeringmelding weigering={weigering} />
      {laadt && <EvenLaden />}
      {!laadt && !weigering && lijst.length === 0 && <p className="leeg">{t.leeg}</p>}
      {lijst.length > 0 && (
        <Tabel bijschrift={t.kop}>
          <thead>
            <tr>
              <th scope="col">{t.kolommen.datum}</th>
              <th scope="col">{t.kolommen.groepen}</th>
              <th scope="col">{t.kolommen.plaats}</th>
              <th scope="col">{t.kolommen.staat}</th>
            </tr>
          </thead>
          <tbody>
            {lijst.map((o) => (
              <tr key={o.id} className={o.id === nu ? 'gekozen' : undefined}>
                <th scope="row">
                  <Knop soort="link" maat="klein" onClick={() => kiesOverleg(o.id)}>
                    {datumInWoorden(o.datum)}
                  </Knop>
                </th>
                <td>{o.groepen}</td>
                <td>{o.plaats}</td>
                <td>
                  <Staat vak={vak[o.staat]} woord={t.staat[o.staat]} />
                </td>
              </tr>
            ))}
          </tbody>
        </Tabel>
      )}
    </div>
  );
}
