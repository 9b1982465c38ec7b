/** Locking from the window. */
import { spoelAlles } from '../concept/bewaarder.ts';
import { api } from './api.ts';

/**
 * What is still being typed goes first, and nobody waits for it: the vault does what it is asked in order, so that it is
 * kept before the key is gone.
 */
export function vergrendel(): void {
  spoelAlles();
  void api.kluis.vergrendel();
}
