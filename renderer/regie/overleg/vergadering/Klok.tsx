/**
 * The clock of the procesregisseur: the time, what is left for the item that is on, and quietly that the whole meeting
 * runs late. The room has no clock.
 */
import { useEffect, useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { isGaande } from '../../../../shared/domein/overleg.ts';
import { kloktijd } from '../../../../shared/domein/tijd.ts';
import { vergaderklok } from '../../../../shared/domein/vergaderklok.ts';
import { klokTekst as t } from '../../../text/overleg/agenda.ts';

/** Now; anew each second. */
function useNu(): Date {
  const [nu, zetNu] = useState(() => new Date());
  useEffect(() => {
    const wekker = setInterval(() => zetNu(new Date()), 1000);
    return () => clearInterval(wekker);
  }, []);
  return nu;
}

export function Klok({ beeld }: { readonly beeld: Overlegbeeld }) {
  const nu = useNu();
  const { rest, uitloop } = vergaderklok({ delen: beeld.agenda, gekozenId: beeld.gekozen.id, ...beeld.klok }, nu);
  const bezig = isGaande(beeld.staat);
  return (
    <div className="klok">
      <time className="klok__tijd">{kloktijd(nu)}</time>
      {bezig && (
        <p className="klok__rest">
          <b>{rest >= 0 ? t.nog(rest) : t.over(-rest)}</b> {t.voorOnderwerp}
          {uitloop !== null && <span className="klok__uitloop">{t.uitloop(uitloop)}</span>}
        </p>
      )}
    </div>
  );
}
