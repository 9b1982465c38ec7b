/** Area overleg: the list of meetings, or one meeting in the state it is in. */
import './overleg.css';
import { tekst } from '../../text/overleg.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, useVraag } from '../schil/api.ts';
import { useWinkel } from '../schil/winkel.ts';
import { Overleglijst } from './lijst/Overleglijst.tsx';
import { Vergadering } from './vergadering/Vergadering.tsx';
import { Voorbereiding } from './voorbereiding/Voorbereiding.tsx';

export function Overleg() {
  const overlegId = useWinkel((s) => s.overlegId);
  return overlegId === null ? <Overleglijst /> : <EenOverleg key={overlegId} overlegId={overlegId} />;
}

function EenOverleg({ overlegId }: { readonly overlegId: string }) {
  const { waarde, laadt, weigering } = useVraag(() => api.overleg.toon({ overlegId }), [overlegId]);
  const kiesOverleg = useWinkel((s) => s.kiesOverleg);
  if (weigering && !waarde)
    return (
      <div className="blad">
        <Weigeringmelding
          weigering={weigering}
          knoppen={<Knop onClick={() => kiesOverleg(null)}>{tekst.lijst.alle}</Knop>}
        />
      </div>
    );
  if (laadt || !waarde) return <EvenLaden />;
  return waarde.staat === 'voorbereiding' ? <Voorbereiding beeld={waarde} /> : <Vergadering beeld={waarde} />;
}
