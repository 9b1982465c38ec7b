/**
 * The keys of seats, wherever somebody is chosen by his seat: a digit each, and from ten on the lead key and then a
 * letter (shared/domein/zeteltoets.ts). The lead key alone does nothing but ask; `Letterstrook` shows it and binds the
 * letters.
 */
import { useState } from 'react';
import { voortoets, zetelletter, zeteltoets } from '../../../shared/domein/zeteltoets.ts';
import { zetels as t } from '../../text/zetels.ts';
import type { Toetsbinding } from '../../ui/useToetsen.ts';

export interface Zetelrij {
  readonly zetel: number;
  /** Who sits there, in the line that asks for the letter. */
  readonly naam: string;
  /** What the key does, in the list of all keys; empty: not in that list. */
  readonly wat: string;
  readonly doe: () => void;
}

export interface Letters {
  /** Seats with a letter; empty: none is asked for. */
  readonly keuzes: readonly (Zetelrij & { readonly letter: string })[];
  readonly stop: () => void;
}

export interface Zeteltoetsen {
  /** Digits and the lead key. */
  readonly bindingen: readonly Toetsbinding[];
  readonly letters: Letters;
}

interface Opties {
  readonly uit?: boolean;
  /** The lead key was pressed: what another question waits for is not meant. */
  readonly opVraag?: () => void;
}

/** @param rijen one per seat; of two with the same seat the first counts */
export function useZeteltoetsen(rijen: readonly Zetelrij[], { uit = false, opVraag }: Opties = {}): Zeteltoetsen {
  const [vraagt, zetVraagt] = useState(false);
  const uniek = rijen.filter((r, i) => rijen.findIndex((x) => x.zetel === r.zetel) === i);
  const metLetter = uniek.flatMap((r) => {
    const letter = zetelletter(r.zetel);
    return letter === '' ? [] : [{ ...r, letter }];
  });
  return {
    bindingen: [
      ...uniek
        .filter((r) => zeteltoets(r.zetel).length === 1)
        .map(({ zetel, wat, doe }) => ({ toets: zeteltoets(zetel), wat, doe, uit })),
      {
        toets: voortoets,
        wat: t.alleLetters(metLetter.filter((r) => r.wat !== '')),
        doe: () => {
          opVraag?.();
          zetVraagt(true);
        },
        uit: uit || metLetter.length === 0,
      },
    ],
    letters: { keuzes: vraagt && !uit ? metLetter : [], stop: () => zetVraagt(false) },
  };
}
