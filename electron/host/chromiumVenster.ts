/** One window of the Chromium host: a prepared page of a role. */
import type { CDPSession, Page } from 'playwright-core';
import type { Vensterrol } from '../../shared/contract/kern.ts';
import { alleenOorsprong, isPaginaVan, type OpVerbodenVerzoek, oorsprongVan, startadres } from '../security/netwerk.ts';
import { berichtsoort, bindingnaam, brugscript } from './chromiumBrug.ts';
import type { Aanroepafhandelaar, Venster, Vensteropties } from './host.ts';

/** An address between quotes in what the browser reports of a breach of the Content Security Policy. */
const adresInMelding = /Content Security Policy|violates/;
const gequoteAdres = /'((?:https?|wss?|ftp|file|blob|data):[^']*)'/;

export interface Vensterhaken {
  readonly opAanroep: Aanroepafhandelaar;
  readonly opVerbodenVerzoek: OpVerbodenVerzoek;
  /** True while the application itself is closing this window. */
  readonly opGesloten: (doorOns: boolean) => void;
}

/** Puts bridge, binding and listeners in a page that shows nothing of ours yet. The zaal gets no binding at all. */
export async function bereidVoor(pagina: Page, rol: Vensterrol, haken: Vensterhaken): Promise<void> {
  if (rol !== 'zaal') {
    await pagina.exposeBinding(bindingnaam, async ({ frame }, gebied: unknown, naam: unknown, invoer: unknown) => {
      if (frame !== pagina.mainFrame() || !isPaginaVan('chromium', rol, frame.url())) throw new Error('vreemd frame');
      return haken.opAanroep(rol, gebied, naam, invoer);
    });
  }
  await pagina.addInitScript({ content: brugscript(rol) });
  pagina.on('console', (melding) => {
    if (melding.type() !== 'error' || !adresInMelding.test(melding.text())) return;
    const adres = gequoteAdres.exec(melding.text())?.[1];
    if (adres !== undefined) haken.opVerbodenVerzoek({ rol, soort: 'csp', oorsprong: alleenOorsprong(adres) });
  });
}

/** Shows the role's page in a prepared page, in the size and place asked for. */
export async function toonVenster(
  pagina: Page,
  rol: Vensterrol,
  opties: Vensteropties & { readonly headless: boolean },
  haken: Vensterhaken,
): Promise<Venster> {
  const cdp = await pagina.context().newCDPSession(pagina);
  const geslotenFns: (() => void)[] = [];
  const herladenFns: (() => void)[] = [];
  let doorOns = false;
  let laden: Promise<unknown> = Promise.resolve();

  pagina.on('crash', () => void pagina.close());
  pagina.on('close', () => {
    haken.opGesloten(doorOns);
    for (const fn of geslotenFns) fn();
  });
  await plaats(pagina, cdp, opties);
  // By way of an empty page and without history: the same address again would be a reload, and the browser then
  // gives typed text and the page's state back.
  const laadVers = async () => {
    await pagina.goto('about:blank');
    await cdp.send('Storage.clearDataForOrigin', { origin: oorsprongVan('chromium', rol), storageTypes: 'all' });
    await pagina.goto(startadres('chromium', rol));
    await cdp.send('Page.resetNavigationHistory');
  };
  await laadVers();
  pagina.on('load', () => {
    if (isPaginaVan('chromium', rol, pagina.url())) for (const fn of herladenFns) fn();
  });

  return {
    rol,
    async stuur(onderwerp, waarde) {
      await laden;
      await bezorg(pagina, { onderwerp, waarde });
    },
    async herlaad() {
      if (pagina.isClosed()) return;
      await laden;
      laden = laadVers().catch((fout: unknown) => {
        if (!pagina.isClosed()) throw fout;
      });
      await laden;
    },
    async sluit() {
      doorOns = true;
      await pagina.close();
    },
    opGesloten: (fn) => void geslotenFns.push(fn),
    opHerladen: (fn) => void herladenFns.push(fn),
    naarVoren: () => pagina.bringToFront(),
  };
}

/** Puts one message in the page. If the user loads it afresh just then, tries again in the new document. */
async function bezorg(pagina: Page, bericht: { onderwerp: string; waarde: unknown }): Promise<void> {
  for (let poging = 1; !pagina.isClosed(); poging += 1) {
    try {
      const genomen = await pagina.evaluate(
        ([soort, detail]) => !window.dispatchEvent(new CustomEvent(soort, { detail, cancelable: true })),
        [berichtsoort, bericht] as const,
      );
      if (genomen) return;
      throw new Error('het venster nam het bericht niet aan');
    } catch (fout) {
      if (pagina.isClosed()) return;
      if (poging >= 3) throw fout;
      await pagina.waitForLoadState().catch(() => undefined);
    }
  }
}

/** Sets the size, and puts a beamer window on the second display if the browser sees one. */
async function plaats(
  pagina: Page,
  cdp: CDPSession,
  opties: Vensteropties & { readonly headless: boolean },
): Promise<void> {
  if (opties.headless) {
    await pagina.setViewportSize({ width: opties.breedte, height: opties.hoogte });
    return;
  }
  const scherm = await pagina.evaluate(() => ({
    tweede: (screen as Screen & { isExtended?: boolean }).isExtended === true,
    breedte: screen.width,
  }));
  const { windowId } = await cdp.send('Browser.getWindowForTarget');
  if (opties.plaats === 'beamer' && scherm.tweede) {
    await cdp.send('Browser.setWindowBounds', { windowId, bounds: { left: scherm.breedte, top: 0 } });
    await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'fullscreen' } });
    return;
  }
  await cdp.send('Browser.setWindowBounds', { windowId, bounds: { width: opties.breedte, height: opties.hoogte } });
}
