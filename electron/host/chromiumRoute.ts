/** Every request of every window of the Chromium host: our own file, or refused and reported. */
import type { Frame, Page, Request, Route } from 'playwright-core';
import type { Vensterrol } from '../../shared/contract/kern.ts';
import { leesEigenBestand } from '../security/eigenBestanden.ts';
import { kopregels } from '../security/kopregels.ts';
import { alleenOorsprong, eigenAdres, type OpVerbodenVerzoek } from '../security/netwerk.ts';

export interface Routeringang {
  readonly rendererMap: string;
  readonly opVerbodenVerzoek: OpVerbodenVerzoek;
  /** Role of a window that has been prepared: bridge and bindings are in. */
  readonly rolVan: (pagina: Page) => Vensterrol | undefined;
  /** Role of the window that is being opened at exactly this address; it gets an empty page. */
  readonly rolVanStart: (adres: string) => Vensterrol | undefined;
}

/**
 * Makes the handler. A window gets the files of its own role, in its top frame, once it has been prepared; so no
 * script of ours ever runs in a window that is not ours, or before its bridge.
 */
export function maakRoutering(ingang: Routeringang): (route: Route) => Promise<void> {
  return async (route) => {
    const verzoek = route.request();
    const startrol = ingang.rolVanStart(verzoek.url());
    if (startrol !== undefined) {
      const type = 'text/html; charset=utf-8';
      return route.fulfill({ body: '<!doctype html>', headers: kopregels(startrol, type) });
    }
    const frame = frameVan(verzoek);
    const pagina = frame?.page();
    const rol = pagina === undefined ? undefined : ingang.rolVan(pagina);
    const eigen = eigenAdres('chromium', verzoek.url());
    if (eigen !== null && eigen.rol === rol && frame === pagina?.mainFrame() && verzoek.method() === 'GET') {
      const bestand = await leesEigenBestand(ingang.rendererMap, rol, eigen.pad);
      if (bestand !== null) {
        return route.fulfill({ body: bestand.inhoud, headers: kopregels(rol, bestand.type) });
      }
    }
    // `aborted` leaves the page where it is; other errors would put an error page in its place.
    await route.abort('aborted');
    ingang.opVerbodenVerzoek({
      rol: rol ?? null,
      soort: verzoek.resourceType(),
      oorsprong: alleenOorsprong(verzoek.url()),
    });
  };
}

/** The first request of a window that a page opened by itself has no frame yet. */
function frameVan(verzoek: Request): Frame | undefined {
  try {
    return verzoek.frame();
  } catch {
    return undefined;
  }
}
