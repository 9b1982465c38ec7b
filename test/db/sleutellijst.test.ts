/** The list of names beside a package, in the store: whose names, and what stays of it when somebody is destroyed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { legExportVast } from '../../db/commands/stukken.ts';
import { sleutelregels } from '../../db/queries/sleutellijst.ts';
import { migraties } from '../../db/register.ts';
import { codesIn } from '../../shared/domein/sleutellijst.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { maakVergadering, type Vergadering } from '../support/opstelling.ts';
import { openTestStore } from '../support/store.ts';
import { code } from '../support/weigering.ts';

let g: Gesprek;
let v: Vergadering;
const lid = (nr: number) => v.leden[nr] ?? { id: '', code: '', naam: '' };

beforeEach(() => {
  g = maakGesprek();
  v = maakVergadering(g);
});

describe('the codes of a text', () => {
  it('are words of their own: a shorter code is not in a longer one', () => {
    expect(codesIn('Besproken: J-47, (J-9). XJ-12 en J-4712 niet.', ['J-4', 'J-47', 'J-9', 'J-12', 'J-471'])).toEqual([
      'J-47',
      'J-9',
    ]);
  });

  it('give the names of their members and of nobody else', () => {
    const regels = sleutelregels(g.omgeving.lees, `Over ${lid(1).code} en J-99999.`);
    expect(regels).toEqual([{ lidId: lid(1).id, code: lid(1).code, naam: lid(1).naam }]);
    expect(code(() => sleutelregels(g.omgeving.lees, 'Over niemand.'))).toBe('GEEN_CODES');
  });
});

it('what was written with the list loses the name of a member that is destroyed; whose names left stays as ids', () => {
  g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId: v.agenda.namenlijst });
  g.omgeving.schrijf((db) =>
    db
      .prepare(
        `INSERT INTO stuk (id, soort, titel, groep_id, versie, datum, staat, inhoud, vervangen, sinds, hash, vastgesteld_op)
         VALUES ('s1', 'plan', 'Plan', ?, 1, '2026-03-12', 'vastgesteld', '{}', '[]', '2026-03-12', 'h', '2026-03-12')`,
      )
      .run(v.groepId),
  );
  g.doe(legExportVast, {
    stukIds: ['s1'],
    dossier: 'd',
    bestanden: [],
    sleutellijst: { reden: 'anders', toelichting: `De rechter vroeg naar ${lid(0).naam}.`, leden: [lid(0).id] },
  });
  g.doe(g.register.namenlijst.stelVast, {
    groepId: v.groepId,
    overlegId: v.overlegId,
    besluiten: v.leden.map((l) => ({ lidId: l.id, netto: l.id !== lid(0).id, reden: 'geen rol' })),
  });
  expect(g.omgeving.lees.prepare('SELECT reden, toelichting, leden FROM export_sleutellijst').all()).toEqual([
    { reden: 'anders', toelichting: 'De rechter vroeg naar een betrokkene.', leden: JSON.stringify([lid(0).id]) },
  ]);
});

it('a store from before gets the table', () => {
  const store = openTestStore(migraties.filter((m) => m.nummer <= 95));
  expect(store.lees.prepare('SELECT * FROM export_sleutellijst').all()).toEqual([]);
  expect(migraties.find((m) => m.nummer === 95)?.naam).toBe('sleutellijst');
  store.sluit();
});
