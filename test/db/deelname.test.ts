/** Who takes part no more: off every list, for the room at once, kept to be read, back by a new decision (art. 12). */
import { describe, expect, it } from 'vitest';
import { inzagebeeld } from '../../db/queries/inzage.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { DAG, maakVergadering, noteer, type Vergadering, vanPolitie, zet } from '../support/opstelling.ts';
import { puntwijziging } from '../support/puntinvoer.ts';
import { code } from '../support/weigering.ts';

const JAAR_LATER = '2027-03-12';
const DAGEN = 86_400;

/** An open meeting with a netto list of three; the partners may see the codes. */
function metNetto(): { g: Gesprek; v: Vergadering; lid: string; ander: string } {
  const g = maakGesprek();
  const v = maakVergadering(g);
  const besluiten = v.leden.map((l) => ({ lidId: l.id, netto: true, reden: '' }));
  g.doe(g.register.namenlijst.stelVast, { groepId: v.groepId, overlegId: v.overlegId, besluiten });
  // By code, which is drawn: the first of these is Quirijn whatever he drew.
  const [a, b] = v.leden.toSorted((x) => (x.naam === 'Quirijn Zandlopervis' ? -1 : 1));
  if (!a || !b) throw new Error('no members');
  return { g, v, lid: a.id, ander: b.id };
}

const beeindig = (g: Gesprek, lidId: string, per = DAG) =>
  g.doe(g.register.bewaren.beeindigDeelname, { lidId, per, reden: 'Komt er niet meer.' });
const groep = (g: Gesprek, v: Vergadering) => g.register.groepen.toon(g.omgeving, { groepId: v.groepId });
const log = (g: Gesprek, wat: string) =>
  g.omgeving.lees
    .prepare<{ onderwerp: string }>('SELECT onderwerp FROM logboek WHERE wat = ? ORDER BY volgnummer')
    .all(wat)
    .map((r) => JSON.parse(r.onderwerp) as Record<string, unknown>);

describe('ending participation', () => {
  it('takes him off the working lists and keeps him to be read until a year later', () => {
    const { g, v, lid } = metNetto();
    expect(beeindig(g, lid)).toEqual({ bewarenTot: JAAR_LATER });
    const beeld = groep(g, v);
    expect(beeld.leden.map((l) => l.id)).not.toContain(lid);
    expect(beeld.recidive).toMatchObject([
      { id: lid, naam: 'Quirijn Zandlopervis', per: DAG, bewarenTot: JAAR_LATER, kanHervatten: true },
    ]);
    expect(g.register.groepen.lijst(g.omgeving, {})[0]).toMatchObject({ netto: 2 });
    expect(g.beeld(v.overlegId).keuzes.leden.map((l) => l.id)).not.toContain(lid);
  });

  it('is logged with ids and days, and never with the reason', () => {
    const { g, v, lid } = metNetto();
    beeindig(g, lid);
    expect(log(g, 'deelname.beeindigd')).toEqual([{ lid, groep: v.groepId, per: DAG, bewarenTot: JAAR_LATER }]);
  });

  it('takes the term from the profile, and never more than a year', () => {
    const { g, lid } = metNetto();
    g.omgeving.schrijf((db) =>
      db.prepare("UPDATE profiel SET inhoud = json_set(inhoud, '$.bewaartermijnen.recidiveMaanden', 3)").run(),
    );
    expect(beeindig(g, lid)).toEqual({ bewarenTot: '2026-06-12' });
  });

  it('refuses a day in the future or before he was there, a bruto name, and a second ending', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const bruto = v.leden[0]?.id ?? '';
    expect(code(() => beeindig(g, bruto))).toBe('NIET_OP_NETTOLIJST');
    const { g: h, lid } = metNetto();
    expect(code(() => beeindig(h, lid, '2026-03-13'))).toBe('DATUM_IN_TOEKOMST');
    expect(code(() => beeindig(h, lid, '2026-03-11'))).toBe('DATUM_VOOR_BEGIN');
    beeindig(h, lid);
    expect(code(() => beeindig(h, lid))).toBe('DEELNAME_BEEINDIGD');
    expect(code(() => beeindig(h, 'niemand'))).toBe('NIET_GEVONDEN');
  });

  it('ends it at vaststelling too: who was on the netto list and leaves it is kept, and not destroyed', () => {
    const { g, v, lid } = metNetto();
    const besluiten = v.leden.map((l) => ({ lidId: l.id, netto: l.id !== lid, reden: l.id === lid ? 'Weg.' : '' }));
    const invoer = { groepId: v.groepId, overlegId: v.overlegId, besluiten };
    expect(g.doe(g.register.namenlijst.stelVast, invoer)).toEqual({ netto: 2, beeindigd: 1, vernietigd: 0 });
    expect(groep(g, v).recidive).toMatchObject([{ id: lid, reden: 'Weg.' }]);
  });
});

