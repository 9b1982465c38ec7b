/** Where the worker of the vault's tests is: as one file if it was built beforehand, else from its sources. */
import { pathToFileURL } from 'node:url';

/** Name of the variable that `bouwVooraf` sets for the suites and their child processes. */
export const PROEFWERKER_OMGEVING = 'OVERLEGTAFEL_PROEFWERKER';

export function proefwerkerpad(): URL {
  const gebouwd = process.env[PROEFWERKER_OMGEVING];
  return gebouwd ? pathToFileURL(gebouwd) : new URL('../kluis/proefwerker.ts', import.meta.url);
}
