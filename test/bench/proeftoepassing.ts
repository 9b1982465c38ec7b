/** The built application with its real worker and store in a headless Chromium, as `npm run demo` runs it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type ChromiumHost, type ChromiumHostopties, maakChromiumHost } from '../../electron/host/chromiumHost.ts';
import type { Vensteropties } from '../../electron/host/host.ts';
import { startToepassing, type Toepassing } from '../../electron/toepassing/toepassing.ts';
import { versie } from '../../electron/toepassing/versie.ts';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Aanroep, Invoer, Uitvoer, Vensterrol } from '../../shared/contract/kern.ts';

export const WACHTZIN = 'vier paarse dassen zingen zacht';

const dist = (pad: string) => fileURLToPath(new URL(`../../dist/${pad}`, import.meta.url));

/** The worker as it ships. */
export const werker = new URL('../../dist/main/werker.js', import.meta.url);

export interface Proef {
  readonly toepassing: Toepassing;
  readonly host: ChromiumHost;
}

/** A browser for measuring: headless, and ending the measurement at any request that is not the application's own. */
export function meethost(opties: Pick<ChromiumHostopties, 'rendererMap' | 'exportmap' | 'opAanroep'>) {
  return maakChromiumHost({
    ...opties,
    opVerbodenVerzoek: ({ soort }) => {
      throw new Error(`A request was refused: ${soort}`);
    },
    headless: true,
  });
}

/** Starts the application on the vault in `map`; resolves when the regie window is open. */
export async function startProef(map: string): Promise<Proef> {
  let host: ChromiumHost | undefined;
  const toepassing = await startToepassing({
    map: join(map, 'kluis'),
    werker,
    beleid: {},
    versie,
    maakHost: async (opAanroep) => {
      host = await meethost({ rendererMap: dist('renderer'), exportmap: join(map, 'dms'), opAanroep });
      return host;
    },
    meldFout: (regel) => process.stderr.write(`${regel}\n`),
  });
  if (!host) throw new Error('No host');
  return { toepassing, host };
}

export function pagina(host: ChromiumHost, rol: Vensterrol): Page {
  const open = host.paginas().get(rol);
  if (!open) throw new Error(`Window ${rol} is not open`);
  return open;
}

type Gebied = keyof Overlegtafelcontract;

/** A call from the regie window, through bridge, router and worker. @throws Error with the code of a refusal */
export async function roep<G extends Gebied, N extends keyof Overlegtafelcontract[G] & string>(
  host: ChromiumHost,
  gebied: G,
  naam: N,
  invoer: Overlegtafelcontract[G][N] extends Aanroep ? Invoer<Overlegtafelcontract[G][N]> : never,
): Promise<Overlegtafelcontract[G][N] extends Aanroep ? Uitvoer<Overlegtafelcontract[G][N]> : never> {
  const antwoord = await pagina(host, 'regie').evaluate(([g, n, i]) => window.overlegtafel.roep?.(g, n, i), [
    gebied as string,
    naam as string,
    invoer as unknown,
  ] as const);
  if (!antwoord?.ok) throw new Error(`${gebied}.${naam}: ${antwoord?.code ?? 'no bridge'}`);
  return antwoord.waarde as Overlegtafelcontract[G][N] extends Aanroep ? Uitvoer<Overlegtafelcontract[G][N]> : never;
}

/** First start: makes the vault and confirms its recovery code; after it the vault is open. */
export async function maakProefkluis(host: ChromiumHost): Promise<void> {
  const { herstelcode } = await roep(host, 'kluis', 'maak', {
    wachtzin: WACHTZIN,
    herhaling: WACHTZIN,
    tafelcode: '246810',
    naam: 'Mare Verdicht',
    profielBestandId: null,
  });
  await roep(host, 'kluis', 'bevestigHerstelcode', { herstelcode });
}

/** Size and place of a window, as the application asks for them. */
export const vensteropties = (rol: Vensterrol): Vensteropties =>
  rol === 'zaal'
    ? { breedte: 1920, hoogte: 1080, titel: 'Meting', plaats: 'beamer' }
    : { breedte: 1366, hoogte: 768, titel: 'Meting', plaats: 'laptop' };

/** Writes pages for a bare host: per role one document, and one script if it has any. Answers the folder. */
export function schrijfBladen(map: string, bladen: Partial<Record<Vensterrol, { html: string; js?: string }>>): string {
  for (const [rol, { html, js }] of Object.entries(bladen)) {
    mkdirSync(join(map, rol), { recursive: true });
    const script = js === undefined ? '' : '<script type="module" src="./blad.js"></script>';
    const kop = '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Meting</title></head>';
    writeFileSync(join(map, rol, 'index.html'), `${kop}<body>${html}${script}</body></html>`);
    if (js !== undefined) writeFileSync(join(map, rol, 'blad.js'), js);
  }
  return map;
}
