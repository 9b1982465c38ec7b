import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bestandssysteem, echtBestandssysteem, schrijfPakket } from '../../electron/documents/schrijfPakket.ts';

const bytes = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const pakket = new Map([
  ['Dossier/Dossier.mdto.xml', bytes('<a/>')],
  ['Dossier/Stuk/Stuk.pdf', bytes('%PDF')],
  ['pakbon.xml', bytes('<bon/>')],
]);
const fout = (code: string): Error => Object.assign(new Error(code), { code });
const opdracht = (deel = {}) => ({ map, naam: 'overdracht', id: 'a1', ...deel });
const met = (deel: Partial<Bestandssysteem>): Bestandssysteem => ({ ...echtBestandssysteem, ...deel });
let map = '';

/** The superuser may write anywhere, and Windows has no such mode. */
const rechtenTellen = process.platform !== 'win32' && process.getuid?.() !== 0;
if (!rechtenTellen) console.log('overgeslagen: alleen-lezen map (als beheerder of op Windows geldt die niet)');

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'pakket-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe('writing a package', () => {
  it('puts every file in place and leaves nothing else', async () => {
    expect(await schrijfPakket(pakket, opdracht())).toEqual({
      naam: 'overdracht',
      pad: join(map, 'overdracht'),
      aantalBestanden: 3,
    });
    expect(readdirSync(map)).toEqual(['overdracht']);
    for (const [pad, inhoud] of pakket)
      expect(new Uint8Array(readFileSync(join(map, 'overdracht', pad)))).toEqual(inhoud);
    if (process.platform !== 'win32') expect(statSync(join(map, 'overdracht', 'pakbon.xml')).mode & 0o077).toBe(0);
  });

  it('never overwrites: a second package gets a number, also beside an empty folder or a file of that name', async () => {
    await schrijfPakket(pakket, opdracht());
    mkdirSync(join(map, 'overdracht-2'));
    expect((await schrijfPakket(new Map([['pakbon.xml', bytes('twee')]]), opdracht())).naam).toBe('overdracht-3');
    expect(readFileSync(join(map, 'overdracht', 'pakbon.xml'), 'utf8')).toBe('<bon/>');
    expect(readdirSync(join(map, 'overdracht-2'))).toEqual([]);
  });

  it('takes the next number when the name is taken at the last moment', async () => {
    let keer = 0;
    const fs = met({
      hernoem: (van, naar) => {
        keer += 1;
        return keer === 1 ? Promise.reject(fout('ENOTEMPTY')) : echtBestandssysteem.hernoem(van, naar);
      },
    });
    expect((await schrijfPakket(pakket, opdracht(), fs)).naam).toBe('overdracht-2');
  });

  it.each([
    ['the disk fills up at any file', 'ENOSPC', 'SCHIJF_VOL'],
    ['writing is not allowed', 'EACCES', 'MAP_NIET_SCHRIJFBAAR'],
    ['the disk is read-only', 'EROFS', 'MAP_NIET_SCHRIJFBAAR'],
    ['the stick is pulled out', 'ENOENT', 'MAP_ONTBREEKT'],
    ['something else fails', 'EIO', 'SCHRIJVEN_MISLUKT'],
  ])('leaves no half package when %s', async (_, systeemcode, code) => {
    for (let bij = 1; bij <= pakket.size; bij += 1) {
      let keer = 0;
      const fs = met({
        schrijf: (pad, inhoud) => {
          keer += 1;
          return keer === bij ? Promise.reject(fout(systeemcode)) : echtBestandssysteem.schrijf(pad, inhoud);
        },
      });
      await expect(schrijfPakket(pakket, opdracht(), fs)).rejects.toMatchObject({ weigering: { code } });
      expect(readdirSync(map)).toEqual([]);
    }
  });

  it('leaves no half package when flushing or renaming fails', async () => {
    for (const fs of [
      met({ spoelMap: () => Promise.reject(fout('EIO')) }),
      met({ hernoem: () => Promise.reject(fout('EPERM')) }),
    ]) {
      await expect(schrijfPakket(pakket, opdracht(), fs)).rejects.toMatchObject({
        weigering: { code: expect.any(String) },
      });
      expect(readdirSync(map)).toEqual([]);
    }
  });

  it('delivers nothing when a file reads back differently', async () => {
    const fs = met({ lees: async (pad) => (pad.endsWith('.pdf') ? bytes('%PDX') : echtBestandssysteem.lees(pad)) });
    await expect(schrijfPakket(pakket, opdracht(), fs)).rejects.toMatchObject({
      weigering: { code: 'TERUGLEZEN_ONGELIJK' },
    });
    expect(readdirSync(map)).toEqual([]);
  });

  it('tells the user what is left behind when even cleaning up fails', async () => {
    const fs = met({ schrijf: () => Promise.reject(fout('ENOSPC')), verwijder: () => Promise.reject(fout('EIO')) });
    await expect(schrijfPakket(pakket, opdracht(), fs)).rejects.toMatchObject({
      weigering: { code: 'SCHIJF_VOL', uitleg: expect.stringContaining('.tijdelijk') },
    });
  });

  it('does not touch a temporary folder that is not its own', async () => {
    mkdirSync(join(map, '.tijdelijk-a1'));
    await expect(schrijfPakket(pakket, opdracht())).rejects.toMatchObject({ weigering: { code: 'SCHRIJVEN_MISLUKT' } });
    expect(existsSync(join(map, '.tijdelijk-a1'))).toBe(true);
  });

  it('refuses a folder that is gone, and names that lead out of the folder', async () => {
    await expect(schrijfPakket(pakket, opdracht({ map: join(map, 'weg') }))).rejects.toMatchObject({
      weigering: { code: 'MAP_ONTBREEKT' },
    });
    for (const naam of ['../uit', 'a/b', '', '.']) {
      await expect(schrijfPakket(pakket, opdracht({ naam }))).rejects.toMatchObject({
        weigering: { code: 'PAKKETNAAM_ONGELDIG' },
      });
    }
    const uit = new Map([['../uit.xml', bytes('x')]]);
    await expect(schrijfPakket(uit, opdracht())).rejects.toMatchObject({ weigering: { code: 'PAKKETNAAM_ONGELDIG' } });
  });

  it.runIf(rechtenTellen)('refuses a real read-only folder', async () => {
    chmodSync(map, 0o500);
    await expect(schrijfPakket(pakket, opdracht())).rejects.toMatchObject({
      weigering: { code: 'MAP_NIET_SCHRIJFBAAR' },
    });
    chmodSync(map, 0o700);
  });
});
