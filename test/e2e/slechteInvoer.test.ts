/**
 * Bad input to the tour, as a user meets it: exit code 1, one clear Dutch sentence about it on stderr, no package, no
 * result, and nothing of the user's own files touched.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bouw } from '../../build/bouw.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { maakZip } from '../fixtures/groepsscan/maakXlsx.ts';
import { bestanden } from '../support/sporen.ts';
import { metMappen } from './steun/map.ts';
import { draaiMet, draaiRondleiding, TOUR_HOOGUIT_MS, type Verloop } from './steun/opdracht.ts';

const nieuweMap = metMappen();
beforeAll(() => bouw(), TOUR_HOOGUIT_MS);

/** Refused: told in words, without the machine's own, and without a package. */
function isGeweigerd(verloop: Verloop, uitleg: RegExp): void {
  expect(verloop.code).toBe(1);
  expect(verloop.stdout).toBe('');
  const regels = verloop.stderr.trimEnd().split('\n');
  expect(regels.filter((regel) => uitleg.test(regel)).length).toBe(1);
  // What went wrong comes last; before it, only how far the tour came.
  const voortgang = /^(Rondleiding: .*|\s+[a-z-]+ \(\d+ ms\))$/;
  expect(uitleg.test(regels.filter((regel) => !voortgang.test(regel))[0] ?? '')).toBe(true);
  expect(verloop.stderr).not.toMatch(/^\s+at |Error|ENOENT|undefined|\[object|node:|Timeout/m);
  for (const naam of ['dms', '.overdracht', '.invoer', 'resultaat.json'])
    expect(existsSync(join(verloop.uit, naam))).toBe(false);
}

const afgebroken = (): Buffer => {
  const heel = maakZip([
    { naam: '[Content_Types].xml', data: '<Types/>' },
    { naam: 'xl/workbook.xml', data: '<workbook/>' },
  ]);
  return Buffer.from(heel.subarray(0, Math.floor(heel.length / 2)));
};

/** One of many: what else can be wrong with a file is in `test/groepsscan/leesTabel.test.ts`. */
describe('a groepsscan that cannot be read ends the tour', () => {
  it(
    'a spreadsheet that was cut off',
    async () => {
      const basis = nieuweMap();
      const pad = join(basis, 'scan.xlsx');
      writeFileSync(pad, afgebroken());
      const voor = readFileSync(pad);
      const verloop = await draaiRondleiding(basis, '--groepsscan', pad);
      isGeweigerd(verloop, /beschadigd/);
      expect(verloop.stderr).toMatch(/^De groepsscan kan niet worden gelezen\. .*\.$/m);
      expect(readFileSync(pad).equals(voor)).toBe(true);
      expect(readdirSync(verloop.tijdelijk)).toEqual([]);
    },
    TOUR_HOOGUIT_MS,
  );
});

describe('a profile that cannot be used ends the tour before there is a vault', () => {
  it.each([
    ['an unknown field, by name', JSON.stringify({ ...ingebouwdProfiel, huiskleur: 'blauw' }), /huiskleur/],
    ['no JSON', 'dit is geen profiel', /het hele bestand/],
  ] as const)(
    'with %s',
    async (_wat, tekst, veld) => {
      const basis = nieuweMap();
      const pad = join(basis, 'profiel.json');
      writeFileSync(pad, tekst);
      const verloop = await draaiRondleiding(basis, '--profiel', pad);
      isGeweigerd(verloop, /^Dit profiel kan niet worden gebruikt/);
      expect(verloop.stderr).toMatch(veld);
      expect(bestanden(join(verloop.uit, 'kluis')).filter((naam) => naam !== 'pogingen.json')).toEqual([]);
      expect(readFileSync(pad, 'utf8')).toBe(tekst);
    },
    TOUR_HOOGUIT_MS,
  );
});

describe('a mistake on the command line ends it before anything is made', () => {
  it.each([
    [
      'a groepsscan that is not there',
      ['--groepsscan', 'er-is-geen-scan.csv'],
      /^Het bestand bij --groepsscan is er niet/,
    ],
    ['a profile that is not there', ['--profiel', 'er-is-geen-profiel.json'], /^Het bestand bij --profiel is er niet/],
    ['a folder in the place of a file', ['--groepsscan', '.'], /^Het bestand bij --groepsscan is er niet/],
    ['an unknown option', ['--groepscan', 'scan.csv'], /^Zo gebruikt u de rondleiding: npm run demo/],
    ['an argument without option', ['scan.csv'], /^Zo gebruikt u de rondleiding: npm run demo/],
  ] as const)('%s', async (_wat, argumenten, uitleg) => {
    const verloop = await draaiRondleiding(nieuweMap(), ...argumenten);
    isGeweigerd(verloop, uitleg);
    expect(existsSync(verloop.uit)).toBe(false);
  });

  /** A folder with these files; each holds its own path. */
  function mapMet(...paden: string[]): { basis: string; staat: () => [string, string][] } {
    const basis = nieuweMap();
    for (const pad of paden) {
      mkdirSync(join(basis, 'uit', pad, '..'), { recursive: true });
      writeFileSync(join(basis, 'uit', pad), pad);
    }
    const staat = () =>
      bestanden(join(basis, 'uit')).map((pad): [string, string] => [
        pad,
        readFileSync(join(basis, 'uit', pad), 'utf8'),
      ]);
    return { basis, staat };
  }

  it.each([
    ['other files', ['brief.txt', 'dms/pakket/stuk.pdf', 'resultaat.json']],
    [
      'a vault and a package that are not of a tour',
      ['kluis/bestand.db', 'kluis/sleutels.json', 'dms/pakket/stuk.pdf'],
    ],
    [
      'a file of its own beside an earlier tour',
      ['schermen/01-a-regie.png', 'resultaat.json', 'dms/pakbon.xml', 'mijn.txt'],
    ],
  ])('--uit on a folder with %s, of which not one is touched', async (_wat, paden) => {
    const { basis, staat } = mapMet(...paden);
    const voor = staat();
    const verloop = await draaiMet(basis, ['--uit', join(basis, 'uit')]);
    expect(verloop.code).toBe(1);
    expect(verloop.stderr.trim()).toMatch(/^In de map van --uit staan al andere bestanden\..*niets gewijzigd\.$/);
    expect(staat()).toEqual(voor);
    expect(voor.length).toBe(paden.length);
  });

  it('--uit on a file, which stays as it is', async () => {
    const basis = nieuweMap();
    const pad = join(basis, 'uit');
    writeFileSync(pad, 'een gewoon bestand');
    const verloop = await draaiMet(basis, ['--uit', pad]);
    expect([verloop.code, readFileSync(pad, 'utf8')]).toEqual([1, 'een gewoon bestand']);
    expect(verloop.stderr.trim()).toMatch(/is geen map\. Kies een andere map met --uit\.$/);
  });

  it('a wrong file beside a good result of an earlier tour, which is kept', async () => {
    const { basis, staat } = mapMet('schermen/01-a-regie.png', 'resultaat.json', 'dms/pakbon.xml', 'kluis/bestand.db');
    const voor = staat();
    const verloop = await draaiRondleiding(basis, '--groepsscan', join(basis, 'weg.csv'));
    expect(verloop.code).toBe(1);
    expect(staat()).toEqual(voor);
  });
});
