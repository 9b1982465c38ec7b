/** Facts of a panel: a word and its value each. What has no value is left out. */
interface FeitenProps {
  readonly feiten: readonly (readonly [string, string])[];
}

export function Feiten({ feiten }: FeitenProps) {
  return (
    <dl className="feiten">
      {feiten.map(([kop, waarde]) =>
        waarde ? (
          <div key={kop} className="feiten__rij">
            <dt>{kop}</dt>
            <dd>{waarde}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
