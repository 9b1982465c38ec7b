/**
 * What a browser knows of the displays: whether there is more than one. Which of them a window stands on, and whether
 * they mirror, it does not say; and it cannot keep a window from being moved by the system.
 */
import type { Page } from 'playwright-core';
import type { Schermstand } from '../../shared/contract/schermen.ts';

export const onbekend: Schermstand = { beamer: 'onbekend', ander: false };

/** Calls `meld` now and at every change, as long as the page is there. It adds nothing to the page. */
export async function volgSchermen(pagina: Page, meld: (stand: Schermstand) => void): Promise<void> {
  while (!pagina.isClosed()) {
    try {
      const meer = await pagina.evaluate(() => (screen as Screen & { isExtended?: boolean }).isExtended ?? null);
      meld(meer === null ? onbekend : { beamer: meer ? 'ja' : 'nee', ander: false });
      await pagina.evaluate(
        () =>
          new Promise<void>((klaar) => {
            (screen as Screen & EventTarget).addEventListener('change', () => klaar(), { once: true });
          }),
      );
    } catch {
      // Loaded afresh, or closed: whoever listened is gone.
      await pagina.waitForEvent('load', { timeout: 0 }).catch(() => undefined);
    }
  }
}
