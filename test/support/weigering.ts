import { Geweigerd, type Weigering } from '../../shared/contract/weigering.ts';

/** The refusal that a call gives; null when it is not refused. Any other exception goes on. */
export function weigering(fn: () => unknown): Weigering | null {
  try {
    fn();
  } catch (fout) {
    if (fout instanceof Geweigerd) return fout.weigering;
    throw fout;
  }
  return null;
}

/** Its code; `geen` when the call is not refused. */
export const code = (fn: () => unknown): string => weigering(fn)?.code ?? 'geen';
