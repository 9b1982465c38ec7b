/** One window of the Electron host. */
import { join } from 'node:path';
import { app, BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, type Session } from 'electron';
import type { Vensterrol } from '../../shared/contract/kern.ts';
import { kanalen } from '../preload/kanalen.ts';
import { isPaginaVan, startadres } from '../security/netwerk.ts';
import type { Aanroepafhandelaar, Venster, Vensteropties } from './host.ts';

/** Makes the window with everything off that it does not need; shows nothing yet. */
export function maakBrowserWindow(
  rol: Vensterrol,
  opties: Vensteropties,
  sessie: Session,
  preloadMap: string,
): BrowserWindow {
  const venster = new BrowserWindow({
    width: opties.breedte,
    height: opties.hoogte,
    useContentSize: true,
    title: opties.titel,
    show: false,
    // Also before its first picture the room's window has the colour of the blank one.
    ...(rol === 'zaal' ? { backgroundColor: '#0b0f0d' } : {}),
    autoHideMenuBar: true,
    frame: opties.plaats === 'laptop',
    webPreferences: {
      preload: join(preloadMap, `${rol}.cjs`),
      session: sessie,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      disableDialogs: true,
      disableBlinkFeatures: 'Auxclick',
      v8CacheOptions: 'none',
      devTools: !app.isPackaged,
      // The room's picture must follow at once, also while nothing else draws.
      backgroundThrottling: rol !== 'zaal',
    },
  });
  venster.removeMenu();
  // Keeps screen recorders and shared screens out. Not for the zaal: wireless beamers work by capturing it.
  if (rol !== 'zaal') venster.setContentProtection(true);
  const inhoud = venster.webContents;
  inhoud.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  inhoud.setWindowOpenHandler(() => ({ action: 'deny' }));
  inhoud.on('will-navigate', (gebeurtenis) => gebeurtenis.preventDefault());
  inhoud.on('will-frame-navigate', (gebeurtenis) => gebeurtenis.preventDefault());
  inhoud.on('will-redirect', (gebeurtenis) => gebeurtenis.preventDefault());
  inhoud.on('will-attach-webview', (gebeurtenis) => gebeurtenis.preventDefault());
  inhoud.on('render-process-gone', () => venster.destroy());
  return venster;
}

/** Connects the window to the boundary and loads its page. The zaal has no handler for calls at all. */
export async function laadElectronVenster(
  rol: Vensterrol,
  browserWindow: BrowserWindow,
  opAanroep: Aanroepafhandelaar,
): Promise<Venster> {
  const inhoud = browserWindow.webContents;
  const wachtend = new Map<number, () => void>();
  let nr = 0;
  let laden: Promise<void> = Promise.resolve();

  const vanOnzePagina = ({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean =>
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.frameTreeNodeId === inhoud.mainFrame.frameTreeNodeId &&
    isPaginaVan('electron', rol, senderFrame.url);
  const laatLos = () => {
    for (const klaar of wachtend.values()) klaar();
    wachtend.clear();
  };

  // By way of an empty page and without history: the same address again would be a reload, and the browser then
  // gives typed text and the page's state back.
  const laadVers = async () => {
    await browserWindow.loadURL('about:blank');
    await inhoud.session.clearStorageData();
    await browserWindow.loadURL(startadres('electron', rol));
    inhoud.navigationHistory.clear();
  };

  if (rol !== 'zaal') {
    inhoud.ipc.handle(kanalen.roep, async (gebeurtenis, gebied: unknown, naam: unknown, invoer: unknown) => {
      if (!vanOnzePagina(gebeurtenis)) throw new Error('vreemd frame');
      return opAanroep(rol, gebied, naam, invoer);
    });
  }
  inhoud.ipc.on(kanalen.ontvangen, (gebeurtenis, ontvangen: unknown) => {
    if (!vanOnzePagina(gebeurtenis) || typeof ontvangen !== 'number') return;
    wachtend.get(ontvangen)?.();
    wachtend.delete(ontvangen);
  });
  inhoud.on('did-navigate', laatLos);
  browserWindow.once('closed', laatLos);

  await laadVers();

  return {
    rol,
    async stuur(onderwerp, waarde) {
      await laden;
      if (browserWindow.isDestroyed()) return;
      nr += 1;
      const { promise, resolve } = Promise.withResolvers<void>();
      wachtend.set(nr, resolve);
      inhoud.send(kanalen.bericht, nr, onderwerp, waarde);
      await promise;
    },
    async herlaad() {
      await laden;
      if (browserWindow.isDestroyed()) return;
      laden = laadVers().catch((fout: unknown) => {
        if (!browserWindow.isDestroyed()) throw fout;
      });
      await laden;
    },
    async sluit() {
      browserWindow.destroy();
    },
    opGesloten: (fn) => void browserWindow.once('closed', fn),
    opHerladen: (fn) =>
      void inhoud.on('did-finish-load', () => {
        if (isPaginaVan('electron', rol, inhoud.getURL())) fn();
      }),
    async naarVoren() {
      browserWindow.focus();
    },
  };
}
