/** Destroying what is due: whole, counted, on record, and only when it is certain which day it is (art. 12). */
import { describe, expect, it } from 'vitest';
import { neemOver } from '../../db/commands/groepsscan.ts';
import { legUitgaandeVast } from '../../db/commands/overdracht.ts';
import { vernietigOpnieuw } from '../../db/commands/vernietig.ts';
import { controleerKeten } from '../../db/logboek.ts';
import { vernietigingen } from '../../db/queries/kopie.ts';
import { overdrachtrij } from '../../db/queries/overdracht.ts';
import type { Ingelezen } from '../../shared/domein/groepsscan/voorbeeld.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { alleTekst, telRijen } from '../support/inhoud.ts';
import {
  DAG,
  ingelezen,
  maakGroep,
  maakVergadering,
  noteer,
  typFunctieEnPlaats,
  type Vergadering,
  vanPolitie,
} from '../support/opstelling.ts';
import { code } from '../support/weigering.ts';

const DAGEN = 86_400;
const stand = (g: Gesprek) => g.register.bewaren.stand(g.omgeving, {});
const vandaag = (g: Gesprek) => dagVan(g.omgeving.klok());
const vernietigAlles = (g: Gesprek, dag = vandaag(g)) =>
  g.doe(g.register.bewaren.vernietig, { posten: stand(g).vervallen.map(({ soort, id }) => ({ soort, id })), dag });
const sluit = (g: Gesprek, groepId: string, recidive = false) =>
  g.doe(g.register.bewaren.sluitGroep, { groepId, per: vandaag(g), reden: 'Quirijn is verhuisd.', recidive });

/** A closed meeting in which the netto list was fixed, with a word of each kind about Quirijn in it. */
function metVerleden(): { g: Gesprek; v: Vergadering; quirijn: string } {
  const g = maakGesprek();
  const v = maakVergadering(g);
  const quirijn = v.leden.find((l) => l.naam.startsWith('Quirijn'))?.id ?? '';
  const besluiten = v.leden.map((l) => ({ lidId: l.id, netto: true, reden: '' }));
  g.doe(g.register.namenlijst.stelVast, { groepId: v.groepId, overlegId: v.overlegId, besluiten });
  noteer(g, v, 'Gezien met een fles.', vanPolitie(quirijn));
  noteer(g, v, 'Quirijn Zandlopervis was erbij.');
  g.doe(g.register.plan.wijzig, {
    groepId: v.groepId,
    aardEnOmvang: 'Rond Zandlopervis.',
    doelen: ['Quirijn naar school.'],
    monitoring: 'Elke week.',
  });
  g.doe(g.register.plan.voegInterventieToe, {
    groepId: v.groepId,
    soort: 'persoon',
    wat: 'gesprek met Odile',
    leden: [quirijn],
    verantwoordelijke: 'burgemeester',
    begin: DAG,
    termijn: '2026-06-01',
    bron: 'burgemeester',
    gegevenssoort: 'gewoon',
  });
  typFunctieEnPlaats(g, v, 'Quirijn Zandlopervis');
  for (const { onderwerpId } of g.register.sluitronde.toon(g.omgeving, { overlegId: v.overlegId }).regels) {
    g.doe(g.register.sluitronde.niemand, { overlegId: v.overlegId, onderwerpId });
  }
  g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
  return { g, v, quirijn };
}

function stelVerslagVast(g: Gesprek, v: Vergadering): string {
  const { stukId } = g.doe(g.register.stukken.maakVerslag, { overlegId: v.overlegId });
  g.doe(g.register.stukken.legVoor, { stukId });
  g.doe(g.register.stukken.stelVast, { stukId, wijze: 'zelf', tweedeLezer: '', reden: 'Quirijn wacht erop.' });
  return stukId;
}

