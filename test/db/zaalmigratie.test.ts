/** A vault from before undo, fixings and who heard the texts: what it has stays, and what it knows is taken over. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../db/open.ts';
import { migraties } from '../../db/register.ts';
import { TESTMOMENT } from '../support/store.ts';

const OM = (minuut: number) => new Date(Date.parse(TESTMOMENT) + minuut * 60_000).toISOString();

it('a vault from before keeps its rows, and who was inside when the texts were read has heard them', () => {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-0170-'));
  try {
    const open = (totEnMet: number, nieuw = false) =>
      openStore(join(map, 'bestand.db'), Buffer.alloc(32, 7), {
        migraties: migraties.filter((m) => m.nummer <= totEnMet),
        nieuw,
      });
    const oud = open(110, true);
    oud.schrijf((db) => {
      db.prepare("INSERT INTO profiel (id, versie, inhoud, sinds) VALUES ('p', 1, '{}', ?)").run(TESTMOMENT);
      db.prepare(
        `INSERT INTO overleg (id, datum, begin, plaats, staat, profiel_id, profiel_versie, agendapunt_id, voorgelezen_op, geopend_op)
         VALUES ('o', '2026-03-12', '14:00', 'Raadzaal', 'geopend', 'p', 1, 'a', ?, ?)`,
      ).run(OM(5), OM(0));
      db.prepare(
        `INSERT INTO agendapunt (id, overleg_id, volgorde, soort, titel, vraag, kring, tijd)
         VALUES ('a', 'o', 1, 'opening', 'Opening', '', 'A', '14:00')`,
      ).run();
      const binnen = { bleef: [0, null], was_weg: [0, 2], later: [9, null] } as const;
      for (const [wie, [van, tot]] of Object.entries(binnen)) {
        db.prepare(
          `INSERT INTO deelnemer (id, overleg_id, zetel, partner, organisatie, naam, functie, rol, sinds)
           VALUES (?, 'o', 1, 'politie', 'politie', ?, '', 'eigen-taak', ?)`,
        ).run(wie, wie, TESTMOMENT);
        db.prepare(
          `INSERT INTO aanwezigheid (id, overleg_id, deelnemer_id, agendapunt_id, binnen, buiten)
           VALUES (?, 'o', ?, 'a', ?, ?)`,
        ).run(`z-${wie}`, wie, OM(van), tot === null ? null : OM(tot));
      }
      db.prepare(
        `INSERT INTO verklaring VALUES ('v', 'later', 'geweigerd', '{}', '1', 'h', '', ?, 'paspoort', NULL, NULL)`,
      ).run(OM(10));
    });
    const voor = oud.lees.prepare('SELECT * FROM overleg').all();
    oud.sluit();
    const nieuw = open(170);
    expect(nieuw.lees.prepare('SELECT * FROM teksten_gehoord').all()).toEqual([
      { deelnemer_id: 'bleef', wijze: 'voorgelezen', tijd: OM(5) },
    ]);
    expect(nieuw.lees.prepare('SELECT * FROM overleg').all()).toEqual(
      voor.map((rij) => ({ ...(rij as object), volgnummer: 0, verschil_in_zaal: 0, wie_is_er: 0 })),
    );
    expect(nieuw.lees.prepare('SELECT * FROM verklaringstand').all()).toEqual([
      { overleg_id: 'o', deelnemer_id: 'later', uitkomst: 'geweigerd', tijd: OM(10), op_papier: 0 },
    ]);
    const papier = `INSERT INTO papieren_verklaring VALUES ('p', 'later', '{}', '1', 'h', 'x', '2026-03-12', 'x', 'x', 'x')`;
    expect(() => nieuw.schrijf((db) => db.exec(papier))).toThrow('VERKLARING_ONVERANDERLIJK');
    nieuw.sluit();
    // Nobody waits for F9 in a meeting from before, and nobody said that he does not come back.
    const nu = open(190);
    expect(nu.lees.prepare('SELECT DISTINCT eerste_binnen FROM overleg').all()).toEqual([{ eerste_binnen: 0 }]);
    expect(nu.lees.prepare('SELECT DISTINCT komt_niet FROM aanwezigheid').all()).toEqual([{ komt_niet: 0 }]);
    nu.sluit();
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
});
