/** The convenantpartners, each with who comes or a way to invite; and those that take no part, of which somebody can be a guest. */
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import type { Stand } from './deelnemers/stand.ts';

const t = tekst.bereid;

interface PartnerlijstProps {
  readonly beeld: Overlegbeeld;
  readonly kies: (stand: Stand) => void;
}

export function Partnerlijst({ beeld, kies }: PartnerlijstProps) {
  const zetels = [...beeld.deelnemers].sort((a, b) => a.zetel - b.zetel);
  return (
    <>
      <h2 className="partnerlijst__kop">{t.partners}</h2>
      <ul className="partnerlijst">
        {beeld.keuzes.partners.map((p) => {
          const wie = zetels.filter((d) => !d.incidenteel && d.organisatie === p.naam).map((d) => d.naam);
          return (
            <li key={p.id}>
              <Icoon naam={wie.length > 0 ? 'vink' : 'streep'} />
              <b>{p.naam}</b>
              <span className="meta">{wie.length > 0 ? wie.join(', ') : t.nogNiet}</span>
              {wie.length === 0 && (
                <Knop maat="klein" onClick={() => kies({ soort: 'partner', id: p.id })}>
                  {t.nodigUit}
                </Knop>
              )}
            </li>
          );
        })}
        {beeld.keuzes.nietMee.map((p) => (
          <li key={p.id}>
            <Icoon naam="streep" />
            <b>{p.naam}</b>
            <span className="meta">{p.waarom}</span>
            <Knop maat="klein" onClick={() => kies({ soort: 'incidenteel', id: p.id })}>
              {t.alsGast}
            </Knop>
          </li>
        ))}
      </ul>
    </>
  );
}
