/** Back-ups: encrypted with the vault's key and nothing else, whole or not there, and no older than the rule keeps. */
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vernietigLeden } from '../../db/commands/vernietig.ts';
import { controleerKeten, laatsteSchakel } from '../../db/logboek.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { openStore } from '../../db/open.ts';
import { ledenVanGroep } from '../../db/queries/gegevens.ts';
import { migraties } from '../../db/register.ts';
import { leesManifest, pakKopieUit, schrijfKopiebestand } from '../../electron/kluis/kopiebestand.ts';
import { kopieoverzicht, maakReservekopie, ruimKopieenOp } from '../../electron/kluis/reservekopie.ts';
import type { Sessie } from '../../electron/kluis/sessie.ts';
import { groepMetNamen, Kopieproef } from './kopiesteun.ts';
import { bestandenMet, codeVan, weigeringVan } from './steun.ts';

let proef: Kopieproef;
let sessie: Sessie;
let omgeving: Omgeving;
beforeEach(async () => {
  proef = new Kopieproef();
  ({ sessie, omgeving } = await proef.maak());
});
afterEach(() => proef.ruimOp());

const maak = (schrijf = schrijfKopiebestand) => maakReservekopie(sessie, omgeving, proef.plek, schrijf);
const logregels = (wat: string) =>
  omgeving.lees
    .prepare<{ onderwerp: string }>('SELECT onderwerp FROM logboek WHERE wat = ? ORDER BY volgnummer')
    .all(wat)
    .map((r) => JSON.parse(r.onderwerp) as Record<string, unknown>);

/** Opens a file with whatever a program may try; true when it can be read. */
function gaatOpen(pad: string, stel: (db: Database.Database) => void): boolean {
  const db = new Database(pad);
  try {
    stel(db);
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return true;
  } catch {
    return false;
  } finally {
    db.close();
  }
}

