import { Geweigerd } from '../../shared/contract/weigering.ts';

/** Code of the refusal that a call gives; `geen` when it is not refused. Any other exception goes on. */
export function code(fn: () => unknown): string {
  try {
    fn();
  } catch (fout) {
    if (fout instanceof Geweigerd) return fout.weigering.code;
    throw fout;
  }
  return 'geen';
}