describe('the room', () => {
  const regels = (g: Gesprek) => JSON.stringify(g.zaal().bericht.beeld);

  it('loses name, code, items and interventions about him at once, also those about him and another', () => {
    const { g, v, lid, ander } = metNetto();
    const lidcode = v.leden.find((l) => l.id === lid)?.code ?? 'geen';
    g.doe(g.register.plan.voegInterventieToe, {
      groepId: v.groepId,
      soort: 'persoon',
      wat: 'wekelijks gesprek',
      leden: [lid],
      verantwoordelijke: 'burgemeester',
      begin: DAG,
      termijn: '2026-06-01',
      bron: 'burgemeester',
      gegevenssoort: 'gewoon',
    });
    for (const [tekst, leden] of [
      ['MERKALLEEN', [lid]],
      ['MERKSAMEN', [lid, ander]],
      ['MERKANDER', [ander]],
    ] as const) {
      noteer(g, v, tekst, { bron: 'burgemeester', niveau: 'individu', leden });
    }
    zet(g, v, 'burgemeester', true);
    expect(regels(g)).toMatch(/MERKALLEEN.*MERKSAMEN.*MERKANDER/);
    beeindig(g, lid);
    expect(regels(g)).not.toMatch(/MERKALLEEN|MERKSAMEN/);
    expect(regels(g)).toContain('MERKANDER');
    const kies = (agendapuntId: string) =>
      g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId });
    kies(v.agenda.namenlijst);
    expect(regels(g)).not.toMatch(new RegExp(`${lidcode}\\b|Zandlopervis`));
    kies(v.agenda.plan);
    expect(regels(g)).not.toContain('wekelijks gesprek');
    kies(v.agenda.sluitronde);
    expect(regels(g)).not.toMatch(/MERKALLEEN|MERKSAMEN|wekelijks/);
  });

  it('has it explained in regie and in the log why an item is not there', () => {
    const { g, v, lid } = metNetto();
    const puntId = noteer(g, v, 'over hem', { bron: 'burgemeester', niveau: 'individu', leden: [lid] });
    noteer(g, v, 'over de groep');
    zet(g, v, 'burgemeester', true);
    beeindig(g, lid);
    const punt = g.beeld(v.overlegId).punten.find((p) => p.id === puntId);
    expect(punt).toMatchObject({ opTafel: false, ring: { midden: 'niet' } });
    expect(punt?.kort.join()).toContain('niet meer meedoet');
    expect(punt?.over).toEqual([{ id: lid, naam: v.leden.find((l) => l.id === lid)?.code }]);
    expect(log(g, 'zaal.getoond').at(-1)).toMatchObject({ verborgen: [puntId], redenen: ['deelname-beeindigd'] });
  });

  it('is not told of him by the inzagetoets, by what can be taken along, or in the closing round', () => {
    const { g, v, lid } = metNetto();
    const actie = { soort: 'actie', verantwoordelijke: 'politie', termijn: '2026-06-01' };
    noteer(g, v, 'MERKACTIE', { ...vanPolitie(lid), ...actie });
    beeindig(g, lid);
    const toets = inzagebeeld(
      g.omgeving.lees,
      { overlegId: v.overlegId, datum: null, inZaal: null, personen: [], punten: [] },
      g.omgeving.klok(),
    );
    expect(JSON.stringify(toets)).not.toContain('MERKACTIE');
    const elders = g.register.punten.elders(g.omgeving, { agendapuntId: v.agenda.plan });
    expect(JSON.stringify(elders)).not.toContain('MERKACTIE');
    expect(g.register.sluitronde.toon(g.omgeving, { overlegId: v.overlegId }).regels).toEqual([]);
  });
});

