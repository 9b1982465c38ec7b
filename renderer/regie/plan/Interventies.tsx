/** The interventions in three groups, with their bars in time. */
import { type Interventiebeeld, interventiesoorten } from '../../../shared/contract/groepen.ts';
import { datumInWoorden, korteDatum } from '../../../shared/domein/tijd.ts';
import { planTekst as t } from '../../text/plan.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Ring } from '../../ui/Ring.tsx';
import { Staat } from '../../ui/Staat.tsx';
import { Rijknop } from '../groepen/Rijknop.tsx';
import { Tijdbalk, Tijdkop } from './Tijdbalk.tsx';
import { dagenTussen, type Tijdas, tijdasVan, tijdstand } from './tijdas.ts';

export interface InterventiesProps {
  readonly interventies: readonly Interventiebeeld[];
  readonly vandaag: string;
  readonly gekozen: string | null;
  readonly kies: (id: string) => void;
}

export function Interventies({ interventies, vandaag, gekozen, kies }: InterventiesProps) {
  const as = tijdasVan(interventies, vandaag, { terug: 4, vooruit: 7 });
  return (
    <div className="tabel__vak">
      <table className="utrecht-table utrecht-table--html-table tabel interventies">
        <caption>
          <span className="alleen-voorlezen">{t.kop}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.kolommen.wat}</th>
            <th scope="col">{t.kolommen.verantwoordelijke}</th>
            <th scope="col">{t.kolommen.klaar}</th>
            <th scope="col" className="interventies__tijd">
              <span className="alleen-voorlezen">{t.kolommen.tijd}</span>
              <Tijdkop as={as} meeste={4} />
            </th>
            <th scope="col">{t.kolommen.stand}</th>
            <th scope="col">{t.kolommen.wieZiet}</th>
          </tr>
        </thead>
        {interventiesoorten.map((soort) => {
          const deel = interventies.filter((i) => i.soort === soort);
          return deel.length === 0 ? null : (
            <tbody key={soort}>
              <tr className="interventies__groep">
                <th scope="rowgroup" colSpan={6}>
                  {t.soorten[soort]}
                </th>
              </tr>
              {deel.map((i) => (
                <Rij key={i.id} i={i} as={as} vandaag={vandaag} gekozen={i.id === gekozen} kies={() => kies(i.id)} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

interface RijProps {
  readonly i: Interventiebeeld;
  readonly as: Tijdas;
  readonly vandaag: string;
  readonly gekozen: boolean;
  readonly kies: () => void;
}

function Rij({ i, as, vandaag, gekozen, kies }: RijProps) {
  const stand = tijdstand(i, vandaag);
  return (
    <tr className={gekozen ? 'rij gekozen' : 'rij'}>
      <td>
        <Rijknop id={i.id} gekozen={gekozen} opKlik={kies}>
          {i.over.length > 0 && `${i.over.join(', ')}: `}
          {i.wat}
        </Rijknop>
      </td>
      <td>{i.verantwoordelijke}</td>
      <td>
        {stand === 'teLaat' ? (
          <span className="laat">
            <Icoon naam="driehoek" /> {t.teLaat(dagenTussen(i.termijn, vandaag))}
          </span>
        ) : (
          <span className="heel">
            {(i.termijn.slice(0, 4) === vandaag.slice(0, 4) ? korteDatum : datumInWoorden)(i.termijn)}
          </span>
        )}
      </td>
      <td className="interventies__tijd">
        <Tijdbalk as={as} interventie={i} />
      </td>
      <td>
        <Staat vak={stand === 'begint' ? 'open' : 'half'} woord={stand === 'begint' ? t.stand.begint : t.stand.loopt} />
      </td>
      <td>
        <span className="met-ring">
          <Ring ring={i.ring} maat={24} />
          {i.wieZiet}
        </span>
      </td>
    </tr>
  );
}
