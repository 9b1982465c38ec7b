/** Looking after the log: what a verification finds and keeps, heads known from exports, the clock, the term, words. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { legExportVast as legLogboekVast } from '../../db/commands/logboek.ts';
import { legExportVast } from '../../db/commands/stukken.ts';
import { controleerKeten, laatsteSchakel, schrijfLog } from '../../db/logboek.ts';
import { openStore } from '../../db/open.ts';
import { bekendeKoppen } from '../../db/queries/logboek.ts';
import { bijOpenen, migraties } from '../../db/register.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { type Logcode, logcodes, logInWoorden, soortVanLogcode } from '../../shared/domein/logboek.ts';
import { beginVanDag, volgendeDag } from '../../shared/domein/tijd.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { maakGroep, maakVergadering } from '../support/opstelling.ts';
import { TESTMOMENT } from '../support/store.ts';

const DAG_MS = 24 * 3_600_000;

/** A vault whose clock the test sets, in days from the start. */
function metKlok(): { g: Gesprek; zet: (dagen: number, seconden?: number) => void } {
  let nu = Date.parse(TESTMOMENT);
  const g = maakGesprek(undefined, { klok: () => new Date(nu) });
  return {
    g,
    zet: (dagen, seconden = 0) => {
      nu = Date.parse(TESTMOMENT) + dagen * DAG_MS + seconden * 1000;
    },
  };
}

function schrijf(g: Gesprek, aantal: number): void {
  g.omgeving.schrijf((db) => {
    for (let i = 0; i < aantal; i += 1) {
      const tijd = g.omgeving.klok().toISOString();
      schrijfLog(db, { tijd, wie: 'slot-1', wat: 'overleg.bladzijde', onderwerp: { nr: i } });
    }
  });
}

/** As someone with the key and no scruples could: with the guards dropped. */
function knoei(g: Gesprek, sql: string): void {
  g.store.schrijf((db) => {
    for (const t of ['update', 'delete']) db.exec(`DROP TRIGGER IF EXISTS logboek_geen_${t}`);
    db.exec(`DROP TRIGGER IF EXISTS logboek_sluit_aan; ${sql}`);
  });
}

const open = (g: Gesprek) => bijOpenen(g.omgeving, { wijze: 'wachtzin', misluktePogingen: 0 });
const stand = (g: Gesprek) => g.register.logboek.stand(g.omgeving, {});
const laatste = (g: Gesprek) => laatsteSchakel(g.store.lees)?.volgnummer ?? 0;
const metCode = (g: Gesprek, wat: Logcode) =>
  g.store.lees
    .prepare<{ onderwerp: string }>('SELECT onderwerp FROM logboek WHERE wat = ? ORDER BY volgnummer')
    .all(wat)
    .map((r) => JSON.parse(r.onderwerp) as Record<string, unknown>);

/** All parts of a verification in full. */
function controleerAlles(g: Gesprek) {
  const gevonden: string[] = [];
  let delen = 0;
  for (let vanaf: number | null = 1; vanaf !== null; delen += 1) {
    const uit: ReturnType<typeof g.register.intern.controleerLogboek> = g.register.intern.controleerLogboek(
      g.omgeving,
      { vanaf },
    );
    gevonden.push(...uit.bevindingen.map((b) => `${b.soort} ${b.rij}`));
    vanaf = uit.verder;
  }
  return { gevonden, delen };
}

