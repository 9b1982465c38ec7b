/** State of a person or an intervention: an 11 px square and the word. Full: netto, klaar; open: bruto, begint nog; half: recidivebewaring, loopt. */
export interface StaatProps {
  readonly vak: 'vol' | 'open' | 'half';
  readonly woord: string;
}

export function Staat({ vak, woord }: StaatProps) {
  return (
    <span className="staat">
      <svg className="staat__vak" viewBox="0 0 11 11" aria-hidden="true">
        {vak !== 'open' && <rect className="staat__vulling" width={vak === 'half' ? 5.5 : 11} height="11" />}
        <rect className="staat__rand" x="0.7" y="0.7" width="9.6" height="9.6" />
      </svg>
      {woord}
    </span>
  );
}
