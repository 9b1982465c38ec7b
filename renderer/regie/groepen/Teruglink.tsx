/** The way back at the top of a screen, with the key that does the same. */
import { Knop } from '../../ui/Knop.tsx';
import { Toets } from '../../ui/Toets.tsx';

export function Teruglink({ naar, terug }: { naar: string; terug: () => void }) {
  return (
    <div className="teruglink">
      <Knop soort="link" maat="klein" icoon="pijlLinks" onClick={terug}>
        {naar}
      </Knop>
      <Toets toets="Escape" />
    </div>
  );
}
