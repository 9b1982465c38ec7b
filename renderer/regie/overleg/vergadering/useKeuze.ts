/** What is chosen in the middle: an item, a name or a member of an anonymous question; and the ring that belongs to it. */
import { useEffect, useRef } from 'react';
import type { Overlegbeeld, Puntbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Ring } from '../../../../shared/contract/ring.ts';
import { soortwoord, tekst } from '../../../text/overleg.ts';
import { useOpen } from '../../schil/plek.ts';
import { useWinkel } from '../../schil/winkel.ts';

const zonderRing: Ring = { zetels: [], midden: 'geen' };

export interface Keuze {
  readonly gekozenId: string | null;
  readonly kies: (id: string | null) => void;
  /** The item of which the text is being changed. */
  readonly bewerktId: string | null;
  readonly zetBewerktId: (id: string | null) => void;
  /** Null: none is chosen, or something else. */
  readonly punt: Puntbeeld | null;
  /** Of what is chosen, or of the agenda item. */
  readonly ring: Ring;
  readonly ringwoorden: string;
  /** Ids of all rows in the order on the screen. */
  readonly rijen: readonly string[];
}

export function useKeuze(beeld: Overlegbeeld): Keuze {
  const onderwerp = beeld.gekozen.id;
  const [gekozenId, kies] = useOpen(`punt:${onderwerp}`);
  const [bewerktId, zetBewerktId] = useOpen(`bewerkt:${onderwerp}`);
  // A conversation moves on: coming back to a subject, nothing is chosen or open there.
  const vorig = useRef(onderwerp);
  useEffect(() => {
    if (vorig.current !== onderwerp) useWinkel.getState().sluitOpen(vorig.current);
    vorig.current = onderwerp;
  }, [onderwerp]);

  const punt = beeld.punten.find((p) => p.id === gekozenId) ?? null;
  const leden = beeld.advies?.leden ?? [];
  const naam = [...beeld.namen, ...leden].find((n) => n.lidId === gekozenId);
  const agendapunt = beeld.agenda.find((a) => a.id === onderwerp);
  const wat = punt
    ? `${soortwoord[punt.soort].toLowerCase()} ${punt.over.map((o) => o.naam).join(', ')}`.trim()
    : naam?.code;
  return {
    gekozenId,
    kies,
    bewerktId,
    zetBewerktId,
    punt,
    ring: punt?.ring ?? naam?.ring ?? agendapunt?.ring ?? zonderRing,
    ringwoorden: wat === undefined ? tekst.open.kringVan : tekst.open.gekozen(wat),
    rijen: [
      ...beeld.namen.map((n) => n.lidId),
      ...leden.map((l) => l.lidId),
      ...beeld.teLaat.map((a) => a.id),
      ...beeld.punten.map((p) => p.id),
    ],
  };
}