describe('verification', () => {
  it('in full goes in parts, and its outcome is logged once', () => {
    const g = maakGesprek();
    schrijf(g, 4_500);
    const tot = laatste(g);
    expect(controleerAlles(g)).toEqual({ gevonden: [], delen: 5 });
    expect(metCode(g, 'logboek.gecontroleerd')).toEqual([{ tot, klopt: true }]);
    expect(stand(g).gecontroleerd).toMatchObject({ tot, klopt: true });
  });

  it('finds every break, says so in the outcome, and logs each once', () => {
    const g = maakGesprek();
    schrijf(g, 4_500);
    knoei(
      g,
      "UPDATE logboek SET wie = 'slot-9' WHERE volgnummer IN (10, 12); DELETE FROM logboek WHERE volgnummer = 4000;",
    );
    expect(controleerAlles(g).gevonden).toEqual(['breuk 10', 'breuk 12', 'breuk 4001']);
    expect(controleerAlles(g).gevonden.length).toBe(3);
    expect(metCode(g, 'logboek.breuk').map((o) => o.rij)).toEqual([10, 12, 4001]);
    expect(metCode(g, 'logboek.gecontroleerd').map((o) => o.klopt)).toEqual([false, false]);
  });

  it('that began halfway or skipped a part is no verification in full', () => {
    const g = maakGesprek();
    schrijf(g, 4_500);
    g.register.intern.controleerLogboek(g.omgeving, { vanaf: 4_000 });
    g.register.intern.controleerLogboek(g.omgeving, { vanaf: 1 });
    g.register.intern.controleerLogboek(g.omgeving, { vanaf: 2_001 });
    expect(metCode(g, 'logboek.gecontroleerd')).toEqual([]);
  });

  it('at unlocking sees a break in the tail, keeps nobody out, and asks for attention until it was looked at', () => {
    const g = maakGesprek();
    schrijf(g, 3_000);
    const rij = laatste(g) - 5;
    expect(g.register.intern.stand(g.omgeving).logboekMelding).toBe(false);
    // A time that is a text must not come in another row of the log, and not stop the opening either.
    knoei(g, `UPDATE logboek SET tijd = 'bij Fenna thuis' WHERE volgnummer = ${rij}`);
    open(g);
    open(g);
    expect(metCode(g, 'logboek.breuk')).toEqual([{ rij, moment: null, bij: 'openen' }]);
    expect(stand(g).bevindingen).toMatchObject([{ soort: 'breuk', rij, gezien: false }]);
    expect(g.register.intern.stand(g.omgeving).logboekMelding).toBe(true);
    g.register.intern.logboekGezien(g.omgeving);
    g.register.intern.logboekGezien(g.omgeving);
    expect(metCode(g, 'logboek.bevinding-gezien')).toEqual([{ aantal: 1 }]);
    open(g);
    expect(g.register.intern.stand(g.omgeving).logboekMelding).toBe(false);
    expect(stand(g).bevindingen).toMatchObject([{ rij, gezien: true }]);
    expect(metCode(g, 'logboek.breuk').length).toBe(1);
  });

  it('at unlocking keeps nobody out either when a row is no JSON any more, and the list stays readable', () => {
    const g = maakGesprek();
    schrijf(g, 5);
    const rij = laatste(g) - 2;
    g.store.schrijf((db) => db.exec('DROP TRIGGER logboek_geen_update; PRAGMA ignore_check_constraints = ON'));
    knoei(g, `UPDATE logboek SET onderwerp = 'geen {', wat = 'logboek.opgeruimd' WHERE volgnummer = ${rij}`);
    open(g);
    expect(stand(g).bevindingen).toMatchObject([{ soort: 'breuk', rij }]);
    const { regels } = g.register.logboek.lijst(g.omgeving, { voor: null, soort: null, dag: null });
    expect(regels.find((r) => r.rij === rij)?.onderwerp).toEqual([]);
    expect(controleerAlles(g).gevonden).toEqual([`breuk ${rij}`]);
  });

  it('at unlocking leaves what is further back to the verification in full', () => {
    const g = maakGesprek();
    schrijf(g, 3_000);
    knoei(g, "UPDATE logboek SET wie = 'slot-9' WHERE volgnummer = 7");
    open(g);
    expect(stand(g).bevindingen).toEqual([]);
    expect(controleerAlles(g).gevonden).toEqual(['breuk 7']);
  });
});

