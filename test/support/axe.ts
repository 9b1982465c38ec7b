/**
 * What axe finds wrong in a page. Only faults are worked out, without the hundreds of lists of what is well, and axe is
 * put into a page once: half of the time of the suites of the screens was axe's.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Contrast of text that is read from ten metres: WCAG's 7:1 for every size, also where it asks 4.5:1 of large text. */
const contrast = { normal: { expected: 7 }, large: { expected: 7 } };

interface Axekeuze {
  /** Only rules with one of these tags; absent: all rules. */
  readonly tags?: readonly string[];
  /** Only these rules. */
  readonly regels?: readonly string[];
  /** Only this part of the page. */
  readonly deel?: string;
}

/** Each fault as `rule: elements`; empty when all is well. */
export async function axeFouten(pagina: Page, { tags, regels, deel }: Axekeuze = {}): Promise<string[]> {
  const erIn = await pagina.evaluate(() => {
    // What is still coming into view, or changing, has not its own colours yet.
    for (const a of document.getAnimations()) if (a.effect?.getComputedTiming().endTime !== Infinity) a.finish();
    return 'axe' in window;
  });
  // One frame, so no second page is needed to collect results.
  const axe = new AxeBuilder({ page: pagina, ...(erIn ? { axeSource: ';' } : {}) }).setLegacyMode();
  // What a rule asks can be given with each run; the types of axe do not name it.
  const opties = {
    resultTypes: ['violations' as const],
    checks: { 'color-contrast-enhanced': { options: { contrastRatio: contrast } } },
  };
  axe.options(opties);
  if (tags) axe.withTags([...tags]);
  if (regels) axe.withRules([...regels]);
  if (deel) axe.include(deel);
  const { violations } = await axe.analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
}

/** For a page of which only the theme is another than just now: that changes colours and nothing else. */
export const axeKleurfouten = (pagina: Page): Promise<string[]> => axeFouten(pagina, { regels: ['color-contrast'] });

/** Text of the room that stands out less than 7:1. */
export const axeContrastfouten = (pagina: Page): Promise<string[]> =>
  axeFouten(pagina, { regels: ['color-contrast-enhanced'] });