describe('a back-up', () => {
  it('is one file that opens with the same raw key, and with nothing else', () => {
    groepMetNamen(omgeving, 'Fictieplein', [['L1', 'Proefdal']]);
    const { naam, id } = maak();
    expect(proef.bestanden()).toEqual([naam]);
    const bytes = readFileSync(join(proef.doel, naam));
    for (const woord of ['Proefdal', 'Fictieplein', 'SQLite format']) expect(bytes.includes(woord)).toBe(false);
    const { manifest, bestand, kop } = pakKopieUit(bytes);
    expect(manifest).toMatchObject({
      id,
      kluis: sessie.kop.kluis,
      oefenkluis: true,
      schemaversie: migraties.at(-1)?.nummer,
    });
    expect(kop).toEqual(sessie.kop);
    const los = join(proef.basis, 'los.db');
    writeFileSync(los, bestand);
    const sqlcipher = (db: Database.Database) => {
      db.pragma("cipher='sqlcipher'");
      db.pragma('legacy=4');
    };
    const sleutel = (s: Buffer) => (db: Database.Database) => {
      sqlcipher(db);
      db.key(Buffer.from(`x'${s.toString('hex')}'`));
    };
    const anders = Buffer.from(sessie.datasleutel);
    anders[0] = (anders[0] ?? 0) ^ 1;
    expect(gaatOpen(los, sleutel(sessie.datasleutel))).toBe(true);
    expect(gaatOpen(los, sleutel(anders))).toBe(false);
    expect(gaatOpen(los, () => undefined)).toBe(false);
    expect(gaatOpen(los, (db) => db.key(sessie.datasleutel))).toBe(false);
    expect(gaatOpen(los, (db) => db.key(Buffer.from('vier paarse dassen zingen zacht')))).toBe(false);
    const kopie = openStore(los, Buffer.from(sessie.datasleutel), { migraties });
    expect(laatsteSchakel(kopie.lees)).toEqual(manifest.logboek);
    expect(controleerKeten(kopie.lees)).toMatchObject({ ok: true });
    expect(ledenVanGroep(kopie.lees, 'Fictieplein').map((l) => l.achternaam)).toEqual(['Proefdal']);
    kopie.sluit();
  });

  it('says what it is without a name, and is in the log with the head of the log', () => {
    const { naam, id } = maak();
    const { logboek } = leesManifest(join(proef.doel, naam));
    expect(naam).toMatch(/^overlegtafel-2026-03-12T130000-[0-9a-f]{8}\.otkopie$/);
    expect(logregels('kopie.gemaakt')).toEqual([{ kopie: id, regel: logboek.volgnummer, hash: logboek.hash }]);
    expect(logregels('kopie.begonnen')).toEqual([{ kopie: id }]);
    expect(readdirSync(proef.map).filter((n) => n.includes('kopie'))).toEqual([]);
  });

  it.each([
    ['ENOSPC', 'SCHIJF_VOL'],
    ['EROFS', 'MAP_NIET_SCHRIJFBAAR'],
    ['EACCES', 'MAP_NIET_SCHRIJFBAAR'],
  ])('leaves nothing when the folder answers %s halfway', async (systeem, code) => {
    const half: typeof schrijfKopiebestand = (pad, manifest, kop) => {
      schrijfKopiebestand(pad, manifest, kop, Buffer.alloc(10));
      throw Object.assign(new Error('disk'), { code: systeem });
    };
    const { code: gekregen, uitleg } = await weigeringVan(() => void maak(half));
    expect(gekregen).toBe(code);
    expect(uitleg).toMatch(/reservekopie/);
    expect(proef.bestanden()).toEqual([]);
    expect(existsSync(join(proef.map, 'bestand.kopie.db'))).toBe(false);
    expect(logregels('kopie.gemaakt')).toEqual([]);
  });

  it('does not count when it reads back otherwise than it was written', async () => {
    const verkeerd: typeof schrijfKopiebestand = (pad, manifest, kop, bestand) => {
      const anders = Buffer.from(bestand);
      anders[5000] = (anders[5000] ?? 0) ^ 1;
      schrijfKopiebestand(pad, manifest, kop, anders);
    };
    expect(await codeVan(() => void maak(verkeerd))).toBe('KOPIE_MISLUKT');
    expect(proef.bestanden()).toEqual([]);
  });

  it('is refused for a folder that is not there', async () => {
    rmSync(proef.doel, { recursive: true });
    expect(await codeVan(() => void maak())).toBe('MAP_ONTBREEKT');
  });
});

describe('pruning', () => {
  it('keeps the newest seven, and tells before which will go', () => {
    const namen = Array.from({ length: 9 }, () => {
      proef.verder(1);
      return maak().naam;
    });
    expect(proef.bestanden()).toEqual(namen.slice(2));
    const { kopieen } = kopieoverzicht(sessie, omgeving, proef.plek);
    expect(kopieen.map((k) => k.naam)).toEqual([...namen].reverse().slice(0, 7));
    expect(kopieen.map((k) => k.wijkt)).toEqual([false, false, false, false, false, false, true]);
    expect(logregels('kopie.verwijderd')).toHaveLength(2);
    expect(logregels('kopie.verwijderd')[0]).toMatchObject({ reden: 'bewaartermijn', oudeStanden: 0 });
  });

  it('keeps none older than thirty days, or fewer and shorter as the policy says', () => {
    maak();
    proef.verder(29);
    expect(maak().verwijderd).toBe(0);
    proef.verder(2);
    expect(maak().verwijderd).toBe(1);
    proef.verder(1);
    const streng = { ...proef.plek, bewaren: { aantal: 1, dagen: 2 } };
    expect(maakReservekopie(sessie, omgeving, streng).verwijderd).toBe(2);
    expect(proef.bestanden()).toHaveLength(1);
  });

  it('removes only what is a back-up of this vault: nothing foreign, forged or cut off', async () => {
    const { naam } = maak();
    const eigen = readFileSync(join(proef.doel, naam));
    const ander = new Kopieproef();
    const andere = await ander.maak();
    const vreemd = maakReservekopie(andere.sessie, andere.omgeving, ander.plek).naam;
    copyFileSync(join(ander.doel, vreemd), join(proef.doel, vreemd));
    ander.ruimOp();
    const tekst = eigen.toString('latin1').replace('2026-03-12T13:00:00', '2020-03-12T13:00:00');
    writeFileSync(join(proef.doel, 'vervalst.otkopie'), Buffer.from(tekst, 'latin1'));
    writeFileSync(join(proef.doel, 'half.otkopie'), eigen.subarray(0, eigen.length / 2));
    writeFileSync(join(proef.doel, 'brief.otkopie'), 'Geen reservekopie.');
    writeFileSync(join(proef.doel, 'notities.txt'), 'x');
    proef.verder(40);
    expect(maak().verwijderd).toBe(1);
    const over = proef.bestanden();
    expect(over).not.toContain(naam);
    for (const blijft of [vreemd, 'vervalst.otkopie', 'half.otkopie', 'brief.otkopie', 'notities.txt']) {
      expect(over).toContain(blijft);
    }
  });
});

