/** The entry line of the open meeting: its state, what there is to choose, and sending it. */
import { useMemo, useRef, useState } from 'react';
import type { Itemsoort } from '../../../../shared/contract/basis.ts';
import type { Overlegbeeld } from '../../../../shared/contract/overleg.ts';
import type { Weigering } from '../../../../shared/contract/weigering.ts';
import { alsWeigering, api, schrijf } from '../../schil/api.ts';
import {
  begin,
  eigenschappen,
  type Gebruikt,
  type Invoer,
  type Keuzelijsten,
  nietsGebruikt,
  onthoud,
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
  readonly stop: () => void;
}

export function useInvoerregel(
  beeld: Overlegbeeld,
  handelingen: Handelingen,
  kies: (id: string) => void,
): Invoerbediening {
  const [stand, zetStand] = useState<Invoer | null>(null);
  const [gebruikt, zetGebruikt] = useState<Gebruikt>(nietsGebruikt);
  const [weigering, zetWeigering] = useState<Weigering | null>(null);
  const bezig = useRef(false);
  const lijsten = useMemo(() => keuzelijsten(beeld), [beeld]);

  const stop = () => {
    zetStand(null);
    zetWeigering(null);
  };
  return {
    stand,
    zet: (invoer) => {
      zetStand(invoer);
      zetWeigering(null);
    },
    lijsten,
    gebruikt,
    weigering,
    begin: (soort) => {
      handelingen.wis();
      handelingen.laatStaan();
      zetStand(begin(soort, lijsten, gebruikt));
    },
    verstuur: async () => {
      if (!stand || bezig.current || stand.tekst.trim() === '') return;
      bezig.current = true;
      try {
        const { puntId } = await schrijf(
          api.punten.voegToe({ ...eigenschappen(stand, beeld.gekozen.id), tekst: stand.tekst }),
        );
        handelingen.toegevoegd(puntId);
        zetGebruikt(onthoud(gebruikt, stand));
        stop();
        kies(puntId);
      } catch (fout) {
        zetWeigering(alsWeigering(fout));
      } finally {
        bezig.current = false;
      }
    },
    stop,
  };
}
