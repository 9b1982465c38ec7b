/**
 * What is acknowledged was brought to disk first, as the operating system saw it. A system-call trace shows the order
 * and that the disk was asked to wait; a disk that lies about it is beyond any program (see the threat model).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Aanroep, volg, waaromGeenSpoor } from './sporenvolger.ts';

const KIND = fileURLToPath(new URL('./fsynckind.ts', import.meta.url));
const reden = waaromGeenSpoor();
if (reden !== null) console.log(`overgeslagen: ${reden}`);

function spoor(...wijze: string[]): Aanroep[] {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-fsync-'));
  try {
    return volg(KIND, [map, ...wijze]);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** The calls between one acknowledgement and the next, for acknowledgements of this kind. */
function voorElke(aanroepen: readonly Aanroep[], wat: string): Aanroep[][] {
  const delen: Aanroep[][] = [];
  let deel: Aanroep[] = [];
  for (const aanroep of aanroepen) {
    deel.push(aanroep);
    if (aanroep.bestand !== 'stdout') continue;
    if (aanroep.tekst.startsWith(`bevestigd ${wat}`)) delen.push(deel);
    deel = [];
  }
  return delen;
}

/** Was this file written, and brought to disk after the last write to it? */
function isOpSchijf(deel: readonly Aanroep[], bestand: string): boolean {
  const laatste = (wat: Aanroep['wat']) => deel.findLastIndex((a) => a.wat === wat && a.bestand === bestand);
  return laatste('schrijf') >= 0 && laatste('sync') > laatste('schrijf');
}

describe.skipIf(reden !== null)('as the system-call trace shows it', () => {
  const aanroepen = reden === null ? spoor() : [];

  it('the write-ahead log is on disk before a command is acknowledged, each time', () => {
    const delen = voorElke(aanroepen, 'notitie');
    expect(delen).toHaveLength(12);
    expect(delen.map((deel) => isOpSchijf(deel, 'bestand.db-wal'))).toEqual(delen.map(() => true));
  });

  it('the header is on disk before it gets its name, and its name before it is acknowledged', () => {
    const delen = voorElke(aanroepen, 'kop');
    expect(delen).toHaveLength(12);
    for (const deel of delen) {
      const hernoemd = deel.findIndex((a) => a.wat === 'hernoem' && a.bestand === 'sleutels.json');
      expect(isOpSchijf(deel.slice(0, hernoemd), 'sleutels.json.deel')).toBe(true);
      const daarna = deel.slice(hernoemd).filter((a) => a.wat === 'sync');
      expect(daarna.map((a) => a.bestand.startsWith('overlegtafel-fsync-'))).toEqual([true]);
    }
  });

  it('the store is on disk before the write-ahead log that held its pages is cut to nothing', () => {
    const leeg = aanroepen.flatMap((a, nr) => (a.wat === 'kort-in' && a.bestand === 'bestand.db-wal' ? [nr] : []));
    expect(leeg.length).toBeGreaterThan(1);
    let vorige = 0;
    for (const nr of leeg) {
      expect(isOpSchijf(aanroepen.slice(vorige, nr), 'bestand.db')).toBe(true);
      vorige = nr;
    }
  });

  it('a store that does not wait for the disk is seen by this very look', () => {
    const delen = voorElke(spoor('zonder'), 'notitie');
    expect(delen).toHaveLength(12);
    expect(delen.some((deel) => isOpSchijf(deel, 'bestand.db-wal'))).toBe(false);
  });
});
