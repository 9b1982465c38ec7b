/**
 * The ring: one sign for "who may see this". Drawn from a `Ring` (shared/contract/ring.ts); geometry in
 * `ringGeometrie.ts`. Never without words: it carries a text alternative with all seats, and the caller puts a visible
 * word beside it.
 */
import type { Ring as Ringgegevens } from '../../shared/contract/ring.ts';
import { ringInWoorden, tekst } from '../text/ui.ts';
import { ringGeometrie } from './ringGeometrie.ts';

export interface RingProps {
  readonly ring: Ringgegevens;
  /** Size in px. From 90: numbers on the seats, dots behind them, a word or hatching in the centre. */
  readonly maat: number;
  /** Number of the first incidentele deelnemer: above ten seats they share the last segment. */
  readonly samenVanaf?: number | undefined;
  /** Word in a large filled centre; standard "op tafel", empty for none. */
  readonly woord?: string | undefined;
  /** Text alternative; standard all seats and states. `null`: the words beside it say the same, so it is decoration. */
  readonly alternatief?: string | null | undefined;
  readonly className?: string | undefined;
}

export function Ring({ ring, maat, samenVanaf, woord = tekst.opTafelInRing, alternatief, className }: RingProps) {
  const beeld = ringGeometrie(ring, maat, samenVanaf);
  const { midden } = beeld;
  const eenheid = 100 / maat;
  const cijfermaat = Math.max(8, 13 * eenheid);
  const naam = alternatief === undefined ? ringInWoorden(ring.midden, ring.zetels) : alternatief;
  return (
    <svg
      className={['ring', beeld.groot ? 'ring--groot' : 'ring--klein', className].filter(Boolean).join(' ')}
      viewBox="0 0 100 100"
      width={maat}
      height={maat}
      role={naam === null ? 'presentation' : 'img'}
      aria-label={naam ?? undefined}
      aria-hidden={naam === null || undefined}
    >
      {beeld.segmenten.map((s) => (
        <path
          key={s.zetel}
          className={`ring__segment ring__segment--${s.stand}`}
          d={s.pad}
          strokeWidth={s.lijn || undefined}
          data-zetel={s.zetel}
          data-stand={s.stand}
        />
      ))}
      {midden.soort === 'op' && <circle className="ring__midden--op" cx="50" cy="50" r={midden.straal} />}
      {midden.soort === 'niet' && (
        <>
          <circle className="ring__midden--niet" cx="50" cy="50" r={midden.straal} strokeWidth={midden.lijn} />
          {midden.strepen.map(([a, b]) => (
            <line
              key={`${a.x} ${a.y}`}
              className={beeld.groot ? 'ring__arcering' : 'ring__streep'}
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
              strokeWidth={beeld.groot ? 1.1 * eenheid : midden.lijn}
            />
          ))}
        </>
      )}
      {beeld.groot && (
        <>
          {beeld.segmenten.map((s) => (
            <g key={s.zetel}>
              <text
                className={`ring__cijfer ring__cijfer--${s.stand}`}
                x={s.cijfer.x}
                y={s.cijfer.y + cijfermaat * 0.35}
                fontSize={cijfermaat}
              >
                {s.opschrift}
              </text>
              {s.stip && <circle className="ring__stip" cx={s.stip.x} cy={s.stip.y} r={s.stip.straal} />}
            </g>
          ))}
          {midden.soort === 'op' && woord && (
            <text className="ring__woord" x="50" y={50 + 12.5 * eenheid * 0.33} fontSize={12.5 * eenheid}>
              {woord}
            </text>
          )}
        </>
      )}
    </svg>
  );
}

/** A ring of `aantal` seats in one state without names: word mark, lock, signing, the foot of the room's picture. */
export function naamlozeRing(
  standen: readonly Ringgegevens['zetels'][number]['stand'][],
  midden: Ringgegevens['midden'],
): Ringgegevens {
  return {
    zetels: standen.map((stand, i) => ({ zetel: i + 1, naam: '', stand, bron: false, aanTafel: false, uitleg: '' })),
    midden,
  };
}
