/** A Chromium host on three tiny pages, for the tests of hosts and security. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type ChromiumHost, maakChromiumHost } from '../../electron/host/chromiumHost.ts';
import type { Vensteropties } from '../../electron/host/host.ts';
import type { VerbodenVerzoek } from '../../electron/security/netwerk.ts';
import type { Vensterrol } from '../../shared/contract/kern.ts';

export const bladen = fileURLToPath(new URL('./bladen', import.meta.url));

export interface Proefhost {
  readonly host: ChromiumHost;
  /** Own temporary folder: profiles and exports of this test only. */
  readonly map: string;
  readonly verboden: VerbodenVerzoek[];
  readonly aanroepen: unknown[][];
  readonly pagina: (rol: Vensterrol) => Page;
  readonly ruimOp: () => Promise<void>;
}

/** Starts it without windows. Calls are recorded and answered with what was asked; `faal` is refused by an error. */
export async function startProefhost(): Promise<Proefhost> {
  const map = mkdtempSync(join(tmpdir(), 'hosttest-'));
  const verboden: VerbodenVerzoek[] = [];
  const aanroepen: unknown[][] = [];
  const host = await maakChromiumHost({
    rendererMap: bladen,
    exportmap: join(map, 'uitvoer', 'dms'),
    tijdelijkeMap: map,
    headless: true,
    opAanroep: async (rol, gebied, naam, invoer) => {
      aanroepen.push([rol, gebied, naam, invoer]);
      return { ok: true, waarde: { rol, gebied, naam, invoer } };
    },
    opVerbodenVerzoek: (verzoek) => verboden.push(verzoek),
  });
  return {
    host,
    map,
    verboden,
    aanroepen,
    pagina: (rol) => {
      const pagina = host.paginas().get(rol);
      if (pagina === undefined) throw new Error(`geen venster ${rol}`);
      return pagina;
    },
    ruimOp: async () => {
      await host.sluitAf();
      rmSync(map, { recursive: true, force: true });
    },
  };
}

export function vensteropties(rol: Vensterrol): Vensteropties {
  return rol === 'zaal'
    ? { breedte: 1920, hoogte: 1080, titel: rol, plaats: 'beamer' }
    : { breedte: 1366, hoogte: 768, titel: rol, plaats: 'laptop' };
}
