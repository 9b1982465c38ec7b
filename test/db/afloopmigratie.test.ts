/** A vault from before conditions belonged to a bron: its agreements know how many items they are about, closed or not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migraties } from '../../db/migraties.ts';
import { openStore } from '../../db/open.ts';
import { TESTMOMENT } from '../support/store.ts';

it('an agreement from before keeps what it said, and knows about how many items it is', () => {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-0200-'));
  const open = (totEnMet: number, nieuw = false) =>
    openStore(join(map, 'bestand.db'), Buffer.alloc(32, 7), {
      migraties: migraties.filter((m) => m.nummer <= totEnMet),
      nieuw,
    });
  try {
    const oud = open(170, true);
    oud.schrijf((db) => {
      const zet = (sql: string) => db.prepare(sql).run();
      zet(`INSERT INTO profiel (id, versie, inhoud, sinds) VALUES ('p', 1, '{}', 'x')`);
      for (const [id, nr] of [
        ['open', 1],
        ['dicht', 2],
      ] as const) {
        zet(`INSERT INTO overleg (id, datum, begin, plaats, staat, profiel_id, profiel_versie)
             VALUES ('${id}', '2026-03-1${nr}', '14:00', 'Raadzaal', 'voorbereiding', 'p', 1)`);
        zet(`INSERT INTO agendapunt (id, overleg_id, volgorde, soort, titel, vraag, kring, tijd)
             VALUES ('a-${id}', '${id}', 1, 'onderwerp', 'Voortgang', '', 'A', '14:00')`);
        for (const punt of ['een', 'twee']) {
          zet(`INSERT INTO punt (id, overleg_id, agendapunt_id, soort, tekst, bron, gegevenssoort, niveau, kring, doel, grondslag, tijd, volgorde)
               VALUES ('${punt}-${id}', '${id}', 'a-${id}', 'notitie', 'Rustig.', 'om', 'gewoon', 'groep', 'A', 'd', '', '${TESTMOMENT}', ${nr})`);
        }
        zet(`INSERT INTO sluitafspraak (id, overleg_id, onderwerp_id, ontvanger, informatie, akkoord, voorwaarden, wie_informeert, tijd)
             VALUES ('s-${id}', '${id}', 'een-${id}', 'politie', '', 1, 'Mondeling.', 'Politie.', '${TESTMOMENT}')`);
        for (const punt of ['een', 'twee']) {
          zet(`INSERT INTO sluitafspraak_item (afspraak_id, item_id, punt_id)
               VALUES ('s-${id}', '${punt}-${id}', '${punt}-${id}')`);
        }
      }
      zet(`UPDATE overleg SET staat = 'gesloten', gesloten_op = '${TESTMOMENT}' WHERE id = 'dicht'`);
    });
    oud.sluit();
    const nieuw = open(200);
    const rijen = nieuw.lees
      .prepare('SELECT id, aantal_items, voorwaarden, wie_informeert FROM sluitafspraak ORDER BY id')
      .all();
    const gelijk = { aantal_items: 2, voorwaarden: 'Mondeling.', wie_informeert: 'Politie.' };
    expect(rijen).toEqual([
      { id: 's-dicht', ...gelijk },
      { id: 's-open', ...gelijk },
    ]);
    expect(nieuw.lees.prepare('SELECT * FROM opening_gesloten').all()).toEqual([]);
    const wijzig = (id: string) =>
      nieuw.schrijf((db) => db.prepare("UPDATE sluitafspraak SET betrokken = 'x' WHERE id = ?").run(id));
    expect(() => wijzig('s-open')).not.toThrow();
    expect(() => wijzig('s-dicht')).toThrow('OVERLEG_GESLOTEN');
    nieuw.sluit();
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
});
