/** The browser to run in. The search itself is shared with the install scripts, so that both find the same one. */
import { zoekChromium } from '../../build/zoekChromium.mjs';
import { weiger } from '../../shared/contract/weigering.ts';

/**
 * Path of an installed Chromium, Chrome or Edge; `OVERLEGTAFEL_CHROMIUM` goes first.
 * @throws Geweigerd `GEEN_CHROMIUM` if there is none.
 */
export function vindChromium(env: NodeJS.ProcessEnv = process.env): string {
  return (
    zoekChromium({ env }) ??
    weiger(
      'GEEN_CHROMIUM',
      'Er is geen Chromium, Chrome of Edge gevonden. Installeer er een, of zet het pad in OVERLEGTAFEL_CHROMIUM.',
    )
  );
}