describe('a member whose term is over', () => {
  it('goes with everything about him alone, his name in every text, and his parents', () => {
    const { g, v, quirijn } = metVerleden();
    g.doe(g.register.bewaren.beeindigDeelname, { lidId: quirijn, per: DAG, reden: 'Odile Zandlopervis vroeg erom.' });
    legUitgaandeVast(g.omgeving, {
      ...{ id: 'over', soort: 'groep', groep_id: v.groepId, aan: 'Proefdam', reden: 'Quirijn verhuist.', gemaakt: DAG },
      ...{ sha256: 'a'.repeat(64), grootte: 1, aantallen: '{}', bewijs: 'geheim' },
      logboek: { volgnummer: 1, hash: 'b'.repeat(64) },
    });
    g.verder(364 * DAGEN);
    expect(stand(g).vervallen).toEqual([]);
    g.verder(DAGEN);
    expect(stand(g).vervallen).toMatchObject([
      { soort: 'lid', id: quirijn, grond: 'deelname-beeindigd', dag: '2027-03-12', uiterlijk: '2027-03-26' },
    ]);
    const { telling } = vernietigAlles(g);
    expect(telling).toEqual({
      groepen: 0,
      namen: 1,
      vertegenwoordigers: 1,
      punten: 1,
      interventies: 1,
      afspraken: 1,
      concepten: 0,
    });
    expect(alleTekst(g.omgeving.lees)).not.toMatch(/quirijn|zandlopervis|odile|een fles/);
    expect(alleTekst(g.omgeving.lees)).toContain('een betrokkene was erbij.');
    expect(overdrachtrij(g.omgeving.lees, 'over')?.reden).toBe('een betrokkene verhuist.');
    expect(g.register.groepen.toon(g.omgeving, { groepId: v.groepId }).leden).toHaveLength(2);
    expect(stand(g).vervallen).toEqual([]);
    expect(controleerKeten(g.omgeving.lees)).toMatchObject({ ok: true });
  });

  it("is taken out of other groups' texts by his whole name, but not where somebody there has the same", () => {
    const { g, v } = metVerleden();
    const [gedeeld, alleen] = [maakGroep(g, 'Oefenkade'), maakGroep(g, 'Schetsdijk')];
    g.doe(g.register.bewaren.trekImportIn, { groepId: alleen.groepId });
    const plan = (groepId: string) => g.register.groepen.toon(g.omgeving, { groepId }).plan.aardEnOmvang;
    const tekst = 'Soms is Bastiaan Theelepelman erbij. Bastiaan belt.';
    for (const { groepId } of [gedeeld, alleen]) {
      g.doe(g.register.plan.wijzig, { groepId, aardEnOmvang: tekst, doelen: [], monitoring: '' });
    }
    const lidId = v.leden.find((l) => l.naam.startsWith('Bastiaan'))?.id ?? '';
    const einde = (id: string) => g.doe(g.register.bewaren.beeindigDeelname, { lidId: id, per: DAG, reden: 'Weg.' });
    einde(lidId);
    g.verder(365 * DAGEN);
    const weg = () => g.doe(g.register.bewaren.vernietig, { posten: [{ soort: 'lid', id: lidId }], dag: vandaag(g) });
    weg();
    // Three have that name in the vault: whom the others' texts mean is not for a computer to say.
    expect([plan(gedeeld.groepId), plan(alleen.groepId)]).toEqual([tekst, tekst]);
    g.doe(g.register.bewaren.trekImportIn, { groepId: gedeeld.groepId });
    expect(plan(gedeeld.groepId)).toBe('Soms is een betrokkene erbij. een betrokkene belt.');
    expect(plan(alleen.groepId)).toBe('Soms is een betrokkene erbij. Bastiaan belt.');
  });

  it('takes a draft that speaks of him along, and leaves what is vastgesteld, without a name in its reason', () => {
    const { g, v, quirijn } = metVerleden();
    const stukId = stelVerslagVast(g, v);
    const voor = g.omgeving.lees.prepare('SELECT inhoud, hash FROM stuk WHERE id = ?').get(stukId);
    const { stukId: concept } = g.doe(g.register.verslag.nieuweVersie, { stukId, reden: 'Een fout.' });
    g.doe(g.register.bewaren.beeindigDeelname, { lidId: quirijn, per: DAG, reden: 'Weg.' });
    g.verder(366 * DAGEN);
    vernietigAlles(g);
    expect(g.omgeving.lees.prepare('SELECT inhoud, hash FROM stuk WHERE id = ?').get(stukId)).toEqual(voor);
    expect(code(() => g.register.stukken.toon(g.omgeving, { stukId: concept }))).toBe('NIET_GEVONDEN');
    expect(alleTekst(g.omgeving.lees)).not.toMatch(/quirijn|zandlopervis/);
  });
});

