/** What somebody whose key is for the archive may ask of the worker: what is vastgesteld, and nothing on the way there. */

import type { Omgeving } from './omgeving.ts';

/** Does this key read the archive and nothing else? */
export const leestArchief = (omgeving: Omgeving): boolean => omgeving.rol === 'archief';

const lezersrecht: Readonly<Record<string, readonly string[]>> = {
  stukken: ['lijst', 'toon'],
  intern: ['stand', 'zetThema'],
};

/** May whoever reads the archive make this call? What is not named here, he may not. */
export const magLezer = (gebied: string, naam: string): boolean =>
  Object.hasOwn(lezersrecht, gebied) && lezersrecht[gebied]?.includes(naam) === true;