describe('names that were destroyed', () => {
  function vernietig(): void {
    const leden = ledenVanGroep(omgeving.lees, 'Fictieplein').filter((l) => l.achternaam === 'Proefdal');
    omgeving.schrijf((db) => vernietigLeden(omgeving, db, 'Fictieplein', leden));
  }

  it('are on a list of ids, which nobody changes', () => {
    groepMetNamen(omgeving, 'Fictieplein', [
      ['L1', 'Proefdal'],
      ['L2', 'Schetsberg'],
    ]);
    vernietig();
    const rij = { soort: 'lid', id: 'L1', tijd: '2026-03-12T13:00:00.000Z' };
    expect(omgeving.lees.prepare('SELECT * FROM vernietiging').all()).toEqual([rij]);
    for (const sql of ["UPDATE vernietiging SET id = 'x'", 'DELETE FROM vernietiging']) {
      expect(() => omgeving.schrijf((db) => db.prepare(sql).run())).toThrow('VERNIETIGING_ONVERANDERLIJK');
    }
  });

  it('are said to be in the back-ups from before, and one step removes exactly those', () => {
    groepMetNamen(omgeving, 'Fictieplein', [['L1', 'Proefdal']]);
    maak();
    proef.verder(1);
    maak();
    expect(kopieoverzicht(sessie, omgeving, proef.plek).kopieen.map((k) => k.metVernietigd)).toEqual([false, false]);
    proef.verder(1);
    vernietig();
    proef.verder(1);
    const { naam } = maak();
    expect(kopieoverzicht(sessie, omgeving, proef.plek).kopieen.map((k) => k.metVernietigd)).toEqual([
      false,
      true,
      true,
    ]);
    expect(ruimKopieenOp(sessie, omgeving, proef.plek, 'vernietigd')).toBe(2);
    expect(proef.bestanden()).toEqual([naam]);
    expect(logregels('kopie.verwijderd')[0]).toMatchObject({ reden: 'vernietigd', oudeStanden: 0 });
    expect(bestandenMet(proef.doel, 'Proefdal')).toEqual([]);
  });

  it('from before the list existed are taken from the log', () => {
    const pad = join(proef.basis, 'oud.db');
    const sleutel = () => Buffer.alloc(32, 3);
    const oud = openStore(pad, sleutel(), { migraties: migraties.filter((m) => m.nummer < 70), nieuw: true });
    oud.schrijf((db) =>
      db
        .prepare("INSERT INTO logboek VALUES (1, '2026-01-05T10:00:00.000Z', 'x', 'lid.vernietigd', ?, ?, ?)")
        .run(JSON.stringify({ lid: 'L9', grond: 'niet-op-nettolijst' }), '0'.repeat(64), 'a'.repeat(64)),
    );
    oud.sluit();
    const nu = openStore(pad, sleutel(), { migraties });
    expect(nu.lees.prepare('SELECT soort, id, tijd FROM vernietiging').all()).toEqual([
      { soort: 'lid', id: 'L9', tijd: '2026-01-05T10:00:00.000Z' },
    ]);
    nu.sluit();
  });
});
