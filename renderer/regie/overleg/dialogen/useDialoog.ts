/**
 * Which dialog is open. Those in which text is typed are come back to after unlocking; those about seeing are not: what
 * may reveal something is asked for again.
 */
import { useState } from 'react';
import { useOpen } from '../../schil/plek.ts';
import type { Dialoogkeuze } from './Dialogen.tsx';

const metTekst = ['advies', 'voorwaarden', 'agenda', 'uitnodigen', 'aanvulling', 'naamErbij'] as const;

/** @param onderwerp id of the agenda item: another subject has no dialog open */
export function useDialoog(onderwerp: string): readonly [Dialoogkeuze | null, (keuze: Dialoogkeuze | null) => void] {
  const [stand, zetStand] = useOpen(`dialoog:${onderwerp}`);
  const [andere, zetAndere] = useState<Dialoogkeuze | null>(null);
  const soort = metTekst.find((s) => s === stand);
  const zet = (keuze: Dialoogkeuze | null) => {
    const tekst = metTekst.find((s) => s === keuze?.soort) ?? null;
    zetStand(tekst);
    zetAndere(tekst === null ? keuze : null);
  };
  return [soort ? { soort } : andere, zet];
}
