/** One intervention in time, and the head of months above it. The lines of today join over the rows. */

import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { planTekst as t } from '../../text/plan.ts';
import './tijd.css';
import { balkdelen, type Tijdas, tijdstand } from './tijdas.ts';

interface TijdbalkProps {
  readonly as: Tijdas;
  readonly interventie: { readonly begin: string; readonly termijn: string; readonly teLaat: boolean };
  /** Words behind the bar, e.g. `tot 1 januari`. */
  readonly bij?: string;
}

const hoog = 10;

export function Tijdbalk({ as, interventie, bij = '' }: TijdbalkProps) {
  const { voorbij, over, teLaat, vandaag } = balkdelen(as, interventie, interventie.teLaat);
  const einde = Math.max(over?.[1] ?? 0, voorbij?.[1] ?? 0, teLaat?.[1] ?? 0);
  const naam = t.balk(
    datumInWoorden(interventie.begin),
    datumInWoorden(interventie.termijn),
    t.deel[tijdstand(interventie, as.vandaag)],
  );
  const vak = (klasse: string, deel: readonly [number, number]) => (
    <rect
      className={klasse}
      x={`${deel[0]}%`}
      width={`${deel[1] - deel[0]}%`}
      y="50%"
      height={hoog}
      transform={`translate(0 ${-hoog / 2})`}
    />
  );
  return (
    <svg className="tijdbalk" role="img" aria-label={naam} width="100%" height="100%">
      {over && vak('tijdbalk__over', over)}
      {voorbij && vak('tijdbalk__voorbij', voorbij)}
      {teLaat && vak('tijdbalk__laat', teLaat)}
      <line className="tijdbalk__nu" x1={`${vandaag}%`} x2={`${vandaag}%`} y1="0" y2="100%" />
      {bij && einde < 82 && (
        <text
          className={teLaat ? 'tijdbalk__bij tijdbalk__bij--laat' : 'tijdbalk__bij'}
          x={`${einde}%`}
          y="50%"
          dx="9"
          dy="4.5"
        >
          {bij}
        </text>
      )}
    </svg>
  );
}

/** Month names on their ticks; where there is little room, every second or third. The flag of today names its own month. */
export function Tijdkop({ as, meeste, metVandaag = false }: { as: Tijdas; meeste: number; metVandaag?: boolean }) {
  const stap = Math.max(1, Math.ceil(as.maanden.length / meeste));
  const naam = `${Number(as.vandaag.slice(8))} ${as.maanden.find((m) => m.nu)?.naam ?? ''}`;
  const { vandaag } = balkdelen(as, { begin: as.vandaag, termijn: as.vandaag }, false);
  return (
    <svg className="tijdkop" aria-hidden="true" width="100%" height="22">
      {as.maanden.map((m, i) =>
        i % stap === 0 ? (
          <g key={m.op}>
            <line className="tijdkop__maat" x1={`${m.op}%`} x2={`${m.op}%`} y1="2" y2="22" />
            {!(metVandaag && m.nu) && (
              <text className="tijdkop__naam" x={`${m.op}%`} y="15" dx="5">
                {m.naam}
              </text>
            )}
          </g>
        ) : null,
      )}
      {metVandaag && (
        <>
          <svg aria-hidden="true" className="tijdkop__vandaag" x={`${vandaag}%`} y="0" overflow="visible">
            <rect x="-47" y="1" width="48" height="19" />
            <text x="-23" y="15">
              {naam}
            </text>
          </svg>
          <line className="tijdbalk__nu" x1={`${vandaag}%`} x2={`${vandaag}%`} y1="1" y2="22" />
        </>
      )}
    </svg>
  );
}
