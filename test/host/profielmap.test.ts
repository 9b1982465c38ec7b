/** Browser profiles of earlier runs: wiped when their process is dead, and only then. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maakProfielmap, ruimOudeProfielenOp, verwijderProfielmapBlijvend } from '../../electron/host/profielmap.ts';

describe('browser profiles', () => {
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'profieltest-'));
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  const profiel = (naam: string) => {
    mkdirSync(join(map, naam, 'Default'), { recursive: true });
    writeFileSync(join(map, naam, 'Default', 'Session'), 'getypte naam');
  };

  it('wipes the profile of a process that died, and leaves those that live', () => {
    profiel('overlegtafel-profiel-1111-AbCd12');
    profiel('overlegtafel-profiel-2222-AbCd12');
    ruimOudeProfielenOp(map, (pid) => pid === 2222);
    expect(readdirSync(map)).toEqual(['overlegtafel-profiel-2222-AbCd12']);
  });

  it('knows that the process of this very test lives', () => {
    const eigen = maakProfielmap(map);
    ruimOudeProfielenOp(map);
    expect(readdirSync(map)).toEqual([basename(eigen)]);
  });

  it('leaves what is not exactly of its own name', () => {
    const namen = ['andermans-1111-AbCd12', 'overlegtafel-profiel-AbCd12', 'overlegtafel-profiel-1111-AbCd12-kopie'];
    namen.forEach(profiel);
    writeFileSync(join(map, 'overlegtafel-profiel-1111-Bestnd'), '');
    ruimOudeProfielenOp(map, () => false);
    expect(readdirSync(map).sort()).toEqual([...namen, 'overlegtafel-profiel-1111-Bestnd'].sort());
  });

  it.skipIf(process.platform === 'win32')('does not follow a link to somewhere else', () => {
    profiel('van-een-ander');
    symlinkSync(join(map, 'van-een-ander'), join(map, 'overlegtafel-profiel-1111-AbCd12'));
    ruimOudeProfielenOp(map, () => false);
    expect(readdirSync(join(map, 'van-een-ander', 'Default'))).toEqual(['Session']);
  });

  it('removes a profile for good', async () => {
    const eigen = maakProfielmap(map);
    await verwijderProfielmapBlijvend(eigen);
    expect(readdirSync(map)).toEqual([]);
  });
});