describe('what is new about him', () => {
  it('is refused with the reason, wherever it would come from', () => {
    const { g, v, lid } = metNetto();
    const puntId = noteer(g, v, 'van eerder', vanPolitie(lid));
    beeindig(g, lid);
    const geweigerd = [
      () => noteer(g, v, 'nieuw', vanPolitie(lid)),
      () => g.doe(g.register.punten.wijzig, puntwijziging(g, puntId, { tekst: 'anders' })),
      () =>
        g.doe(g.register.punten.verruim, {
          puntId,
          aanPartners: ['om'],
          aanDeelnemers: [],
          akkoordDoor: v.wie.politie,
          grondslag: null,
        }),
      () => g.doe(g.register.punten.haalErbij, { puntId, agendapuntId: v.agenda.plan, doelbinding: null }),
      () => g.doe(g.register.namenlijst.brengIn, { lidId: lid, partner: 'jongerenwerk' }),
      () =>
        g.doe(g.register.advies.vraag, {
          overlegId: v.overlegId,
          groepId: v.groepId,
          leden: [lid],
          kring: 'K1',
          vraag: 'Wat nu?',
          akkoord: [],
        }),
    ];
    expect(geweigerd.map(code)).toEqual(geweigerd.map(() => 'DEELNAME_BEEINDIGD'));
    expect(g.doe(g.register.punten.verwijder, { puntId })).toBeUndefined();
  });
});

describe('a new decision', () => {
  it('makes him a netto member again, with the reason on record', () => {
    const { g, v, lid } = metNetto();
    beeindig(g, lid);
    g.doe(g.register.bewaren.hervatDeelname, { lidId: lid, reden: 'Is er weer bij.' });
    expect(groep(g, v).leden.find((l) => l.id === lid)).toMatchObject({ staat: 'netto' });
    expect(groep(g, v).recidive).toEqual([]);
    expect(log(g, 'deelname.hervat')).toEqual([{ lid, groep: v.groepId }]);
    expect(beeindig(g, lid)).toEqual({ bewarenTot: JAAR_LATER });
  });

  it('is refused for who takes part, and when the term is over', () => {
    const { g, lid } = metNetto();
    const hervat = () => g.doe(g.register.bewaren.hervatDeelname, { lidId: lid, reden: 'Weer terug.' });
    expect(code(hervat)).toBe('NIET_BEEINDIGD');
    beeindig(g, lid);
    g.verder(364 * DAGEN);
    g.verder(DAGEN);
    expect(code(hervat)).toBe('TERMIJN_VOORBIJ');
  });
});

describe('closing a group', () => {
  function gesloten(recidive: boolean) {
    const { g, v } = metNetto();
    const sluit = () =>
      g.doe(g.register.bewaren.sluitGroep, { groepId: v.groepId, per: DAG, reden: 'Klaar.', recidive });
    return { g, v, sluit };
  }

  it('waits for the meeting that has it on its agenda', () => {
    const { sluit } = gesloten(false);
    expect(code(sluit)).toBe('OVERLEG_LOOPT');
  });

  it('takes everybody off the lists, refuses what is new, and is due at once or a year later', () => {
    for (const [recidive, tot] of [
      [false, DAG],
      [true, JAAR_LATER],
    ] as const) {
      const { g, v, sluit } = gesloten(recidive);
      g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
      expect(sluit()).toEqual({ bewarenTot: tot });
      const beeld = groep(g, v);
      expect([beeld.staat, beeld.leden, beeld.recidive.length]).toEqual(['gesloten', [], 3]);
      expect(beeld.recidive.every((l) => !l.kanHervatten && l.bewarenTot === tot)).toBe(true);
      const nieuw = { groepId: v.groepId, aardEnOmvang: 'x', doelen: [], monitoring: '' };
      expect(code(() => g.doe(g.register.plan.wijzig, nieuw))).toBe('GROEP_GESLOTEN');
      const overleg = { datum: DAG, begin: '15:00', plaats: 'Hier', groepIds: [v.groepId] };
      expect(code(() => g.doe(g.register.overleg.maak, overleg))).toBe('GROEP_GESLOTEN');
      expect(code(sluit)).toBe('GROEP_GESLOTEN');
    }
  });

  it('can be undone with a reason while it is not too late, and everybody is back', () => {
    const { g, v, sluit } = gesloten(false);
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    sluit();
    const heropen = () => g.doe(g.register.bewaren.heropenGroep, { groepId: v.groepId, reden: 'Verkeerde groep.' });
    heropen();
    expect(groep(g, v)).toMatchObject({ staat: 'duiding', sluiting: null, recidive: [] });
    expect(groep(g, v).leden).toHaveLength(3);
    expect(code(heropen)).toBe('NIET_BEEINDIGD');
    sluit();
    g.verder(15 * DAGEN);
    expect(code(heropen)).toBe('TERMIJN_VOORBIJ');
  });
});
