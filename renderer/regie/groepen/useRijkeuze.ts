/** One chosen row of a list, moved with the arrow keys; stays on the same row when the list is fetched anew. */
import { useState } from 'react';

export interface Rijkeuze {
  /** Id of the chosen row; null for an empty list. */
  readonly gekozen: string | null;
  readonly kies: (id: string) => void;
  /** `ArrowUp` or `ArrowDown`. */
  readonly beweeg: (toets: string) => void;
}

/** @param begin the row to start with; null: the first */
export function useRijkeuze(ids: readonly string[], begin: string | null = null): Rijkeuze {
  const [id, zetId] = useState(begin);
  const plek = id === null ? -1 : ids.indexOf(id);
  const gekozen = plek >= 0 ? (ids[plek] ?? null) : (ids[0] ?? null);
  return {
    gekozen,
    kies: zetId,
    beweeg: (toets) => {
      const nu = Math.max(0, plek);
      const naar = toets === 'ArrowUp' ? nu - 1 : nu + 1;
      const nieuw = ids[Math.min(Math.max(naar, 0), ids.length - 1)];
      if (nieuw === undefined) return;
      zetId(nieuw);
      document.querySelector(`[data-rij="${nieuw}"]`)?.scrollIntoView({ block: 'nearest' });
    },
  };
}
