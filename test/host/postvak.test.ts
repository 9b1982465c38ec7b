/** The letter box inside a window. */
import { describe, expect, it } from 'vitest';
import { maakPostvak } from '../../electron/preload/postvak.ts';

/** Lets microtasks that are waiting run. */
const even = () => Promise.resolve();

describe('the letter box', () => {
  it('delivers to everybody who listens to that topic', () => {
    const postvak = maakPostvak();
    const uit: string[] = [];
    postvak.luister('a', (waarde) => uit.push(`een ${waarde}`));
    postvak.luister('a', (waarde) => uit.push(`twee ${waarde}`));
    postvak.luister('b', (waarde) => uit.push(`drie ${waarde}`));
    postvak.bezorg('a', 1);
    expect(uit).toEqual(['een 1', 'twee 1']);
  });

  it('keeps the last message per topic until somebody listens, and delivers it once', async () => {
    const postvak = maakPostvak();
    const uit: unknown[] = [];
    postvak.bezorg('a', 1);
    postvak.bezorg('a', 2);
    postvak.luister('a', (waarde) => uit.push(waarde));
    await even();
    postvak.luister('a', (waarde) => uit.push(waarde));
    await even();
    expect(uit).toEqual([2]);
  });

  it('does not lose a kept message to a listener that stops at once', async () => {
    const postvak = maakPostvak();
    const uit: unknown[] = [];
    postvak.bezorg('a', 1);
    postvak.luister('a', () => uit.push('gestopt'))();
    postvak.luister('a', (waarde) => uit.push(waarde));
    await even();
    expect(uit).toEqual([1]);
  });

  it('never delivers an older message after a newer one', async () => {
    const postvak = maakPostvak();
    const uit: unknown[] = [];
    postvak.bezorg('a', 'oud');
    postvak.luister('a', (waarde) => uit.push(waarde));
    postvak.bezorg('a', 'nieuw');
    await even();
    expect(uit).toEqual(['nieuw']);
  });

  it('stops when asked, also for a function that listens twice', () => {
    const postvak = maakPostvak();
    const uit: unknown[] = [];
    const fn = (waarde: unknown) => uit.push(waarde);
    const stop = postvak.luister('a', fn);
    postvak.luister('a', fn);
    stop();
    postvak.bezorg('a', 1);
    expect(uit).toEqual([1]);
  });
});
