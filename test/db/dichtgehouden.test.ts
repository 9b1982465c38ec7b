/**
 * Everything that hangs on a meeting or a document, column by column: once the meeting is closed and the document
 * vastgesteld, either the store refuses to change it, or it is on the list below with the reason why not. A new table or
 * column must choose.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Openingsreden, openGesloten } from '../../db/commands/openGesloten.ts';
import { kolommenVan } from '../../db/groepstabellen.ts';
import { openStore } from '../../db/open.ts';
import { migraties } from '../../db/register.ts';
import { ongedaan } from '../bewijs/tabellen.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { verstrek } from '../support/papieren.ts';
import { maakRijkeGroep } from '../support/rijkeGroep.ts';
import { TESTMOMENT } from '../support/store.ts';

/** Table, `table.column`, or `table +` (a new row) and `table -` (a row that goes) → why the store lets it change. */
const OPEN: Readonly<Record<string, string>> = {
  'overleg +': 'a meeting is made, or taken over as it was',
  'overleg.agendapunt_id': 'which subject of it is looked at',
  'overleg.bladzijde': 'of that',
  'overleg.beamer_leeg': 'of that',
  'overleg.opening_nr': 'of that',
  'overleg.verschil_in_zaal': 'of that',
  'overleg.wie_is_er': 'of that',
  'overleg.eerste_binnen': 'of that',
  'overleg.tekenaar_id': 'whose turn it was to sign: emptied when a vault is opened',
  'overleg.tekenaar_identiteit': 'of that',
  'overleg.volgnummer': 'counts with the numbers below',
  'aanwezigheid.binnen_nr': 'a stay from before numbers were kept gets them when a group is taken over',
  'aanwezigheid.buiten_nr': 'of that',
  'behandeling.van_nr': 'of that',
  'behandeling.tot_nr': 'of that',
  'agendapunt.stuk_id': 'a draft that was read may be made anew, and then the reference to the old one goes',
  'punt.voorwaarden': 'over its conditions the bron keeps its say, also in a later meeting',
  'punt.beroepsgeheim': 'of that',
  verruiming: 'of that',
  versmalling: 'of that',
  actiestand: 'how far an action is shows after the meeting',
  concept: 'what is being typed is approved by nobody',
  concept_lid: 'of that',
  punthandeling: 'undo: empty once the meeting is closed',
  weggehaald: 'of that',
  weggehaald_lid: 'of that',
  'stuk +': 'a document is made, or taken over as it was',
  'stuk.geexporteerd_op': 'what is vastgesteld is exported afterwards, and more than once',
  'stuk.staat': 'of that; a draft it never is again',
  export_stuk: 'of that',
  overdracht_code: 'says what a code in a document means here, once it was taken over',
};

const DICHT = /_(?:GESLOTEN|ONVERANDERLIJK)$/;

let g: Gesprek;
beforeAll(async () => {
  g = maakGesprek();
  const { overlegId, verslagId } = maakRijkeGroep(g);
  // As if it had been read in that meeting.
  g.store.schrijf((db) =>
    openGesloten(db, 'overnemen', () =>
      db.prepare("INSERT INTO stuk_vaststelling VALUES (?, ?, ?, '[]')").run(verslagId, overlegId, TESTMOMENT),
    ),
  );
  await verstrek(g, overlegId, 'overzicht', 'om');
});

/** Does it in a transaction that is taken back. @returns what the store said */
function probeer(sql: string, reden: Openingsreden | null = null): string {
  return ongedaan(g.store.schrijf, (db) => {
    const doe = () => db.prepare(sql).run();
    try {
      if (reden === null) doe();
      else openGesloten(db, reden, doe);
      return 'mag';
    } catch (fout) {
      return fout instanceof Error ? fout.message : String(fout);
    }
  });
}

/** Tables from which references lead to a meeting or a document. */
function hangtAanOverlegOfStuk(): string[] {
  const verwijzingen = g.store.lees
    .prepare<{ van: string; naar: string }>(
      `SELECT t.name AS van, f."table" AS naar FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'`,
    )
    .all();
  const bereikt = new Set(['overleg', 'stuk']);
  for (let aantal = 0; aantal < bereikt.size; ) {
    aantal = bereikt.size;
    for (const { van, naar } of verwijzingen) if (bereikt.has(naar)) bereikt.add(van);
  }
  return [...bereikt];
}

