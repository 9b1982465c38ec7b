/** What the search looks at; each part has the real machine as its default. */
export interface Zoekplaats {
  env?: NodeJS.ProcessEnv;
  platform?: NodeJS.Platform;
  /** Whether an executable file stands at this path. */
  bestaat?: (pad: string) => boolean;
}

/**
 * Path of an installed Chromium, Chrome or Edge: `OVERLEGTAFEL_CHROMIUM` first, then the search path, then the
 * places where installers put them. Null if there is none.
 *
 * @throws Error (Dutch) if `OVERLEGTAFEL_CHROMIUM` names something that is not there.
 */
export function zoekChromium(zoekplaats?: Zoekplaats): string | null;
