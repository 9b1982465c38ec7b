/**
 * Trouble from outside, made for real: a disk that is full, a folder without rights, another program on the file, a
 * program killed while it brings the schema up to date. Each is told by name with a way out, and the data is as it was.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migratiekopie } from '../../db/migrate.ts';
import { leesStore, openStore, type Store } from '../../db/open.ts';
import { schrijfAtomisch } from '../../electron/kluis/schijf.ts';
import type { Weigering } from '../../shared/contract/weigering.ts';
import { dood } from '../bewijs/doding.ts';
import { weigeringVan } from '../kluis/steun.ts';
import {
  geenSchijf,
  haalSchijfWeg,
  inhoud,
  langzaam,
  NIEMAND,
  opslagMigraties,
  opslagsleutel,
  REGELS,
  schrijfRegels,
  vulSchijf,
  zetSchijf,
} from './tegenslagsteun.ts';

const KIND = fileURLToPath(new URL('./tegenslagkind.ts', import.meta.url));
const isRoot = process.getuid?.() === 0;

let map = '';
let pad = '';
let open: Store[] = [];

function opent(anders: Partial<Parameters<typeof openStore>[2]> = {}): Store {
  const store = openStore(pad, opslagsleutel(), { migraties: opslagMigraties, sleutelBewezen: true, ...anders });
  open.push(store);
  return store;
}
const sluitAlles = (): void => {
  for (const store of open.splice(0)) store.sluit();
};

/** A closed store with its first rows, in `map`. */
function maakOpslag(): string {
  const store = opent({ nieuw: true });
  schrijfRegels(store, REGELS, 1500);
  const tekst = inhoud(store);
  store.sluit();
  return tekst;
}

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'overlegtafel-tegenslag-'));
  pad = join(map, 'bestand.db');
  open = [];
});
afterEach(() => {
  sluitAlles();
  rmSync(map, { recursive: true, force: true });
});

const zonderSchijf = geenSchijf();
if (zonderSchijf !== null) console.log(`overgeslagen: ${zonderSchijf}`);

describe.skipIf(zonderSchijf !== null)('a disk that is really full', () => {
  const vul = (): void => vulSchijf(map);
  const maakRuimte = (): void => rmSync(join(map, 'vulling'));
  beforeEach(() => {
    expect(zetSchijf(map, 1024)).toBeNull();
  });
  afterEach(() => {
    sluitAlles();
    haalSchijfWeg(map);
  });

  it('refuses a command whole, and takes it again once there is room', async () => {
    const store = opent({ nieuw: true });
    schrijfRegels(store, REGELS);
    const voor = inhoud(store);
    vul();
    const { code, uitleg } = await weigeringVan(() => schrijfRegels(store, 400, 2000));
    expect(code).toBe('SCHIJF_VOL');
    expect(uitleg).toMatch(/Maak ruimte vrij en doe het opnieuw/);
    expect(inhoud(store)).toBe(voor);
    maakRuimte();
    schrijfRegels(store, 10);
    const na = inhoud(store);
    store.sluit();
    expect(inhoud(opent())).toBe(na);
    expect(JSON.parse(na)).toHaveLength(REGELS + 10);
  });

  it('keeps what was acknowledged also when it cannot be closed properly', async () => {
    const store = opent({ nieuw: true });
    for (let keer = 0; keer < 5; keer += 1) schrijfRegels(store, 20, 2000);
    const voor = inhoud(store);
    vul();
    expect((await weigeringVan(() => store.sluit())).code).toBe('SCHIJF_VOL');
    // On a disk that is still full it opens for reading, or says that it is full: never less than was acknowledged.
    maakRuimte();
    expect(inhoud(opent())).toBe(voor);
  });

  it('refuses to bring the schema up to date without room for the copy, and changes nothing', async () => {
    const voor = maakOpslag();
    const bytes = readFileSync(pad);
    vul();
    const nieuwer = { migraties: [...opslagMigraties, langzaam(() => undefined)] };
    const { code, uitleg } = await weigeringVan(() => opent(nieuwer));
    expect(code).toBe('SCHIJF_VOL');
    expect(uitleg).toContain('Maak ruimte');
    expect(readdirSync(map).filter((naam) => naam.includes('voor-migratie'))).toEqual([]);
    expect(readFileSync(pad).equals(bytes)).toBe(true);
    expect(inhoud(opent())).toBe(voor);
  });

  it('keeps the header that is there when a new one does not fit', async () => {
    const kop = join(map, 'sleutels.json');
    schrijfAtomisch(kop, '{"oud":true}');
    vul();
    const { code, uitleg } = await weigeringVan(() => schrijfAtomisch(kop, 'x'.repeat(8192)));
    expect(code).toBe('SCHIJF_VOL');
    expect(uitleg).toContain('Maak ruimte');
    expect(readFileSync(kop, 'utf8')).toBe('{"oud":true}');
    expect(readdirSync(map).sort()).toEqual(['sleutels.json', 'vulling']);
  });
});

