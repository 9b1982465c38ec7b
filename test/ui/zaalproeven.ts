/** Tests of the room's window: each picture in both themes and sizes, measured and checked. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Zaalbericht } from '../../shared/contract/zaalbeeld.ts';
import { axeContrastfouten, axeFouten } from '../support/axe.ts';
import type { Paginas } from './paginas.ts';
import { beelden, onderwerp, opening, openingLang } from './voorbeelden.ts';

/** A bridge that can only listen; the test sends with `window.stuur`. */
const brug = `window.overlegtafel = { rol: 'zaal', luister: (onderwerp, fn) => {
  if (onderwerp === 'zaalbeeld') window.stuur = fn;
  return () => undefined;
} };`;

const bericht = (deel: Partial<Zaalbericht>): Zaalbericht => ({
  beeld: { soort: 'leeg' },
  thema: 'licht',
  maat: 'gewoon',
  oefening: false,
  ...deel,
});

async function stuur(pagina: Page, waarde: unknown): Promise<void> {
  await pagina.evaluate((w) => (window as unknown as { stuur(w: unknown): void }).stuur(w), waarde);
}

interface Maten {
  readonly tekst: number[];
  readonly buitenBeeld: string[];
  readonly schuift: boolean;
}

/** Font sizes of all text in units of the stage, and what sticks out of the stage, of the part it is in, or of the foot. */
function meet(pagina: Page): Promise<Maten> {
  return pagina.evaluate(() => {
    const zaal = document.querySelector('.zaal');
    const tekst: number[] = [];
    const buitenBeeld: string[] = [];
    const voet = document.querySelector('.zaal__voet')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    for (const el of zaal?.querySelectorAll('*') ?? []) {
      const eigen = [...el.childNodes].some((k) => k.nodeType === Node.TEXT_NODE && k.textContent?.trim());
      if (!eigen) continue;
      if (!el.closest('svg.leesring')) tekst.push(Number.parseFloat(getComputedStyle(el).fontSize));
      const vak = el.getBoundingClientRect();
      const laag = el.closest('.zaal__voet') ? Number.POSITIVE_INFINITY : voet;
      if (
        vak.left < 0 ||
        vak.top < 0 ||
        vak.right > innerWidth + 0.5 ||
        vak.bottom > Math.min(innerHeight, laag) + 0.5
      ) {
        buitenBeeld.push(el.textContent ?? '');
      }
    }
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return { tekst, buitenBeeld, schuift: scrollHeight > clientHeight || scrollWidth > clientWidth };
  });
}

