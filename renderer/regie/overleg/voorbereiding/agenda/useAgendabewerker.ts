/** Editing the agenda of one meeting: what is on it, which form is open, and the calls to the vault. */
import type { Agendaonderdeel, agenda as contract } from '../../../../../shared/contract/agenda.ts';
import type { Uitvoer } from '../../../../../shared/contract/kern.ts';
import type { Weigering } from '../../../../../shared/contract/weigering.ts';
import { useActie } from '../../../formulier/useActie.ts';
import { api, schrijf, useVraag } from '../../../schil/api.ts';
import { useOpen } from '../../../schil/plek.ts';
import { type Lijstbewerking, useLijstbewerking } from './useLijstbewerking.ts';

export interface Agendabewerking {
  readonly overlegId: string;
  readonly agenda: Uitvoer<(typeof contract)['toon']> | undefined;
  readonly lijst: Lijstbewerking;
  /** The form that is open: for a new part, or for the part with this id. */
  readonly open: string | null;
  readonly zetOpen: (open: string | null) => void;
  readonly weigering: Weigering | null;
}

/** The opening stays in front. What may come after the closing round the store knows; it says so. */
const isVooraan = (o: Agendaonderdeel | undefined): boolean => o?.soort === 'opening';

/** @param begin part that is chosen at first; null: the first one */
export function useAgendabewerker(overlegId: string, begin: string | null = null): Agendabewerking {
  const { waarde: agenda, weigering: gelezen } = useVraag(() => api.agenda.toon({ overlegId }), [overlegId]);
  const [open, zetOpen] = useOpen(`agenda:${overlegId}`);
  const actie = useActie();
  const onderdelen = agenda?.onderdelen ?? [];
  const lijst = useLijstbewerking({
    delen: onderdelen.map((o) => ({
      id: o.id,
      kan: { wijzig: o.vast === '', weg: o.vast === '' && !isVooraan(o) && o.soort !== 'sluitronde' },
    })),
    magNaar: (id, plek) => {
      const daar = onderdelen[plek];
      return daar !== undefined && !isVooraan(daar) && !isVooraan(onderdelen.find((o) => o.id === id));
    },
    eerst: begin,
    rust: open !== null,
    begin: zetOpen,
    zetVolgorde: (ids) => void actie.doe(() => schrijf(api.agenda.zetVolgorde({ overlegId, agendapuntIds: [...ids] }))),
    verwijder: (agendapuntId) => void actie.doe(() => schrijf(api.agenda.verwijder({ agendapuntId }))),
  });
  return { overlegId, agenda, lijst, open, zetOpen, weigering: actie.weigering ?? gelezen };
}
