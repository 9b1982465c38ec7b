/** Which cell is chosen, and moving it with the arrows. Stays on the same person and item when the matrix changes. */
import { useEffect, useState } from 'react';
import type { Inzagebeeld } from '../../../shared/contract/inzage.ts';

export interface Vakje {
  /** Null while there is nothing to choose. */
  readonly rij: string | null;
  readonly kolom: string | null;
  readonly kies: (rij: string, kolom: string) => void;
  /** @param toets `ArrowUp`, `ArrowDown`, `ArrowLeft` or `ArrowRight` */
  readonly beweeg: (toets: string) => void;
}

/** Id of the button of a cell, for the focus. */
export const celId = (rij: string, kolom: string): string => `cel ${rij} ${kolom}`;

const knopVan = (rij: string, kolom: string) =>
  document.querySelector<HTMLElement>(`[data-cel="${celId(rij, kolom)}"]`);

const stap: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function useVakje(beeld: Inzagebeeld | undefined): Vakje {
  const [plek, zetPlek] = useState<readonly [string, string] | null>(null);
  const rijen = beeld?.rijen.map((r) => r.id) ?? [];
  const kolommen = beeld?.kolommen.map((k) => k.id) ?? [];
  const r = Math.max(0, plek ? rijen.indexOf(plek[0]) : 0);
  const k = Math.max(0, plek ? kolommen.indexOf(plek[1]) : 0);
  const [rij, kolom] = plek ?? [null, null];
  // After the conditions below have taken their room, so that the cell does not end up behind them.
  useEffect(() => {
    if (rij !== null && kolom !== null) knopVan(rij, kolom)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [rij, kolom]);
  return {
    rij: rijen[r] ?? null,
    kolom: kolommen[k] ?? null,
    kies: (rij, kolom) => zetPlek([rij, kolom]),
    beweeg: (toets) => {
      const [dr, dk] = stap[toets] ?? [0, 0];
      const rij = rijen[Math.min(rijen.length - 1, Math.max(0, r + dr))];
      const kolom = kolommen[Math.min(kolommen.length - 1, Math.max(0, k + dk))];
      if (rij === undefined || kolom === undefined) return;
      zetPlek([rij, kolom]);
      knopVan(rij, kolom)?.focus({ preventScroll: true });
    },
  };
}
