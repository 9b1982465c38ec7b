/**
 * The real regie window, built once, in one headless Chromium under the application's own content security policy.
 * One page per test, each with a bridge of its own.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { configuratie } from '../../../build/vite/configuratie.ts';
import { csp } from '../../../electron/security/csp.ts';
import type { Stubbrug } from './stubbrug.ts';

const wortel = fileURLToPath(new URL('../../..', import.meta.url));
const soorten: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The browser of the machine, or null: then the suite is reported as skipped. */
export function zoekBrowser(): string | null {
  const pad = process.env.OVERLEGTAFEL_CHROMIUM ?? '/usr/bin/chromium';
  return existsSync(pad) ? pad : null;
}

export interface Regievenster {
  /** Opens the window with this bridge behind it. Errors of the page are added to the bridge's. */
  open(brug: Stubbrug, maat?: { breedte: number; hoogte: number }): Promise<Page>;
  sluit(): Promise<void>;
}

export async function startRegie(executablePath: string): Promise<Regievenster> {
  const uit = await mkdtemp(join(tmpdir(), 'overlegtafel-regie-'));
  let browser: Browser;
  try {
    await build(
      configuratie(wortel, uit, {
        bron: 'renderer/regie/index.html',
        resultaat: 'regie/index.html',
        soort: 'venster',
      }),
    );
    browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  } catch (fout) {
    await rm(uit, { recursive: true, force: true });
    throw fout;
  }
  return {
    async open(brug, { breedte, hoogte } = { breedte: 1366, hoogte: 768 }) {
      const context = await browser.newContext({
        viewport: { width: breedte, height: hoogte },
        reducedMotion: 'reduce',
        locale: 'nl-NL',
      });
      await context.route('**/*', async (route) => {
        const url = new URL(route.request().url());
        const bestand = join(uit, 'regie', url.pathname);
        if (url.origin !== 'https://regie.invalid' || !existsSync(bestand)) return route.abort();
        await route.fulfill({
          body: await readFile(bestand),
          headers: {
            'content-type': soorten[extname(bestand)] ?? 'application/octet-stream',
            'content-security-policy': csp('regie'),
          },
        });
      });
      const pagina = await context.newPage();
      pagina.setDefaultTimeout(5000);
      pagina.on('pageerror', (fout) => brug.fouten.push(String(fout)));
      pagina.on('console', (bericht) => {
        if (bericht.type() === 'error') brug.fouten.push(bericht.text());
      });
      await brug.zetIn(pagina);
      await pagina.goto('https://regie.invalid/index.html');
      await pagina.evaluate(() => document.fonts.ready.then(() => undefined));
      return pagina;
    },
    async sluit() {
      await browser.close();
      await rm(uit, { recursive: true, force: true });
    },
  };
}
