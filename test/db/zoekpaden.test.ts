/**
 * What is asked while the room waits goes by an index: no screen, push or command of a meeting reads a table from end to
 * end that grows with every meeting. SQLite's own plan is asked for each statement as it is run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Parameters, ReadableDb } from '../../db/handles.ts';
import type { Omgeving } from '../../db/omgeving.ts';
import { openStore, type Store } from '../../db/open.ts';
import { bijOpenen, migraties, naElkeOpdracht, register } from '../../db/register.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { groepId, type Maat, NU, onderwerpId, overlegId, vul } from '../bench/grootBestand.ts';
import { puntinvoer } from '../support/puntinvoer.ts';
import { maakTestomgeving } from '../support/store.ts';

const KLEIN: Maat = { groepen: 3, ledenPerGroep: 4, overleggen: 5, logregels: 30, jaren: 5 };
const OVERLEG = overlegId(KLEIN.overleggen - 1);
const GROEP = groepId((KLEIN.overleggen - 1) % KLEIN.groepen);

/** Tables that hold a few rows, or one per group or decision: reading them whole is what is asked. */
const MAG_HEEL = new Set([
  'concept',
  'contact',
  'sqlite_schema',
  'profiel',
  'besluit_art20',
  'om_deelname',
  'export',
  'logboek_export',
  'logboek_bevinding',
  // A view: the condition goes into its parts, whose own scans are in the plan under their own names.
  'verklaringstand',
]);

interface Stap {
  readonly sql: string;
  readonly parameters: Parameters;
}

/** The same handle, noting each statement that is run. */
function volgt<T extends ReadableDb>(db: T, stappen: Stap[]): T {
  const prepare = (sql: string) => {
    const statement = db.prepare(sql);
    return new Proxy(statement, {
      get(doel, naam) {
        const waarde = Reflect.get(doel, naam) as unknown;
        if (typeof waarde !== 'function') return waarde;
        return (...parameters: Parameters) => {
          stappen.push({ sql, parameters });
          return Reflect.apply(waarde, doel, parameters) as unknown;
        };
      },
    });
  };
  return new Proxy(db, { get: (doel, naam) => (naam === 'prepare' ? prepare : (Reflect.get(doel, naam) as unknown)) });
}

function maakProef(): { omgeving: Omgeving; stappen: Stap[]; plan: (stap: Stap) => string[] } {
  const { store, omgeving: echt } = maakTestomgeving(migraties);
  const profiel = JSON.stringify(ingebouwdProfiel);
  register.intern.richtIn(echt, { naam: 'Mare Verdicht', tafelcode: '246810', profiel });
  vul(store, KLEIN, () => undefined);
  const stappen: Stap[] = [];
  const omgeving: Omgeving = {
    ...echt,
    klok: () => NU,
    lees: volgt(echt.lees, stappen),
    schrijf: (fn) => echt.schrijf((db) => fn(volgt(db, stappen))),
  };
  return {
    omgeving,
    stappen,
    // A write handle: the plan of an UPDATE is asked as well, and nothing is done.
    plan: ({ sql, parameters }) =>
      store.schrijf((db) =>
        db
          .prepare<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
          .all(...parameters)
          .map(({ detail }) => detail),
      ),
  };
}

/** Short names of tables in a statement, to the tables: `punt p`. */
function tabelVan(sql: string, naam: string): string {
  return new RegExp(`(?:FROM|JOIN|UPDATE)\\s+(\\w+)\\s+(?:AS\\s+)?${naam}\\b`, 'i').exec(sql)?.[1] ?? naam;
}

/** Growing tables that a statement reads from end to end. The first or last row by number is one step, not a scan. */
function heleTabellen({ sql }: Stap, plan: readonly string[]): string[] {
  if (/ORDER BY volgnummer( DESC)? LIMIT 1\s*$/.test(sql)) return [];
  return plan.flatMap((regel) => {
    const [, naam, via = ''] = /^SCAN (\w+)(.*)$/.exec(regel) ?? [];
    // The index of the meeting that is going on has one row, or none.
    if (naam === undefined || via.includes('een_open_overleg') || via.includes('VIRTUAL TABLE')) return [];
    const tabel = tabelVan(sql, naam);
    return MAG_HEEL.has(tabel) ? [] : [`${tabel}: ${sql.replaceAll(/\s+/g, ' ').trim()}`];
  });
}

const nieuwPunt = puntinvoer(onderwerpId(KLEIN.overleggen - 1), 'Rustiger dan vorige week.');

