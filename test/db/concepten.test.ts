/** Concepten in the store: kept without a trace in the log, bounded, and gone with what they are about. */
import { beforeEach, describe, expect, it } from 'vitest';
import { maakmoment } from '../../db/queries/stukmaken.ts';
import { verslaginhoud } from '../../db/queries/verslaginhoud.ts';
import { bijOpenen, migraties } from '../../db/register.ts';
import type { Conceptplek, Schermplek } from '../../shared/contract/concepten.ts';
import { concepten } from '../../shared/contract/concepten.ts';
import { CONCEPT_AANTAL, CONCEPT_DAGEN, CONCEPT_TEKENS } from '../../shared/domein/concept.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { maakVergadering, noteer, type Vergadering, zet } from '../support/opstelling.ts';
import { openTestStore } from '../support/store.ts';
import { code } from '../support/weigering.ts';

let g: Gesprek;
let v: Vergadering;
const DAG_S = 86_400;

const bewaar = (plek: Conceptplek, waarden: object) =>
  g.doe(g.register.concepten.bewaar, { ...plek, waarden: JSON.stringify(waarden) });
const haal = (plek: Conceptplek): unknown => {
  const concept = g.register.concepten.haal(g.omgeving, plek);
  return concept && JSON.parse(concept.waarden);
};
const aantal = (tabel: string): number =>
  g.omgeving.lees.prepare<{ n: number }>(`SELECT count(*) AS n FROM ${tabel}`).get()?.n ?? -1;
const invoer = (): Conceptplek => ({ formulier: 'invoer', bij: { agendapunt: v.agenda.onderwerp } });
const plan = (): Conceptplek => ({ formulier: 'plan', bij: { groep: v.groepId } });
const nieuweGroep: Conceptplek = { formulier: 'groep-nieuw', bij: {} };
const lid = (nr: number) => v.leden[nr] ?? { id: '', code: '', naam: '' };
const stelVast = (weg: string) =>
  g.doe(g.register.namenlijst.stelVast, {
    groepId: v.groepId,
    overlegId: v.overlegId,
    besluiten: v.leden.map((l) => ({ lidId: l.id, netto: l.id !== weg, reden: 'geen rol in de groep' })),
  });

beforeEach(() => {
  g = maakGesprek();
  v = maakVergadering(g);
});

describe('a concept', () => {
  it('is kept per form and record, the newest in the place of the one before, and wiped', () => {
    bewaar(invoer(), { tekst: 'half' });
    bewaar(invoer(), { tekst: 'half af' });
    bewaar(plan(), { monitoring: 'elke maand' });
    expect([haal(invoer()), haal(plan()), haal(nieuweGroep)]).toEqual([
      { tekst: 'half af' },
      { monitoring: 'elke maand' },
      null,
    ]);
    g.doe(g.register.concepten.wis, invoer());
    expect([haal(invoer()), aantal('concept')]).toEqual([null, 1]);
  });

  it('leaves no row in the log, and no window hears of it', () => {
    const [rijen, berichten] = [aantal('logboek'), g.meldingen.length];
    bewaar(invoer(), { tekst: 'Quirijn Zandlopervis' });
    haal(invoer());
    g.doe(g.register.concepten.wis, invoer());
    expect([aantal('logboek'), g.meldingen.length]).toEqual([rijen, berichten]);
    // The very next real write is told again.
    noteer(g, v, 'echt genoteerd');
    expect(aantal('logboek')).toBeGreaterThan(rijen);
    expect(g.meldingen.length).toBeGreaterThan(berichten);
  });

  it('is in no picture of the room, no answer of the inzagetoets and no document', () => {
    zet(g, v, 'burgemeester', true);
    noteer(g, v, 'voor iedereen');
    bewaar(invoer(), { tekst: 'MERKWOORD', bron: 'burgemeester' });
    bewaar({ formulier: 'punt-bewerken', bij: { punt: g.beeld(v.overlegId).punten[0]?.id } }, { tekst: 'MERKWOORD' });
    noteer(g, v, 'en nog iets');
    const alles = [
      g.meldingen,
      g.beeld(v.overlegId),
      g.register.groepen.toon(g.omgeving, { groepId: v.groepId }),
      g.register.inzage.toets(g.omgeving, {
        overlegId: v.overlegId,
        datum: null,
        inZaal: null,
        personen: [],
        punten: [],
      }),
      verslaginhoud(g.omgeving.lees, v.overlegId, maakmoment(g.omgeving, 1)),
    ];
    expect(JSON.stringify(alles)).toContain('voor iedereen');
    expect(JSON.stringify(alles)).not.toContain('MERKWOORD');
  });

  it('is refused for a record that is not there, and the one from before stays', () => {
    expect(code(() => bewaar({ formulier: 'plan', bij: { groep: 'weg' } }, { monitoring: 'x' }))).toBe('NIET_GEVONDEN');
    expect(code(() => bewaar({ formulier: 'sluitafspraak', bij: { onderwerp: 'weg' } }, {}))).toBe('NIET_GEVONDEN');
  });

  it('is not read for a form that nobody knows, for anything but fields, or when it is too long', () => {
    const leest = (formulier: string, waarden: string) =>
      concepten.bewaar.invoer.safeParse({ formulier, bij: {}, waarden }).success;
    expect(leest('plan', '{"monitoring":"x"}')).toBe(true);
    expect(leest('wachtzin', '{"wachtzin":"x"}')).toBe(false);
    for (const fout of ['', 'tekst', '[]', '"x"', 'null', '{"a b":1}', '{"__proto__ ":1}', '{"a":[[[[[1]]]]]}']) {
      expect([fout, leest('plan', fout)]).toEqual([fout, false]);
    }
    expect(leest('plan', JSON.stringify({ m: 'x'.repeat(CONCEPT_TEKENS) }))).toBe(false);
  });

  it('makes way when there are too many, the oldest first', () => {
    bewaar(plan(), { monitoring: 'oudste' });
    const punten = Array.from({ length: CONCEPT_AANTAL }, (_, i) => noteer(g, v, `punt ${i}`));
    for (const punt of punten) bewaar({ formulier: 'punt-bewerken', bij: { punt } }, { tekst: 'anders' });
    expect([aantal('concept'), haal(plan())]).toEqual([CONCEPT_AANTAL, null]);
    expect(haal({ formulier: 'punt-bewerken', bij: { punt: punten[0] } })).toEqual({ tekst: 'anders' });
  });

  it('is forgotten after a week, and out of the store at the next unlock', () => {
    bewaar(plan(), { monitoring: 'oud' });
    g.verder(CONCEPT_DAGEN * DAG_S - 60);
    expect(haal(plan())).toEqual({ monitoring: 'oud' });
    g.verder(120);
    expect([haal(plan()), aantal('concept')]).toEqual([null, 1]);
    bewaar(invoer(), { tekst: 'nieuw' });
    bijOpenen(g.omgeving, { wijze: 'wachtzin', misluktePogingen: 0 });
    expect([aantal('concept'), haal(invoer())]).toEqual([1, { tekst: 'nieuw' }]);
  });
});

