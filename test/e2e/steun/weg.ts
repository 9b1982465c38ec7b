/** Leaving the page: what a script, a form and a link could try. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Vensterrol } from '../../../shared/contract/kern.ts';

/**
 * Tries each way to `tcp` (`host:port`) and elsewhere, and sees that the window stays where it is, with its own
 * bridge. Afterwards the driver takes the page for one that is still loading: look at it with `evaluate` only.
 */
export async function probeerWegTeGaan(pagina: Page, rol: Vensterrol, tcp: string): Promise<void> {
  const adres = pagina.url();
  for (const naar of [`http://${tcp}/weg`, `https://${rol}.invalid/andere?naam=x`, 'https://voorbeeld.test/']) {
    await pagina.evaluate((doel) => {
      location.href = doel;
    }, naar);
  }
  await pagina.evaluate((doel) => {
    const form = document.body.appendChild(document.createElement('form'));
    Object.assign(form, { action: doel, method: 'post' });
    form.submit();
    const link = document.body.appendChild(document.createElement('a'));
    Object.assign(link, { href: doel, target: '_blank', ping: doel });
    link.click();
  }, `http://${tcp}/form-top`);
  expect(pagina.url()).toBe(adres);
  expect(await pagina.evaluate(() => window.overlegtafel.rol)).toBe(rol);
}
