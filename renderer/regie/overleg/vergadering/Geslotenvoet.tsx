/** Under a closed meeting: that nothing changes any more, and what can still be done. */
import { tekst } from '../../../text/overleg.ts';
import { verslagTekst } from '../../../text/verslag.ts';
import { Knop } from '../../../ui/Knop.tsx';
import { useWinkel } from '../../schil/winkel.ts';

export function Geslotenvoet({ vulAan }: { readonly vulAan: () => void }) {
  const zetGebied = useWinkel((s) => s.zetGebied);
  return (
    <div className="midden__onder midden__gesloten">
      <p>
        <b>{tekst.open.gesloten}</b> {tekst.open.geslotenHelpt}
      </p>
      <Knop toets="+" onClick={vulAan}>
        {verslagTekst.aanvulling.knop}
      </Knop>
      <Knop soort="hoofd" onClick={() => zetGebied('stukken')}>
        {tekst.open.naarStukken}
      </Knop>
    </div>
  );
}
