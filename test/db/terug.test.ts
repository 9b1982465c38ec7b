/** Undo and redo in the open meeting: what comes back, what never comes on the table by it, and when it is over. */
import { beforeEach, describe, expect, it } from 'vitest';
import { bijPunt } from '../../db/commands/weggehaald.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { maakVergadering, noteer, type Vergadering, vanPolitie, zet } from '../support/opstelling.ts';
import { puntwijziging } from '../support/puntinvoer.ts';
import { spreekAf } from '../support/sluitronde.ts';
import { code } from '../support/weigering.ts';

let g: Gesprek;
let v: Vergadering;
const lid = (nr: number) => v.leden[nr] ?? { id: '', code: '', naam: '' };
const draai = () => g.doe(g.register.terug.draai, { overlegId: v.overlegId });
const opnieuw = () => g.doe(g.register.terug.opnieuw, { overlegId: v.overlegId });
const teksten = () => g.beeld(v.overlegId).punten.map((p) => p.tekst);
const rijen = (tabel: string) => g.store.lees.prepare(`SELECT * FROM ${tabel} ORDER BY 1, 2`).all();
const allesVan = () => [...bijPunt.map(({ tabel }) => tabel), 'sluitafspraak_bron'].map(rijen);
const zaalregels = () => {
  const { beeld } = g.zaal().bericht;
  return beeld.soort === 'onderwerp' ? beeld.regels.map((r) => r.tekst) : [];
};

beforeEach(() => {
  g = maakGesprek();
  v = maakVergadering(g);
});

describe('turning back', () => {
  it('goes back along entry, edit and removal, and forward again, in order', () => {
    const puntId = noteer(g, v, 'eerst');
    g.doe(g.register.punten.wijzig, puntwijziging(g, puntId, { tekst: 'daarna' }));
    g.doe(g.register.punten.verwijder, { puntId });
    expect(teksten()).toEqual([]);
    expect([draai(), teksten()]).toMatchObject([{ stap: 'verwijderd', gedaan: true, puntId }, ['daarna']]);
    expect([draai().stap, teksten()]).toEqual(['gewijzigd', ['eerst']]);
    expect([draai().stap, teksten()]).toEqual(['toegevoegd', []]);
    expect(code(draai)).toBe('NIETS_TERUG');
    expect([opnieuw().stap, teksten()]).toEqual(['toegevoegd', ['eerst']]);
    expect([opnieuw().stap, teksten()]).toEqual(['gewijzigd', ['daarna']]);
    expect([opnieuw().stap, teksten()]).toEqual(['verwijderd', []]);
    expect(code(opnieuw)).toBe('NIETS_OPNIEUW');
  });

  it('puts an item back with everything that hung on it, row for row', () => {
    const actie = { soort: 'actie', verantwoordelijke: 'politie', termijn: '2026-05-01' };
    const puntId = noteer(g, v, 'alles eraan', { ...vanPolitie(lid(0).id), ...actie, leden: [lid(0).id, lid(1).id] });
    const verruiming = { puntId, aanPartners: ['om'], aanDeelnemers: [], akkoordDoor: v.wie.politie, grondslag: null };
    g.doe(g.register.punten.verruim, verruiming);
    g.doe(g.register.punten.versmal, { puntId, alleen: ['politie', 'om'] });
    g.doe(g.register.punten.legVoorwaardenVast, { puntId, voorwaarden: 'Niet bellen.', beroepsgeheim: 'toestemming' });
    g.doe(g.register.punten.haalErbij, {
      puntId,
      agendapuntId: v.agenda.plan,
      doelbinding: { nogNodig: true, magHiervoor: true },
    });
    spreekAf(g, v.overlegId, puntId, 'om');
    const voor = allesVan();
    // Released it is not, and no verslag or list of actions knows it before the meeting is closed.
    const leeg = bijPunt.filter((_, i) => voor[i]?.length === 0).map((b) => `${b.tabel}.${b.kolom}`);
    expect(leeg).toEqual([
      'punt_vrijgave.punt_id',
      'stuk_passage.punt_id',
      'stuk_passage.item_punt_id',
      'actiestand.punt_id',
    ]);
    g.doe(g.register.punten.verwijder, { puntId });
    expect(allesVan().flat()).toEqual([]);
    draai();
    expect(allesVan()).toEqual(voor);
    expect([rijen('weggehaald'), rijen('weggehaald_lid')]).toEqual([[], []]);
  });

  it('knows every table that hangs on an item, but what was being typed about it and undo itself', () => {
    const bij = g.store.lees
      .prepare<{ tabel: string; kolom: string }>(
        `SELECT m.name AS tabel, f."from" AS kolom FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
         WHERE m.type = 'table' AND f."table" = 'punt' AND m.name <> 'concept'`,
      )
      .all();
    expect(bijPunt).toEqual(expect.arrayContaining(bij));
  });

  it('never puts anything on the table by turning back a narrowing or a withdrawal: it says so and goes on', () => {
    for (const wie of ['politie', 'om'] as const) zet(g, v, wie, true);
    const puntId = noteer(g, v, 'voor twee', { bron: 'politie' });
    expect(zaalregels()).toEqual(['voor twee']);
    g.doe(g.register.punten.versmal, { puntId, alleen: ['politie'] });
    expect(zaalregels()).toEqual([]);
    expect(draai()).toMatchObject({ stap: 'versmald', gedaan: false });
    expect(zaalregels()).toEqual([]);
    expect(draai()).toMatchObject({ stap: 'toegevoegd', gedaan: true });
  });

  it('withdraws a widening, which hides, and does not widen again without the bron', () => {
    for (const wie of ['politie', 'om'] as const) zet(g, v, wie, true);
    const puntId = noteer(g, v, 'naar het OM', vanPolitie(lid(0).id));
    const verruiming = { puntId, aanPartners: ['om'], aanDeelnemers: [], akkoordDoor: v.wie.politie, grondslag: null };
    g.doe(g.register.punten.verruim, verruiming);
    g.doe(g.register.punten.wijzig, puntwijziging(g, puntId, { tekst: 'andere woorden' }));
    const metOm = () => g.beeld(v.overlegId).punten[0]?.verruimingen.length;
    expect(metOm()).toBe(0);
    draai();
    expect([teksten(), metOm()]).toEqual([['naar het OM'], 0]);
    g.doe(g.register.punten.verruim, verruiming);
    expect([metOm(), draai().stap, metOm()]).toEqual([1, 'verruimd', 0]);
    expect(code(opnieuw)).toBe('NIETS_OPNIEUW');
  });

  it('of an item that cannot come back says so and lets the rest be', () => {
    noteer(g, v, 'blijft');
    const puntId = noteer(g, v, 'gaat');
    g.doe(g.register.punten.verwijder, { puntId });
    g.store.schrijf((db) => db.prepare('DELETE FROM weggehaald').run());
    expect(draai()).toMatchObject({ stap: 'verwijderd', gedaan: false, punt: null });
    expect(draai()).toMatchObject({ stap: 'toegevoegd', gedaan: false });
    expect(draai()).toMatchObject({ stap: 'toegevoegd', gedaan: true });
    expect(teksten()).toEqual([]);
  });

  it('passes over a text about somebody who takes part no more, and leaves it as it is', () => {
    const puntId = noteer(g, v, 'oud', vanPolitie(lid(0).id));
    g.doe(g.register.punten.wijzig, puntwijziging(g, puntId, { tekst: 'nieuw' }));
    g.store.schrijf((db) => db.prepare("UPDATE lid SET staat = 'netto'").run());
    g.doe(g.register.bewaren.beeindigDeelname, { lidId: lid(0).id, per: '2026-03-12', reden: 'Verhuisd.' });
    expect(draai()).toMatchObject({ stap: 'gewijzigd', gedaan: false });
    expect(teksten()).toEqual(['nieuw']);
  });
});

