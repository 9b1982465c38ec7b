/**
 * Choosing a subject asks first who of those present may not see it (convenant art. 8 lid 8). With nobody, it is chosen
 * as always; else the room keeps its picture and a dialog asks who leaves for a moment.
 */
import { useRef } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { api, schrijf, vraag } from '../../schil/api.ts';
import type { Dialoogkeuze } from '../dialogen/Dialogen.tsx';
import type { Handelingen } from './useHandelingen.ts';

export interface Onderwerpkeuze {
  /** Previous (-1) or next (1) agenda item. */
  readonly onderwerp: (richting: 1 | -1) => void;
  readonly kiesAgendapunt: (id: string) => void;
}

export function useBeslotenDeel(
  beeld: Overlegbeeld,
  handelingen: Handelingen,
  zetDialoog: (keuze: Dialoogkeuze) => void,
): Onderwerpkeuze {
  const overlegId = beeld.id;
  // Of two choices close together the last one counts: an answer that was overtaken opens and chooses nothing.
  const laatste = useRef(0);
  const kiesAgendapunt = (agendapuntId: string) => {
    laatste.current += 1;
    const beurt = laatste.current;
    if (agendapuntId === beeld.gekozen.id) return;
    void handelingen.doe(async () => {
      const { vraagt } = await vraag(api.besloten.toon({ overlegId, agendapuntId }));
      if (beurt !== laatste.current) return;
      if (vraagt) zetDialoog({ soort: 'besloten', agendapuntId });
      else await schrijf(api.overleg.kiesAgendapunt({ overlegId, agendapuntId }));
    });
  };
  return {
    kiesAgendapunt,
    onderwerp: (richting) => {
      const nu = beeld.agenda.findIndex((a) => a.id === beeld.gekozen.id);
      const straks = beeld.agenda[nu + richting];
      if (straks) kiesAgendapunt(straks.id);
    },
  };
}
