/** What the new item will be, asked before it exists: a moment after the last change of what decides who may see it. */
import { useEffect, useState } from 'react';
import type { Ring } from '../../../../shared/contract/ring.ts';
import { alsWeigering, api, vraag } from '../../schil/api.ts';
import { useWinkel } from '../../schil/winkel.ts';
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

/**
 * Its answer, or null while there is nothing to say yet: an answer about what stood there a moment ago, or about who
 * was in the room then, is never shown. The text of the item is never sent.
 */
export function useProef(invoer: Invoer, agendapuntId: string): Proef | null {
  const versie = useWinkel((s) => s.versie);
  const [gegeven, zetGegeven] = useState<{ readonly op: string; readonly proef: Proef } | null>(null);
  const vragen = JSON.stringify({
    ...eigenschappen(invoer, agendapuntId),
    ...(invoer.puntId !== null && { puntId: invoer.puntId }),
  });
  const op = `${versie} ${vragen}`;
  const onaf = invoer.bron === '' || invoer.gegevenssoort === '' || (invoer.soort === 'actie' && invoer.wie === null);
  useEffect(() => {
    if (onaf) return undefined;
    let geldig = true;
    const meld = (proef: Proef) => {
      if (geldig) zetGegeven({ op, proef });
    };
    const wekker = setTimeout(() => {
      vraag(api.punten.proef(JSON.parse(vragen) as Parameters<typeof api.punten.proef>[0])).then(
        meld,
        (fout: unknown) => {
          const { uitleg, artikel } = alsWeigering(fout);
          meld({ ring: null, opTafel: false, zin: '', weigering: artikel ? `${uitleg} (${artikel})` : uitleg });
        },
      );
    }, proefrust);
    return () => {
      geldig = false;
      clearTimeout(wekker);
    };
  }, [vragen, op, onaf]);
  return !onaf && gegeven?.op === op ? gegeven.proef : null;
}
