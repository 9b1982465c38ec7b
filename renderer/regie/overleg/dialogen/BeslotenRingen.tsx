/** The two rings of the besloten deel: what lies on the table now, and without those who are asked to leave. */
import type { BeslotenDeel } from '../../../../shared/contract/besloten.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Ring } from '../../../ui/Ring.tsx';

const t = tekst.besloten;

interface RingenProps {
  readonly deel: BeslotenDeel;
  readonly kop: boolean;
  readonly zetels: readonly number[];
}

export function BeslotenRingen({ deel, kop, zetels }: RingenProps) {
  const { nu, zonder, rijsoort } = deel;
  return (
    <div className="besloten__ringen">
      <figure>
        <Ring ring={nu.ring} maat={134} woord="" />
        <figcaption>
          <b>{t.nu}</b>
          <span>{kop ? t.nietOpTafel(zonder.opTafel, rijsoort) : t.opTafel(nu.opTafel, rijsoort)}</span>
        </figcaption>
      </figure>
      <Icoon naam="pijl" />
      <figure>
        <Ring ring={zonder.ring} maat={134} woord="" />
        <figcaption>
          <b>{t.zonder([...new Set(zetels)])}</b>
          <span>
            {zonder.opTafel === 0 && zonder.ring.midden === 'op' ? t.alleenTitel : t.opTafel(zonder.opTafel, rijsoort)}
          </span>
        </figcaption>
      </figure>
    </div>
  );
}