describe('a group that was closed', () => {
  it('goes whole: what is left is a tombstone without a word of its own, and the documents', () => {
    const { g, v } = metVerleden();
    const stukId = stelVerslagVast(g, v);
    g.doe(g.register.stukken.maakPlan, { groepId: v.groepId });
    sluit(g, v.groepId);
    expect(stand(g).vervallen).toMatchObject([
      {
        soort: 'groep',
        id: v.groepId,
        grond: 'groep-gesloten',
        nietOvergedragen: 1,
        telling: { namen: 3, concepten: 1 },
      },
    ]);
    vernietigAlles(g);
    const rest = alleTekst(g.omgeving.lees, ['stuk', 'verklaring', 'profiel']);
    expect(rest).not.toMatch(/quirijn|zandlopervis|wolkenkrabbel|theelepelman|odile|proefplein|vuurwerk|halt-straf/);
    expect(alleTekst(g.omgeving.lees)).not.toMatch(/quirijn|zandlopervis|wolkenkrabbel|theelepelman|odile/);
    for (const tabel of ['lid', 'punt', 'interventie', 'plan', 'groepssignaal', 'besluit_2a', 'sluitafspraak']) {
      expect([tabel, telRijen(g.omgeving.lees, tabel)]).toEqual([tabel, 0]);
    }
    expect(telRijen(g.omgeving.lees, 'groep')).toBe(1);
    expect(g.register.groepen.lijst(g.omgeving, {})).toEqual([]);
    expect(code(() => g.register.groepen.toon(g.omgeving, { groepId: v.groepId }))).toBe('NIET_GEVONDEN');
    expect(g.register.stukken.toon(g.omgeving, { stukId }).staat).toBe('vastgesteld');
    expect(g.beeld(v.overlegId).agenda.map((a) => a.titel)).toContain('vernietigde groep: voortgang');
    expect(g.register.overleg.lijst(g.omgeving, {})).toHaveLength(1);
  });

  it('leaves no row at all where nothing names it', () => {
    const g = maakGesprek();
    const { groepId } = maakGroep(g);
    sluit(g, groepId);
    vernietigAlles(g);
    expect(telRijen(g.omgeving.lees, 'groep')).toBe(0);
    expect(
      vernietigingen(g.omgeving.lees)
        .map((x) => x.soort)
        .sort(),
    ).toEqual(['groep', 'lid', 'lid', 'lid']);
  });

  it('keeps what a meeting noted about another group', () => {
    const g = maakGesprek();
    const een = maakGroep(g);
    const twee = maakGroep(g, 'Oefenkade');
    const { overlegId } = g.doe(g.register.overleg.maak, {
      datum: DAG,
      begin: '14:00',
      plaats: 'Voorbeeldstad',
      groepIds: [een.groepId, twee.groepId],
    });
    g.doe(g.register.overleg.open, { overlegId });
    const opening = g.beeld(overlegId).agenda[0]?.id ?? '';
    const v = { ...een, overlegId, agenda: { onderwerp: opening } } as unknown as Vergadering;
    noteer(g, v, 'Iets over het hele overleg.');
    g.doe(g.register.overleg.sluit, { overlegId });
    sluit(g, een.groepId);
    vernietigAlles(g);
    expect(alleTekst(g.omgeving.lees)).toContain('iets over het hele overleg');
    sluit(g, twee.groepId);
    vernietigAlles(g);
    expect(alleTekst(g.omgeving.lees)).not.toContain('iets over het hele overleg');
  });

  it('is destroyed again in a store that was put back from before, and so are members', () => {
    const oud = metVerleden();
    const { g, v } = metVerleden();
    sluit(g, v.groepId);
    vernietigAlles(g);
    expect(vernietigOpnieuw(oud.g.omgeving, vernietigingen(g.omgeving.lees))).toBe(3);
    expect(alleTekst(oud.g.omgeving.lees)).not.toMatch(/quirijn|zandlopervis|theelepelman/);
    expect(oud.g.register.groepen.lijst(oud.g.omgeving, {})).toEqual([]);
    expect(vernietigOpnieuw(oud.g.omgeving, vernietigingen(g.omgeving.lees))).toBe(0);
  });
});

