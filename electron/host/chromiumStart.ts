/** Starts the installed Chromium: over a pipe, incognito, with nothing that talks or keeps. */
import { statfsSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumschakelaars } from '../security/vensterregels.ts';

/** Longest time a start may take, milliseconds; measured: half a second. */
const starttijd = 30_000;

/** What Chromium is told, beside what playwright-core tells it (`--remote-debugging-pipe`, so no port). */
export function startvlaggen(breedte: number, hoogte: number): string[] {
  return [
    ...chromiumschakelaars.map(([naam, waarde]) => (waarde === undefined ? `--${naam}` : `--${naam}=${waarde}`)),
    '--incognito',
    '--deny-permission-prompts',
    // No bar over the window about our own switches: it reads as an alarm, and there is nothing for the user to do.
    '--test-type',
    `--window-size=${breedte},${hoogte}`,
    // A window without browser chrome. Its first document holds nothing and needs no network: with an address of
    // ours the start sometimes hangs, as that cannot resolve before the routes are there.
    '--app=data:text/html,<title>Overlegtafel</title>',
  ];
}

export interface Startopties {
  readonly programma: string;
  readonly profielmap: string;
  readonly headless: boolean;
  readonly breedte: number;
  readonly hoogte: number;
}

/** Starts the browser with one window, still empty. */
export async function startChromium(opties: Startopties): Promise<BrowserContext> {
  return chromium.launchPersistentContext(opties.profielmap, {
    executablePath: opties.programma,
    headless: opties.headless,
    chromiumSandbox: !(process.platform === 'linux' && process.getuid?.() === 0),
    args: startvlaggen(opties.breedte, opties.hoogte),
    ignoreDefaultArgs: [
      '--unsafely-disable-devtools-self-xss-warnings',
      '--enable-unsafe-swiftshader',
      // It puts the windows' shared memory in files of the temporary folder; memory is the place for it.
      ...(ruimGedeeldGeheugen() ? ['--disable-dev-shm-usage'] : []),
    ],
    viewport: null,
    // Date fields in the order in which they are said here.
    locale: 'nl-NL',
    acceptDownloads: false,
    serviceWorkers: 'block',
    // Signals are the application's: it locks the vault before it closes the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: starttijd,
  });
}

/** Containers give 64 MB of shared memory, with which Chromium crashes. */
function ruimGedeeldGeheugen(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= 512 * 1024 * 1024;
  } catch {
    return false;
  }
}
