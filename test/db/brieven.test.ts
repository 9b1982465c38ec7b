/** Letters in the store (art. 9): recording, objecting, taking back, what is late, and that it goes with its member. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openGesloten } from '../../db/commands/openGesloten.ts';
import { openStore, type Store } from '../../db/open.ts';
import { migraties } from '../../db/register.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { vul } from '../bench/grootBestand.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { DAG, maakVergadering, type Vergadering } from '../support/opstelling.ts';
import { openTestStore } from '../support/store.ts';
import { code } from '../support/weigering.ts';

const DAGEN = 86_400;
const MAART = '2026-03-30';

describe('a letter', () => {
  let g: Gesprek;
  let v: Vergadering;
  let lidId: string;
  let lidcode: string;
  const toon = () => g.register.brieven.toon(g.omgeving, { lidId });
  const gaf = (aan: ('jongere' | 'gezag' | 'verzorger' | 'curator-mentor')[], meer: { dag?: string } = {}) =>
    g.doe(g.register.brieven.legVast, { lidId, wat: 'overhandigd', aan, dag: DAG, gesprek: true, ...meer });
  const bezwaar = (partner: string) => g.doe(g.register.brieven.legVast, { lidId, wat: 'bezwaar', partner, dag: DAG });
  const tellen = () => g.omgeving.lees.prepare<{ n: number }>('SELECT count(*) AS n FROM brief').get()?.n;
  const laat = () =>
    g
      .beeld(v.overlegId)
      .waarschuwingen.filter((w) => w.soort === 'brief')
      .map((w) => w.tekst);
  const interventie = (soort: 'groep' | 'gebied' | 'persoon', begin: string, leden: string[] = []) =>
    g.doe(g.register.plan.voegInterventieToe, {
      groepId: v.groepId,
      soort,
      wat: 'Toezicht op het plein.',
      leden,
      verantwoordelijke: 'burgemeester',
      begin,
      termijn: '2026-12-31',
      bron: 'burgemeester',
      gegevenssoort: 'gewoon',
    });

  beforeEach(() => {
    g = maakGesprek();
    v = maakVergadering(g);
    const besluiten = v.leden.map((l) => ({ lidId: l.id, netto: true, reden: '' }));
    g.doe(g.register.namenlijst.stelVast, { groepId: v.groepId, overlegId: v.overlegId, besluiten });
    lidId = v.leden[0]?.id ?? '';
    lidcode = v.leden[0]?.code ?? '';
  });

  it('is recorded per kind of recipient, and what is missing follows from his age', () => {
    expect(toon().stand).toMatchObject({ groep: 'minderjarig', mist: ['jongere', 'gezag'], uiterlijk: null });
    gaf(['jongere']);
    expect(toon().stand).toMatchObject({ mist: ['gezag'], klaar: false });
    gaf(['verzorger']);
    expect(toon()).toMatchObject({
      regels: [
        { wat: 'overhandigd', aan: 'jongere', dag: DAG, gesprek: true, partner: '' },
        { wat: 'overhandigd', aan: 'verzorger', dag: DAG, gesprek: true, partner: '' },
      ],
      stand: { mist: [], klaar: true },
    });
  });

  it('is not given when a partner objects: that and which partner, and no reason', () => {
    bezwaar('politie');
    expect(toon()).toMatchObject({
      regels: [{ wat: 'bezwaar', aan: null, partner: 'politie' }],
      stand: { klaar: true },
    });
    const kolommen = g.omgeving.lees.prepare<{ name: string }>("SELECT name FROM pragma_table_info('brief')").all();
    expect(kolommen.map((k) => k.name).filter((k) => /reden|naam|tekst/.test(k))).toEqual([]);
  });

  it('is refused on a day to come, twice, from a stranger, and for whoever is not on the netto list', () => {
    expect(code(() => gaf(['jongere'], { dag: '2026-03-13' }))).toBe('DATUM_IN_TOEKOMST');
    gaf(['jongere']);
    expect(code(() => gaf(['jongere', 'gezag']))).toBe('AL_VASTGELEGD');
    expect(tellen()).toBe(1);
    expect(code(() => bezwaar('school'))).toBe('GEEN_PARTNER');
    g.doe(g.register.bewaren.beeindigDeelname, { lidId, per: DAG, reden: 'Komt niet meer.' });
    expect(code(() => gaf(['gezag']))).toBe('DEELNAME_BEEINDIGD');
    const [b] = g.omgeving.lees.prepare<{ id: string }>('SELECT id FROM brief').all();
    expect(code(() => g.doe(g.register.brieven.verwijder, { briefId: b?.id ?? '' }))).toBe('DEELNAME_BEEINDIGD');
  });

  it('can be taken back, and the log keeps that it was there', () => {
    gaf(['jongere']);
    const [regel] = toon().regels;
    g.doe(g.register.brieven.verwijder, { briefId: regel?.id ?? '' });
    expect(toon().regels).toEqual([]);
    expect(code(() => g.doe(g.register.brieven.verwijder, { briefId: regel?.id ?? '' }))).toBe('NIET_GEVONDEN');
    const log = g.omgeving.lees
      .prepare<{ wat: string; onderwerp: string }>("SELECT wat, onderwerp FROM logboek WHERE wat LIKE 'brief.%'")
      .all();
    expect(log.map((r) => [r.wat, JSON.parse(r.onderwerp)])).toEqual([
      ['brief.vastgelegd', { lid: lidId, wat: 'overhandigd', dag: DAG, aan: ['jongere'], gesprek: true }],
      ['brief.verwijderd', { lid: lidId, wat: 'overhandigd', dag: DAG }],
    ]);
  });

  it('is late from fifteen days after his own approach began, and not for others or for an area', () => {
    interventie('gebied', DAG);
    interventie('persoon', DAG, [lidId]);
    g.verder(14 * DAGEN);
    expect(laat()).toEqual([]);
    g.verder(6 * DAGEN);
    expect(laat()).toEqual([`Brief aan ${lidcode} is 6 dagen te laat.`]);
    gaf(['jongere', 'gezag'], { dag: MAART });
    expect(laat()).toEqual([]);
  });

  it('is late for everybody on the list once an approach of the group runs, in one warning', () => {
    interventie('groep', '2026-01-01');
    g.verder(15 * DAGEN);
    const [een, ...meer] = laat();
    expect(meer).toEqual([]);
    for (const l of v.leden) expect(een).toContain(l.code);
    // From the day on which he came on the list, not from before it.
    expect(een).toContain('1 dag');
    bezwaar('om');
    expect(laat()).toHaveLength(2);
    expect(laat().join()).not.toContain(lidcode);
  });

  it('is late for nobody before an approach has begun', () => {
    interventie('groep', '2026-06-01');
    g.verder(30 * DAGEN);
    expect(laat()).toEqual([]);
  });

  it('goes with the member when he is destroyed, and is in no picture of the room', () => {
    gaf(['jongere']);
    expect(JSON.stringify(g.meldingen.filter((m) => m.onderwerp === 'zaal'))).not.toContain('overhandigd');
    g.omgeving.schrijf((db) =>
      openGesloten(db, 'vernietigen', () => db.prepare('DELETE FROM lid WHERE id = ?').run(lidId)),
    );
    expect(tellen()).toBe(0);
  });
});

it('a bestand from before the letters gets them, with every stay as it was', () => {
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-brief-'));
  const open = (met: typeof migraties, nieuw = false): Store =>
    openStore(join(map, 'bestand.db'), Buffer.alloc(32, 3), { migraties: met, nieuw });
  try {
    const eerst = open(
      migraties.filter(({ nummer }) => nummer < 140),
      true,
    );
    eerst.schrijf((db) => {
      db.prepare("INSERT INTO profiel (id, versie, inhoud, sinds) VALUES (?, ?, '{}', 'x')").run(
        ingebouwdProfiel.id,
        ingebouwdProfiel.versie,
      );
    });
    vul(eerst, { groepen: 3, ledenPerGroep: 4, overleggen: 5, logregels: 1, jaren: 5 }, () => undefined);
    const voor = eerst.lees.prepare<object>('SELECT * FROM aanwezigheid').all();
    eerst.sluit();
    const daarna = open(migraties);
    expect(voor.length).toBeGreaterThan(0);
    expect(daarna.lees.prepare('SELECT * FROM aanwezigheid').all()).toEqual(
      voor.map((rij) => ({ ...rij, besloten_voor: null, komt_niet: 0 })),
    );
    expect(daarna.lees.prepare('SELECT * FROM brief').all()).toEqual([]);
    daarna.sluit();
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
});

it('the store itself keeps a letter and an objection apart', () => {
  const store = openTestStore(migraties);
  const leg = (wat: string, aan: string | null, gesprek: number | null, partner: string | null) =>
    store.schrijf((db) =>
      db
        .prepare(
          "INSERT INTO brief (id, lid_id, wat, dag, aan, gesprek, partner, vastgelegd_op) VALUES ('b', 'l', ?, 'd', ?, ?, ?, 't')",
        )
        .run(wat, aan, gesprek, partner),
    );
  // A letter has a recipient and no partner, an objection the other way round.
  expect(() => leg('overhandigd', null, 0, null)).toThrow('CHECK');
  expect(() => leg('overhandigd', 'jongere', 0, 'politie')).toThrow('CHECK');
  expect(() => leg('bezwaar', 'jongere', null, 'politie')).toThrow('CHECK');
  expect(() => leg('bezwaar', null, null, 'politie')).toThrow('FOREIGN KEY');
});