/** What of a table the store would let change. */
function openIn(tabel: string): string[] {
  // What has no row here cannot be tried.
  if (!g.store.lees.prepare(`SELECT 1 FROM ${tabel}`).get()) return [tabel];
  const kolommen = kolommenVan(g.store.lees, tabel);
  const namen = kolommen.map((k) => k.naam).join(', ');
  const pogingen: readonly (readonly [string, string])[] = [
    [`${tabel} +`, `INSERT INTO ${tabel} (${namen}) SELECT ${namen} FROM ${tabel} LIMIT 1`],
    [`${tabel} -`, `DELETE FROM ${tabel}`],
    ...kolommen.map(({ naam, soort }): [string, string] => {
      const anders = soort === 'TEXT' ? `coalesce(${naam}, '') || 'x'` : `coalesce(${naam}, 0) + 1`;
      return [`${tabel}.${naam}`, `UPDATE ${tabel} SET ${naam} = ${anders}`];
    }),
  ];
  const open = pogingen.filter(([, sql]) => !DICHT.test(probeer(sql))).map(([wat]) => wat);
  return open.length === pogingen.length ? [tabel] : open;
}

describe('of a closed meeting and a document that is vastgesteld', () => {
  it('every column of every table is guarded, or open for a reason', () => {
    expect(hangtAanOverlegOfStuk().flatMap(openIn).sort()).toEqual(Object.keys(OPEN).sort());
  });

  it('the decision of step 2A and the register of verstrekkingen are guarded as well', () => {
    expect(openIn('besluit_2a')).toEqual(['besluit_2a +']);
    // A verstrekking is entered with its lines; what came back is recorded later.
    expect(openIn('verstrekking')).toEqual(['verstrekking +', 'verstrekking.terug_hoe', 'verstrekking.terug_op']);
    expect(openIn('verstrekking_regel')).toEqual(['verstrekking_regel +']);
  });

  it('opens for a reason to what that reason needs, and to nothing else', () => {
    const mag: readonly (readonly [string, readonly Openingsreden[]])[] = [
      ["UPDATE stuk_opmerking SET tekst = 'x'", ['schrappen', 'vernietigen']],
      ["UPDATE stuk_akkoord SET opmerking = ''", ['schrappen', 'vernietigen']],
      ["UPDATE stuk_opmerking SET datum = ''", []],
      ["UPDATE stuk_akkoord SET partner = 'om'", []],
      ['DELETE FROM stuk_opmerking', ['vernietigen']],
      ['DELETE FROM stuk_akkoord', []],
      ['DELETE FROM stuk_passage', ['schrappen', 'vernietigen']],
      ['UPDATE stuk_passage SET nr = nr + 9', []],
      ['UPDATE stuk SET voorgelegd_op = NULL', []],
      ['DELETE FROM vaststelling_lid', ['vernietigen']],
      ["UPDATE vaststelling SET partners = '[]'", ['vernietigen']],
      ['DELETE FROM om_groep', ['vernietigen']],
      ['DELETE FROM punt_vrijgave', ['schrappen', 'vernietigen']],
      ['DELETE FROM advies_akkoord', ['vernietigen']],
      ["UPDATE verstrekking_regel SET omschrijving = ''", ['vernietigen']],
      ["UPDATE verstrekking_regel SET bron = 'om'", []],
      ["UPDATE besluit_2a SET reden = 'x'", ['vernietigen']],
      ['UPDATE besluit_2a SET problematisch = 0', []],
    ];
    for (const [sql, redenen] of mag) {
      for (const reden of ['aanvulling', 'schrappen', 'vernietigen', 'overnemen'] as const) {
        const uit = probeer(sql, reden);
        if (redenen.includes(reden)) expect(uit, `${sql}, ${reden}`).toBe('mag');
        else expect(uit, `${sql}, ${reden}`).toMatch(DICHT);
      }
    }
  });
});

it('a vault from before is guarded in the rows that it has', () => {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-0210-'));
  const open = (totEnMet: number, nieuw = false) =>
    openStore(join(map, 'bestand.db'), Buffer.alloc(32, 7), {
      migraties: migraties.filter((m) => m.nummer <= totEnMet),
      nieuw,
    });
  try {
    const oud = open(200, true);
    oud.schrijf((db) =>
      db.exec(`INSERT INTO groep (id, naam, wijk, staat, stap, sinds) VALUES ('g', 'Pleingroep', '', 'beoordeeld', 2, '${TESTMOMENT}');
        INSERT INTO besluit_2a VALUES ('g', 1, 'Overlast.', '2026-03-01', '${TESTMOMENT}');`),
    );
    const rijen = 'SELECT * FROM besluit_2a';
    const voor = oud.lees.prepare(rijen).all();
    oud.schrijf((db) => db.prepare('UPDATE besluit_2a SET problematisch = 1').run());
    oud.sluit();
    const nieuw = open(210);
    expect(nieuw.lees.prepare(rijen).all()).toEqual(voor);
    expect(() => nieuw.schrijf((db) => db.prepare('UPDATE besluit_2a SET problematisch = 0').run())).toThrow(
      'BESLUIT_ONVERANDERLIJK',
    );
    nieuw.sluit();
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
});
