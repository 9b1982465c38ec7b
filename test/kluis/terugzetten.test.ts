/** Going back to a back-up: what it would lose, what is destroyed again, and either the old state or the new one. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vernietigLeden } from '../../db/commands/vernietig.ts';
import { controleerKeten } from '../../db/logboek.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { ledenVanGroep } from '../../db/queries/gegevens.ts';
import { sleutelboek } from '../../db/register.ts';
import { leesHerstelcode } from '../../electron/kluis/herstelcode.ts';
import { kluispaden } from '../../electron/kluis/kop.ts';
import { KOPIE_FORMAAT } from '../../electron/kluis/kopiebestand.ts';
import { kopieoverzicht, maakReservekopie, ruimVernietigdOp } from '../../electron/kluis/reservekopie.ts';
import { type Sessie, sluitSessie } from '../../electron/kluis/sessie.ts';
import { wijzigSleutels } from '../../electron/kluis/sleutelbeheer.ts';
import { keurKopie, maakGereed } from '../../electron/kluis/terugzetten.ts';
import { gereedmap, maakWisselAf, type Wisselschijf, wissel } from '../../electron/kluis/wissel.ts';
import { geheim, groepMetNamen, Kopieproef } from './kopiesteun.ts';
import { bestandenMet, codeVan, WACHTZIN } from './steun.ts';

let proef: Kopieproef;
let sessie: Sessie;
let omgeving: Omgeving;
let herstelcode = '';
beforeEach(async () => {
  proef = new Kopieproef();
  ({ sessie, omgeving, herstelcode } = await proef.maak());
  groepMetNamen(omgeving, 'Fictieplein', [
    ['L1', 'Proefdal'],
    ['L2', 'Schetsberg'],
  ]);
});
afterEach(() => proef.ruimOp());

function maakKopie(): Uint8Array {
  return readFileSync(join(proef.doel, maakReservekopie(sessie, omgeving, proef.plek).naam));
}
const vraag = (bytes: Uint8Array, wachtzin = WACHTZIN) =>
  ({ bytes, soort: 'wachtzin', geheim: geheim(wachtzin), open: null }) as const;
const keur = (bytes: Uint8Array, wachtzin = WACHTZIN) => keurKopie(proef.opties, vraag(bytes, wachtzin));
const gereed = (bytes: Uint8Array) => maakGereed(proef.opties, proef.delen, vraag(bytes));
const namen = (o: Omgeving) => ledenVanGroep(o.lees, 'Fictieplein').map((l) => l.achternaam);

function vernietig(achternaam: string): void {
  const leden = ledenVanGroep(omgeving.lees, 'Fictieplein').filter((l) => l.achternaam === achternaam);
  omgeving.schrijf((db) => vernietigLeden(omgeving, db, 'Fictieplein', leden));
  omgeving.leegSporen();
}

/** The bytes of everything in the vault's folder, for "nothing changed". */
function alles(): string {
  const namenVan = readdirSync(proef.map, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return JSON.stringify(
    namenVan
      .filter((n) => n.isFile())
      .map((n) => [n.name, readFileSync(join(n.parentPath, n.name)).toString('base64')])
      .sort(),
  );
}

describe('before anything is done', () => {
  it('says what is newer here: rows, groups and destructions, and changes nothing', async () => {
    const bytes = maakKopie();
    const regels = () => omgeving.lees.prepare<{ n: number }>('SELECT count(*) AS n FROM logboek').get()?.n ?? 0;
    const toen = regels() - 1;
    groepMetNamen(omgeving, 'Oefenkade', []);
    proef.verder(1);
    vernietig('Proefdal');
    const nieuw = regels() - toen;
    sluitSessie(sessie);
    const voor = alles();
    expect(await keur(bytes)).toEqual({
      gemaakt: '2026-03-12T13:00:00.000Z',
      huidig: {
        soort: 'open',
        laatste: '2026-03-13T13:00:00.000Z',
        regels: nieuw,
        overleggen: 0,
        groepen: 1,
        vernietigingen: 1,
      },
    });
    expect(alles()).toBe(voor);
  });

  it('opens the vault here with the key of the back-up, also when its passphrase is another now', async () => {
    const bytes = maakKopie();
    const wachtzin = new Uint8Array(geheim('zes groene eksters lopen langzaam')).buffer;
    await wijzigSleutels({ opties: proef.opties, sessie, boek: sleutelboek, omgeving }, { wat: 'wachtzin', wachtzin });
    sluitSessie(sessie);
    expect(await codeVan(keur(bytes, 'zes groene eksters lopen langzaam'))).toBe('WACHTZIN_ONJUIST');
    expect((await keur(bytes)).huidig).toMatchObject({ soort: 'open' });
  });

  it('knows only the moments of a vault that is damaged, and still lets it be replaced', async () => {
    const bytes = maakKopie();
    sluitSessie(sessie);
    const { bestand, kop } = kluispaden(proef.map);
    writeFileSync(bestand, readFileSync(bestand).fill(7, 4096, 8192));
    writeFileSync(kop, 'kapot');
    expect((await keur(bytes)).huidig).toMatchObject({ soort: 'dicht', gewijzigd: expect.any(String) });
    expect(await gereed(bytes)).toMatchObject({ opnieuwVernietigd: null });
    wissel(proef.map, new Date(proef.nu));
    expect(namen((await proef.open()).omgeving)).toEqual(['Proefdal', 'Schetsberg']);
  });

  it('takes the recovery code of then', async () => {
    const bytes = maakKopie();
    sluitSessie(sessie);
    const code = leesHerstelcode(herstelcode);
    expect(await keurKopie(proef.opties, { bytes, soort: 'herstelcode', geheim: code, open: null })).toMatchObject({
      gemaakt: '2026-03-12T13:00:00.000Z',
    });
  });
});

describe('a file that cannot be put back', () => {
  const met = (bytes: Uint8Array, doe: (b: Buffer) => Buffer): Uint8Array => doe(Buffer.from(bytes));
  it.each([
    ['cut off', (b: Buffer) => b.subarray(0, b.length - 4096), 'KOPIE_BESCHADIGD'],
    ['cut off in its first lines', (b: Buffer) => b.subarray(0, 60), 'KOPIE_BESCHADIGD'],
    ['longer than it says', (b: Buffer) => Buffer.concat([b, Buffer.alloc(1)]), 'KOPIE_BESCHADIGD'],
    [
      'changed in one byte of the store',
      (b: Buffer) => {
        b[b.length - 5000] = (b[b.length - 5000] ?? 0) ^ 1;
        return b;
      },
      'KOPIE_BESCHADIGD',
    ],
    [
      'with another moment in its manifest',
      (b: Buffer) => Buffer.from(b.toString('latin1').replace('2026-03-12T13:00:00', '2026-04-12T13:00:00'), 'latin1'),
      'KOPIE_BESCHADIGD',
    ],
    ['something else', () => Buffer.from('Geen reservekopie.'), 'GEEN_KOPIE'],
    ['empty', () => Buffer.alloc(0), 'GEEN_KOPIE'],
    [
      'of a newer form',
      (b: Buffer) => Buffer.from(b.toString('latin1').replace(KOPIE_FORMAAT, 'overlegtafel-kopie/2'), 'latin1'),
      'KOPIE_NIEUWER',
    ],
    [
      'of a newer schema',
      (b: Buffer) => Buffer.from(b.toString('latin1').replace(/"schemaversie":\d\d/, '"schemaversie":99'), 'latin1'),
      'KOPIE_NIEUWER',
    ],
  ])('because it is %s is refused by name, and nothing changes', async (_wat, doe, code) => {
    const bytes = maakKopie();
    sluitSessie(sessie);
    const voor = alles();
    expect(await codeVan(keur(met(bytes, doe)))).toBe(code);
    expect(await codeVan(gereed(met(bytes, doe)))).toBe(code);
    expect(alles()).toBe(voor);
  });

  it('because it is of another vault is refused, and so is a wrong passphrase', async () => {
    const ander = new Kopieproef();
    const andere = await ander.maak();
    const vreemd = readFileSync(join(ander.doel, maakReservekopie(andere.sessie, andere.omgeving, ander.plek).naam));
    ander.ruimOp();
    const bytes = maakKopie();
    sluitSessie(sessie);
    const voor = alles();
    expect(await codeVan(gereed(vreemd))).toBe('KOPIE_ANDERE_KLUIS');
    expect(await codeVan(maakGereed(proef.opties, proef.delen, vraag(bytes, 'een heel andere zin')))).toBe(
      'WACHTZIN_ONJUIST',
    );
    expect(alles()).toBe(voor);
  });
});

describe('going back', () => {
  it('brings back what was there, destroys again what was destroyed since, and keeps the old state', async () => {
    const bytes = maakKopie();
    proef.verder(1);
    vernietig('Proefdal');
    groepMetNamen(omgeving, 'Oefenkade', []);
    sluitSessie(sessie);
    expect(await gereed(bytes)).toMatchObject({ opnieuwVernietigd: 1 });
    proef.verder(1);
    const oud = wissel(proef.map, new Date(proef.nu));
    expect(oud).toBe('voor-terugzetten-2026-03-14T130000Z');
    const nu = await proef.open();
    expect(namen(nu.omgeving)).toEqual(['Schetsberg']);
    expect(nu.omgeving.lees.prepare("SELECT 1 FROM groep WHERE id = 'Oefenkade'").get()).toBeUndefined();
    expect(controleerKeten(nu.omgeving.lees)).toMatchObject({ ok: true });
    // The first moment of the destruction stays: copies from after it do not hold the name.
    expect(nu.omgeving.lees.prepare('SELECT id, tijd FROM vernietiging').all()).toEqual([
      { id: 'L1', tijd: '2026-03-13T13:00:00.000Z' },
    ]);
    const laatste = nu.omgeving.lees
      .prepare<{ wat: string; onderwerp: string }>(
        'SELECT wat, onderwerp FROM logboek ORDER BY volgnummer DESC LIMIT 1',
      )
      .get();
    expect(laatste?.wat).toBe('kopie.teruggezet');
    expect(JSON.parse(laatste?.onderwerp ?? '')).toMatchObject({ opnieuwVernietigd: 1 });
    // How to get back: the two files in the folder are the vault from before.
    sluitSessie(nu.sessie);
    for (const naam of ['bestand.db', 'sleutels.json']) cpSync(join(proef.map, oud, naam), join(proef.map, naam));
    const terug = await proef.open();
    expect(terug.omgeving.lees.prepare("SELECT 1 FROM groep WHERE id = 'Oefenkade'").get()).toBeDefined();
  });

  it('leaves nothing readable, and the old state goes with the rule that back-ups have', async () => {
    const bytes = maakKopie();
    sluitSessie(sessie);
    await gereed(bytes);
    const oud = wissel(proef.map, new Date(proef.nu));
    expect(bestandenMet(join(proef.map, oud), 'Schetsberg')).toEqual([]);
    expect(bestandenMet(join(proef.map, oud), 'Proefdal')).toEqual([]);
    ({ sessie, omgeving } = await proef.open());
    proef.verder(1);
    vernietig('Proefdal');
    expect(kopieoverzicht(sessie, omgeving, proef.plek).oudeStanden).toMatchObject([
      { naam: oud, metVernietigd: true },
    ]);
    proef.verder(40);
    maakReservekopie(sessie, omgeving, proef.plek);
    expect(existsSync(join(proef.map, oud))).toBe(false);
    expect(ruimVernietigdOp(sessie, omgeving, proef.plek)).toBe(0);
  });

  it('works where there is no vault: a new laptop', async () => {
    const bytes = maakKopie();
    sluitSessie(sessie);
    rmSync(proef.map, { recursive: true });
    mkdirSync(proef.map);
    expect((await keur(bytes)).huidig).toEqual({ soort: 'geen' });
    await gereed(bytes);
    wissel(proef.map, new Date(proef.nu));
    expect(namen((await proef.open()).omgeving)).toEqual(['Proefdal', 'Schetsberg']);
  });

  it('brings the schema of an old back-up up to date, and keeps no copy from before that', async () => {
    const bytes = maakKopie();
    sluitSessie(sessie);
    const later = [
      ...proef.opties.migraties,
      { nummer: 9990, naam: 'later', sql: 'CREATE TABLE later (x TEXT) STRICT' },
    ];
    await maakGereed({ ...proef.opties, migraties: later }, proef.delen, vraag(bytes));
    expect(readdirSync(gereedmap(proef.map)).sort()).toEqual(['bestand.db', 'sleutels.json']);
  });

  it('is either the old state or the new one, wherever the exchange is ended', async () => {
    const bytes = maakKopie();
    groepMetNamen(omgeving, 'Oefenkade', []);
    // Ended without closing: the old state has a write-ahead log that belongs to it.
    const schoon = join(proef.basis, 'schoon');
    cpSync(proef.map, schoon, { recursive: true });
    sluitSessie(sessie);
    const heeftKade = async () => {
      const o = await proef.open();
      const is = o.omgeving.lees.prepare("SELECT 1 FROM groep WHERE id = 'Oefenkade'").get() !== undefined;
      expect(controleerKeten(o.omgeving.lees)).toMatchObject({ ok: true });
      sluitSessie(o.sessie);
      return is;
    };
    const uitkomsten: boolean[] = [];
    let stappen = 0;
    for (let eind = 0; ; eind += 1) {
      rmSync(proef.map, { recursive: true });
      cpSync(schoon, proef.map, { recursive: true });
      await gereed(bytes);
      cpSync(schoon, proef.map, { recursive: true });
      let stap = 0;
      const breekt = (fn: () => void): void => {
        if (stap === eind) throw new Error('killed');
        stap += 1;
        fn();
      };
      const schijf: Wisselschijf = {
        hernoem: (a, b) => breekt(() => renameSync(a, b)),
        verwijder: (p) => breekt(() => rmSync(p, { recursive: true, force: true })),
      };
      const af = (() => {
        try {
          wissel(proef.map, new Date(proef.nu), schijf);
          return true;
        } catch {
          return false;
        }
      })();
      // The next start.
      maakWisselAf(proef.map);
      uitkomsten.push(await heeftKade());
      expect(readdirSync(proef.map).filter((n) => n.startsWith('terugzetten'))).toEqual([]);
      stappen = stap;
      if (af) break;
    }
    expect(stappen).toBeGreaterThan(5);
    // Ordered is done: from the first step on it is the new state.
    expect(uitkomsten).toEqual(uitkomsten.map(() => false));
    // Not ordered is not done.
    rmSync(proef.map, { recursive: true });
    cpSync(schoon, proef.map, { recursive: true });
    await gereed(bytes);
    maakWisselAf(proef.map);
    expect(await heeftKade()).toBe(true);
  }, 60_000);
});
