/** Tests of the signing window: drawing, typing, refusing, and that it all fits without scrolling. */
import { existsSync, readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { type Tekentekst, tekenuitkomstSchema } from '../../shared/contract/tekenen.ts';
import { axeFouten } from '../support/axe.ts';
import type { Paginas } from './paginas.ts';
import { korteVerklaring, langeVerklaring } from './voorbeelden.ts';

/** A bridge with one text to sign; after an outcome it has nothing left. Outcomes are kept in `window.ingeleverd`. */
const brug = (tekst: Tekentekst, antwoord = '{ ok: true }') => `
  window.ingeleverd = [];
  window.overlegtafel = { rol: 'tekenen', luister: () => () => undefined, roep: async (gebied, naam, invoer) => {
    if (gebied !== 'tekenen') throw new Error(gebied);
    if (naam === 'levelIn') { window.ingeleverd.push(invoer); return ${antwoord}; }
    if (window.ingeleverd.length > 0 || location.hash === '#klaar') {
      return { ok: false, code: 'NIETS_TE_TEKENEN', uitleg: 'Er is niets te tekenen.' };
    }
    return { ok: true, waarde: ${JSON.stringify(tekst)} };
  } };`;

function ingeleverd(pagina: Page): Promise<unknown[]> {
  return pagina.evaluate(() => (window as unknown as { ingeleverd: unknown[] }).ingeleverd);
}

async function teken(pagina: Page): Promise<void> {
  const vak = await pagina.locator('canvas').boundingBox();
  if (!vak) throw new Error('no pad');
  await pagina.mouse.move(vak.x + 60, vak.y + 60);
  await pagina.mouse.down();
  for (let i = 1; i <= 20; i++) await pagina.mouse.move(vak.x + 60 + i * 12, vak.y + 60 + (i % 2) * 40);
  await pagina.mouse.up();
}

type Aanraking = 'begin' | 'verder' | 'op';

/** Gives the browser what a stylus or a finger on the screen gives it; `druk` 0–1. */
const invoer: Readonly<
  Record<'pen' | 'touch', (cdp: CDPSession, wat: Aanraking, x: number, y: number, druk: number) => Promise<unknown>>
> = {
  pen: (cdp, wat, x, y, druk) =>
    cdp.send('Input.dispatchMouseEvent', {
      type: { begin: 'mousePressed', verder: 'mouseMoved', op: 'mouseReleased' }[wat] as 'mouseMoved',
      x,
      y,
      button: 'left',
      buttons: wat === 'op' ? 0 : 1,
      clickCount: 1,
      pointerType: 'pen',
      force: wat === 'op' ? 0 : druk,
    }),
  touch: (cdp, wat, x, y, druk) =>
    cdp.send('Input.dispatchTouchEvent', {
      type: { begin: 'touchStart', verder: 'touchMove', op: 'touchEnd' }[wat] as 'touchMove',
      touchPoints: wat === 'op' ? [] : [{ x, y, force: druk }],
    }),
};

/** Draws two strokes on the pad; returns which kinds of pointer the page saw there. */
async function tekenMet(pagina: Page, soort: 'pen' | 'touch'): Promise<string[]> {
  const vak = await pagina.locator('canvas').boundingBox();
  if (!vak) throw new Error('no pad');
  const cdp = await pagina.context().newCDPSession(pagina);
  await pagina.evaluate(() => {
    const gezien = new Set<string>();
    Object.assign(window, { gezien });
    addEventListener('pointerdown', (e) => gezien.add(e.pointerType), true);
  });
  for (const streek of [0, 1]) {
    const op = (i: number) => [vak.x + 60 + i * 12, vak.y + 40 + streek * 30 + (i % 2) * 20] as const;
    await invoer[soort](cdp, 'begin', ...op(0), 0.3);
    for (let i = 1; i <= 20; i++) await invoer[soort](cdp, 'verder', ...op(i), 0.3 + i / 50);
    await invoer[soort](cdp, 'op', ...op(20), 0);
  }
  await cdp.detach();
  return pagina.evaluate(() => [...(window as unknown as { gezien: Set<string> }).gezien]);
}

const zin = 'Dank u. Geef de laptop aan de procesregisseur.';
const profiel = new URL('../../../shared/convenant/papendrecht.json', import.meta.url);

/** The declaration of a published convenant, with names filled in. */
function uitProfiel(): Tekentekst | null {
  if (!existsSync(profiel)) return null;
  const { verklaring } = JSON.parse(readFileSync(profiel, 'utf8')).geheimhouding;
  const vul = (t: string) =>
    t
      .replaceAll('{organisatie}', korteVerklaring.organisatie)
      .replaceAll('{functionaris}', korteVerklaring.functionaris);
  return {
    ...korteVerklaring,
    titel: verklaring.titel,
    aanhef: vul(verklaring.aanhef),
    overwegingen: verklaring.overwegingen.map(vul),
    verklaart: vul(verklaring.verklaart),
  };
}

export function tekenproeven(open: Paginas['open']): void {
  const start = async (tekst = korteVerklaring, maat = { breedte: 1366, hoogte: 768 }, antwoord?: string) => {
    const pagina = await open('tekenen', { ...maat, brug: brug(tekst, antwoord) });
    await pagina.waitForSelector('.tekenblad');
    return pagina;
  };
  const onderteken = (pagina: Page) => pagina.getByRole('button', { name: 'Ik onderteken' }).click();

  it('a signature drawn with the mouse becomes strokes, and then only the thanks remain', async () => {
    const pagina = await start();
    await teken(pagina);
    await onderteken(pagina);
    await pagina.getByText(zin).waitFor();
    const [uitkomst] = await ingeleverd(pagina);
    const gelezen = tekenuitkomstSchema.parse(uitkomst);
    if (!('streken' in gelezen)) throw new Error('not drawn');
    expect(gelezen.plaats).toBe('Voorbeeldstad');
    expect(gelezen.streken).toHaveLength(1);
    expect(gelezen.streken[0]?.punten.length).toBeGreaterThan(5);
    expect(gelezen.streken[0]?.punten[0]?.t).toBe(0);
    // Under the practice banner, where there is one, that sentence and nothing else.
    expect((await pagina.locator('main').innerText()).trim()).toBe(zin);
    expect(await pagina.locator('button, input, canvas, a').count()).toBe(0);
    await pagina.context().close();
  });

  it.each(['pen', 'touch'] as const)('a signature by %s is handed in too, stroke by stroke', async (soort) => {
    const pagina = await start();
    expect(await tekenMet(pagina, soort)).toEqual([soort]);
    await onderteken(pagina);
    await pagina.getByText(zin).waitFor();
    const gelezen = tekenuitkomstSchema.parse((await ingeleverd(pagina))[0]);
    if (!('streken' in gelezen)) throw new Error('not drawn');
    expect(gelezen.streken).toHaveLength(2);
    for (const { punten } of gelezen.streken) {
      expect(punten.length).toBeGreaterThan(5);
      // From the left to the right, as it was drawn: nothing was taken for scrolling halfway.
      expect((punten.at(-1)?.x ?? 0) - (punten[0]?.x ?? 0)).toBeGreaterThan(200);
    }
    const momenten = gelezen.streken.flatMap(({ punten }) => punten.map((punt) => punt.t));
    expect(momenten).toEqual([...momenten].sort((a, b) => a - b));
    expect(new Set(gelezen.streken.flatMap(({ punten }) => punten.map((punt) => punt.druk))).size).toBeGreaterThan(1);
    await pagina.context().close();
  });

  it('shows the same end when there is nothing to sign any more, as after a reload', async () => {
    const pagina = await open('tekenen', { breedte: 1366, hoogte: 768, hash: '#klaar', brug: brug(korteVerklaring) });
    await pagina.getByText(zin).waitFor();
    // Under the practice banner, where there is one, that sentence and nothing else.
    expect((await pagina.locator('main').innerText()).trim()).toBe(zin);
    expect(await pagina.locator('button, input, canvas, a').count()).toBe(0);
    await pagina.context().close();
  });

  it('an empty pad and a single dot are refused with a sentence, and nothing is handed in', async () => {
    const pagina = await start();
    await onderteken(pagina);
    await pagina.getByText('Er staat nog geen handtekening.').waitFor();
    await pagina.locator('canvas').click({ position: { x: 80, y: 80 } });
    await onderteken(pagina);
    await pagina.getByText('Een punt is geen handtekening.').waitFor();
    expect(await ingeleverd(pagina)).toEqual([]);
    await teken(pagina);
    await pagina.getByText('Een punt is geen handtekening.').waitFor({ state: 'detached' });
    await pagina.getByRole('button', { name: 'Wis en teken opnieuw' }).click();
    await onderteken(pagina);
    await pagina.getByText('Er staat nog geen handtekening.').waitFor();
    await pagina.context().close();
  });

  it('by keyboard alone: type the name, confirm, sign', async () => {
    const pagina = await start();
    await pagina.getByRole('button', { name: 'Typ uw naam' }).focus();
    await pagina.keyboard.press('Enter');
    await pagina.getByLabel('Uw naam').waitFor();
    await pagina.keyboard.type('Iemand Anders');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Typ uw naam zoals die in de verklaring staat: Ruben Schijn.').waitFor();
    await pagina.getByLabel('Uw naam').fill('ruben schijn');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Zet een vinkje').waitFor();
    expect(await ingeleverd(pagina)).toEqual([]);
    await pagina.getByRole('checkbox').focus();
    await pagina.keyboard.press('Space');
    await pagina.getByRole('button', { name: 'Ik onderteken' }).focus();
    await pagina.keyboard.press('Enter');
    await pagina.getByText(zin).waitFor();
    expect(await ingeleverd(pagina)).toEqual([
      { uitkomst: 'ondertekend', plaats: 'Voorbeeldstad', getypteNaam: 'ruben schijn', bevestigd: true },
    ]);
    await pagina.context().close();
  });

  it('refusing is asked once more, and can be taken back', async () => {
    const pagina = await start();
    await pagina.getByRole('button', { name: 'Ik teken niet', exact: true }).click();
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('button', { name: 'Terug naar de tekst' }).click();
    expect(await ingeleverd(pagina)).toEqual([]);
    await pagina.getByRole('button', { name: 'Ik teken niet', exact: true }).click();
    await pagina.getByRole('button', { name: 'Ja, ik teken niet' }).click();
    await pagina.getByText(zin).waitFor();
    expect(await ingeleverd(pagina)).toEqual([{ uitkomst: 'geweigerd' }]);
    await pagina.context().close();
  });

  it('an empty place is refused, and a refusal of the other side is shown in place with the drawing kept', async () => {
    const antwoord = `{ ok: false, code: 'ONVERWACHT', uitleg: 'Het bewaren lukte niet. Probeer het nog eens.' }`;
    const pagina = await start(korteVerklaring, undefined, antwoord);
    await teken(pagina);
    await pagina.getByLabel('Plaats').fill('  ');
    await onderteken(pagina);
    await pagina.getByText('Vul de plaats in').waitFor();
    await pagina.getByLabel('Plaats').fill('Oefendorp');
    await onderteken(pagina);
    await pagina.getByText('Het bewaren lukte niet.').waitFor();
    expect(await ingeleverd(pagina)).toMatchObject([{ plaats: 'Oefendorp' }]);
    expect(await pagina.locator('canvas').isVisible()).toBe(true);
    await pagina.context().close();
  });

  const gezien = uitProfiel();
  if (!gezien) console.log('Skipped: the declaration of ../shared is not there.');
  const teksten = [
    ['short', korteVerklaring],
    ['long', langeVerklaring],
    ...(gezien ? ([['published', gezien]] as const) : []),
  ] as const;

  it.each(teksten)(
    'a %s declaration fits at 1366 × 768 without scrolling, whole, light and dark',
    async (_naam, tekst) => {
      for (const thema of ['licht', 'donker'] as const) {
        const pagina = await start({ ...tekst, thema });
        const maten = await pagina.evaluate(() => {
          const schuift = [...document.querySelectorAll('body, body *')].filter(
            (el) =>
              el.scrollHeight > el.clientHeight + 1 && !['visible', 'clip'].includes(getComputedStyle(el).overflowY),
          );
          const doelen = [...document.querySelectorAll('main button, main input:not([type=checkbox])')];
          return {
            schuift: schuift.map((el) => el.className),
            letter: Number.parseFloat(
              getComputedStyle(document.querySelector('.verklaring__tekst') ?? document.body).fontSize,
            ),
            laagste: Math.min(...doelen.map((el) => el.getBoundingClientRect().height)),
          };
        });
        expect(maten.schuift).toEqual([]);
        expect(maten.letter).toBeGreaterThanOrEqual(17);
        expect(maten.laagste).toBeGreaterThanOrEqual(46);
        const geheel = (await pagina.locator('.verklaring__tekst').innerText()).replaceAll('\u00a0', ' ');
        for (const zinnetje of [tekst.aanhef, ...tekst.overwegingen, tekst.verklaart])
          expect(geheel).toContain(zinnetje);
        const axe = await axeFouten(pagina);
        expect(axe).toEqual([]);
        await pagina.context().close();
      }
    },
  );

  it('a text that cannot fit scrolls in its own pane, with a clear edge and in reach of the keyboard', async () => {
    const overwegingen = Array.from({ length: 9 }, (_, i) => `${i + 1}: ${langeVerklaring.overwegingen[3]}`);
    const pagina = await start({ ...langeVerklaring, overwegingen });
    const vak = pagina.locator('.verklaring__tekst');
    await pagina.getByText('De tekst gaat verder.').waitFor();
    expect(await vak.getAttribute('tabindex')).toBe('0');
    expect(await vak.evaluate((el) => getComputedStyle(el).borderBlockEndWidth)).toBe('2px');
    expect(await pagina.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    const axe = await axeFouten(pagina);
    expect(axe).toEqual([]);
    await pagina.context().close();
  });
}