describe('a groepsscan', () => {
  it('leaves only the lines of the netto list once that is fixed', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const besluiten = v.leden.map((l) => ({
      lidId: l.id,
      netto: l.naam.startsWith('Fenna'),
      reden: 'Hoort er niet bij.',
    }));
    g.doe(g.register.namenlijst.stelVast, { groepId: v.groepId, overlegId: v.overlegId, besluiten });
    const rest = alleTekst(g.omgeving.lees);
    expect(rest).not.toMatch(/quirijn|zandlopervis|odile|bastiaan|theelepelman/);
    expect(rest).toMatch(/fenna.*wolkenkrabbel/);
    expect([telRijen(g.omgeving.lees, 'lid'), telRijen(g.omgeving.lees, 'vertegenwoordiger')]).toEqual([1, 0]);
    expect(stand(g).verklaringen).toMatchObject([{ regels: [{ grond: 'niet-op-nettolijst' }], totaal: { namen: 2 } }]);
  });

  it('can be withdrawn: every bruto name goes at once, and no netto name does', () => {
    const { g, v } = metVerleden();
    g.doe((o, rijen: readonly Ingelezen[]) => neemOver(o, v.groepId, rijen), [ingelezen('Wobbe', 'Klinkklaar')]);
    const { telling } = g.doe(g.register.bewaren.trekImportIn, { groepId: v.groepId });
    expect(telling.namen).toBe(1);
    expect(alleTekst(g.omgeving.lees)).not.toMatch(/wobbe|klinkklaar/);
    expect(telRijen(g.omgeving.lees, 'lid')).toBe(3);
    expect(code(() => g.doe(g.register.bewaren.trekImportIn, { groepId: v.groepId }))).toBe('NIETS_TE_VERNIETIGEN');
  });

  it('about which nobody decided is due after a year', () => {
    const g = maakGesprek();
    maakGroep(g);
    g.verder(366 * DAGEN);
    expect(stand(g).vervallen.map((p) => p.grond)).toEqual([
      'niet-vastgesteld',
      'niet-vastgesteld',
      'niet-vastgesteld',
    ]);
  });
});

describe('an archive decision', () => {
  const besluit = { doel: 'onderzoek' as const, reden: 'Onderzoek van de universiteit.', datum: DAG };
  it('keeps a member out of what is due until it ends, and is shown and logged', () => {
    const { g, quirijn } = metVerleden();
    const archiveer = () => g.doe(g.register.bewaren.archiveer, { soort: 'lid' as const, id: quirijn, ...besluit });
    expect(code(archiveer)).toBe('NIET_BEEINDIGD');
    g.doe(g.register.bewaren.beeindigDeelname, { lidId: quirijn, per: DAG, reden: 'Weg.' });
    const { archiefId } = archiveer();
    expect(code(archiveer)).toBe('AL_GEARCHIVEERD');
    g.verder(366 * DAGEN);
    expect(stand(g)).toMatchObject({
      vervallen: [],
      archief: [{ id: archiefId, soort: 'lid', rol: 'procesregisseur' }],
    });
    g.doe(g.register.bewaren.beeindigArchief, { archiefId, reden: 'Onderzoek is klaar.' });
    expect(stand(g)).toMatchObject({ vervallen: [{ id: quirijn }], archief: [] });
    expect(code(() => g.doe(g.register.bewaren.beeindigArchief, { archiefId, reden: 'x' }))).toBe('NIET_GEVONDEN');
  });

  it('keeps a whole group, or makes the others of it go one by one', () => {
    const { g, v, quirijn } = metVerleden();
    sluit(g, v.groepId);
    const { archiefId } = g.doe(g.register.bewaren.archiveer, { soort: 'groep' as const, id: v.groepId, ...besluit });
    expect(stand(g).vervallen).toEqual([]);
    g.doe(g.register.bewaren.beeindigArchief, { archiefId, reden: 'Toch niet.' });
    g.doe(g.register.bewaren.archiveer, { soort: 'lid' as const, id: quirijn, ...besluit });
    expect(stand(g).vervallen.map((p) => [p.soort, p.grond])).toEqual([
      ['lid', 'groep-gesloten'],
      ['lid', 'groep-gesloten'],
    ]);
    vernietigAlles(g);
    expect(g.register.groepen.toon(g.omgeving, { groepId: v.groepId }).recidive).toMatchObject([{ id: quirijn }]);
  });
});

