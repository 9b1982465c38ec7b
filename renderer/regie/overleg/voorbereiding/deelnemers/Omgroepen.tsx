/** For which groups the OM is invited: where it takes part already it stays, the others are ticked one by one. */
import type { Omgroep } from '../../../../../shared/contract/deelnemers.ts';
import { deelnemersTekst } from '../../../../text/overleg/deelnemers.ts';
import { Vink } from '../../../../ui/Vink.tsx';

const t = deelnemersTekst.om;

interface OmgroepenProps {
  readonly groepen: readonly Omgroep[];
  /** Ids of what is ticked, apart from where it takes part already. */
  readonly gekozen: readonly string[];
  readonly zet: (gekozen: string[]) => void;
}

export function Omgroepen({ groepen, gekozen, zet }: OmgroepenProps) {
  const [eerste] = groepen;
  if (eerste && groepen.length === 1) return <p className="meta">{t.enige(eerste.naam)}</p>;
  const wissel = (id: string) => zet(gekozen.includes(id) ? gekozen.filter((g) => g !== id) : [...gekozen, id]);
  return (
    <fieldset className="vinken vinken--naast groepskeuze">
      <legend>{t.groepen}</legend>
      <p className="meta">{t.uitleg}</p>
      {groepen.map((g) => (
        <Vink
          key={g.id}
          checked={g.sinds !== null || gekozen.includes(g.id)}
          disabled={g.sinds !== null}
          onChange={() => wissel(g.id)}
        >
          {g.naam} {g.sinds !== null && <span className="meta">{t.sinds(g.sinds)}</span>}
        </Vink>
      ))}
    </fieldset>
  );
}
