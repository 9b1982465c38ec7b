/**
 * Typing a note in the entry line of the open meeting, against a bare text box made with React, key by key: from the
 * key (the browser's own time stamp, so waiting behind other work counts) until the page has taken it in and laid it
 * out. That is what has to fit in one frame; waiting for the next frame comes after it and is not counted.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { wortel } from '../../build/setup.mjs';
import { meld } from '../../build/taak.ts';
import { configuratie } from '../../build/vite/configuratie.ts';
import type { ChromiumHost } from '../../electron/host/chromiumHost.ts';
import { drukIn } from '../support/toetsen.ts';
import { meethost, pagina, vensteropties } from './proeftoepassing.ts';
import { startTienJaar } from './tienjaar.ts';
import type { Uitslag } from './uitslag.ts';
import { kwantiel } from './vergelijk.ts';

/** One frame at 60 Hz, ms. */
const BEELD = 1000 / 60;
const ZIN = 'Op vrijdagavond is het drukker op het plein, vooral tussen acht en elf uur. ';
/** Sentences per turn, and turns: us and the peer by turns. */
const ZINNEN = 2;
const BEURTEN = 8;
/** Ms between two keys: sixteen a second, faster than anybody types. */
const TUSSEN = 60;

async function startKaal(map: string): Promise<ChromiumHost> {
  const uit = join(map, 'kaal');
  const doel = { bron: 'test/bench/kaal/index.html', resultaat: 'regie/index.html', soort: 'venster' } as const;
  await build(configuratie(wortel, uit, doel));
  const host = await meethost({ rendererMap: uit, exportmap: join(map, 'dms'), opAanroep: async () => undefined });
  await host.open('regie', vensteropties('regie'));
  return host;
}

/** Types in the box that has the focus. Ms per key. */
async function typ(blad: Page): Promise<number[]> {
  await blad.evaluate(() => {
    const volgt = 'tijden' in window;
    const tijden: number[] = [];
    Object.assign(window, { tijden });
    if (volgt) return;
    let ingedrukt = 0;
    window.addEventListener('keydown', (g) => {
      ingedrukt = g.timeStamp;
    });
    // After every handler of the input, and after React: its update is a microtask at the latest.
    window.addEventListener('input', () =>
      queueMicrotask(() =>
        queueMicrotask(() => {
          void document.body.offsetHeight;
          (window as unknown as { tijden: number[] }).tijden.push(performance.now() - ingedrukt);
        }),
      ),
    );
  });
  await blad.keyboard.type(ZIN.repeat(ZINNEN), { delay: TUSSEN });
  return blad.evaluate(() => (window as unknown as { tijden: number[] }).tijden);
}

/** A new note in the meeting, as far as its text. */
async function beginNotitie(regie: Page): Promise<void> {
  // What the turn before typed waits, and is thrown away.
  for (const toets of ['Escape', 'Backspace', 'Escape']) await regie.keyboard.press(toets);
  await regie.locator('.invoer__vak').waitFor({ state: 'detached' });
  await drukIn(regie, 'n', 'b', 'g', 'Enter');
  await regie.getByRole('textbox', { name: 'Tekst', exact: true }).waitFor();
}

export async function meetTypen(): Promise<Uitslag[]> {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-meting-'));
  const { host, toepassing } = await startTienJaar(map);
  const kaal = await startKaal(map);
  try {
    meld('  typen …');
    const [wij, die]: [number[], number[]] = [[], []];
    for (let beurt = 0; beurt < BEURTEN; beurt += 1) {
      await beginNotitie(pagina(host, 'regie'));
      const onze = await typ(pagina(host, 'regie'));
      await pagina(kaal, 'regie').getByRole('textbox').fill('');
      const van = await typ(pagina(kaal, 'regie'));
      if (onze.length !== van.length) throw new Error(`Not every key was seen: ${onze.length}, ${van.length}`);
      // The first turn compiles.
      if (beurt > 0) {
        wij.push(...onze);
        die.push(...van);
      }
    }
    return ([0.5, 0.99] as const).map((deel) => {
      const ms = kwantiel(wij, deel);
      return {
        naam: `Typen in de invoerregel, per toets, p${deel * 100}`,
        waarde: ms,
        eenheid: 'ms',
        peer: 'een kaal tekstvak van React',
        verhouding: ms / kwantiel(die, deel),
        toelichting: `${wij.length} toetsen; ${Math.round((ms / BEELD) * 100)} % van één beeld (${BEELD.toFixed(1)} ms)`,
      };
    });
  } finally {
    await kaal.sluitAf();
    await toepassing.sluitAf();
    rmSync(map, { recursive: true, force: true });
  }
}
