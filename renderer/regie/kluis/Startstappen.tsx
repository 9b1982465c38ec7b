/** Where one is in making the vault: four named steps. */
import { kluisTekst as t } from '../../text/kluis.ts';
import { Voortgang } from '../../ui/Voortgang.tsx';

export function Startstappen({ stap }: { stap: 1 | 2 | 3 | 4 }) {
  return (
    <div className="kluis__stappen">
      <Voortgang
        label={t.start.ringKop(stap)}
        stappen={t.start.stappen.map((naam, i) => ({
          naam,
          stand: i + 1 < stap ? 'klaar' : i + 1 === stap ? 'nu' : 'later',
        }))}
      />
    </div>
  );
}
