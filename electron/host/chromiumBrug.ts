/** The bridge in a page of the Chromium host: a script that runs in every document before the page's own. */
import type { Brug } from '../../shared/contract/brug.ts';
import type { Antwoord, Vensterrol } from '../../shared/contract/kern.ts';
import { maakPostvak, type Postvak } from '../preload/postvak.ts';
import { verwijderNamen } from '../preload/verwijder.ts';
import { oorsprongVan } from '../security/netwerk.ts';
import { verwijderdeNamen } from '../security/vensterregels.ts';

/** Name of the page's binding; the script takes it from the page as soon as it has it. */
export const bindingnaam = '__overlegtafelRoep';
/** Type of the event in which the host puts a message into the page. */
export const berichtsoort = 'overlegtafel-bericht';

interface Gegevens {
  readonly rol: Vensterrol;
  readonly oorsprong: string;
  readonly weg: readonly string[];
  readonly bindingnaam: string;
  readonly berichtsoort: string;
}

/** Runs in the page: no imports, no names from outside. */
function installeer(gegevens: Gegevens, verwijder: (namen: readonly string[]) => void, maak: () => Postvak): void {
  verwijder(gegevens.weg);
  const wereld = globalThis as unknown as Record<string, unknown>;
  const roep = wereld[gegevens.bindingnaam] as ((...delen: unknown[]) => Promise<Antwoord>) | undefined;
  Reflect.deleteProperty(wereld, gegevens.bindingnaam);
  if (gegevens.rol === 'zaal') {
    // The browser's side of playwright-core's bindings; the zaal has none, so these would lead nowhere anyhow.
    for (const naam of Object.getOwnPropertyNames(wereld)) {
      if (naam.startsWith('__playwright__binding__')) Reflect.deleteProperty(wereld, naam);
    }
  }
  if (window.top !== window || location.origin !== gegevens.oorsprong) return;

  const postvak = maak();
  window.addEventListener(
    gegevens.berichtsoort,
    (gebeurtenis) => {
      gebeurtenis.stopImmediatePropagation();
      const { onderwerp, waarde } = (gebeurtenis as CustomEvent<{ onderwerp: string; waarde: unknown }>).detail;
      postvak.bezorg(onderwerp, waarde);
      gebeurtenis.preventDefault();
    },
    { capture: true },
  );
  const brug: Brug = {
    rol: gegevens.rol,
    luister: postvak.luister,
    ...(gegevens.rol === 'zaal' || roep === undefined
      ? {}
      : { roep: (gebied: string, naam: string, invoer: unknown) => roep(gebied, naam, invoer) }),
  };
  Reflect.defineProperty(window, 'overlegtafel', { value: Object.freeze(brug), writable: false, configurable: false });
}

/** Source text of the script for a role. */
export function brugscript(rol: Vensterrol): string {
  const gegevens: Gegevens = {
    rol,
    oorsprong: oorsprongVan('chromium', rol),
    weg: verwijderdeNamen,
    bindingnaam,
    berichtsoort,
  };
  return `(${installeer})(${JSON.stringify(gegevens)}, ${verwijderNamen}, ${maakPostvak});`;
}
