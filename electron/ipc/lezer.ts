/** What the main process does without asking the worker, and whoever reads the archive has no part in. */
import { weiger } from '../../shared/contract/weigering.ts';
import type { Dienst } from '../toepassing/dienst.ts';

/**
 * The worker refuses a reader of the archive by itself; this is for a handler that never comes there.
 * @param waarom of whom it is, as a Dutch sentence
 * @throws Geweigerd ALLEEN_LEZEN
 */
export function eisGeenLezer({ kluis }: Pick<Dienst, 'kluis'>, waarom: string): void {
  if (kluis.ik() === 'archief')
    weiger('ALLEEN_LEZEN', `Met deze sleutel leest u alleen vastgestelde documenten. ${waarom}`);
}