export function zaalproeven(open: Paginas['open']): void {
  let pagina: Page;
  beforeAll(async () => {
    pagina = await open('zaal', { breedte: 1920, hoogte: 1080, brug });
  });
  afterAll(async () => {
    await pagina.context().close();
  });

  const gevallen = Object.keys(beelden).flatMap((naam) =>
    (['licht', 'donker'] as const).flatMap((thema) =>
      (['gewoon', 'groter'] as const).map((maat) => ({ naam, thema, maat })),
    ),
  );

  it.each(gevallen)(
    'draws $naam $thema $maat with room to read, contrast of 7 to 1 and nothing sticking out',
    async ({ naam, thema, maat }) => {
      const beeld = beelden[naam];
      await stuur(pagina, bericht({ ...(beeld ? { beeld } : {}), thema, maat }));
      for (const [breedte, hoogte] of [
        [1920, 1080],
        [1280, 720],
      ] as const) {
        await pagina.setViewportSize({ width: breedte, height: hoogte });
        const maten = await meet(pagina);
        expect(maten.buitenBeeld).toEqual([]);
        expect(maten.schuift).toBe(false);
        // The foot of a page with very many people may be smaller than 44; no other text is.
        expect(Math.min(...maten.tekst)).toBeGreaterThanOrEqual(naam.startsWith('onderwerp-v') ? 36 : 44);
      }
      await pagina.setViewportSize({ width: 1920, height: 1080 });
      if (maat !== 'gewoon') return;
      expect(await axeFouten(pagina)).toEqual([]);
      expect(await axeContrastfouten(pagina)).toEqual([]);
    },
  );

  it('writes text at 56, labels at 48, foot at 44 and the head at 96', async () => {
    await stuur(pagina, bericht({ beeld: onderwerp }));
    const px = (kiezer: string) => pagina.$eval(kiezer, (el) => getComputedStyle(el).fontSize);
    expect(await Promise.all(['dd', 'dt', '.zaal__aanwezig', 'h1', '.zaal__vraag'].map(px))).toEqual([
      '56px',
      '48px',
      '44px',
      '96px',
      '56px',
    ]);
    await stuur(pagina, bericht({ beeld: { ...onderwerp, regels: onderwerp.regels.slice(0, 2) }, maat: 'groter' }));
    expect(await Promise.all(['dd', 'dt', '.zaal__aanwezig'].map(px))).toEqual(['72px', '60px', '56px']);
  });

  it('lets text from right to left and emoji reorder nothing: labels, columns and lines stay where they were', async () => {
    const plaatsen = () =>
      pagina.$$eval('dt, dd, .zaal__aanwezig bdi', (alle) =>
        alle.map((el) => [el.textContent, el.getBoundingClientRect().left, el.getBoundingClientRect().top]),
      );
    await stuur(pagina, bericht({ beeld: onderwerp }));
    const voor = await plaatsen();
    const anders = (i: number, tekst: string) => (i === 1 ? 'مرحبا: J-03 (10:30) \u{1F469}\u200D\u{1F692}' : tekst);
    const regels = onderwerp.regels.map((r, i) => ({ label: r.label, tekst: anders(i, r.tekst) }));
    const aanTafel = onderwerp.aanTafel.map((naam, i) => (i === 1 ? 'שלום' : naam));
    await stuur(pagina, bericht({ beeld: { ...onderwerp, regels, aanTafel } }));
    const na = await plaatsen();
    expect(na.map(([tekst]) => tekst)).toEqual([
      ...regels.flatMap((r) => [r.label, r.tekst]).map((tekst) => expect.stringContaining(tekst.slice(0, 5))),
      ...aanTafel,
    ]);
    const regelplaatsen = (lijst: typeof voor) => lijst.slice(0, regels.length * 2).map(([, x]) => x);
    expect(regelplaatsen(na)).toEqual(regelplaatsen(voor));
    const namen = na.slice(regels.length * 2).map(([, x]) => Number(x));
    expect(namen).toEqual([...namen].sort((a, b) => a - b));
  });

  it('gives a short text the ring beside it, and a long one the whole width without the plain line', async () => {
    await stuur(pagina, bericht({ beeld: opening }));
    expect(await pagina.locator('.opening--lang').count()).toBe(0);
    expect(await pagina.locator('.opening__koppen [aria-current]').innerText()).toBe('Politie');
    expect(await pagina.getByText('In gewone taal:').isVisible()).toBe(true);
    await stuur(pagina, bericht({ beeld: openingLang }));
    expect(await pagina.locator('.opening--lang').count()).toBe(1);
    expect(await pagina.getByText('In gewone taal:').count()).toBe(0);
    expect((await pagina.locator('.opening__wet').innerText()).replaceAll('\u00a0', ' ')).toBe(openingLang.tekst);
    await stuur(pagina, bericht({ beeld: opening, maat: 'groter' }));
    expect(await pagina.locator('.opening--lang').count()).toBe(1);
    await stuur(pagina, bericht({ beeld: opening }));
    expect(await pagina.locator('.opening--lang').count()).toBe(0);
  });

  it('is blank until the first message, and for anything that is not a message', async () => {
    const vers = await open('zaal', { breedte: 1280, hoogte: 720, brug });
    expect(await vers.locator('.zaal').innerText()).toBe('Even geen beeld');
    for (const waarde of [null, 'tekst', { beeld: onderwerp }, { ...bericht({ beeld: onderwerp }), extra: 1 }]) {
      await stuur(vers, bericht({ beeld: onderwerp }));
      expect(await vers.locator('h1').innerText()).toBe('Groep Fictieplein');
      await stuur(vers, waarde);
      expect(await vers.locator('.zaal').innerText()).toBe('Even geen beeld');
    }
    await vers.context().close();
  });

  it('is the same blank for both themes, and leaves nothing of the picture before it in the page', async () => {
    await stuur(pagina, bericht({ beeld: { soort: 'leeg' }, thema: 'licht' }));
    const licht = await pagina.content();
    await stuur(pagina, bericht({ beeld: onderwerp }));
    await stuur(pagina, bericht({ beeld: { soort: 'leeg' }, thema: 'donker' }));
    expect(await pagina.content()).toBe(licht);
    expect(licht).not.toContain('Fictieplein');
  });

  it('changes from any picture to any other in one go: old until then, new from then on, and nothing moves after', async () => {
    const alle = Object.values(beelden).map((beeld) => bericht({ beeld }));
    const mis = await pagina.evaluate(async (berichten) => {
      const { stuur } = window as unknown as { stuur(w: unknown): void };
      const frame = () => new Promise((klaar) => requestAnimationFrame(klaar));
      const zaal = () => document.querySelector('.zaalbeeld')?.outerHTML ?? '';
      const eind: string[] = [];
      for (const b of berichten) {
        stuur(b);
        await frame();
        await frame();
        eind.push(zaal());
      }
      const fout: string[] = [];
      let keren = 0;
      const kijker = new MutationObserver(() => {
        keren += 1;
      });
      kijker.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      for (const [van, a] of berichten.entries()) {
        for (const [naar, b] of berichten.entries()) {
          stuur(a);
          await Promise.resolve();
          const voor = zaal();
          keren = 0;
          stuur(b);
          // The same task: the browser cannot have painted since the old picture.
          if (voor !== eind[van] || zaal() !== eind[naar]) fout.push(`${van} ${naar}: not whole at once`);
          await frame();
          if (keren > 1 || zaal() !== eind[naar]) fout.push(`${van} ${naar}: moved after it was painted`);
        }
      }
      kijker.disconnect();
      return fout;
    }, alle);
    expect(mis).toEqual([]);
  });

  it('shows the practice banner on every picture, blank too, without moving anything', async () => {
    for (const beeld of Object.values(beelden)) {
      await stuur(pagina, bericht({ beeld }));
      const eerst = await pagina.$eval('.zaal :is(h1, p):not(.zaal__oefening)', (el) => el.getBoundingClientRect().top);
      await stuur(pagina, bericht({ beeld, oefening: true }));
      expect(await pagina.locator('.zaal__oefening').innerText()).toContain('OEFENING');
      expect(await pagina.$eval('.zaal :is(h1, p):not(.zaal__oefening)', (el) => el.getBoundingClientRect().top)).toBe(
        eerst,
      );
      const band = await pagina.$eval('.zaal__oefening', (el) => el.getBoundingClientRect().bottom);
      expect(eerst).toBeGreaterThanOrEqual(band);
    }
  });

  describe('the miniature', () => {
    it('is the same picture: every word lies at 17.5 % of where it lies on the beamer', async () => {
      const plaatsen = (p: Page, binnen: string) =>
        p.evaluate((kiezer) => {
          const kader = document.querySelector(kiezer);
          const doos = kader?.getBoundingClientRect();
          return [...(kader?.querySelectorAll('h1, p, dt, dd') ?? [])].map((el) => {
            const bereik = document.createRange();
            bereik.selectNodeContents(el);
            const regels = [...bereik.getClientRects()];
            return regels.map((r) => [r.left - (doos?.left ?? 0), r.top - (doos?.top ?? 0), r.width, r.height]);
          });
        }, binnen);
      await stuur(pagina, bericht({ beeld: onderwerp }));
      const groot = await plaatsen(pagina, '.zaalbeeld');
      const galerij = await open('galerij', { breedte: 1366, hoogte: 768 });
      const doos = await galerij.locator('.miniatuur').first().boundingBox();
      expect([doos?.width, doos?.height]).toEqual([336, 189]);
      const klein = await plaatsen(galerij, '.miniatuur');
      expect(klein).toHaveLength(groot.length);
      klein.flat(2).forEach((maat, i) => {
        expect(maat).toBeCloseTo((groot.flat(2)[i] ?? 0) * 0.175, 0);
      });
      await galerij.context().close();
    });
  });
}
