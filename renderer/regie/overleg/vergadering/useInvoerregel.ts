/** The entry line of the open meeting: its state, what there is to choose, and sending it. */
import { useMemo, useState } from 'react';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Itemsoort } from '../../../../shared/domein/itemsoort.ts';
import { isGaande } from '../../../../shared/domein/overleg.ts';
import { api, schrijf } from '../../schil/api.ts';
import {
  begin,
  eigenschappen,
  type Gebruik,
  type Gebruikt,
  gebruiktIn,
  haalTerug,
  isBegonnen,
  type Keuzelijsten,
} from '../invoer.ts';
import { keuzelijsten } from './keuzelijsten.ts';
import type { Handelingen } from './useHandelingen.ts';
import { type Lijn, useLijn } from './useLijn.ts';

export interface Invoerbediening extends Lijn {
  readonly lijsten: Keuzelijsten;
  readonly gebruikt: Gebruikt;
  readonly begin: (soort: Itemsoort) => void;
}

export function useInvoerregel(
  beeld: Overlegbeeld,
  handelingen: Handelingen,
  kies: (id: string) => void,
): Invoerbediening {
  const agendapunt = beeld.gekozen.id;
  const [sinds, zetSinds] = useState<readonly Gebruik[]>([]);
  const lijsten = useMemo(() => keuzelijsten(beeld), [beeld]);
  const gebruikt = useMemo(() => gebruiktIn(beeld.keuzes.genoteerd, sinds), [beeld.keuzes.genoteerd, sinds]);
  const lijn = useLijn({
    bij: agendapunt,
    plek: isGaande(beeld.staat) ? { formulier: 'invoer', bij: { agendapunt } } : null,
    leeg: null,
    isBegonnen: (stand) => isBegonnen(stand, lijsten, gebruikt),
    heeftTekst: (stand) => stand.tekst.trim() !== '',
    haalTerug: (regel) => haalTerug(regel, lijsten, gebruikt),
    handelingen,
    stuur: async (stand) => {
      const nieuw = { ...eigenschappen(stand, agendapunt), tekst: stand.tekst };
      const { puntId } = await schrijf(api.punten.voegToe(nieuw));
      // Not its text: that is the vault's, also when it is taken away there.
      const { bron, gegevenssoort, verantwoordelijke } = nieuw;
      zetSinds((eerder) => [{ bron, gegevenssoort, verantwoordelijke }, ...eerder]);
      kies(puntId);
    },
  });
  return {
    ...lijn,
    lijsten,
    gebruikt,
    begin: (soort) => {
      // A line that waits or was brought back is gone on with: another is begun when this one is done or thrown away.
      if (lijn.stand !== null && isBegonnen(lijn.stand, lijsten, gebruikt)) return lijn.verder();
      handelingen.wis();
      handelingen.laatStaan();
      lijn.zet(begin(soort, lijsten, gebruikt));
    },
  };
}
