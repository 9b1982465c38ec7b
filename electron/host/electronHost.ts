/**
 * The application in Electron: what ships. Thin enough to be right by reading: every line hands on to Electron, to
 * `security/` or to the router, and decides nothing itself.
 */
import { readFile, stat, unlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { app, type BrowserWindow, dialog, Menu, powerMonitor, protocol } from 'electron';
import type { Vensterrol } from '../../shared/contract/kern.ts';
import type { Schermstand } from '../../shared/contract/schermen.ts';
import type { OpVerbodenVerzoek } from '../security/netwerk.ts';
import { chromiumschakelaars } from '../security/vensterregels.ts';
import { beheerSchermen } from './electronSchermen.ts';
import { maakSessie } from './electronSessie.ts';
import { laadElectronVenster, maakBrowserWindow } from './electronVenster.ts';
import type { Aanroepafhandelaar, Host, Vergrendelaanleiding } from './host.ts';

export interface ElectronHostopties {
  /** Folder with the built windows, one folder per role: `dist/renderer`. */
  readonly rendererMap: string;
  /** Folder with the built preloads `<rol>.cjs`: `dist/preload`. */
  readonly preloadMap: string;
  /** Where every call of a window goes: the router. */
  readonly opAanroep: Aanroepafhandelaar;
  /** Hears of every request that was refused; in development it throws. */
  readonly opVerbodenVerzoek: OpVerbodenVerzoek;
}

/** Must run before the application is ready, once: switches, sandbox, and `app:` as a secure scheme. */
export function bereidElectronVoor(): void {
  for (const [naam, waarde] of chromiumschakelaars) app.commandLine.appendSwitch(naam, waarde);
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  Menu.setApplicationMenu(null);
  // The crash reporter is never started: a crash dump holds memory, and memory holds names.
  // A listener takes away the default, which is to quit: the application locks the vault first.
  app.on('window-all-closed', () => undefined);
  app.on('web-contents-created', (_gebeurtenis, inhoud) => inhoud.setWindowOpenHandler(() => ({ action: 'deny' })));
}

/** Makes the host once Electron is ready. `bereidElectronVoor` must have run. */
export async function maakElectronHost(opties: ElectronHostopties): Promise<Host> {
  await app.whenReady();
  const vensters = new Map<Vensterrol, BrowserWindow>();
  const aanleidingFns: ((aanleiding: Vergrendelaanleiding) => void)[] = [];
  const einde = Promise.withResolvers<void>();
  const doorOns = new WeakSet<BrowserWindow>();
  const meld = (aanleiding: Vergrendelaanleiding) => {
    for (const fn of aanleidingFns) fn(aanleiding);
  };
  powerMonitor.on('suspend', () => meld('slaapstand'));
  powerMonitor.on('lock-screen', () => meld('schermslot'));
  powerMonitor.on('user-did-resign-active', () => meld('schermslot'));
  const schermFns: ((stand: Schermstand, zaalNieuw: boolean) => void)[] = [];
  const schermen = beheerSchermen({
    vensters,
    opStand: (stand, zaalNieuw) => {
      for (const fn of schermFns) fn(stand, zaalNieuw);
    },
    opVergrendel: () => meld('laptopscherm'),
  });
  app.on('second-instance', () => schermen.gevraagd());

  return {
    soort: 'electron',
    echteZakenToegestaan: true,
    zaalZonderBeamer: false,
    schermen: schermen.stand,
    opSchermen: (fn) => void schermFns.push(fn),
    kiesAnderScherm: schermen.kiesAnder,
    async open(rol, venster) {
      if (vensters.has(rol)) throw new Error(`venster ${rol} is al open`);
      const sessie = maakSessie(rol, opties.rendererMap, opties.opVerbodenVerzoek);
      const browserWindow = maakBrowserWindow(rol, venster, sessie, opties.preloadMap);
      vensters.set(rol, browserWindow);
      browserWindow.once('closed', () => {
        vensters.delete(rol);
        if (rol !== 'regie') return;
        if (!doorOns.has(browserWindow)) meld('venster-gesloten');
        einde.resolve();
      });
      const gemaakt = await laadElectronVenster(rol, browserWindow, opties.opAanroep);
      schermen.toon(rol, browserWindow);
      return {
        ...gemaakt,
        herlaad: async () => {
          await gemaakt.herlaad();
          if (rol === 'regie') schermen.regieLeeg();
        },
        sluit: async () => {
          doorOns.add(browserWindow);
          await gemaakt.sluit();
        },
      };
    },
    async kiesBestand({ titel, extensies }) {
      const regie = vensters.get('regie');
      if (regie === undefined) return null;
      const { filePaths } = await dialog.showOpenDialog(regie, {
        title: titel,
        properties: ['openFile', 'dontAddToRecent'],
        filters: [{ name: titel, extensions: [...extensies] }],
      });
      const pad = filePaths[0];
      if (pad === undefined) return null;
      const { size } = await stat(pad);
      return {
        naam: basename(pad),
        grootte: size,
        lees: async () => new Uint8Array(await readFile(pad)),
        verwijder: () => unlink(pad),
      };
    },
    async kiesMap(titel) {
      const regie = vensters.get('regie');
      if (regie === undefined) return null;
      const { filePaths } = await dialog.showOpenDialog(regie, {
        title: titel,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return filePaths[0] ?? null;
    },
    opVergrendelaanleiding: (fn) => void aanleidingFns.push(fn),
    wachtOpEinde: () => einde.promise,
    async sluitAf() {
      for (const venster of vensters.values()) {
        doorOns.add(venster);
        venster.destroy();
      }
      app.quit();
    },
  };
}
