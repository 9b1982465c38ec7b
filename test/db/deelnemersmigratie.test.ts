/** Stores of before the address book and before the OM was chosen per group, opened with what came later. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../db/open.ts';
import { migraties } from '../../db/register.ts';

describe('a store of before', () => {
  it('the address book gives whoever was invited then a test without groups', () => {
    const map = mkdtempSync(join(tmpdir(), 'overlegtafel-0130-'));
    const open = (van: typeof migraties, nieuw = false) =>
      openStore(join(map, 'bestand.db'), Buffer.alloc(32, 7), { migraties: van, nieuw });
    const oud = open(
      migraties.filter((m) => m.nummer < 130),
      true,
    );
    const vul = `INSERT INTO profiel (id, versie, inhoud, sinds) VALUES ('p', 1, '{}', 'x');
      INSERT INTO overleg (id, datum, begin, plaats, staat, profiel_id, profiel_versie) VALUES ('o', '2026-01-01', '10:00', 'hier', 'gesloten', 'p', 1);
      INSERT INTO deelnemer (id, overleg_id, zetel, partner, organisatie, naam, functie, rol, gevraagd_door, doel, noodzaak, vuistregel, sinds)
        VALUES ('gast', 'o', 5, NULL, 'Halt', 'T. Proefman', '', 'adviesrol', 'politie', 'd', 'nodig', 'B', '2026-01-01T09:00:00.000Z'),
               ('partner', 'o', 2, 'politie', 'politie', 'K. Bedacht', '', 'eigen-taak', NULL, NULL, NULL, NULL, 'x');`;
    oud.schrijf((db) => {
      for (const regel of vul.split(';').filter((r) => r.trim() !== '')) db.prepare(regel).run();
    });
    oud.sluit();
    const nu = open(migraties);
    expect(nu.lees.prepare('SELECT * FROM toets').all()).toEqual([
      {
        deelnemer_id: 'gast',
        soort: 'functionaris',
        beroepsgeheim: 'niet-gevraagd',
        getoetst_op: '2026-01-01T09:00:00.000Z',
      },
    ]);
    expect(nu.lees.prepare('SELECT id, toets FROM deelnemer ORDER BY id').all()).toEqual([
      { id: 'gast', toets: 'gast' },
      { id: 'partner', toets: null },
    ]);
    expect(nu.lees.prepare('SELECT * FROM pragma_foreign_key_check').all()).toEqual([]);
    nu.sluit();
    rmSync(map, { recursive: true, force: true });
  });

  it('keeps for which groups the OM was invited: those of the agenda in which it took part then', () => {
    const map = mkdtempSync(join(tmpdir(), 'overlegtafel-0180-'));
    const open = (van: typeof migraties, nieuw = false) =>
      openStore(join(map, 'bestand.db'), Buffer.alloc(32, 7), { migraties: van, nieuw });
    const oud = open(
      migraties.filter((m) => m.nummer < 180),
      true,
    );
    const vul = `INSERT INTO profiel (id, versie, inhoud, sinds) VALUES ('p', 1, '{}', 'x');
      INSERT INTO groep (id, naam, wijk, staat, stap, sinds) VALUES ('g1', 'Een', '', 'beoordeeld', 2, 'x'), ('g2', 'Twee', '', 'beoordeeld', 2, 'x'), ('g3', 'Drie', '', 'beoordeeld', 2, 'x');
      INSERT INTO overleg (id, datum, begin, plaats, staat, profiel_id, profiel_versie) VALUES ('o', '2026-01-08', '10:00', 'hier', 'voorbereiding', 'p', 1);
      INSERT INTO overleg_groep (overleg_id, groep_id, volgorde) VALUES ('o', 'g1', 1), ('o', 'g2', 2), ('o', 'g3', 3);
      INSERT INTO om_deelname (groep_id, vanaf, tot) VALUES ('g1', '2026-01-08', NULL), ('g2', '2026-02-01', NULL);
      INSERT INTO deelnemer (id, overleg_id, zetel, partner, organisatie, naam, functie, rol, sinds)
        VALUES ('om', 'o', 3, 'om', 'OM', 'H. Verzonnen', '', 'eigen-taak', 'x'), ('politie', 'o', 2, 'politie', 'politie', 'K. Bedacht', '', 'eigen-taak', 'x');`;
    oud.schrijf((db) => {
      for (const regel of vul.split(';').filter((r) => r.trim() !== '')) db.prepare(regel).run();
    });
    oud.sluit();
    const nu = open(migraties);
    expect(nu.lees.prepare('SELECT * FROM om_groep').all()).toEqual([{ deelnemer_id: 'om', groep_id: 'g1' }]);
    nu.sluit();
    rmSync(map, { recursive: true, force: true });
  });
});
