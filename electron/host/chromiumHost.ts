/**
 * The application in an installed Chromium, Edge or Chrome, for development, tests and practice. The browser is
 * driven over a pipe; its windows get our own files only, and each its own bridge.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { BrowserContext, Page } from 'playwright-core';
import type { Vensterrol } from '../../shared/contract/kern.ts';
import type { Schermstand } from '../../shared/contract/schermen.ts';
import { type OpVerbodenVerzoek, startadres } from '../security/netwerk.ts';
import { kiesBestandInPagina } from './chromiumBestand.ts';
import { maakRoutering } from './chromiumRoute.ts';
import { onbekend, volgSchermen } from './chromiumSchermen.ts';
import { startChromium } from './chromiumStart.ts';
import { bereidVoor, toonVenster, type Vensterhaken } from './chromiumVenster.ts';
import type { Aanroepafhandelaar, Host, Venster, Vensteropties, Vergrendelaanleiding } from './host.ts';
import { maakProfielmap, ruimOudeProfielenOp, verwijderProfielmap, verwijderProfielmapBlijvend } from './profielmap.ts';
import { vindChromium } from './zoekChromium.ts';

export interface ChromiumHostopties {
  /** Folder with the built windows, one folder per role: `dist/renderer`. */
  readonly rendererMap: string;
  /** Folder that `kiesMap` returns: a browser has no dialog for one that the application may then write to. */
  readonly exportmap: string;
  /** Where every call of a window goes: the router. */
  readonly opAanroep: Aanroepafhandelaar;
  /** Hears of every request that was refused. An exception from it ends the process. */
  readonly opVerbodenVerzoek: OpVerbodenVerzoek;
  readonly headless: boolean;
  /** Path of the browser; by default the one that is found. */
  readonly programma?: string;
  /** Where the profile lives as long as it lasts; by default the system's temporary folder. */
  readonly tijdelijkeMap?: string;
}

export interface ChromiumHost extends Host {
  readonly soort: 'chromium';
  /** The open pages, for tests and the tour. */
  paginas(): ReadonlyMap<Vensterrol, Page>;
  /** The profile's folder while the host lives, for tests. */
  readonly profielmap: string;
}

/**
 * Starts the browser with one empty window, in which the first window that is opened appears.
 * @throws Geweigerd `GEEN_CHROMIUM` if there is no browser.
 */
export async function maakChromiumHost(opties: ChromiumHostopties): Promise<ChromiumHost> {
  const programma = opties.programma ?? vindChromium();
  const tijdelijkeMap = opties.tijdelijkeMap ?? tmpdir();
  ruimOudeProfielenOp(tijdelijkeMap);
  const profielmap = maakProfielmap(tijdelijkeMap);
  const ruimOp = () => verwijderProfielmap(profielmap);
  process.once('exit', ruimOp);
  try {
    const context = await startChromium({
      programma,
      profielmap,
      headless: opties.headless,
      breedte: 1366,
      hoogte: 768,
    });
    return await bouwHost(opties, context, profielmap, async () => {
      await verwijderProfielmapBlijvend(profielmap);
      process.off('exit', ruimOp);
    });
  } catch (fout) {
    await verwijderProfielmapBlijvend(profielmap);
    process.off('exit', ruimOp);
    throw fout;
  }
}

