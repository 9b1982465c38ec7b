/** What the regie window shows while there is no vault, while it is locked, and until the recovery code is confirmed. */
import { useState } from 'react';
import type { Toestand } from '../../../shared/contract/kluis.ts';
import { EersteStart } from './EersteStart.tsx';
import { Herstelcodescherm } from './Herstelcodescherm.tsx';
import { Herstellen } from './Herstellen.tsx';
import { useHerstelcodeNodig } from './herstelcode.ts';
import { Ontgrendelen } from './Ontgrendelen.tsx';
import { Terugzetscherm } from './Terugzetscherm.tsx';

export function Kluisschermen({ toestand }: { toestand: Toestand }) {
  const [weg, zetWeg] = useState<'gewoon' | 'herstel' | 'terugzetten'>('gewoon');
  const terug = () => zetWeg('gewoon');
  const naarTerugzetten = () => zetWeg('terugzetten');
  const codeNodig = useHerstelcodeNodig(toestand);
  if (weg === 'terugzetten' && !codeNodig) return <Terugzetscherm terug={terug} />;
  if (toestand.slot === 'geen') return <EersteStart toestand={toestand} naarTerugzetten={naarTerugzetten} />;
  if (codeNodig) return <Herstelcodescherm code={null} />;
  if (weg === 'herstel') return <Herstellen toestand={toestand} terug={terug} />;
  return <Ontgrendelen toestand={toestand} naarHerstel={() => zetWeg('herstel')} naarTerugzetten={naarTerugzetten} />;
}
