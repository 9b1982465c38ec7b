/** What the tests of these screens share: one window for a suite, a calm clock, axe on both themes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Toestand } from '../../../shared/contract/kluis.ts';
import { axeFouten, axeKleurfouten } from '../../support/axe.ts';
import { nu } from './groepenvoorbeelden.ts';
import { type Regievenster, startRegie, zoekBrowser } from './regiepagina.ts';
import { maakStubbrug, type Stubbrug } from './stubbrug.ts';

export const browser = zoekBrowser();
if (browser === null) console.info('skipped: no Chromium found (set OVERLEGTAFEL_CHROMIUM)');

export interface Scherm {
  readonly pagina: Page;
  readonly brug: Stubbrug;
}

/** Starts the window for a suite. @returns a function that opens a page with its own bridge. */
export function metRegie(): (richtIn: (brug: Stubbrug) => void) => Promise<Scherm> {
  let regie: Regievenster | undefined;
  beforeAll(async () => {
    if (browser !== null) regie = await startRegie(browser);
  });
  afterAll(async () => {
    await regie?.sluit();
  });
  return async (richtIn) => {
    if (!regie) throw new Error('no browser');
    const brug = maakStubbrug();
    richtIn(brug);
    const pagina = await regie.open(brug);
    await pagina.clock.setFixedTime(nu);
    return { pagina, brug };
  };
}

/** No finding of axe, light and dark. The theme is what the vault's state says; `t` is that state now. */
export async function isToegankelijk({ pagina, brug }: Scherm, t: Toestand): Promise<void> {
  for (const thema of ['licht', 'donker'] as const) {
    await brug.duw(pagina, 'toestand', { ...t, thema });
    await pagina.locator(`html[data-thema="${thema}"]`).waitFor();
    const fouten = await (thema === 'licht' ? axeFouten(pagina) : axeKleurfouten(pagina));
    expect(fouten, thema).toEqual([]);
  }
}

/** The texts of all elements that match. */
export const teksten = (pagina: Page, kiezer: string) => pagina.locator(kiezer).allInnerTexts();
