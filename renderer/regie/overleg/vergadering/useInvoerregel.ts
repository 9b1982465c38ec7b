/** The entry line of the open meeting: its state, what there is to choose, and sending it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Weigering } from '../../../../shared/contract/weigering.ts';
import type { Waarde, Waarden } from '../../../../shared/domein/concept.ts';
import type { Itemsoort } from '../../../../shared/domein/itemsoort.ts';
import { isGaande } from '../../../../shared/domein/overleg.ts';
import { tekst } from '../../../text/overleg.ts';
import { type Concept, useConceptVan } from '../../concept/useConcept.ts';
import { alsWeigering, api, schrijf } from '../../schil/api.ts';
import {
  begin,
  eigenschappen,
  type Gebruik,
  type Gebruikt,
  gebruiktIn,
  haalTerug,
  type Invoer,
  isBegonnen,
  type Keuzelijsten,
} from '../invoer.ts';
import { keuzelijsten } from './keuzelijsten.ts';
import type { Handelingen } from './useHandelingen.ts';

export interface Invoerbediening {
  /** Null: the line is closed. */
  readonly stand: Invoer | null;
  readonly zet: (invoer: Invoer) => void;
  readonly lijsten: Keuzelijsten;
  readonly gebruikt: Gebruikt;
  readonly weigering: Weigering | null;
  readonly begin: (soort: Itemsoort) => void;
  readonly verstuur: () => Promise<void>;
  /** Text was typed in it: leaving it does not throw that away. */
  readonly heeftTekst: boolean;
  /** The line is left with nothing typed in it. */
  readonly stop: () => void;
  /** Thrown away on purpose; undo brings it back. */
  readonly gooiWeg: () => void;
  /** Goes on with the line that waits. */
  readonly verder: () => void;
  readonly concept: Concept;
  /** Goes up when the line is asked for while it is open. */
  readonly aandacht: number;
  /**
   * Takes the focus when it appears: but for a line that comes back by leafing through the agenda, where the keys of the
   * meeting have to go on working.
   */
  readonly neemFocus: boolean;
}

/** The line, the subject that it belongs to, and why it was refused. */
interface Lijn {
  readonly bij: string;
  readonly stand: Invoer | null;
  readonly weigering: Weigering | null;
}

/** As a concept: the whole line, or that it is closed. */
interface Regel {
  readonly regel: Waarde;
}
const dicht: Regel = { regel: null };
const isVelden = (waarde: Waarde): waarde is Waarden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

export function useInvoerregel(
  beeld: Overlegbeeld,
  handelingen: Handelingen,
  kies: (id: string) => void,
): Invoerbediening {
  const agendapunt = beeld.gekozen.id;
  const [van, zetVan] = useState<Lijn>({ bij: agendapunt, stand: null, weigering: null });
  const [sinds, zetSinds] = useState<readonly Gebruik[]>([]);
  const [aandacht, zetAandacht] = useState(0);
  const gebladerd = useRef(false);
  const bezig = useRef(false);
  const lijsten = useMemo(() => keuzelijsten(beeld), [beeld]);
  const gebruikt = useMemo(() => gebruiktIn(beeld.keuzes.genoteerd, sinds), [beeld.keuzes.genoteerd, sinds]);
  // A conversation moves on: what is half typed belongs to its own subject, and waits there as its concept.
  const { stand, weigering } = van.bij === agendapunt ? van : { stand: null, weigering: null };
  const zetStand = (nieuw: Invoer | null) => zetVan({ bij: agendapunt, stand: nieuw, weigering: null });
  const vorig = useRef(agendapunt);
  useEffect(() => {
    if (vorig.current === agendapunt) return;
    vorig.current = agendapunt;
    gebladerd.current = true;
    zetVan({ bij: agendapunt, stand: null, weigering: null });
  }, [agendapunt]);
  const magSchrijven = isGaande(beeld.staat);
  const begonnen = stand !== null && isBegonnen(stand, lijsten, gebruikt);
  const concept = useConceptVan<Regel>(
    magSchrijven ? { formulier: 'invoer', bij: { agendapunt } } : null,
    dicht,
    begonnen ? { regel: { ...stand } as Waarden } : dicht,
    ({ regel }) => zetStand(isVelden(regel) ? haalTerug(regel, lijsten, gebruikt) : null),
  );

  const stop = concept.verlaat(() => zetStand(null));
  const verder = () => {
    handelingen.wis();
    handelingen.laatStaan();
    zetAandacht((n) => n + 1);
  };
  return {
    stand,
    concept,
    heeftTekst: stand !== null && stand.tekst.trim() !== '',
    verder,
    gooiWeg: () => {
      stop();
      handelingen.zeg(tekst.invoer.weggegooid, () => {
        zetStand(stand);
        zetAandacht((n) => n + 1);
      });
    },
    aandacht,
    neemFocus: aandacht > 0 || !concept.terug || !gebladerd.current,
    zet: zetStand,
    lijsten,
    gebruikt,
    weigering,
    begin: (soort) => {
      // A line that waits or was brought back is gone on with: another is begun when this one is done or thrown away.
      if (begonnen) return verder();
      handelingen.wis();
      handelingen.laatStaan();
      zetStand(begin(soort, lijsten, gebruikt));
    },
    verstuur: async () => {
      if (!stand || bezig.current || stand.tekst.trim() === '') return;
      bezig.current = true;
      try {
        const nieuw = { ...eigenschappen(stand, beeld.gekozen.id), tekst: stand.tekst };
        const { puntId } = await schrijf(api.punten.voegToe(nieuw));
        zetSinds((eerder) => [nieuw, ...eerder]);
        concept.wis();
        zetStand(null);
        kies(puntId);
      } catch (fout) {
        zetVan({ bij: agendapunt, stand, weigering: alsWeigering(fout) });
      } finally {
        bezig.current = false;
      }
    },
    stop,
  };
}