describe('work on a group', () => {
  const plan = (g: Gesprek, groepId: string) => () =>
    g.doe(g.register.plan.wijzig, { groepId, aardEnOmvang: 'x', doelen: [], monitoring: '' });

  it('waits when what is due lies longer than the policy allows, and goes on when it is gone', () => {
    const { g, v, quirijn } = metVerleden();
    g.doe(g.register.bewaren.beeindigDeelname, { lidId: quirijn, per: DAG, reden: 'Weg.' });
    g.verder(365 * DAGEN + 14 * DAGEN);
    expect(code(plan(g, v.groepId))).toBe('geen');
    g.verder(DAGEN);
    expect(g.register.intern.stand(g.omgeving).teVernietigen).toEqual({ aantal: 1, wacht: true });
    const ander = v.leden.find((l) => l.id !== quirijn)?.id ?? '';
    const geweigerd = [
      plan(g, v.groepId),
      () => g.doe(g.register.namenlijst.brengIn, { lidId: ander, partner: 'jongerenwerk' }),
      () => g.doe(g.register.stukken.maakPlan, { groepId: v.groepId }),
      () =>
        g.doe((o, rijen: readonly Ingelezen[]) => neemOver(o, v.groepId, rijen), [ingelezen('Wobbe', 'Klinkklaar')]),
      () => g.doe(g.register.overleg.maak, { datum: DAG, begin: '14:00', plaats: 'X', groepIds: [v.groepId] }),
    ];
    expect(geweigerd.map(code)).toEqual(geweigerd.map(() => 'VERNIETIGING_WACHT'));
    // Leaving less behind, and what the last meeting still has to hand in, never waits.
    g.doe(g.register.bewaren.beeindigDeelname, { lidId: ander, per: DAG, reden: 'Ook weg.' });
    g.doe(g.register.stukken.maakVerslag, { overlegId: v.overlegId });
    vernietigAlles(g);
    expect(code(plan(g, v.groepId))).toBe('geen');
  });

  it('waits at the opening of a meeting, of which the preparation warned, and never in one that is open', () => {
    const { g, v, quirijn } = metVerleden();
    g.doe(g.register.bewaren.beeindigDeelname, { lidId: quirijn, per: DAG, reden: 'Weg.' });
    g.verder(364 * DAGEN);
    const maak = (datum: string) =>
      g.doe(g.register.overleg.maak, { datum, begin: '14:00', plaats: 'X', groepIds: [v.groepId] }).overlegId;
    const [eerste, tweede] = [maak('2027-03-21'), maak('2027-04-20')];
    expect(JSON.stringify(g.beeld(eerste).waarschuwingen)).not.toContain('vernietigd');
    g.verder(10 * DAGEN);
    expect(JSON.stringify(g.beeld(tweede).waarschuwingen)).toContain('Bij Proefplein moet iets worden vernietigd');
    g.doe(g.register.overleg.open, { overlegId: eerste });
    g.verder(30 * DAGEN);
    expect(code(plan(g, v.groepId))).toBe('geen');
    g.doe(g.register.overleg.sluit, { overlegId: eerste });
    expect(code(() => g.doe(g.register.overleg.open, { overlegId: tweede }))).toBe('VERNIETIGING_WACHT');
  });

  it('waits by the days of the policy', () => {
    const g = maakGesprek(undefined, { vernietigBinnenDagen: 0 });
    const { groepId } = maakGroep(g);
    g.verder(365 * DAGEN);
    expect(code(plan(g, groepId))).toBe('geen');
    g.verder(DAGEN);
    expect(code(plan(g, groepId))).toBe('VERNIETIGING_WACHT');
  });
});

