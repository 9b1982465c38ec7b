/** One program per vault, and no lock that outlives its program. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dezeMachine, type Machine, neemInstantieslot } from '../../electron/kluis/instantieslot.ts';
import { codeVan } from './steun.ts';

let map = '';
let pad = '';
const machine = (anders: Partial<Machine> = {}): Machine => ({
  pid: 41,
  opgestart: () => 1_000_000,
  leeft: () => true,
  ...anders,
});

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'overlegtafel-slot-'));
  pad = join(map, 'kluis.slot');
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe('the lock of a vault', () => {
  it('keeps a second program out while the first lives, and is gone when given back', async () => {
    const geefVrij = neemInstantieslot(pad, machine());
    expect(await codeVan(() => neemInstantieslot(pad, machine({ pid: 42 })))).toBe('KLUIS_IN_GEBRUIK');
    geefVrij();
    expect(existsSync(pad)).toBe(false);
    neemInstantieslot(pad, machine({ pid: 42 }));
  });

  it('is taken over from a program that is gone', () => {
    neemInstantieslot(pad, machine());
    neemInstantieslot(pad, machine({ pid: 42, leeft: (pid) => pid !== 41 }));
    expect(JSON.parse(readFileSync(pad, 'utf8')).pid).toBe(42);
  });

  it('is taken over after the machine was restarted, though another program has the number now', () => {
    neemInstantieslot(pad, machine());
    neemInstantieslot(pad, machine({ pid: 42, opgestart: () => 9_000_000 }));
    expect(JSON.parse(readFileSync(pad, 'utf8')).pid).toBe(42);
  });

  it('is taken over when it cannot be read', () => {
    writeFileSync(pad, '');
    neemInstantieslot(pad, machine());
    expect(JSON.parse(readFileSync(pad, 'utf8')).pid).toBe(41);
  });

  it('of another program is never given back by who lost it', () => {
    const geefVrij = neemInstantieslot(pad, machine());
    neemInstantieslot(pad, machine({ pid: 42, leeft: () => false }));
    geefVrij();
    expect(JSON.parse(readFileSync(pad, 'utf8')).pid).toBe(42);
  });

  it('knows that this program lives, and that an impossible one does not', () => {
    expect(dezeMachine.leeft(process.pid)).toBe(true);
    expect(dezeMachine.leeft(2 ** 30)).toBe(false);
  });
});
