/**
 * Editing a list of parts by keyboard: choose, change, move, remove (asked once more), add. What a key does follows from
 * what can be done with the chosen part; the same keys in the preparation, in a dialog and in Registers.
 */
import { useState } from 'react';
import { agendaTekst } from '../../../../text/overleg/agenda.ts';
import type { Schermtoets } from '../../../formulier/useSchermtoetsen.ts';
import { useRijkeuze } from '../../../groepen/useRijkeuze.ts';

const t = agendaTekst.toetsen;

export interface Lijstdeel {
  readonly id: string;
  readonly kan: { readonly wijzig: boolean; readonly weg: boolean };
}

export interface Lijstbewerking {
  readonly gekozen: string | null;
  readonly kies: (id: string) => void;
  readonly kan: { readonly wijzig: boolean; readonly weg: boolean; readonly omhoog: boolean; readonly omlaag: boolean };
  readonly wijzig: () => void;
  readonly verplaats: (richting: 1 | -1) => void;
  /** Removing is asked first. */
  readonly wegVraag: boolean;
  readonly vraagWeg: () => void;
  readonly haalWeg: () => void;
  readonly laatStaan: () => void;
  readonly toetsen: readonly Schermtoets[];
}

interface Opdracht {
  readonly delen: readonly Lijstdeel[];
  /** Chosen at first; absent: the first one. */
  readonly eerst?: string | null;
  /** May this part stand at this place? */
  readonly magNaar: (id: string, plek: number) => boolean;
  /** A form is open: the keys of the list rest. */
  readonly rust: boolean;
  readonly begin: (id: string | 'nieuw') => void;
  readonly zetVolgorde: (ids: readonly string[]) => void;
  readonly verwijder: (id: string) => void;
}

export function useLijstbewerking({
  delen,
  eerst = null,
  magNaar,
  rust,
  begin,
  zetVolgorde,
  verwijder,
}: Opdracht): Lijstbewerking {
  const ids = delen.map((d) => d.id);
  const rij = useRijkeuze(ids, eerst);
  const [weg, zetWeg] = useState<string | null>(null);
  const { gekozen } = rij;
  const deel = delen.find((d) => d.id === gekozen);
  const plek = gekozen === null ? -1 : ids.indexOf(gekozen);
  const naar = (richting: 1 | -1) => gekozen !== null && magNaar(gekozen, plek + richting);
  const kan = {
    wijzig: deel?.kan.wijzig ?? false,
    weg: deel?.kan.weg ?? false,
    omhoog: naar(-1),
    omlaag: naar(1),
  };
  const wegVraag = weg !== null && weg === gekozen;
  const wijzig = () => {
    if (gekozen !== null && kan.wijzig) begin(gekozen);
  };
  // With the focus on it, Enter is its own: not that of a button elsewhere that was clicked before.
  const beweeg = (toets: string) => {
    const straks = ids[Math.min(Math.max(plek + (toets === 'ArrowUp' ? -1 : 1), 0), ids.length - 1)];
    if (straks === undefined) return;
    rij.kies(straks);
    document.querySelector<HTMLElement>(`[data-rij="${straks}"]`)?.focus();
  };
  const verplaats = (richting: 1 | -1) => {
    if (gekozen === null || !naar(richting)) return;
    zetWeg(null);
    rij.kies(gekozen);
    zetVolgorde(ids.toSpliced(plek, 1).toSpliced(plek + richting, 0, gekozen));
  };
  const vraagWeg = () => zetWeg(kan.weg ? gekozen : null);
  const haalWeg = () => {
    zetWeg(null);
    if (gekozen !== null && kan.weg) verwijder(gekozen);
  };
  const laatStaan = () => zetWeg(null);
  return {
    gekozen,
    kies: (id) => {
      zetWeg(null);
      rij.kies(id);
    },
    kan,
    wijzig,
    verplaats,
    wegVraag,
    vraagWeg,
    haalWeg,
    laatStaan,
    toetsen: [
      { toetsen: ['+'], wat: t.nieuw, doe: () => begin('nieuw'), uit: rust },
      { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.kies, doe: beweeg, uit: rust },
      { toetsen: ['Enter'], wat: t.wijzig, doe: wijzig, uit: rust || !kan.wijzig },
      {
        toetsen: ['Alt+ArrowUp', 'Alt+ArrowDown'],
        wat: t.verplaats,
        doe: (toets) => verplaats(toets === 'Alt+ArrowUp' ? -1 : 1),
        uit: rust || !(kan.omhoog || kan.omlaag),
      },
      { toetsen: ['Delete'], wat: t.weg, doe: wegVraag ? haalWeg : vraagWeg, uit: rust || !kan.weg },
      { toetsen: ['Escape'], wat: t.terug, doe: laatStaan, uit: rust || !wegVraag, stil: true },
    ],
  };
}
