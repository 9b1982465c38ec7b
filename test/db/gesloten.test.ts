/** A closed meeting: nothing changes in it but by an addition with name and time, and what the law asks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Openingsreden, openGesloten } from '../../db/commands/openGesloten.ts';
import type { WritableDb } from '../../db/handles.ts';
import { openStore } from '../../db/open.ts';
import { migraties } from '../../db/register.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { overlegId, vul } from '../bench/grootBestand.ts';
import { ongedaan } from '../bewijs/tabellen.ts';
import { type Afloop, maakAfloop, maakVerslag, maakVolgende, WOORD } from '../support/afloop.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { DAG, noteer, zet } from '../support/opstelling.ts';
import { puntinvoer } from '../support/puntinvoer.ts';
import { code } from '../support/weigering.ts';

let g: Gesprek;
let v: Afloop;
beforeEach(() => {
  g = maakGesprek();
  v = maakAfloop(g);
});

const schrijf = (sql: string, ...waarden: (string | number | null)[]) =>
  g.store.schrijf((db) => db.prepare(sql).run(...waarden));
/** Tries it behind an opening, and takes it back. */
const als = (reden: Openingsreden, doe: (db: WritableDb) => unknown) =>
  ongedaan(g.store.schrijf, (db) => openGesloten(db, reden, () => doe(db)));

