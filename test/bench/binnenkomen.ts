/**
 * From pressing the digit of somebody who comes in to the room's window having painted the narrower picture. Against an
 * empty round trip: a key in a bare regie page, a router with one call that passes a number on, and a bare zaal page.
 *
 * Two probes in the room's page, the same on both sides: when the new picture is in the page (a MutationObserver), and
 * when it was painted: the second animation frame after that, as the first may have been under way already. That is at
 * most a frame late, never early. A screenshot would take longer than what is measured.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { ChromiumHost } from '../../electron/host/chromiumHost.ts';
import type { Venster } from '../../electron/host/host.ts';
import { maakRouter } from '../../electron/ipc/router.ts';
import { aanroep } from '../../shared/contract/kern.ts';
import { meethost, pagina, schrijfBladen, vensteropties } from './proeftoepassing.ts';
import { overleg, rustig, startTienJaar, stuurWeg } from './tienjaar.ts';
import type { Uitslag } from './uitslag.ts';
import { vergelijk } from './vergelijk.ts';

interface Tijden {
  /** The new picture is in the page. */
  readonly inBlad: number;
  /** It was painted. */
  readonly geschilderd: number;
}

declare global {
  interface Window {
    /** Put there by the measurement: when the key went down, and the promise of a painted change. Ms since 1970. */
    meting: { ingedrukt: number; beeld?: Promise<Tijden> };
  }
}

/** Remembers when a key went down: the moment that the browser gives the event, before any handler. */
async function volgToetsen(regie: Page): Promise<void> {
  await regie.evaluate(() => {
    window.meting = { ingedrukt: 0 };
    const noteer = (g: KeyboardEvent) => {
      window.meting.ingedrukt = performance.timeOrigin + g.timeStamp;
    };
    window.addEventListener('keydown', noteer, { capture: true });
  });
}

/** Waits for the next change in the page. */
async function wachtOpBeeld(zaal: Page): Promise<void> {
  await zaal.evaluate(() => {
    const nu = () => performance.timeOrigin + performance.now();
    const beeld = new Promise<Tijden>((klaar) => {
      const kijker = new MutationObserver(() => {
        kijker.disconnect();
        const inBlad = nu();
        requestAnimationFrame(() => requestAnimationFrame(() => klaar({ inBlad, geschilderd: nu() })));
      });
      kijker.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    window.meting = { ingedrukt: 0, beeld };
  });
}

/** Presses the key in regie. Ms until both; the two pages read the clock of one machine. */
async function meetToets(host: ChromiumHost, toets: string): Promise<Tijden> {
  const [regie, zaal] = [pagina(host, 'regie'), pagina(host, 'zaal')];
  await wachtOpBeeld(zaal);
  await regie.keyboard.press(toets);
  const beeld = await zaal.evaluate(() => window.meting.beeld);
  const ingedrukt = await regie.evaluate(() => window.meting.ingedrukt);
  const tijden = { inBlad: (beeld?.inBlad ?? 0) - ingedrukt, geschilderd: (beeld?.geschilderd ?? 0) - ingedrukt };
  if (!(tijden.inBlad > 0 && tijden.geschilderd >= tijden.inBlad)) {
    throw new Error('The clocks of the two windows do not agree');
  }
  return tijden;
}

const proefcontract = {
  proef: {
    toon: aanroep({ waar: 'hoofd', slot: 'altijd', invoer: z.strictObject({ nr: z.int() }) }),
  },
};

/** The empty round trip, in a browser of its own with the same host. */
async function startEcho(map: string): Promise<ChromiumHost> {
  const bladen = schrijfBladen(join(map, 'bladen'), {
    regie: {
      html: '<h1>Echo</h1>',
      js: "let nr = 0;\ndocument.addEventListener('keydown', () => void overlegtafel.roep('proef', 'toon', { nr: (nr += 1) }));\n",
    },
    zaal: {
      html: '<p>0</p>',
      js: "const p = document.querySelector('p');\noverlegtafel.luister('nummer', (nr) => {\n  p.textContent = String(nr);\n});\n",
    },
  });
  let zaal: Venster | undefined;
  const router = maakRouter({
    contract: proefcontract,
    toestand: () => 'open',
    hoofd: { proef: { toon: ({ nr }: { nr: number }) => zaal?.stuur('nummer', nr) } },
    kluis: () => Promise.reject(new Error('There is no vault')),
    meldFout: (gebied, naam, soort) => process.stderr.write(`${gebied}.${naam}: ${soort}\n`),
  });
  const host = await meethost({ rendererMap: bladen, exportmap: join(map, 'dms'), opAanroep: router });
  await host.open('regie', vensteropties('regie'));
  zaal = await host.open('zaal', vensteropties('zaal'));
  await volgToetsen(pagina(host, 'regie'));
  return host;
}

const cijfer = String(overleg.jongerenwerk);

/** Sends jongerenwerk out, outside the measurement; resolves when both windows show it. */
async function zetBuiten(host: ChromiumHost): Promise<void> {
  const deelnemerId = overleg.deelnemer(overleg.jongerenwerk);
  await stuurWeg(host, deelnemerId);
  const regie = pagina(host, 'regie');
  // As long as the room waits for the confirming key, his digit is that key.
  await regie.waitForFunction(
    (nr) =>
      [...document.querySelectorAll('.zetel__knop[aria-pressed="false"]')].some(
        (k) => k.textContent === nr && k.closest('.zetel')?.textContent?.includes('wacht') === false,
      ),
    cijfer,
  );
  await rustig(regie);
  await rustig(pagina(host, 'zaal'));
}

/** What the room shows above its foot. */
const beeldtekst = (host: ChromiumHost) =>
  pagina(host, 'zaal').evaluate(() => document.querySelector('.onderwerp')?.textContent ?? '');

/** @throws Error if the room does not show the other picture */
function controleer(voor: string, na: string): void {
  if (voor === '' || na === '' || voor === na)
    throw new Error('The room does not show the picture that was waited for');
}

export async function meetBinnenkomen(): Promise<Uitslag[]> {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-meting-'));
  const { host, toepassing } = await startTienJaar(map);
  let echo: ChromiumHost | undefined;
  try {
    await volgToetsen(pagina(host, 'regie'));
    const leeg = await startEcho(map);
    echo = leeg;
    const binnen = async (): Promise<Tijden> => {
      await zetBuiten(host);
      const voor = await beeldtekst(host);
      const tijden = await meetToets(host, cijfer);
      controleer(voor, await beeldtekst(host));
      return tijden;
    };
    const rij = (naam: string, welke: keyof Tijden, toelichting: string) =>
      vergelijk({
        naam,
        wij: async () => (await binnen())[welke],
        peer: 'leeg rondje: toets, router, zaal',
        kaal: async () => (await meetToets(leeg, 'x'))[welke],
        paren: 25,
        vooraf: 5,
        toelichting,
      });
    return [
      await rij(
        'Iemand komt binnen, tot de zaal het nieuwe beeld toont',
        'geschilderd',
        'beide met twee beeldverversingen',
      ),
      await rij(
        'Iemand komt binnen, tot het nieuwe beeld in het venster staat',
        'inBlad',
        'zonder te wachten op verversing',
      ),
    ];
  } finally {
    await echo?.sluitAf();
    await toepassing.sluitAf();
    rmSync(map, { recursive: true, force: true });
  }
}
