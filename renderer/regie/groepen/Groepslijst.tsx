/** All groups with their step and counts. */
import { groepenTekst as t } from '../../text/groepen.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, useVraag } from '../schil/api.ts';
import { Rijknop } from './Rijknop.tsx';
import { useRijkeuze } from './useRijkeuze.ts';

export function Groepslijst({ open, nieuw }: { open: (id: string) => void; nieuw: () => void }) {
  const { waarde, laadt, weigering } = useVraag(() => api.groepen.lijst(), []);
  const groepen = waarde ?? [];
  const rij = useRijkeuze(groepen.map((g) => g.id));
  const leeg = groepen.length === 0;
  useSchermtoetsen([
    { toetsen: ['+'], wat: t.toetsen.nieuw, doe: nieuw },
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.toetsen.kies, doe: rij.beweeg, uit: leeg },
    { toetsen: ['Enter'], wat: t.toetsen.open, doe: () => rij.gekozen && open(rij.gekozen), uit: leeg },
  ]);
  return (
    <div className="gebied">
      <div className="gebied__kop">
        <div>
          <Kop level={1}>{t.kop}</Kop>
          {!leeg && <p className="meta">{t.meta(groepen.length)}</p>}
        </div>
        <Knop soort={leeg ? 'hoofd' : 'rand'} toets="+" onClick={nieuw}>
          {t.nieuw}
        </Knop>
      </div>
      <Weigeringmelding weigering={weigering} />
      {laadt && <EvenLaden />}
      {!laadt && weigering === null && leeg && <p className="leeg">{t.leeg}</p>}
      {!leeg && (
        <Tabel bijschrift={t.kop}>
          <thead>
            <tr>
              <th scope="col">{t.kolommen.naam}</th>
              <th scope="col">{t.kolommen.wijk}</th>
              <th scope="col">{t.kolommen.stap}</th>
              <th scope="col" className="getal">
                {t.kolommen.netto}
              </th>
              <th scope="col" className="getal">
                {t.kolommen.bruto}
              </th>
            </tr>
          </thead>
          <tbody>
            {groepen.map((g) => (
              <tr key={g.id} className={g.id === rij.gekozen ? 'rij gekozen' : 'rij'}>
                <th scope="row">
                  <Rijknop id={g.id} gekozen={g.id === rij.gekozen} opKlik={() => open(g.id)}>
                    {g.naam}
                  </Rijknop>
                </th>
                <td>{g.wijk}</td>
                <td>
                  {t.stap(g.stap, g.stapnaam)}
                  {g.staat === 'niet-problematisch' && <span className="meta"> {t.nietProblematisch}</span>}
                  {g.staat === 'gesloten' && <span className="meta"> {t.gesloten}</span>}
                </td>
                <td className="getal">{g.netto}</td>
                <td className="getal">{g.bruto}</td>
              </tr>
            ))}
          </tbody>
        </Tabel>
      )}
    </div>
  );
}