describe('destruction', () => {
  it('takes along what names the member by its id, as value or as field, and leaves the rest', () => {
    bewaar(invoer(), { tekst: 'over hem', leden: [lid(0).id] });
    bewaar({ formulier: 'nettolijst', bij: { groep: v.groepId } }, { [lid(0).id]: { netto: false, reden: 'oud' } });
    bewaar(plan(), { monitoring: 'elke maand' });
    bewaar({ formulier: 'interventie', bij: { groep: v.groepId } }, { leden: [lid(1).id] });
    stelVast(lid(0).id);
    expect(g.omgeving.lees.prepare('SELECT formulier FROM concept ORDER BY formulier').all()).toEqual([
      { formulier: 'interventie' },
      { formulier: 'plan' },
    ]);
    expect(aantal('concept_lid')).toBe(1);
  });

  it('takes the name out of what is still being typed, of his group and of no group', () => {
    const { naam } = lid(0);
    bewaar(plan(), { monitoring: `Wij bellen ${naam} thuis.`, doelen: [`${naam} naar school`] });
    bewaar(nieuweGroep, { naam: 'Kade', signaal: { gedrag: `gezien met ${naam}` } });
    bewaar(invoer(), { tekst: `${naam} was er ook` });
    stelVast(lid(0).id);
    const over = JSON.stringify(g.omgeving.lees.prepare('SELECT waarden FROM concept').all());
    expect(over).not.toContain(naam.split(' ').at(-1));
    expect(over.match(/een betrokkene/gi)?.length).toBe(4);
  });

  it('of the item or of the subject of the closing round takes its concept along', () => {
    const puntId = noteer(g, v, 'het hek', { soort: 'actie', verantwoordelijke: 'politie', termijn: '2026-04-01' });
    bewaar({ formulier: 'punt-bewerken', bij: { punt: puntId } }, { tekst: 'het hoge hek' });
    bewaar({ formulier: 'sluitafspraak', bij: { overleg: v.overlegId, onderwerp: puntId } }, { informatie: 'adres' });
    bewaar(invoer(), { tekst: 'blijft' });
    g.doe(g.register.punten.verwijder, { puntId });
    expect([aantal('concept'), haal(invoer())]).toEqual([1, { tekst: 'blijft' }]);
  });
});

describe('where the user is', () => {
  const plek = (): Schermplek => ({
    gebied: 'groepen',
    register: 'besluiten',
    overlegId: v.overlegId,
    groepId: v.groepId,
    stukId: null,
    open: [{ wat: `groep:${v.groepId}`, stand: 'plan' }],
  });

  it('is kept without a log row, and told again', () => {
    const rijen = aantal('logboek');
    expect(g.register.concepten.plek(g.omgeving, {})).toBe(null);
    g.doe(g.register.concepten.zetPlek, plek());
    expect(g.register.concepten.plek(g.omgeving, {})).toEqual(plek());
    expect(aantal('logboek')).toBe(rijen);
  });

  it('does not lead to a record that has gone, nor to anywhere after a week', () => {
    g.doe(g.register.concepten.zetPlek, { ...plek(), groepId: 'weg' });
    expect(g.register.concepten.plek(g.omgeving, {})).toEqual({ ...plek(), groepId: null });
    g.verder(CONCEPT_DAGEN * DAG_S + 60);
    expect(g.register.concepten.plek(g.omgeving, {})).toBe(null);
  });

  it('takes words and ids only', () => {
    const leest = (deel: object) => concepten.zetPlek.invoer.safeParse({ ...plek(), ...deel }).success;
    expect(leest({})).toBe(true);
    expect(leest({ open: [{ wat: 'groep', stand: 'een zin over iemand' }] })).toBe(false);
    expect(leest({ gebied: 'Jan Jansen' })).toBe(false);
  });
});

it('a store from before gets the tables, and keeps what it had', () => {
  const store = openTestStore(migraties.filter((m) => m.nummer < 90));
  expect(() => store.lees.prepare('SELECT * FROM concept')).toThrow('no such table');
  store.sluit();
  const nieuw = openTestStore(migraties);
  expect(nieuw.lees.prepare('SELECT * FROM concept').all()).toEqual([]);
  expect(migraties.find((m) => m.nummer === 90)?.naam).toBe('concepten');
  nieuw.sluit();
});
