/** Area Groepen: the list, a new group, one group with its namenlijst, its plan, and reading in a groepsscan. */
import { useOpen } from '../schil/plek.ts';
import { useWinkel } from '../schil/winkel.ts';
import { Groep } from './Groep.tsx';
import { Groepslijst } from './Groepslijst.tsx';
import { NieuweGroep } from './NieuweGroep.tsx';
import '../formulier/gebied.css';
import './groepen.css';

export function Groepen() {
  const groepId = useWinkel((s) => s.groepId);
  const kiesGroep = useWinkel((s) => s.kiesGroep);
  const [deel, zetDeel] = useOpen('groep-nieuw');
  if (groepId !== null) return <Groep key={groepId} groepId={groepId} terug={() => kiesGroep(null)} />;
  if (deel !== null) {
    return (
      <NieuweGroep
        klaar={(id) => {
          zetDeel(null);
          kiesGroep(id);
        }}
        annuleer={() => zetDeel(null)}
      />
    );
  }
  return <Groepslijst open={kiesGroep} nieuw={() => zetDeel('ja')} />;
}