describe('what was taken away', () => {
  it('is in no picture of regie or room, and goes for good when something new is noted after undo', () => {
    zet(g, v, 'jongerenwerk', true);
    noteer(g, v, 'XQWEG');
    draai();
    expect(JSON.stringify([g.beeld(v.overlegId), g.zaal()])).not.toContain('XQWEG');
    expect(JSON.stringify(rijen('weggehaald'))).toContain('XQWEG');
    noteer(g, v, 'iets nieuws');
    expect(rijen('weggehaald')).toEqual([]);
    expect(code(opnieuw)).toBe('NIETS_OPNIEUW');
  });

  it('ends with the meeting', () => {
    const puntId = noteer(g, v, 'XQOUD');
    g.doe(g.register.punten.wijzig, puntwijziging(g, puntId, { tekst: 'nieuw' }));
    g.doe(g.register.punten.verwijder, { puntId: noteer(g, v, 'XQWEG') });
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    expect([rijen('punthandeling'), rijen('weggehaald')]).toEqual([[], []]);
    expect(code(draai)).toBe('OVERLEG_NIET_OPEN');
  });

  it('goes with a member that is destroyed, and his name goes out of what is kept about others', () => {
    const over = (nr: number, tekst: string, wie = [lid(nr).id]) =>
      noteer(g, v, tekst, { ...vanPolitie(lid(nr).id), leden: wie });
    const samen = over(0, `Samen met ${lid(2).naam}.`, [lid(0).id, lid(2).id]);
    const gewijzigd = over(0, `Over ${lid(2).naam}.`);
    g.doe(g.register.punten.wijzig, puntwijziging(g, gewijzigd, { tekst: 'anders' }));
    const blijft = over(1, `Kent ${lid(2).naam}.`);
    for (const puntId of [samen, blijft]) g.doe(g.register.punten.verwijder, { puntId });
    g.doe(g.register.namenlijst.stelVast, {
      groepId: v.groepId,
      overlegId: v.overlegId,
      besluiten: v.leden.map((l, nr) => ({ lidId: l.id, netto: nr !== 2, reden: 'geen rol' })),
    });
    const bewaard = JSON.stringify([rijen('weggehaald'), rijen('punthandeling')]);
    expect(bewaard).not.toContain('Theelepelman');
    expect(rijen('weggehaald').map((r) => (r as { punt_id: string }).punt_id)).toEqual([blijft]);
    expect(bewaard).toContain('Over een betrokkene.');
  });
});
