/**
 * The main screens of the real application, met on the way through the whole job: axe finds no fault (WCAG 2.2 AA) in
 * any window, in light and in dark.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bouw } from '../../build/bouw.ts';
import type { Podium } from '../rondleiding/podium.ts';
import { stappen } from '../rondleiding/rondleiding.ts';
import { maakVerhaal } from '../rondleiding/verhaal.ts';
import { axeFouten, axeKleurfouten } from '../support/axe.ts';
import { ontgrendel } from './steun/kluis.ts';
import { metMappen } from './steun/map.ts';
import { open } from './steun/vergadering.ts';

/** Pictures of the tour, with the window. */
const schermen = [
  'eerste-start regie',
  'wachtzin regie',
  'convenant regie',
  'herstelcode regie',
  'leeg regie',
  'verkeerde-wachtzin regie',
  'nieuwe-groep regie',
  'voor-besluit-2a regie',
  'groepsscan-voorbeeld regie',
  'groepsscan-dubbel regie',
  'brutolijst regie',
  'nieuw-overleg regie',
  'incidentele-deelnemer-grondslag regie',
  'voorbereiding regie',
  'welkom zaal',
  'opening-1 regie',
  'opening-1 zaal',
  'laat-tekenen regie',
  'tekenen tekenen',
  'tekenen regie',
  'getekend tekenen',
  'invoer-voor-enter regie',
  'zaal-beperkt regie',
  'zaal-beperkt zaal',
  'inzagetoets regie',
  'nieuw-besluit regie',
  'nettolijst-besluiten regie',
  'nettolijst zaal',
  'plan-van-aanpak regie',
  'plan-in-de-zaal zaal',
  'anoniem-advies-vraag regie',
  'anoniem-advies regie',
  'anoniem-advies zaal',
  'sluitronde regie',
  'sluitronde zaal',
  'verslag-concept regie',
  'verslag-vastgesteld regie',
  'pakket-vooraf regie',
  'ontvangstcode regie',
  'overdracht-maken regie',
  'deelname-beeindigen regie',
  'bewaren regie',
  'vergrendeld regie',
  'vergrendeld zaal',
] as const;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Turns every part of the page to the other theme; twice is as before. The theme changes colours and nothing else. */
const wisselThema = (pagina: Page) =>
  pagina.evaluate(() => {
    const delen = new Set<HTMLElement>([
      document.documentElement,
      ...document.querySelectorAll<HTMLElement>('[data-thema]'),
    ]);
    for (const deel of delen) deel.dataset.thema = deel.dataset.thema === 'donker' ? 'licht' : 'donker';
  });

const nieuweMap = metMappen();
const gevonden = new Map<string, string[]>();
let p: Podium;

beforeAll(async () => {
  await bouw();
  const uit = nieuweMap();
  p = await open(uit, {
    async opFoto(naam, rol, pagina) {
      const scherm = `${naam} ${rol}`;
      if (!schermen.some((s) => s === scherm)) return;
      const zoals = await axeFouten(pagina, { tags });
      await wisselThema(pagina);
      const anders = await axeKleurfouten(pagina);
      await wisselThema(pagina);
      gevonden.set(scherm, [...zoals, ...anders.map((f) => `other theme: ${f}`)]);
    },
  });
  const v = maakVerhaal({ uit, groepsscan: null, profiel: null });
  for (const [, stap] of stappen) await stap(p, v);
}, 300_000);
afterAll(() => p?.sluitAf());

describe('the main screens have no fault that axe finds, light and dark', () => {
  it.each(schermen)('%s', (scherm) => {
    expect(gevonden.get(scherm)).toEqual([]);
  });
});

it('the button for the dark screen turns regie dark, and it is remembered', async () => {
  await ontgrendel(p);
  await p.klik('Maak het scherm donker');
  await p.regie.locator('html[data-thema="donker"]').waitFor();
  await p.toets('F12');
  await p.zie('Op slot');
  await ontgrendel(p);
  await p.klik('Maak het scherm licht');
  await p.regie.locator('html[data-thema="licht"]').waitFor();
});
