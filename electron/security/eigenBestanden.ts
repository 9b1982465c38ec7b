/**
 * Reads the application's own built files for a window: from that role's folder only, by a plain path, of a known
 * type. Everything else does not exist. Both hosts serve through here.
 */
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Vensterrol } from '../../shared/contract/kern.ts';

/** Types that a build produces. Source maps are not among them. */
const typen: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** One or more segments of letters, digits, `-`, `_` and dots that do not lead: no escapes, no `..`, no hidden file. */
const gewoonPad = /^(\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$/;

export interface EigenBestand {
  readonly inhoud: Buffer;
  readonly type: string;
}

/**
 * The file at `pad` (as in the address, beginning with a slash; `/` is `index.html`) in `<rendererMap>/<rol>/`.
 * @returns null where there is no such file, or none that may be served; a link that leads outside counts as none.
 */
export async function leesEigenBestand(
  rendererMap: string,
  rol: Vensterrol,
  pad: string,
): Promise<EigenBestand | null> {
  const gevraagd = pad === '/' ? '/index.html' : pad;
  const type = typen[extname(gevraagd)];
  if (type === undefined || !gewoonPad.test(gevraagd)) return null;
  try {
    const map = await realpath(join(rendererMap, rol));
    const bestand = await realpath(join(map, gevraagd));
    if (!bestand.startsWith(map + sep)) return null;
    return { inhoud: await readFile(bestand), type };
  } catch {
    return null;
  }
}