/** A write per guarded table, each of which would change the closed meeting. */
const ingrepen = (): readonly (readonly [string, string, ...(string | number | null)[]])[] => [
  ['punt', 'UPDATE punt SET tekst = ? WHERE id = ?', 'anders', v.punten.open],
  ['punt', 'DELETE FROM punt WHERE id = ?', v.punten.open],
  ['punt', 'INSERT INTO punt SELECT * FROM (SELECT * FROM punt WHERE id = ?) WHERE TRUE', v.punten.open],
  ['punt_lid', 'DELETE FROM punt_lid WHERE punt_id = ?', v.punten.politie],
  ['punt_lid', 'INSERT INTO punt_lid SELECT ?, lid_id FROM punt_lid LIMIT 1', v.punten.open],
  ['aanwezigheid', 'UPDATE aanwezigheid SET buiten = ? WHERE overleg_id = ?', '2026-03-12T15:00:00.000Z', v.overlegId],
  ['aanwezigheid', 'DELETE FROM aanwezigheid WHERE overleg_id = ?', v.overlegId],
  ['deelnemer', 'UPDATE deelnemer SET naam = ? WHERE overleg_id = ?', 'Iemand Anders', v.overlegId],
  ['deelnemer', 'DELETE FROM deelnemer WHERE id = ?', v.wie.halt],
  ['deelnemer_grond', 'UPDATE deelnemer_grond SET van = ? WHERE deelnemer_id = ?', 'om', v.wie.halt],
  ['sluitafspraak', 'UPDATE sluitafspraak SET akkoord = 0 WHERE overleg_id = ?', v.overlegId],
  ['sluitafspraak', 'DELETE FROM sluitafspraak WHERE overleg_id = ?', v.overlegId],
  [
    'sluitafspraak_item',
    'INSERT INTO sluitafspraak_item (afspraak_id, item_id, punt_id) SELECT id, ?, ? FROM sluitafspraak',
    v.punten.open,
    v.punten.open,
  ],
  [
    'sluitafspraak_bron',
    "INSERT INTO sluitafspraak_bron (afspraak_id, bron, akkoord) SELECT id, 'burgemeester', 1 FROM sluitafspraak",
  ],
  ['sluitafspraak_item', 'DELETE FROM sluitafspraak_item WHERE punt_id = ?', v.punten.jongerenwerk],
  ['sluitafspraak_bron', 'UPDATE sluitafspraak_bron SET akkoord = 0 WHERE bron = ?', 'jongerenwerk'],
  ['agendapunt', 'UPDATE agendapunt SET minuten = 1 WHERE id = ?', v.agenda.plan],
  ['agendapunt', 'UPDATE agendapunt SET titel = ? WHERE id = ?', 'Iets anders', v.agenda.onderwerp],
  ['overleg', "UPDATE overleg SET staat = 'geopend' WHERE id = ?", v.overlegId],
  ['overleg', 'UPDATE overleg SET datum = ? WHERE id = ?', '2026-01-01', v.overlegId],
  ['overleg', 'DELETE FROM overleg WHERE id = ?', v.overlegId],
  ['sluitafspraak', "UPDATE sluitafspraak SET wie_informeert = 'Ik.' WHERE overleg_id = ?", v.overlegId],
  ['sluitafspraak', 'UPDATE sluitafspraak SET aantal_items = 9 WHERE overleg_id = ?', v.overlegId],
  ['sluitafspraak_bron', "UPDATE sluitafspraak_bron SET voorwaarden = 'Anders.' WHERE bron = ?", 'jongerenwerk'],
  ['behandeling', "UPDATE behandeling SET tot = '2026-03-12T15:00:00.000Z' WHERE overleg_id = ?", v.overlegId],
  ['behandeling', 'DELETE FROM behandeling WHERE overleg_id = ?', v.overlegId],
  [
    'behandeling',
    `INSERT INTO behandeling (id, overleg_id, agendapunt_id, van) SELECT 'b-x', overleg_id, agendapunt_id, van FROM behandeling LIMIT 1`,
  ],
  ['overleg_groep', 'DELETE FROM overleg_groep WHERE overleg_id = ?', v.overlegId],
  ['overleg_groep', 'UPDATE overleg_groep SET volgorde = 9 WHERE overleg_id = ?', v.overlegId],
  [
    'teksten_gehoord',
    `INSERT INTO teksten_gehoord (deelnemer_id, wijze, tijd) VALUES (?, 'bijgepraat', '2026-03-12T15:00:00.000Z')`,
    v.wie.halt,
  ],
  ['toets', "UPDATE toets SET getoetst_op = 'x' WHERE deelnemer_id = ?", v.wie.halt],
  ['toets', 'DELETE FROM toets WHERE deelnemer_id = ?', v.wie.halt],
  ['toets_groep', 'DELETE FROM toets_groep WHERE deelnemer_id = ?', v.wie.halt],
  ['deelnemer_grond_lid', 'DELETE FROM deelnemer_grond_lid'],
  [
    'verklaring',
    "INSERT INTO verklaring VALUES ('v-x', ?, 'geweigerd', '{}', '1', 'h', '', '2026-03-12T15:00:00.000Z', 'x', NULL, NULL)",
    v.wie.halt,
  ],
  [
    'papieren_verklaring',
    "INSERT INTO papieren_verklaring VALUES ('pv-x', ?, '{}', '1', 'h', 'x', '2026-03-12', 'x', 'x', '2026-03-12T15:00:00.000Z')",
    v.wie.halt,
  ],
];

