/** What can be done with the chosen item: wider, smaller, withdraw, who sees it, edit, take away. */
import type { Puntbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { api, schrijf } from '../../schil/api.ts';
import type { Dialoogkeuze } from '../dialogen/Dialogen.tsx';
import type { Puntdaden } from './Punt.tsx';
import type { Handelingen } from './useHandelingen.ts';

interface Nodig {
  readonly punt: Puntbeeld | null;
  /** The subject on which it is shown. */
  readonly agendapuntId: string;
  readonly handelingen: Handelingen;
  readonly zetDialoog: (keuze: Dialoogkeuze | null) => void;
  /** Opens the line to correct it. */
  readonly bewerk: (puntId: string) => void;
}

export function usePuntdaden({ punt, agendapuntId, handelingen, zetDialoog, bewerk }: Nodig): Puntdaden {
  return {
    verruim: () => punt && zetDialoog({ soort: 'verruim' }),
    kleiner: () => punt && zetDialoog({ soort: 'versmal' }),
    trekIn: () => {
      const [eerste, ...meer] = punt?.verruimingen ?? [];
      if (!eerste) return;
      // One: at once, for hiding is always safe. More: which one?
      if (meer.length > 0) zetDialoog({ soort: 'intrekken' });
      else void handelingen.doe(() => schrijf(api.punten.trekVerruimingIn({ verruimingId: eerste.id })));
    },
    wieZiet: () => punt && zetDialoog({ soort: 'details' }),
    voorwaarden: () => punt && zetDialoog({ soort: 'voorwaarden' }),
    bewerk: () => punt?.magBewerken && bewerk(punt.id),
    haalWeg: () => {
      // A passage of the verslag stands: its bron may have it struck.
      if (!punt || punt.uitVerslag) return;
      // Neither asks: undo puts the one back, and the other stays where it was noted and can be taken along again.
      if (punt.vanElders === '') handelingen.haalWeg(punt);
      else void handelingen.doe(() => schrijf(api.punten.haalEraf({ puntId: punt.id, agendapuntId })));
    },
    vrijgave: () => {
      if (!punt?.vrijgave) return;
      // Taking back hides, so it is one key; releasing shows first what the room would read.
      if (punt.vrijgave.vrij) void handelingen.doe(() => schrijf(api.advies.trekTerug({ puntId: punt.id })));
      else zetDialoog({ soort: 'vrijgave' });
    },
  };
}
