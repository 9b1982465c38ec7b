/** A single action behind a button: busy while it runs, the refusal in place when it is refused. */
import { useRef, useState } from 'react';
import type { Weigering } from '../../../shared/contract/weigering.ts';
import { alsWeigering } from '../schil/api.ts';

export interface Actie {
  readonly bezig: boolean;
  readonly weigering: Weigering | null;
  readonly wis: () => void;
  /** Runs it, unless one is running; resolves to whether it succeeded. */
  readonly doe: (fn: () => Promise<void>) => Promise<boolean>;
}

export function useActie(): Actie {
  const [bezig, zetBezig] = useState(false);
  const [weigering, zetWeigering] = useState<Weigering | null>(null);
  const loopt = useRef(false);
  return {
    bezig,
    weigering,
    wis: () => zetWeigering(null),
    doe: async (fn) => {
      if (loopt.current) return false;
      loopt.current = true;
      zetBezig(true);
      zetWeigering(null);
      try {
        await fn();
        return true;
      } catch (fout) {
        zetWeigering(alsWeigering(fout));
        return false;
      } finally {
        loopt.current = false;
        zetBezig(false);
      }
    },
  };
}
