/** Slowing down who guesses, across restarts and clock changes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maakPogingen, type Pogingen, wachttijd } from '../../electron/kluis/pogingen.ts';
import { codeVan } from './steun.ts';

let map = '';
let pad = '';
let nu = 0;
const nieuw = (): Pogingen => maakPogingen(pad, () => new Date(nu));

/** So many wrong attempts, each as soon as it is allowed. */
function misluk(keren: number): void {
  for (let keer = 0; keer < keren; keer += 1) {
    nu += nieuw().teWachten() * 1000;
    nieuw().begin().mislukt();
  }
}

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'overlegtafel-pogingen-'));
  pad = join(map, 'pogingen.json');
  nu = Date.parse('2026-03-12T13:00:00.000Z');
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe('the wait after wrong attempts', () => {
  it('doubles from the fourth on and never exceeds five minutes', () => {
    expect(Array.from({ length: 14 }, (_, n) => wachttijd(n))).toEqual([
      0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300,
    ]);
    expect(wachttijd(100_000)).toBe(300);
  });

  it('is refused until it has passed, also by a program that starts afresh', async () => {
    misluk(6);
    expect(nieuw().teWachten()).toBe(8);
    expect(await codeVan(() => nieuw().begin())).toBe('WACHT_EVEN');
    nu += 7_999;
    expect(nieuw().teWachten()).toBe(1);
    nu += 1;
    expect(nieuw().teWachten()).toBe(0);
    expect(nieuw().begin().eerderMislukt).toBe(6);
  });

  it('does not grow by asking during the wait', async () => {
    misluk(5);
    for (let keer = 0; keer < 5; keer += 1) await codeVan(() => nieuw().begin());
    expect(nieuw().teWachten()).toBe(4);
  });

  it('starts again in full when the clock went back', () => {
    misluk(9);
    nu -= 86_400_000;
    expect(nieuw().teWachten()).toBe(64);
    nu += 10_000;
    expect(nieuw().teWachten()).toBe(54);
  });

  it('counts an attempt of which the end was never seen', () => {
    misluk(5);
    nu += 4_000;
    nieuw().begin();
    expect(nieuw().teWachten()).toBe(8);
  });

  it('is gone after a good attempt, and unchanged after one that failed for another reason', () => {
    misluk(5);
    nu += 4_000;
    nieuw().begin().teltNiet();
    expect(nieuw().teWachten()).toBe(4);
    nu += 4_000;
    nieuw().begin().gelukt();
    expect(nieuw().teWachten()).toBe(0);
    expect(nieuw().begin().eerderMislukt).toBe(0);
  });

  it.each(['', '{', '{"formaat":"overlegtafel-pogingen/1","aantal":0}'])('is long when the count reads %j', (tekst) => {
    writeFileSync(pad, tekst);
    expect(nieuw().teWachten()).toBe(300);
    nu += 100_000;
    expect(nieuw().teWachten()).toBe(200);
    expect(JSON.parse(readFileSync(pad, 'utf8')).aantal).toBe(12);
  });
});
