/** The machine-wide policy: absent is fine, wrong stops with the field. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beleidspad, leesBeleid } from '../../electron/kluis/beleid.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { weigeringVan } from './steun.ts';

let map = '';
let pad = '';
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'overlegtafel-beleid-'));
  pad = join(map, 'beleid.json');
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe('the policy', () => {
  it('is empty when there is no file', () => {
    expect(leesBeleid(pad)).toEqual({});
  });

  it('is read as it is written', () => {
    const beleid = {
      minimaleWachtzinlengte: 20,
      vergrendelMinuten: { voorbereiding: 3, overleg: 10 },
      exportmappen: [join(map, 'uit')],
      kopiemap: join(map, 'kopie'),
      kopieBewaren: { aantal: 3, dagen: 14 },
      exportMetNamen: true,
      echteZakenOpChromium: false,
    };
    writeFileSync(pad, `\uFEFF${JSON.stringify(beleid)}`);
    expect(leesBeleid(pad)).toEqual(beleid);
  });

  it.each([
    ['{"minimaleWachtzinlengte": 8}', 'minimaleWachtzinlengte'],
    ['{"vergrendelMinuten": {"overleg": 60}}', 'vergrendelMinuten.overleg'],
    ['{"vergrendelMinuten": {"pauze": 5}}', 'vergrendelMinuten.pauze'],
    ['{"exportmappen": ["relatief/pad"]}', 'exportmappen.0'],
    ['{"exportmappen": []}', 'exportmappen'],
    ['{"kopiemap": "relatief/pad"}', 'kopiemap'],
    ['{"kopieBewaren": {"aantal": 8}}', 'kopieBewaren.aantal'],
    ['{"kopieBewaren": {"dagen": 31}}', 'kopieBewaren.dagen'],
    ['{"echteZakenOpChromium": "ja"}', 'echteZakenOpChromium'],
    ['{"exportMetNamen": 1}', 'exportMetNamen'],
    ['{"profielbestand": "profiel.json"}', 'profielbestand'],
    ['{"onbekend": 1}', 'onbekend'],
    ['[]', 'het bestand'],
    ['{', 'het bestand (geen geldige JSON)'],
    ['', 'het bestand (geen geldige JSON)'],
    [' '.repeat(70_000), 'het bestand (te groot)'],
  ])('stops the start when it reads %.40s, and names the field', async (tekst, veld) => {
    writeFileSync(pad, tekst);
    const { code, details, uitleg } = await weigeringVan(() => leesBeleid(pad));
    expect([code, details?.veld]).toEqual(['BELEID_ONGELDIG', veld]);
    expect(uitleg).toContain(veld);
  });

  it('brings the profile that it names, read and found good, with or without a byte order mark', () => {
    const profielbestand = join(map, 'convenant.json');
    for (const bom of ['', '\uFEFF']) {
      const tekst = `${bom}${JSON.stringify(ingebouwdProfiel)}`;
      writeFileSync(profielbestand, tekst);
      writeFileSync(pad, JSON.stringify({ profielbestand }));
      expect(leesBeleid(pad)).toEqual({ profielbestand, profieltekst: tekst });
    }
  });

  it.each([
    [null, 'niet te lezen'],
    ['{', 'geen geldig profiel'],
    [JSON.stringify({ ...ingebouwdProfiel, partners: [] }), 'in het profiel: partners'],
    [' '.repeat(10 * 1024 * 1024 + 1), 'te groot'],
  ])('stops the start when the profile that it names is %.20s', async (tekst, wat) => {
    const profielbestand = join(map, 'convenant.json');
    if (tekst !== null) writeFileSync(profielbestand, tekst);
    writeFileSync(pad, JSON.stringify({ profielbestand }));
    const { code, uitleg } = await weigeringVan(() => leesBeleid(pad));
    expect([code, uitleg]).toEqual(['BELEID_ONGELDIG', expect.stringContaining(`profielbestand (${wat}`)]);
    expect(uitleg).not.toContain(map);
  });

  it('stops the start when it cannot be read', async () => {
    expect(await weigeringVan(() => leesBeleid(map))).toMatchObject({ code: 'BELEID_ONGELDIG' });
  });

  it('has a fixed place on each system', () => {
    expect(['win32', 'darwin', 'linux'].map((p) => beleidspad(p as NodeJS.Platform))).toEqual([
      'C:\\ProgramData\\Overlegtafel\\beleid.json',
      '/Library/Application Support/Overlegtafel/beleid.json',
      '/etc/overlegtafel/beleid.json',
    ]);
  });
});
