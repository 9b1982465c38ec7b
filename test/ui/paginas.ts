/**
 * Test double of a host, as small as it can be: builds zaal, tekenen and the gallery once, serves them in one headless
 * Chromium under the application's own content security policy, with a stub bridge.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { configuratie } from '../../build/vite/configuratie.ts';
import type { Doel } from '../../build/vite/doelen.ts';
import { zoekChromium } from '../../build/zoekChromium.mjs';
import { csp } from '../../electron/security/csp.ts';

const wortel = fileURLToPath(new URL('../..', import.meta.url));
const venster = (bron: string, naam: string): Doel => ({ bron, resultaat: `${naam}/index.html`, soort: 'venster' });
const vensters = [
  venster('renderer/zaal/index.html', 'zaal'),
  venster('renderer/tekenen/index.html', 'tekenen'),
  venster('test/ui/galerij/index.html', 'galerij'),
];
const soorten: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Path of the browser, or null where none is installed. */
export const browserpad = zoekChromium();

export interface Paginas {
  /** Opens a page of one window; `brug` is the source of the stub bridge, run before the page. */
  open(naam: 'zaal' | 'tekenen' | 'galerij', opties: Paginaopties): Promise<Page>;
  sluit(): Promise<void>;
}

interface Paginaopties {
  readonly breedte: number;
  readonly hoogte: number;
  readonly hash?: string;
  readonly brug?: (() => void) | string;
  readonly forcedColors?: 'active';
}

/** Builds and starts. @throws Error if there is no browser; ask `browserpad` first. */
export async function startPaginas(): Promise<Paginas> {
  if (browserpad === null) throw new Error('no Chromium installed');
  const uit = await mkdtemp(join(tmpdir(), 'overlegtafel-ui-'));
  let browser: Browser | undefined;
  try {
    for (const doel of vensters) await build(configuratie(wortel, uit, doel));
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath: browserpad, args });
  } catch (fout) {
    await rm(uit, { recursive: true, force: true });
    throw fout;
  }
  const gestart = browser;
  return {
    async open(naam, { breedte, hoogte, hash = '', brug, forcedColors }) {
      const context = await gestart.newContext({
        viewport: { width: breedte, height: hoogte },
        ...(forcedColors ? { forcedColors } : {}),
      });
      await serveer(context, uit, naam);
      const pagina = await context.newPage();
      pagina.on('pageerror', (fout) => fouten.push(String(fout)));
      pagina.on('console', (bericht) => bericht.type() === 'error' && fouten.push(bericht.text()));
      if (brug) await pagina.addInitScript(brug);
      await pagina.goto(`https://${naam}.invalid/index.html${hash}`);
      await pagina.evaluate(() => document.fonts.ready.then(() => undefined));
      return pagina;
    },
    async sluit() {
      await gestart.close();
      await rm(uit, { recursive: true, force: true });
    },
  };
}

/** Errors of all pages: exceptions, and what the content security policy refused. A test asks that it is empty. */
export const fouten: string[] = [];

async function serveer(context: BrowserContext, uit: string, naam: string): Promise<void> {
  await context.route('**', async (route) => {
    const adres = new URL(route.request().url());
    if (adres.hostname !== `${naam}.invalid`) return route.abort('aborted');
    const inhoud = await readFile(join(uit, naam, adres.pathname)).catch(() => null);
    if (inhoud === null) return route.abort('aborted');
    return route.fulfill({
      body: inhoud,
      headers: {
        'content-type': soorten[extname(adres.pathname)] ?? 'application/octet-stream',
        'content-security-policy': csp(naam === 'galerij' ? 'regie' : (naam as 'zaal' | 'tekenen')),
      },
    });
  });
}
