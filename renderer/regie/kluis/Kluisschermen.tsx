/** What the regie window shows while there is no vault, while it is locked, and until the recovery code is confirmed. */
import { useState } from 'react';
import type { Toestand } from '../../../shared/contract/kluis.ts';
import { EersteStart } from './EersteStart.tsx';
import { Herstelcodescherm } from './Herstelcodescherm.tsx';
import { Herstellen } from './Herstellen.tsx';
import { useHerstelcodeNodig } from './herstelcode.ts';
import { Ontgrendelen } from './Ontgrendelen.tsx';

export function Kluisschermen({ toestand }: { toestand: Toestand }) {
  const [herstel, zetHerstel] = useState(false);
  const codeNodig = useHerstelcodeNodig(toestand);
  if (toestand.slot === 'geen') return <EersteStart toestand={toestand} />;
  if (codeNodig) return <Herstelcodescherm code={null} />;
  if (herstel) return <Herstellen toestand={toestand} terug={() => zetHerstel(false)} />;
  return <Ontgrendelen toestand={toestand} naarHerstel={() => zetHerstel(true)} />;
}
