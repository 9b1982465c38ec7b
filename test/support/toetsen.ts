/** Pressing keys as a person does: when nothing happens, again. */
import type { Page } from 'playwright-core';

const GEDULD_MS = 60_000;
const VLAG = 'onbeantwoord';

/** Presses a key once. Returns whether it was for something: a binding, a text that is typed in, a control in focus. */
async function druk(pagina: Page, toets: string): Promise<boolean> {
  await pagina.evaluate((vlag) => {
    const { documentElement: wortel } = document;
    wortel.removeAttribute(vlag);
    const kijk = (g: KeyboardEvent) => {
      const is = (keuze: string) => g.target instanceof Element && g.target.matches(keuze);
      const vanElement =
        is('input, textarea, select, [role="listbox"], [role="option"]') ||
        ((g.key === 'Enter' || g.key === ' ') && is('button, a, summary'));
      wortel.toggleAttribute(vlag, !g.defaultPrevented && !vanElement);
    };
    window.addEventListener('keydown', kijk, { once: true });
  }, VLAG);
  await pagina.keyboard.press(toets);
  // A key may reload the window (the lock does): then there is nothing left to ask, and it was answered.
  return pagina
    .evaluate((vlag) => document.documentElement.hasAttribute(vlag), VLAG)
    .then(
      (onbeantwoord) => !onbeantwoord,
      () => true,
    );
}

/**
 * Presses keys, each until something answers to it: a key acts on what the window shows, and that may come a moment
 * after what the test waited for. For a key that must do nothing, press it with `pagina.keyboard`.
 */
export async function drukIn(pagina: Page, ...toetsen: readonly string[]): Promise<void> {
  for (const toets of toetsen) {
    const eind = performance.now() + GEDULD_MS;
    while (!(await druk(pagina, toets))) {
      if (performance.now() > eind) throw new Error(`nothing answers to the key ${toets}`);
      await new Promise((verder) => setTimeout(verder, 50));
    }
  }
}
