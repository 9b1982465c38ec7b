/** Strength of a passphrase that is being chosen, measured by the vault's own side, shortly after the typing pauses. */
import { useEffect, useState } from 'react';
import type { contract } from '../../../shared/contract/contract.ts';
import type { Uitvoer } from '../../../shared/contract/kern.ts';
import { api } from '../schil/api.ts';

export type Sterkte = Uitvoer<typeof contract.kluis.meetWachtzin>;

const pauze = 250;

/** @returns the strength of exactly this passphrase, or null while it is empty or being measured */
export function useSterkte(wachtzin: string): Sterkte | null {
  const [gemeten, zetGemeten] = useState<{ van: string; sterkte: Sterkte } | null>(null);
  useEffect(() => {
    if (wachtzin === '') return;
    let geldig = true;
    const wekker = setTimeout(() => {
      void api.kluis.meetWachtzin({ wachtzin }).then((antwoord) => {
        if (geldig && antwoord.ok) zetGemeten({ van: wachtzin, sterkte: antwoord.waarde });
      });
    }, pauze);
    return () => {
      geldig = false;
      clearTimeout(wekker);
    };
  }, [wachtzin]);
  return gemeten !== null && gemeten.van === wachtzin ? gemeten.sterkte : null;
}
