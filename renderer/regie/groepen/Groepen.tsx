/** Area Groepen: the list, a new group, one group with its namenlijst, its plan, and reading in a groepsscan. */
import { useState } from 'react';
import { useWinkel } from '../schil/winkel.ts';
import { Groep } from './Groep.tsx';
import { Groepslijst } from './Groepslijst.tsx';
import { NieuweGroep } from './NieuweGroep.tsx';
import '../formulier/gebied.css';
import './groepen.css';

export function Groepen() {
  const groepId = useWinkel((s) => s.groepId);
  const kiesGroep = useWinkel((s) => s.kiesGroep);
  const [nieuw, zetNieuw] = useState(false);
  if (groepId !== null) return <Groep key={groepId} groepId={groepId} terug={() => kiesGroep(null)} />;
  if (nieuw) {
    return (
      <NieuweGroep
        klaar={(id) => {
          zetNieuw(false);
          kiesGroep(id);
        }}
        annuleer={() => zetNieuw(false)}
      />
    );
  }
  return <Groepslijst open={kiesGroep} nieuw={() => zetNieuw(true)} />;
}