describe('a head known from an export', () => {
  const alsDms = (g: Gesprek) => {
    legExportVast(g.omgeving, { stukIds: [], dossier: 'Jeugdgroep-proef', bestanden: [] });
    return laatste(g) - 1;
  };
  const alsLogboek = (g: Gesprek) => {
    const kop = laatsteSchakel(g.store.lees);
    if (!kop) throw new Error('no row');
    const basis = { van: null, tot: null, mapnaam: 'Logboek-proef', aantal: 1, klopt: true };
    legLogboekVast(g.omgeving, { ...basis, id: g.omgeving.nieuwId(), kop });
    return kop.volgnummer;
  };

  it.each([
    ['a package for the DMS', alsDms],
    ['an exported log', alsLogboek],
  ])('shows at unlocking that the end was cut off, though the chain holds: %s', (_, exporteer) => {
    const g = maakGesprek();
    schrijf(g, 20);
    const rij = exporteer(g);
    expect(stand(g).koppen).toBe(1);
    knoei(g, `DELETE FROM logboek WHERE volgnummer >= ${rij}`);
    expect(controleerKeten(g.store.lees).ok).toBe(true);
    open(g);
    expect(stand(g).bevindingen).toMatchObject([{ soort: 'kop', rij, moment: expect.stringMatching(/^2026-/) }]);
    expect(metCode(g, 'logboek.kop-ontbreekt').map((o) => o.rij)).toEqual([rij]);
  });

  it('shows that the log was written anew with a chain that holds', () => {
    const g = maakGesprek();
    schrijf(g, 20);
    const rij = alsDms(g);
    knoei(g, 'DELETE FROM logboek WHERE volgnummer > 10');
    schrijf(g, 60);
    expect(controleerAlles(g).gevonden).toEqual([`kop ${rij}`]);
  });

  it('on paper is compared by hand, and that is logged', () => {
    const g = maakGesprek();
    schrijf(g, 5);
    const kop = laatsteSchakel(g.store.lees);
    if (!kop) throw new Error('no row');
    const vraag = (rij: number, hash: string) => g.doe(g.register.logboek.vergelijk, { rij, hash }).uitkomst;
    expect(vraag(kop.volgnummer, kop.hash)).toBe('gelijk');
    expect(vraag(kop.volgnummer, 'ab'.repeat(32))).toBe('anders');
    expect(vraag(99_999, kop.hash)).toBe('ontbreekt');
    expect(metCode(g, 'logboek.vergeleken').map((o) => o.uitkomst)).toEqual(['gelijk', 'anders', 'ontbreekt']);
  });
});