describe('the store', () => {
  it('refuses every change to a closed meeting', () => {
    for (const [, sql, ...waarden] of ingrepen())
      expect(() => schrijf(sql, ...waarden), sql).toThrow('OVERLEG_GESLOTEN');
  });

  it('refuses moving rows of another meeting into a closed one', () => {
    const straks = maakVolgende(g, v);
    const punt = noteer(g, straks, 'Nieuw punt.');
    zet(g, straks, 'politie', true);
    for (const tabel of ['punt', 'aanwezigheid', 'deelnemer', 'agendapunt']) {
      expect(() =>
        schrijf(`UPDATE ${tabel} SET overleg_id = ? WHERE overleg_id = ?`, v.overlegId, straks.overlegId),
      ).toThrow('OVERLEG_GESLOTEN');
    }
    schrijf('UPDATE punt SET tekst = ? WHERE id = ?', 'Nog open.', punt);
    expect(g.store.lees.prepare('SELECT tekst FROM punt WHERE id = ?').get(punt)).toEqual({ tekst: 'Nog open.' });
  });

  it('lets the bron keep its say in a later meeting: conditions, and what is in tables of their own', () => {
    schrijf('UPDATE punt SET voorwaarden = ? WHERE id = ?', 'Niet delen.', v.punten.open);
    schrijf('INSERT INTO versmalling (punt_id, alleen, tijd) VALUES (?, ?, ?)', v.punten.open, '[]', DAG);
    const gebleven = g.store.lees.prepare(
      'SELECT p.voorwaarden, s.alleen, s.tijd FROM punt p JOIN versmalling s ON s.punt_id = p.id WHERE p.id = ?',
    );
    expect(gebleven.get(v.punten.open)).toEqual({ voorwaarden: 'Niet delen.', alleen: '[]', tijd: DAG });
  });

  it('cannot be left open: what is not closed again in the same transaction is not stored', () => {
    const zonderSluiten = () => schrijf("INSERT INTO opening_gesloten (nr, reden) VALUES (1, 'vernietigen')");
    expect(zonderSluiten).toThrow('FOREIGN KEY');
    expect(g.store.lees.prepare('SELECT * FROM opening_gesloten').all()).toEqual([]);
    expect(() => schrijf("INSERT INTO opening_gesloten (nr, reden, weer_dicht) VALUES (2, 'vernietigen', 2)")).toThrow(
      'CHECK',
    );
    expect(() => schrijf("INSERT INTO opening_gesloten (nr, reden, weer_dicht) VALUES (1, 'vernietigen', 1)")).toThrow(
      'CHECK',
    );
    expect(() => schrijf("INSERT INTO opening_gesloten (nr, reden) VALUES (1, 'zomaar')")).toThrow('CHECK');
  });

  it('opens for a reason to what that reason needs, and to nothing else', () => {
    const tekst = (db: WritableDb) => db.prepare('UPDATE punt SET tekst = ? WHERE id = ?').run('anders', v.punten.open);
    const weg = (db: WritableDb) => db.prepare('DELETE FROM punt WHERE id = ?').run(v.punten.jongerenwerk);
    const naam = (db: WritableDb) =>
      db.prepare('UPDATE deelnemer SET noodzaak = ? WHERE overleg_id = ?').run('', v.overlegId);
    const afspraak = (db: WritableDb) => db.prepare('DELETE FROM sluitafspraak WHERE overleg_id = ?').run(v.overlegId);
    const erin = (db: WritableDb) =>
      db
        .prepare(
          'INSERT INTO aanwezigheid (id, overleg_id, deelnemer_id, agendapunt_id, binnen) VALUES (?, ?, ?, ?, ?)',
        )
        .run(crypto.randomUUID(), v.overlegId, v.wie.om, v.agenda.onderwerp, '2026-03-12T14:00:00.000Z');
    const mag: Record<Openingsreden, readonly ((db: WritableDb) => unknown)[]> = {
      aanvulling: [],
      schrappen: [afspraak],
      overnemen: [erin],
      vernietigen: [tekst, naam, afspraak, weg],
    };
    for (const [reden, magDan] of Object.entries(mag) as [Openingsreden, (typeof mag)[Openingsreden]][]) {
      for (const doe of [tekst, naam, afspraak, erin, weg]) {
        if (magDan.includes(doe)) expect(() => als(reden, doe)).not.toThrow();
        else expect(() => als(reden, doe)).toThrow('OVERLEG_GESLOTEN');
      }
    }
  });

  it('of before the guards gets them, with every row as it was', () => {
    const map = mkdtempSync(join(tmpdir(), 'overlegtafel-gesloten-'));
    const open = (met: typeof migraties, nieuw = false) =>
      openStore(join(map, 'bestand.db'), Buffer.alloc(32, 3), { migraties: met, nieuw });
    const punten = 'SELECT id, tekst, bron, tijd FROM punt ORDER BY id';
    try {
      const eerst = open(
        migraties.filter(({ nummer }) => nummer < 160),
        true,
      );
      eerst.schrijf((db) => {
        const { id, versie } = ingebouwdProfiel;
        db.prepare('INSERT INTO profiel (id, versie, inhoud, sinds) VALUES (?, ?, ?, ?)').run(id, versie, '{}', 'x');
      });
      vul(eerst, { groepen: 3, ledenPerGroep: 4, overleggen: 3, logregels: 2, jaren: 5 }, () => undefined);
      const voor = eerst.lees.prepare(punten).all();
      eerst.sluit();
      const daarna = open(migraties);
      expect(daarna.lees.prepare(punten).all()).toEqual(voor);
      const wijzig = (nr: number) =>
        daarna.schrijf((db) => db.prepare("UPDATE punt SET tekst = '' WHERE overleg_id = ?").run(overlegId(nr)));
      expect(() => wijzig(0)).toThrow('OVERLEG_GESLOTEN');
      expect(() => wijzig(2)).not.toThrow();
      daarna.sluit();
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  });
});

describe('an addition', () => {
  const vulAan = (meer: Record<string, unknown> = {}) =>
    g.doe(g.register.verslag.vulAan, {
      ...puntinvoer(v.agenda.onderwerp, 'De burgemeester belde later.', { bron: 'politie' }),
      door: null,
      ...meer,
    }).puntId;

  it('is an item with name and moment, for which the same rules hold, and is shown as an addition', () => {
    const puntId = vulAan({ door: v.wie.politie });
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId: v.agenda.onderwerp });
    const punt = g.beeld(v.overlegId).punten.find((p) => p.id === puntId);
    expect(punt?.aanvulling).toMatch(/^Aangevuld op 12 maart 2026, 14:00 uur, door K\. Bedacht, politie$/);
    expect(punt?.kring).toBe('A');
    vulAan();
    const verslag = g.register.stukken.toon(g.omgeving, { stukId: maakVerslag(g, v) }).inhoud;
    const zinnen =
      verslag.soort === 'verslag' ? verslag.onderdelen.flatMap((o) => o.punten.map((p) => p.aanvulling)) : [];
    expect(zinnen.filter(Boolean)).toEqual([
      expect.stringContaining('door K. Bedacht, politie'),
      expect.stringContaining('door de procesregisseur'),
    ]);
  });

  it('is refused as in the meeting, for somebody who was not on the list, and while the meeting is open', () => {
    expect(code(() => vulAan({ soort: 'actie' }))).toBe('VERANTWOORDELIJKE_ONTBREEKT');
    expect(code(() => vulAan({ gegevenssoort: 'onbekend' }))).toBe('SOORT_ONBEKEND');
    expect(code(() => vulAan({ door: 'vreemd' }))).toBe('NIET_GEVONDEN');
    const straks = maakVolgende(g, v);
    expect(code(() => vulAan({ agendapuntId: straks.agenda.onderwerp }))).toBe('OVERLEG_NIET_GESLOTEN');
    expect(code(() => noteer(g, v, 'Alsnog.'))).toBe('OVERLEG_NIET_OPEN');
    expect(g.store.lees.prepare('SELECT count(*) AS n FROM punt').get()).toEqual({ n: Object.keys(WOORD).length });
  });

  it('is read in the room as an addition, when it is taken along', () => {
    const puntId = vulAan();
    const straks = maakVolgende(g, v);
    zet(g, straks, 'politie', true);
    g.doe(g.register.punten.haalErbij, { puntId, agendapuntId: straks.agenda.onderwerp, doelbinding: null });
    expect(JSON.stringify(g.zaal().bericht)).toMatch(/De burgemeester belde later\. Aangevuld op 12 maart 2026/);
  });
});