async function bouwHost(
  opties: ChromiumHostopties,
  context: BrowserContext,
  profielmap: string,
  ruimOp: () => Promise<void>,
): Promise<ChromiumHost> {
  const rollen = new Map<Page, Vensterrol>();
  const paginas = new Map<Vensterrol, Page>();
  const bezig = new Set<Vensterrol>();
  const verwacht = new Map<string, { readonly rol: Vensterrol; readonly gevonden: (pagina: Page) => void }>();
  const aanleidingFns: ((aanleiding: Vergrendelaanleiding) => void)[] = [];
  const einde = Promise.withResolvers<void>();
  const afgesloten = Promise.withResolvers<void>();
  const gestopt = afgesloten.promise.then((): never => {
    throw new Error('de browser is gestopt');
  });
  // Nobody may be waiting for a window at that moment.
  gestopt.catch(() => undefined);
  const schermFns: ((stand: Schermstand, zaalNieuw: boolean) => void)[] = [];
  let schermen = onbekend;
  const opScherm = (stand: Schermstand) => {
    const nieuw = schermen.beamer === 'nee' && stand.beamer === 'ja';
    if (stand.beamer === schermen.beamer) return;
    schermen = stand;
    for (const fn of schermFns) fn(stand, nieuw);
  };
  let sluitend = false;
  let leegVenster = context.pages()[0];

  await context.route(
    '**/*',
    maakRoutering({
      rendererMap: opties.rendererMap,
      opVerbodenVerzoek: opties.opVerbodenVerzoek,
      rolVan: (pagina) => rollen.get(pagina),
      rolVanStart: (adres) => verwacht.get(adres)?.rol,
    }),
  );
  for (const pagina of context.pages()) if (pagina !== leegVenster) await pagina.close();
  // A window that we did not ask for was opened by a page: it has got nothing, and is closed at once.
  context.on('page', (pagina) => {
    const wachtend = verwacht.get(pagina.url());
    if (wachtend !== undefined) return wachtend.gevonden(pagina);
    opties.opVerbodenVerzoek({ rol: null, soort: 'popup', oorsprong: 'onbekend' });
    void pagina.close();
  });
  context.on('close', () => {
    einde.resolve();
    void ruimOp().then(afgesloten.resolve);
  });

  /** The empty window of the start, or a new one without opener and without browser chrome. */
  async function nieuwePagina(rol: Vensterrol, { breedte, hoogte }: Vensteropties): Promise<Page> {
    if (leegVenster !== undefined && !leegVenster.isClosed()) {
      const pagina = leegVenster;
      leegVenster = undefined;
      return pagina;
    }
    const opener = paginas.get('regie');
    if (opener === undefined) throw new Error('het regievenster moet open zijn');
    // An empty page of the role's own origin, at an address that no page can guess.
    const adres = `${startadres('chromium', rol)}start-${randomUUID()}`;
    const { promise, resolve } = Promise.withResolvers<Page>();
    verwacht.set(adres, { rol, gevonden: resolve });
    try {
      await opener.evaluate(([url, kenmerken]) => void window.open(url, '_blank', kenmerken), [
        adres,
        `popup,noopener,width=${breedte},height=${hoogte}`,
      ] as const);
      return await Promise.race([promise, gestopt]);
    } finally {
      verwacht.delete(adres);
    }
  }

  async function open(rol: Vensterrol, venster: Vensteropties): Promise<Venster> {
    if (bezig.has(rol)) throw new Error(`venster ${rol} is al open`);
    bezig.add(rol);
    let pagina: Page | undefined;
    try {
      pagina = await nieuwePagina(rol, venster);
      return await richtIn(pagina, rol, venster);
    } catch (fout) {
      bezig.delete(rol);
      await pagina?.close();
      throw fout;
    }
  }

  async function richtIn(pagina: Page, rol: Vensterrol, venster: Vensteropties): Promise<Venster> {
    const haken: Vensterhaken = {
      opAanroep: opties.opAanroep,
      opVerbodenVerzoek: opties.opVerbodenVerzoek,
      opGesloten: (doorOns) => {
        rollen.delete(pagina);
        paginas.delete(rol);
        bezig.delete(rol);
        if (rol !== 'regie') return;
        if (!doorOns && !sluitend) for (const fn of aanleidingFns) fn('venster-gesloten');
        einde.resolve();
      },
    };
    await bereidVoor(pagina, rol, haken);
    rollen.set(pagina, rol);
    paginas.set(rol, pagina);
    const getoond = await toonVenster(pagina, rol, { ...venster, headless: opties.headless }, haken);
    // Without a display there is nothing to know.
    if (rol === 'regie' && !opties.headless) void volgSchermen(pagina, opScherm);
    return getoond;
  }

  return {
    soort: 'chromium',
    echteZakenToegestaan: false,
    zaalZonderBeamer: true,
    schermen: () => schermen,
    opSchermen: (fn) => void schermFns.push(fn),
    kiesAnderScherm: () => undefined,
    profielmap,
    open,
    paginas: () => paginas,
    async kiesBestand(vraag) {
      const regie = paginas.get('regie');
      return regie === undefined ? null : kiesBestandInPagina(regie, vraag);
    },
    async kiesMap() {
      mkdirSync(opties.exportmap, { recursive: true, mode: 0o700 });
      return opties.exportmap;
    },
    opVergrendelaanleiding: (fn) => void aanleidingFns.push(fn),
    wachtOpEinde: () => einde.promise,
    async sluitAf() {
      sluitend = true;
      await context.close();
      await afgesloten.promise;
    },
  };
}