describe('a vault from before', () => {
  it('gets the row number of each head that an export recorded, and misses one that is gone', () => {
    const map = mkdtempSync(join(tmpdir(), 'overlegtafel-logboek-'));
    try {
      const pad = join(map, 'bestand.db');
      const sleutel = () => Buffer.alloc(32, 7);
      const oud = openStore(pad, sleutel(), { migraties: migraties.filter((m) => m.nummer < 60), nieuw: true });
      oud.schrijf((db) => {
        for (let nr = 1; nr <= 3; nr += 1)
          schrijfLog(db, { tijd: TESTMOMENT, wie: 'slot-1', wat: 'overleg.bladzijde', onderwerp: { nr } });
        const zet = db.prepare(
          'INSERT INTO export (id, tijd, dossier, bestanden, logboek_hash) VALUES (?, ?, ?, ?, ?)',
        );
        zet.run('e1', TESTMOMENT, 'een', '[]', laatsteSchakel(db)?.hash ?? '');
        zet.run('e2', TESTMOMENT, 'twee', '[]', 'ab'.repeat(32));
      });
      oud.sluit();
      const nieuw = openStore(pad, sleutel(), { migraties });
      expect(bekendeKoppen(nieuw.lees).map((k) => k.volgnummer)).toEqual([0, 3]);
      nieuw.sluit();
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  });
});

describe('a clock that goes back', () => {
  it('is a row of its own, once, with both moments', () => {
    const { g, zet } = metKlok();
    zet(10);
    maakGroep(g);
    zet(3);
    maakGroep(g, 'Tweede plein');
    const terug = metCode(g, 'klok.terug') as { van: string; naar: string }[];
    expect(terug.length).toBe(1);
    expect(terug[0]?.van.slice(0, 10)).toBe('2026-03-22');
    expect(terug[0]?.naar.slice(0, 10)).toBe('2026-03-15');
    zet(1);
    maakGroep(g, 'Derde plein');
    expect(metCode(g, 'klok.terug').length).toBe(2);
    expect(controleerKeten(g.store.lees).ok).toBe(true);
  });

  it('by less than a minute is the laptop setting itself right', () => {
    const { g, zet } = metKlok();
    zet(1, 100);
    maakGroep(g);
    zet(1, 41);
    maakGroep(g, 'Tweede plein');
    expect(metCode(g, 'klok.terug')).toEqual([]);
    zet(1, -19);
    maakGroep(g, 'Derde plein');
    expect(metCode(g, 'klok.terug').length).toBe(1);
  });
});

describe('the term', () => {
  const JAREN = { jaren: 5 };
  const bewaring = (g: Gesprek) => g.register.intern.logboekBewaring(g.omgeving, JAREN).teRuimen;
  const ruimOp = (g: Gesprek, tot: number) => g.register.intern.ruimLogboekOp(g.omgeving, { ...JAREN, tot });
  const code = (fn: () => unknown): string => {
    try {
      fn();
    } catch (fout) {
      return fout instanceof Geweigerd ? fout.weigering.code : String(fout);
    }
    return 'none';
  };

  it('lets go what is older, leaves an afsluitpunt in the chain, and what is left verifies', () => {
    const { g, zet } = metKlok();
    schrijf(g, 30);
    const oud = laatste(g);
    expect(bewaring(g)).toBeNull();
    expect(code(() => ruimOp(g, 5))).toBe('NIETS_OP_TE_RUIMEN');
    zet(3 * 365);
    schrijf(g, 10);
    const midden = laatste(g);
    zet(5 * 365 + 10);
    open(g);
    const te = bewaring(g);
    expect(te).toMatchObject({ aantal: oud, tot: oud, van: TESTMOMENT });
    expect(code(() => ruimOp(g, oud + 1))).toBe('NIETS_OP_TE_RUIMEN');
    const hash = g.store.lees.prepare<{ hash: string }>('SELECT hash FROM logboek WHERE volgnummer = ?').get(oud)?.hash;
    expect(ruimOp(g, oud)).toEqual({ aantal: oud, klaar: true });
    expect(metCode(g, 'logboek.opgeruimd')).toMatchObject([{ tot: oud, hash, aantal: oud, klopt: true, jaren: 5 }]);
    expect(stand(g)).toMatchObject({ eerste: { rij: oud + 1 }, opgeruimd: { tot: oud } });
    expect(controleerAlles(g).gevonden).toEqual([]);
    expect(controleerKeten(g.store.lees).ok).toBe(true);

    zet(8 * 365 + 10);
    open(g);
    expect(bewaring(g)?.tot).toBe(midden);
    expect(ruimOp(g, midden)).toEqual({ aantal: midden - oud, klaar: true });
    expect(controleerAlles(g).gevonden).toEqual([]);
    zet(20 * 365);
    open(g);
    const alles = bewaring(g);
    expect(alles?.tot).toBeLessThan(laatste(g));
    ruimOp(g, alles?.tot ?? 0);
    open(g);
    expect(controleerAlles(g).gevonden).toEqual([]);
    expect(stand(g).bevindingen).toEqual([]);
  });

  it.each([
    ['its number', "UPDATE logboek SET onderwerp = json_set(onderwerp, '$.tot', 20) WHERE wat = 'logboek.opgeruimd'"],
    [
      'its hash',
      `UPDATE logboek SET onderwerp = json_set(onderwerp, '$.hash', '${'ab'.repeat(32)}') WHERE wat = 'logboek.opgeruimd'`,
    ],
    ['its absence', "DELETE FROM logboek WHERE wat = 'logboek.opgeruimd'"],
    ['more rows than it says', 'DELETE FROM logboek WHERE volgnummer < 36'],
  ])('is not to be cheated on by an afsluitpunt that was tampered with: %s', (_, sql) => {
    const { g, zet } = metKlok();
    schrijf(g, 30);
    const oud = laatste(g);
    zet(6 * 365);
    schrijf(g, 20);
    ruimOp(g, oud);
    schrijf(g, 3);
    knoei(g, sql);
    const { gevonden } = controleerAlles(g);
    expect(gevonden.length).toBeGreaterThan(0);
    expect(gevonden[0]).toMatch(/^breuk /);
  });

  it('lets many rows go in parts, each behind an afsluitpunt of its own', () => {
    const { g, zet } = metKlok();
    schrijf(g, 6_000);
    const oud = laatste(g);
    zet(6 * 365);
    schrijf(g, 20);
    expect(ruimOp(g, oud)).toEqual({ aantal: 5_000, klaar: false });
    expect(controleerAlles(g).gevonden).toEqual([]);
    expect(ruimOp(g, oud)).toEqual({ aantal: oud - 5_000, klaar: true });
    expect(metCode(g, 'logboek.opgeruimd').map((o) => o.tot)).toEqual([5_000, oud]);
    expect(controleerAlles(g).gevonden).toEqual([]);
  });

  it('is kept by the store itself: no row goes that no afsluitpunt covers', () => {
    const { g, zet } = metKlok();
    schrijf(g, 30);
    const oud = laatste(g);
    zet(6 * 365);
    schrijf(g, 20);
    ruimOp(g, oud);
    expect(() => g.store.schrijf((db) => db.exec(`DELETE FROM logboek WHERE volgnummer = ${oud + 1}`))).toThrow(
      'LOGBOEK_ONVERANDERLIJK',
    );
  });

  it('keeps on record that what was removed did not fit together', () => {
    const { g, zet } = metKlok();
    schrijf(g, 30);
    const oud = laatste(g);
    zet(6 * 365);
    schrijf(g, 20);
    knoei(g, "UPDATE logboek SET wie = 'slot-9' WHERE volgnummer = 7");
    ruimOp(g, oud);
    expect(metCode(g, 'logboek.opgeruimd')).toMatchObject([{ klopt: false }]);
    expect(stand(g).bevindingen).toMatchObject([{ soort: 'breuk', rij: 7 }]);
  });

  it('lets no row go early because a clock was set back', () => {
    const { g, zet } = metKlok();
    zet(4 * 365);
    schrijf(g, 5);
    zet(-100);
    open(g);
    zet(6 * 365);
    open(g);
    const eerste = bewaring(g);
    const namen = g.store.lees
      .prepare<{ wat: string }>('SELECT wat FROM logboek WHERE volgnummer > ?')
      .all(eerste?.tot ?? 0)
      .map((r) => r.wat);
    expect(namen).toContain('klok.terug');
  });

  it('says nothing of a head that an export recorded before', () => {
    const { g, zet } = metKlok();
    schrijf(g, 30);
    legExportVast(g.omgeving, { stukIds: [], dossier: 'Jeugdgroep-proef', bestanden: [] });
    const oud = laatste(g);
    zet(6 * 365);
    open(g);
    ruimOp(g, oud);
    open(g);
    expect(controleerAlles(g).gevonden).toEqual([]);
    expect(g.doe(g.register.logboek.vergelijk, { rij: 5, hash: 'ab'.repeat(32) }).uitkomst).toBe('opgeruimd');
    const punt = metCode(g, 'logboek.opgeruimd')[0] as { hash: string };
    expect(g.doe(g.register.logboek.vergelijk, { rij: oud, hash: punt.hash }).uitkomst).toBe('gelijk');
  });
});

describe('reading', () => {
  it('of the data of members is logged with their ids, anew when somebody came into view', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const ids = v.leden.map((l) => l.id);
    expect(metCode(g, 'groep.geopend-op-scherm')).toEqual([{ groep: v.groepId, leden: ids }]);
    g.register.groepen.toon(g.omgeving, { groepId: v.groepId });
    expect(metCode(g, 'groep.geopend-op-scherm').length).toBe(1);
    g.register.overleg.toon(g.omgeving, { overlegId: v.overlegId });
    expect(metCode(g, 'overleg.geopend-op-scherm').at(-1)).toEqual({ overleg: v.overlegId, leden: ids });
    const besluiten = v.leden.map((l, i) => ({ lidId: l.id, netto: i > 0, reden: i > 0 ? '' : 'Hoort er niet bij.' }));
    g.doe(g.register.namenlijst.stelVast, { groepId: v.groepId, overlegId: v.overlegId, besluiten });
    g.register.groepen.toon(g.omgeving, { groepId: v.groepId });
    expect(metCode(g, 'groep.geopend-op-scherm').at(-1)).toEqual({ groep: v.groepId, leden: ids.slice(1) });
  });

  it('of the log is logged too, and what was just read is in it', () => {
    const g = maakGesprek();
    const vraag = { voor: null, soort: null, dag: null };
    const { regels } = g.register.logboek.lijst(g.omgeving, vraag);
    expect(regels[0]).toMatchObject({
      wat: 'logboek.geopend-op-scherm',
      soort: 'logboek',
      zin: 'Het logboek is bekeken.',
    });
    g.register.logboek.lijst(g.omgeving, vraag);
    expect(metCode(g, 'logboek.geopend-op-scherm').length).toBe(1);
  });
});