describe.skipIf(process.platform === 'win32')('a folder in which the user may not write', () => {
  it('is told for store, lock and header, and nothing in it changes', () => {
    const kluis = join(map, 'kluis');
    mkdirSync(kluis);
    maakOpslag();
    writeFileSync(join(kluis, 'sleutels.json'), '{}');
    chmodSync(pad, 0o444);
    chmodSync(join(kluis, 'sleutels.json'), 0o000);
    if (isRoot) for (const p of [map, pad, kluis]) chownSync(p, NIEMAND, NIEMAND);
    chmodSync(kluis, 0o555);
    chmodSync(map, 0o555);
    const voor = readFileSync(pad);
    const { stdout, stderr } = spawnSync(process.execPath, [KIND, 'niemand', pad, kluis], { encoding: 'utf8' });
    chmodSync(map, 0o755);
    chmodSync(kluis, 0o755);
    expect(stderr).toBe('');
    const uit = JSON.parse(stdout) as Record<'opslag' | 'slot' | 'kop' | 'lezen', Weigering>;
    for (const wat of ['opslag', 'slot', 'kop'] as const) {
      expect(uit[wat], wat).toMatchObject({
        code: 'MAP_NIET_SCHRIJFBAAR',
        uitleg: expect.stringContaining('Vraag uw beheerder om schrijfrechten'),
      });
    }
    expect(uit.lezen).toMatchObject({
      code: 'MAP_NIET_LEESBAAR',
      uitleg: expect.stringContaining('Vraag uw beheerder om leesrechten'),
    });
    expect(readFileSync(pad).equals(voor)).toBe(true);
    expect(readdirSync(map).sort()).toEqual(['bestand.db', 'kluis']);
    expect(readdirSync(kluis)).toEqual(['sleutels.json']);
  });
});

it('a store that another program has open is told, and can be used once that program was killed', async () => {
  const voor = maakOpslag();
  const ander: ChildProcess = spawn(process.execPath, [KIND, 'houd', pad], { stdio: ['pipe', 'pipe', 'inherit'] });
  const einde = once(ander, 'exit');
  await once(ander.stdout ?? ander, 'data');
  const { code, uitleg } = await weigeringVan(() => opent());
  expect(code).toBe('KLUIS_IN_GEBRUIK');
  expect(uitleg).toMatch(/Sluit dat eerst, en probeer het dan opnieuw/);
  ander.kill('SIGKILL');
  await einde;
  expect(inhoud(opent())).toBe(voor);
});

describe('a migration that is killed', () => {
  it.each(['rij 1', `rij ${REGELS / 2}`, `rij ${REGELS - 1}`])(
    'at %s is undone whole, and the next start goes on',
    async (na) => {
      const voor = maakOpslag();
      await dood(KIND, ['migreer', pad, na], { na, ms: 0 });
      // As it was killed: the copy from before is whole, encrypted, and of the version before.
      const kopie = leesStore(migratiekopie(pad), opslagsleutel());
      expect([kopie.schemaversie, inhoud(kopie)]).toEqual([10, voor]);
      kopie.sluit();
      // Half a step was on disk.
      if (na !== 'rij 1') expect(statSync(`${pad}-wal`).size).toBeGreaterThan(0);
      const halverwege = leesStore(pad, opslagsleutel());
      expect([halverwege.schemaversie, inhoud(halverwege)]).toEqual([10, voor]);
      halverwege.sluit();

      const nieuwer = { migraties: [...opslagMigraties, langzaam(() => undefined)] };
      const store = opent(nieuwer);
      expect(store.schemaversie()).toBe(20);
      expect(
        store.lees.prepare("SELECT count(*) AS n FROM regel WHERE kleur = 'rood' AND tekst LIKE 'REGEL%'").get(),
      ).toEqual({
        n: REGELS,
      });
      store.sluit();
      opent(nieuwer).sluit();
      expect(existsSync(migratiekopie(pad))).toBe(false);
    },
  );

  it('leaves a copy that is what it was before, for who would rather go back', async () => {
    const voor = maakOpslag();
    await dood(KIND, ['migreer', pad, 'rij 20'], { na: 'rij 20', ms: 0 });
    for (const naam of readdirSync(map)) if (!naam.endsWith('.voor-migratie')) rmSync(join(map, naam));
    copyFileSync(migratiekopie(pad), pad);
    rmSync(migratiekopie(pad));
    expect(inhoud(opent())).toBe(voor);
  });
});
