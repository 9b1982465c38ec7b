/** What the new item will be, asked before it exists: a moment after the last change of what decides who may see it. */
import { useEffect, useState } from 'react';
import type { Ring } from '../../../../shared/contract/ring.ts';
import { alsWeigering, api, vraag } from '../../schil/api.ts';
import { eigenschappen, type Invoer } from '../invoer.ts';

/** Milliseconds of rest before the question is asked. */
export const proefrust = 120;

export interface Proef {
  readonly ring: Ring | null;
  readonly opTafel: boolean;
  readonly zin: string;
  /** Why it would be refused; empty: it would not. */
  readonly weigering: string;
}

/** Its answer, or null while there is nothing to say yet. The text of the item is never sent. */
export function useProef(invoer: Invoer, agendapuntId: string): Proef | null {
  const [proef, zetProef] = useState<Proef | null>(null);
  const vragen = JSON.stringify(eigenschappen(invoer, agendapuntId));
  const onaf = invoer.bron === '' || invoer.gegevenssoort === '' || (invoer.soort === 'actie' && invoer.wie === null);
  useEffect(() => {
    if (onaf) {
      zetProef(null);
      return undefined;
    }
    let geldig = true;
    const wekker = setTimeout(() => {
      vraag(api.punten.proef(JSON.parse(vragen) as ReturnType<typeof eigenschappen>)).then(
        (p) => {
          if (geldig) zetProef(p);
        },
        (fout: unknown) => {
          const { uitleg, artikel } = alsWeigering(fout);
          if (geldig)
            zetProef({ ring: null, opTafel: false, zin: '', weigering: artikel ? `${uitleg} (${artikel})` : uitleg });
        },
      );
    }, proefrust);
    return () => {
      geldig = false;
      clearTimeout(wekker);
    };
  }, [vragen, onaf]);
  return proef;
}
