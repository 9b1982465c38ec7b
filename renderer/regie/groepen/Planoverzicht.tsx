/** The interventions of a group in time, on the group's own screen. */
import type { Groepbeeld } from '../../../shared/contract/groepen.ts';
import { korteDatum } from '../../../shared/domein/tijd.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { planTekst } from '../../text/plan.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Tijdbalk, Tijdkop } from '../plan/Tijdbalk.tsx';
import { dagenTussen, tijdasVan, tijdstand } from '../plan/tijdas.ts';

const t = groepenTekst.plan;

export function Planoverzicht({
  groep,
  vandaag,
  naarPlan,
}: {
  groep: Groepbeeld;
  vandaag: string;
  naarPlan: () => void;
}) {
  const { interventies } = groep;
  const as = tijdasVan(interventies, vandaag, { terug: 3, vooruit: 4 });
  return (
    <section className="planoverzicht">
      <div className="sectiekop">
        <Kop level={2}>{t.kop}</Kop>
        {interventies.length > 0 && <span className="meta">{t.meta(interventies.length)}</span>}
        <Knop toets="p" onClick={naarPlan}>
          {t.open}
        </Knop>
      </div>
      {interventies.length === 0 ? (
        <p className="leeg">{t.leeg}</p>
      ) : (
        <div>
          <div className="tijdlijst__rij tijdlijst__rij--kop">
            <span />
            <Tijdkop as={as} meeste={9} metVandaag />
          </div>
          <ul>
            {interventies.map((i) => (
              <li key={i.id} className="tijdlijst__rij">
                <span className="tijdlijst__wat">
                  {i.over.length > 0 && `${i.over.join(', ')}: `}
                  {i.wat} <span className="meta">{i.verantwoordelijke}</span>
                </span>
                <Tijdbalk
                  as={as}
                  interventie={i}
                  bij={
                    tijdstand(i, vandaag) === 'teLaat'
                      ? planTekst.teLaat(dagenTussen(i.termijn, vandaag))
                      : t.tot(korteDatum(i.termijn))
                  }
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