describe('the clock', () => {
  /** Quirijn left; the test's clock can be set to a day. */
  function metKlok() {
    let nu = Date.parse('2026-03-12T13:00:00.000Z');
    const g = maakGesprek(undefined, { klok: () => new Date(nu) });
    const { groepId } = maakGroep(g);
    const zet = (dag: string) => {
      nu = Date.parse(`${dag}T13:00:00.000Z`);
    };
    const raakAan = () => g.register.bewaren.stand(g.omgeving, {});
    return { g, groepId, zet, raakAan };
  }

  it('that is set back makes nothing less due: it is said, and the later day counts', () => {
    const { g, zet, raakAan } = metKlok();
    zet('2027-03-20');
    g.doe(g.register.besluiten.lijst, {});
    raakAan();
    zet('2026-04-01');
    const beeld = stand(g);
    expect(beeld.klok).toMatchObject({ klok: '2026-04-01', dag: '2027-03-20', achter: true });
    expect(beeld.vervallen).toHaveLength(3);
    // Also after more was done under the wrong clock.
    expect(stand(g).klok.dag).toBe('2027-03-20');
  });

  it('that is behind the log destroys nothing until it is right, or somebody says that it is', () => {
    const { g, groepId, zet, raakAan } = metKlok();
    zet('2027-03-20');
    raakAan();
    zet('2026-04-01');
    expect(code(() => vernietigAlles(g))).toBe('KLOK_LOOPT_ACHTER');
    expect(code(() => g.doe(g.register.bewaren.bevestigKlok, { dag: '2027-03-20' }))).toBe('DAG_KLOPT_NIET');
    g.doe(g.register.bewaren.bevestigKlok, { dag: '2026-04-01' });
    expect(stand(g)).toMatchObject({ klok: { dag: '2026-04-01', achter: false }, vervallen: [] });
    expect(g.register.groepen.toon(g.omgeving, { groepId }).leden).toHaveLength(3);
  });

  it('destroys only on the day that the user confirmed, and what is not due never', () => {
    const { g, zet } = metKlok();
    zet('2027-03-20');
    const posten = stand(g).vervallen.map(({ soort, id }) => ({ soort, id }));
    expect(code(() => g.doe(g.register.bewaren.vernietig, { posten, dag: '2027-03-19' }))).toBe('DAG_KLOPT_NIET');
    expect(code(() => vernietigAlles(g))).toBe('geen');
    const { groepId } = maakGroep(g, 'Nieuw');
    const lid = g.register.groepen.toon(g.omgeving, { groepId }).leden[0]?.id ?? '';
    const nog = { posten: [{ soort: 'lid' as const, id: lid }], dag: '2027-03-20' };
    expect(code(() => g.doe(g.register.bewaren.vernietig, nog))).toBe('NIET_VERVALLEN');
  });
});

describe('the verklaring', () => {
  it('is recorded in numbers per ground, with no name or code, and cannot be changed', () => {
    const { g, v, quirijn } = metVerleden();
    const codes = v.leden.map((l) => l.code);
    g.doe(g.register.bewaren.beeindigDeelname, { lidId: quirijn, per: DAG, reden: 'Weg.' });
    g.verder(DAGEN);
    sluit(g, v.groepId, true);
    g.verder(366 * DAGEN);
    const { verklaringId } = vernietigAlles(g);
    const [verklaring] = stand(g).verklaringen;
    expect(verklaring).toMatchObject({ id: verklaringId, rol: 'procesregisseur', totaal: { groepen: 1, namen: 3 } });
    expect(verklaring?.regels.map((r) => [r.grond, r.telling.namen])).toEqual([
      ['deelname-beeindigd', 1],
      ['groep-gesloten', 2],
    ]);
    const rij = JSON.stringify(g.omgeving.lees.prepare('SELECT * FROM vernietigingsverklaring').all());
    for (const woord of [...codes, v.groepId, quirijn, 'Proefplein']) expect(rij).not.toContain(woord);
    const anders = (sql: string) => () => g.omgeving.schrijf((db) => db.prepare(sql).run());
    expect(anders('DELETE FROM vernietigingsverklaring')).toThrow('VERNIETIGING_ONVERANDERLIJK');
    expect(anders("UPDATE vernietigingsverklaring SET dag = '2020-01-01'")).toThrow('VERNIETIGING_ONVERANDERLIJK');
  });
});
