/** The meeting in the real regie window, for a suite: one browser, and a page with a bridge of its own per test. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { groepbeeld } from './groepvoorbeeld.ts';
import { type Regievenster, startRegie, zoekBrowser } from './regiepagina.ts';
import type { Stubbrug } from './stubbrug.ts';

export const browser = zoekBrowser();
if (browser === null) console.info('skipped: no Chromium found (set OVERLEGTAFEL_CHROMIUM)');

export interface Overlegvenster {
  /** Of the test that runs now. */
  readonly pagina: Page;
  readonly brug: Stubbrug;
  /** Opens the window on a meeting and waits until it is there. */
  open(met: Stubbrug, wachtOp?: string | RegExp): Promise<void>;
  toetsen(...reeks: string[]): Promise<void>;
  /** What a command was called with, as soon as it is as expected. */
  gedaan(naam: Parameters<Stubbrug['invoerVan']>[0]): ReturnType<typeof expect.poll>;
  /** Everything that the window holds. */
  inhoud(): Promise<string>;
}

/** Starts the window for the suite that calls it. No test may leave an error in the page or at the bridge. */
export function metOverlegvenster(): Overlegvenster {
  let venster: Regievenster | undefined;
  let open: { readonly pagina: Page; readonly brug: Stubbrug } | undefined;
  const nu = () => {
    if (!open) throw new Error('no window is open');
    return open;
  };
  beforeAll(async () => {
    if (browser !== null) venster = await startRegie(browser);
  });
  afterAll(() => venster?.sluit());
  afterEach(() => {
    expect(open?.brug.fouten ?? []).toEqual([]);
  });
  return {
    get pagina() {
      return nu().pagina;
    },
    get brug() {
      return nu().brug;
    },
    async open(brug, wachtOp = 'De zaal ziet nu') {
      if (!venster) throw new Error('no browser');
      brug.antwoord('groepen.toon', () => groepbeeld);
      const pagina = await venster.open(brug);
      open = { pagina, brug };
      await pagina.getByText(wachtOp).first().waitFor();
    },
    async toetsen(...reeks) {
      for (const toets of reeks) await nu().pagina.keyboard.press(toets);
    },
    gedaan: (naam) => expect.poll(() => nu().brug.invoerVan(naam), { timeout: 20_000 }),
    inhoud: () => nu().pagina.evaluate(() => document.documentElement.outerHTML),
  };
}
