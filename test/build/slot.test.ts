import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { metSlot, slotbestand } from '../../build/slot.mjs';
import { maakMap, schrijf } from './proefproject.ts';

describe('a lock between processes', () => {
  test('lets one work at a time', async () => {
    const bestand = join(maakMap(), 'x.slot');
    const loop: string[] = [];
    let laatGaan = () => {};
    const poort = new Promise<void>((klaar) => {
      laatGaan = klaar;
    });
    const een = metSlot(bestand, async () => {
      loop.push('een begint');
      await poort;
      loop.push('een klaar');
    });
    const twee = metSlot(bestand, () => loop.push('twee'), { bijWachten: () => laatGaan() });
    await Promise.all([een, twee]);
    expect(loop).toEqual(['een begint', 'een klaar', 'twee']);
    expect(readdirSync(dirname(bestand))).toEqual([]);
  });

  test('is taken over from a process that is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const bestand = join(maakMap({ 'x.slot': String(pid) }), 'x.slot');
    expect(await metSlot(bestand, () => 'gedaan')).toBe('gedaan');
    expect(existsSync(bestand)).toBe(false);
  });

  test('is taken over when its file holds nonsense', async () => {
    const bestand = join(maakMap({ 'x.slot': 'geen getal' }), 'x.slot');
    expect(await metSlot(bestand, () => 'gedaan')).toBe('gedaan');
  });

  test('is released when the work fails', async () => {
    const map = maakMap();
    schrijf(map, { leeg: '' });
    await expect(metSlot(join(map, 'x.slot'), () => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk');
    expect(readdirSync(map)).toEqual(['leeg']);
  });

  test('differs per working copy and purpose, and stays outside the working copy', () => {
    const namen = [slotbestand('/a', 'bouw'), slotbestand('/b', 'bouw'), slotbestand('/a', 'installatie')];
    expect(new Set(namen).size).toBe(3);
    expect(namen.every((naam) => !naam.startsWith('/a/'))).toBe(true);
  });
});
