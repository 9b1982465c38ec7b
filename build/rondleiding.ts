/**
 * Runs the tour: the whole job without a display, by driving the real windows. Both `npm run demo` and a start
 * without a display come here.
 */
import { bouw } from './bouw.ts';
import { wortel } from './setup.mjs';

/** Builds if needed and runs the tour in the working copy. @returns its exit code. */
export async function rondleidingMet(argv: string[]): Promise<number> {
  await bouw();
  process.chdir(wortel);
  const { rondleiding } = await import('../test/rondleiding/rondleiding.ts');
  return rondleiding(argv);
}
