/**
 * The real regie window as it is built for the application, in one headless Chromium under its own content security
 * policy. One page per test, each with a bridge of its own.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { bouw } from '../../../build/bouw.ts';
import { csp } from '../../../electron/security/csp.ts';
import type { Stubbrug } from './stubbrug.ts';

const gebouwd = fileURLToPath(new URL('../../../dist/renderer/regie', import.meta.url));
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
  await bouw();
  const browser = await chromium.launch({
    executablePath,
    // One process for all pages of a suite: what it compiled for one it has for the next.
    args: ['--process-per-site', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL' });
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const bestand = join(gebouwd, url.pathname);
    if (url.origin !== 'https://regie.invalid' || !existsSync(bestand)) return route.abort();
    await route.fulfill({
      body: await readFile(bestand),
      headers: {
        'content-type': soorten[extname(bestand)] ?? 'application/octet-stream',
        'content-security-policy': csp('regie'),
      },
    });
  });
  let vorige: Page | undefined;
  return {
    async open(brug, { breedte, hoogte } = { breedte: 1366, hoogte: 768 }) {
      const pagina = await context.newPage();
      // After the new one is there: with no page left the process would end.
      await vorige?.close();
      vorige = pagina;
      await pagina.setViewportSize({ width: breedte, height: hoogte });
      pagina.setDefaultTimeout(12_000);
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
    },
  };
}