describe('pages', () => {
  it('go back by row number, newest first, without a gap or a row twice', () => {
    const g = maakGesprek();
    schrijf(g, 120);
    const rijen: number[] = [];
    let voor: number | null = null;
    do {
      const uit: ReturnType<typeof g.register.logboek.lijst> = g.register.logboek.lijst(g.omgeving, {
        voor,
        soort: null,
        dag: null,
      });
      rijen.push(...uit.regels.map((r) => r.rij));
      voor = uit.verder;
    } while (voor !== null);
    expect(rijen).toEqual(Array.from({ length: laatste(g) }, (_, i) => laatste(g) - i));
  });

  it('hold one kind, or one day by the clock of the gemeente', () => {
    const { g, zet } = metKlok();
    zet(1, 10 * 3600 - 1);
    maakGroep(g);
    zet(1, 10 * 3600);
    maakGroep(g, 'Tweede plein');
    const lijst = (soort: 'groepen' | null, dag: string | null) =>
      g.register.logboek.lijst(g.omgeving, { voor: null, soort, dag }).regels;
    const groepen = lijst('groepen', null);
    expect(groepen.length).toBeGreaterThan(4);
    expect(new Set(groepen.map((r) => r.soort))).toEqual(new Set(['groepen']));
    // 23:00 UTC in winter is midnight.
    expect(lijst('groepen', '2026-03-13').length + lijst('groepen', '2026-03-14').length).toBe(groepen.length);
    expect(lijst('groepen', '2026-03-13').every((r) => r.tijd < '2026-03-13T23:00')).toBe(true);
    expect(lijst(null, '2026-03-11')).toEqual([]);
  });

  it('know when a day begins, also when the clocks change', () => {
    expect(beginVanDag('2026-03-13').toISOString()).toBe('2026-03-12T23:00:00.000Z');
    expect(beginVanDag('2026-03-29').toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(beginVanDag('2026-03-30').toISOString()).toBe('2026-03-29T22:00:00.000Z');
    expect(beginVanDag('2026-10-25').toISOString()).toBe('2026-10-24T22:00:00.000Z');
    expect(beginVanDag('2026-10-26').toISOString()).toBe('2026-10-25T23:00:00.000Z');
    expect(volgendeDag('2026-12-31')).toBe('2027-01-01');
  });
});

describe('words', () => {
  /** Every code in a call of `log(…)`, of what passes one on to it, and of `schrijfLog`, read from the sources. */
  function geschreven(): Set<string> {
    const wortel = new URL('../../', import.meta.url);
    const codes = new Set<string>();
    for (const map of ['db', 'electron']) {
      for (const naam of readdirSync(new URL(map, wortel), { recursive: true, encoding: 'utf8' })) {
        if (!naam.endsWith('.ts')) continue;
        const bron = readFileSync(new URL(`${map}/${naam}`, wortel), 'utf8');
        for (const [, deel] of bron.matchAll(/\b(?:log|zet|geopend|schrijfLog)\(([^;]*?)(?:\{|=>|\);)/g))
          for (const [, code] of (deel ?? '').matchAll(/['`]([a-z][a-z0-9]*\.[a-z0-9.-]+)['`]/g))
            if (code) codes.add(code);
        for (const [, deel] of bron.matchAll(/= \{([^}]*)\} as const satisfies Record<[^;]*Logcode>/g))
          for (const [, code] of (deel ?? '').matchAll(/: '([^']+)'/g)) if (code) codes.add(code);
        for (const [, code] of bron.matchAll(/\b(?:wat: Logcode|AFSLUITPUNT) = '([^']+)'/g)) if (code) codes.add(code);
      }
    }
    return codes;
  }

  it('are there for every code that the sources write, and for no other', () => {
    expect([...geschreven()].sort()).toEqual([...logcodes].sort());
  });

  it('are a whole sentence for every code, whatever is in the row', () => {
    const rommel = { leden: 'x', aantal: [], van: '2026-99-99', naar: {}, per: 7, punten: null, wijze: 3 };
    for (const code of logcodes) {
      for (const onderwerp of [{}, rommel]) expect(logInWoorden(code, onderwerp)).toMatch(/^[A-ZÀ-Ý].*\.$/);
      expect(soortVanLogcode(code)).not.toBeNull();
    }
    expect(logInWoorden('constructor', {})).toMatch(/kent deze versie van Overlegtafel niet/);
    expect(soortVanLogcode('toString')).toBeNull();
  });

  it('count what is in the row', () => {
    expect(logInWoorden('zaal.getoond', { punten: ['a', 'b', 'c'], verborgen: ['d'], aanwezig: ['p'] })).toBe(
      'De zaal kreeg een beeld: 3 punten te zien, 1 niet, met 1 aanwezige.',
    );
    expect(logInWoorden('klok.terug', { van: '2026-03-12T13:00:00.000Z', naar: '2026-03-11T12:30:00.000Z' })).toBe(
      'De klok van de laptop ging terug, van 12 maart 2026 14:00 naar 11 maart 2026 13:30.',
    );
  });
});