const handelingen: readonly (readonly [string, (o: Omgeving) => unknown])[] = [
  ['unlocking', (o) => bijOpenen(o, { wijze: 'wachtzin', misluktePogingen: 0 })],
  ['a group', (o) => register.groepen.toon(o, { groepId: GROEP })],
  ['the agenda as it is edited', (o) => register.agenda.toon(o, { overlegId: OVERLEG })],
  ['the meeting', (o) => register.overleg.toon(o, { overlegId: OVERLEG })],
  ...['opening', 'namenlijst', 'onderwerp', 'sluitronde'].map(
    (wat, nr) =>
      [
        `the room's picture after choosing ${wat}`,
        (o: Omgeving) => {
          register.overleg.kiesAgendapunt(o, { overlegId: OVERLEG, agendapuntId: `${OVERLEG}-punt-${nr}` });
          register.overleg.zetBeamer(o, { overlegId: OVERLEG, leeg: false });
          naElkeOpdracht(o);
          return register.overleg.toon(o, { overlegId: OVERLEG });
        },
      ] as const,
  ),
  ['noting an item', (o) => register.punten.voegToe(o, nieuwPunt)],
  ['taking an item away', (o) => register.punten.verwijder(o, register.punten.voegToe(o, nieuwPunt))],
  ['undo', (o) => register.terug.draai(o, { overlegId: OVERLEG })],
  ['who is there', (o) => register.opening.toon(o, { overlegId: OVERLEG })],
  ['the difference of a namenlijst', (o) => register.vaststelling.toon(o, { overlegId: OVERLEG, groepId: GROEP })],
  ['items of other subjects', (o) => register.punten.elders(o, { agendapuntId: nieuwPunt.agendapuntId })],
  ['who can be invited', (o) => register.deelnemers.kandidaten(o, { overlegId: OVERLEG })],
  [
    'a participant with his test',
    (o) => register.deelnemers.toon(o, { overlegId: OVERLEG, deelnemerId: `${OVERLEG}-deelnemer-4` }),
  ],
  ['the closing round', (o) => register.sluitronde.toon(o, { overlegId: OVERLEG })],
  ['the newest page of the log', (o) => register.logboek.lijst(o, { voor: null, soort: null, dag: null })],
  ['a page of the log of one kind', (o) => register.logboek.lijst(o, { voor: 20, soort: 'overleg', dag: null })],
  ['how the log stands', (o) => register.logboek.stand(o, {})],
  ['who has a key', (o) => register.intern.mensen(o, { gemaakt: NU.toISOString(), slots: [] })],
];

describe('what is asked while the room waits', () => {
  const { omgeving, stappen, plan } = maakProef();
  it.each(handelingen)('%s reads no growing table from end to end', (_wat, doe) => {
    stappen.length = 0;
    doe(omgeving);
    const gedaan = [...stappen];
    expect(gedaan.length).toBeGreaterThan(0);
    expect([...new Set(gedaan.flatMap((stap) => heleTabellen(stap, plan(stap))))]).toEqual([]);
  });

  it('is seen by this very look where there is no index', () => {
    const stap = { sql: 'SELECT * FROM punt p WHERE p.tekst = ?', parameters: ['x'] };
    expect(heleTabellen(stap, plan(stap))).toEqual(['punt: SELECT * FROM punt p WHERE p.tekst = ?']);
  });
});

it('a bestand from before the indexes gets them, with every row as it was', () => {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-zoekpaden-'));
  const open = (met: typeof migraties, nieuw = false): Store =>
    openStore(join(map, 'bestand.db'), Buffer.alloc(32, 3), { migraties: met, nieuw });
  const tel = (store: Store, wat: 'table' | 'index') =>
    store.lees
      .prepare<{ name: string }>('SELECT name FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL ORDER BY name')
      .all(wat)
      .map(({ name }) => name);
  const rijen = (store: Store): string =>
    JSON.stringify(tel(store, 'table').map((naam) => store.lees.prepare(`SELECT * FROM ${naam}`).all()));
  try {
    const eerst = open(
      migraties.filter(({ nummer }) => nummer < 110),
      true,
    );
    eerst.schrijf((db) => {
      db.prepare('INSERT INTO profiel (id, versie, inhoud, sinds) VALUES (?, ?, ?, ?)').run(
        ingebouwdProfiel.id,
        ingebouwdProfiel.versie,
        '{}',
        'x',
      );
    });
    vul(eerst, KLEIN, () => undefined);
    const [voor, indexen] = [rijen(eerst), tel(eerst, 'index')];
    eerst.sluit();
    const daarna = open(migraties.filter(({ nummer }) => nummer <= 110));
    expect(rijen(daarna)).toBe(voor);
    expect(tel(daarna, 'index').filter((naam) => !indexen.includes(naam))).toContain('punt_per_overleg');
    expect(daarna.schemaversie()).toBe(110);
    daarna.sluit();
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
});
