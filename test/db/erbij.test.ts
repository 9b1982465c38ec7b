/** What travels with an item, and taking an item along to another subject or a later meeting. */
import { describe, expect, it } from 'vitest';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { DAG, maakGroep, maakVergadering, noteer, type Vergadering, vanPolitie, zet } from '../support/opstelling.ts';
import { puntwijziging } from '../support/puntinvoer.ts';
import { spreekAf } from '../support/sluitronde.ts';
import { code } from '../support/weigering.ts';

const partners = ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const;

function opstelling() {
  const g = maakGesprek();
  const v = maakVergadering(g);
  for (const wie of partners) zet(g, v, wie, true);
  return { g, v };
}

const kies = (g: Gesprek, v: { overlegId: string }, agendapuntId: string) =>
  g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId });

function regels(g: Gesprek): string[] {
  const { beeld } = g.zaal().bericht;
  return beeld.soort === 'onderwerp' ? beeld.regels.map((r) => r.tekst) : [];
}

function sluit(g: Gesprek, v: Vergadering): void {
  for (const { onderwerpId } of g.register.sluitronde.toon(g.omgeving, { overlegId: v.overlegId }).regels) {
    g.doe(g.register.sluitronde.niemand, { overlegId: v.overlegId, onderwerpId });
  }
  g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
}

/** A second meeting about the same group, open, with the same partners in the room. */
function volgende(g: Gesprek, v: Vergadering) {
  const { overlegId } = g.doe(g.register.overleg.maak, {
    datum: DAG,
    begin: '16:00',
    plaats: 'Voorbeeldstad',
    groepIds: [v.groepId],
  });
  const wie = new Map<string, string>();
  for (const partner of partners) {
    const { deelnemerId } = g.doe(g.register.deelnemers.nodigPartnerUit, {
      overlegId,
      partner,
      naam: `A. Bedenksel ${partner}`,
      functie: '',
      rol: 'eigen-taak' as const,
    });
    wie.set(partner, deelnemerId);
  }
  g.doe(g.register.overleg.open, { overlegId });
  const agenda = new Map(g.beeld(overlegId).agenda.map((a) => [a.soort, a.id]));
  for (const deelnemerId of wie.values()) {
    g.doe(g.register.deelnemers.zetAanwezig, { overlegId, deelnemerId, aanwezig: true, bevestigd: false });
  }
  return { overlegId, agenda, wie };
}

const ja = { nogNodig: true, magHiervoor: true };
const logboek = (g: Gesprek, wat: string) =>
  g.store.lees
    .prepare<{ onderwerp: string }>('SELECT onderwerp FROM logboek WHERE wat = ? ORDER BY volgnummer')
    .all(wat)
    .map((r) => JSON.parse(r.onderwerp));

describe('conditions and a professional secret', () => {
  it('stand with the item in the room, in the closing round and in the minutes', () => {
    const { g, v } = opstelling();
    const actie = { soort: 'actie', verantwoordelijke: 'jongerenwerk', termijn: '2026-04-01' };
    const puntId = noteer(g, v, 'Gesprek met de inloop', actie);
    g.doe(g.register.punten.legVoorwaardenVast, {
      puntId,
      voorwaarden: 'Niet delen met Quirijn Zandlopervis',
      beroepsgeheim: 'toestemming' as const,
    });
    expect(regels(g)).toEqual([
      'Gesprek met de inloop. Wie: jongerenwerk. Klaar: 1 april. Voorwaarde: Niet delen met Quirijn Zandlopervis. Beroepsgeheim: gedeeld met toestemming.',
    ]);
    const [regel] = g.register.sluitronde.toon(g.omgeving, { overlegId: v.overlegId }).regels;
    expect(regel?.voorwaarden).toBe('Niet delen met Quirijn Zandlopervis');
    spreekAf(g, v.overlegId, puntId, 'politie', { voorwaarden: 'Alleen mondeling' });
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    const { stukId } = g.doe(g.register.stukken.maakVerslag, { overlegId: v.overlegId });
    const { inhoud } = g.register.stukken.toon(g.omgeving, { stukId });
    if (inhoud.soort !== 'verslag') throw new Error('no minutes');
    expect(inhoud.onderdelen[0]?.punten[0]?.meereizend).toEqual([
      `Voorwaarde: Niet delen met ${v.leden.find((l) => l.naam.startsWith('Quirijn'))?.code}.`,
      'Beroepsgeheim: gedeeld met toestemming.',
    ]);
    expect(inhoud.sluitronde[0]?.voorwaarden).toBe('Alleen mondeling');
  });

  it('leave no trace of themselves in the minutes when there are none', () => {
    const { g, v } = opstelling();
    noteer(g, v, 'Rustig weekend');
    sluit(g, v);
    const { stukId } = g.doe(g.register.stukken.maakVerslag, { overlegId: v.overlegId });
    expect(JSON.stringify(g.register.stukken.toon(g.omgeving, { stukId }))).not.toContain('meereizend');
  });

  it('are not in the room when the item is not', () => {
    const { g, v } = opstelling();
    noteer(g, v, 'voor iedereen');
    const puntId = noteer(g, v, 'politiezaak', vanPolitie(v.leden[0]?.id ?? ''));
    const zaal = JSON.stringify(g.zaal().bericht);
    g.doe(g.register.punten.legVoorwaardenVast, { puntId, voorwaarden: 'niet verder', beroepsgeheim: null });
    expect(JSON.stringify(g.zaal().bericht)).toBe(zaal);
  });

  it('cannot be written in a meeting that has ended', () => {
    const { g, v } = opstelling();
    const puntId = noteer(g, v, 'iets');
    sluit(g, v);
    const invoer = { puntId, voorwaarden: 'x', beroepsgeheim: null };
    expect(code(() => g.doe(g.register.punten.legVoorwaardenVast, invoer))).toBe('OVERLEG_NIET_OPEN');
  });
});

describe('an item taken along', () => {
  it('to a subject with another doel asks first, and logs a no as well as a yes', () => {
    const { g, v } = opstelling();
    const puntId = noteer(g, v, 'De groep is kleiner');
    const naar = { puntId, agendapuntId: v.agenda.plan };
    const [eerst] = g.register.punten.elders(g.omgeving, { agendapuntId: v.agenda.plan });
    expect(eerst).toMatchObject({ id: puntId, anderDoel: true, opTafel: true, waar: 'dit overleg, voortgang' });
    expect(eerst?.doel).toMatch(/^doel b: /);
    expect(code(() => g.doe(g.register.punten.haalErbij, { ...naar, doelbinding: null }))).toBe('DOEL_VRAAGT_ANTWOORD');
    for (const nee of [
      { nogNodig: false, magHiervoor: true },
      { nogNodig: true, magHiervoor: false },
    ]) {
      expect(g.doe(g.register.punten.haalErbij, { ...naar, doelbinding: nee })).toEqual({ erbij: false });
    }
    kies(g, v, v.agenda.plan);
    expect(regels(g)).toEqual([]);
    expect(g.doe(g.register.punten.haalErbij, { ...naar, doelbinding: ja })).toEqual({ erbij: true });
    expect(regels(g)).toEqual(['De groep is kleiner']);
    expect(logboek(g, 'punt.doelbinding')).toEqual(
      [{ nogNodig: false, magHiervoor: true }, { nogNodig: true, magHiervoor: false }, ja].map((antwoord) => ({
        punt: puntId,
        agendapunt: v.agenda.plan,
        van: 'b',
        naar: 'd',
        ...antwoord,
      })),
    );
    expect(g.beeld(v.overlegId).punten[0]).toMatchObject({ vanElders: 'dit overleg, voortgang', magBewerken: true });
    g.doe(g.register.punten.haalEraf, naar);
    expect(regels(g)).toEqual([]);
    kies(g, v, v.agenda.onderwerp);
    expect(regels(g)).toEqual(['De groep is kleiner']);
  });

  it('from an earlier meeting asks nothing for the same doel, keeps its text, and obeys the rules of this room', () => {
    const { g, v } = opstelling();
    const open = noteer(g, v, 'De groep is kleiner');
    const politiezaak = noteer(g, v, 'politiezaak', vanPolitie(v.leden[0]?.id ?? ''));
    sluit(g, v);
    const w = volgende(g, v);
    const agendapuntId = w.agenda.get('onderwerp') ?? '';
    kies(g, w, agendapuntId);
    const lijst = g.register.punten.elders(g.omgeving, { agendapuntId });
    expect(lijst.map((p) => [p.id, p.anderDoel, p.opTafel])).toEqual([
      [open, false, true],
      [politiezaak, false, false],
    ]);
    expect(lijst[0]?.waar).toBe('overleg van 12 maart 2026, voortgang');
    for (const puntId of [open, politiezaak]) {
      g.doe(g.register.punten.haalErbij, { puntId, agendapuntId, doelbinding: null });
    }
    noteer(g, { ...v, agenda: { ...v.agenda, onderwerp: agendapuntId } }, 'Nu: rustig');
    expect(regels(g)).toEqual(['De groep is kleiner', 'Nu: rustig']);
    expect(code(() => g.doe(g.register.punten.wijzig, puntwijziging(g, open, { tekst: 'anders' })))).toBe(
      'OVERLEG_NIET_OPEN',
    );
    expect(code(() => g.doe(g.register.punten.verwijder, { puntId: open }))).toBe('OVERLEG_NIET_OPEN');
    // The bron has its say here too, by who speaks for it in this meeting.
    g.doe(g.register.punten.versmal, { puntId: open, alleen: [] });
    expect(regels(g)).toEqual(['Nu: rustig']);
    const verruiming = {
      puntId: politiezaak,
      aanPartners: ['om', 'jongerenwerk'],
      aanDeelnemers: [],
      grondslag: 'wpg19',
    };
    expect(code(() => g.doe(g.register.punten.verruim, { ...verruiming, akkoordDoor: v.wie.politie }))).toBe(
      'AKKOORD_NIET_VAN_BRON',
    );
    const { verruimingId } = g.doe(g.register.punten.verruim, {
      ...verruiming,
      akkoordDoor: w.wie.get('politie') ?? '',
    });
    expect(regels(g)).toEqual(['politiezaak', 'Nu: rustig']);
    g.doe(g.register.punten.trekVerruimingIn, { verruimingId });
    expect(regels(g)).toEqual(['Nu: rustig']);
    // The minutes of this meeting hold what was noted in it.
    g.doe(g.register.overleg.sluit, { overlegId: w.overlegId });
    const { stukId } = g.doe(g.register.stukken.maakVerslag, { overlegId: w.overlegId });
    const tekst = JSON.stringify(g.register.stukken.toon(g.omgeving, { stukId }));
    expect(tekst).toContain('Nu: rustig');
    expect(tekst).not.toContain('De groep is kleiner');
  });

  it('names the guest of an earlier meeting that brought it, and shows it to nobody whom he gave nothing', () => {
    const { g, v } = opstelling();
    g.omgeving.schrijf((db) => {
      db.prepare(
        `INSERT INTO deelnemer_verstrekking (id, deelnemer_id, aan, gegevenssoort, niveau, grondslag)
         VALUES ('dv1', ?, '["burgemeester"]', 'gewoon', 'individu', 'eigen wet')`,
      ).run(v.wie.halt);
    });
    const puntId = noteer(g, v, 'Halt zag hem', {
      bron: v.wie.halt,
      gegevenssoort: 'gewoon',
      niveau: 'individu',
      leden: [v.leden[0]?.id ?? ''],
    });
    sluit(g, v);
    const w = volgende(g, v);
    const agendapuntId = w.agenda.get('onderwerp') ?? '';
    kies(g, w, agendapuntId);
    expect(g.register.punten.elders(g.omgeving, { agendapuntId })[0]).toMatchObject({ bron: 'Halt', opTafel: false });
    g.doe(g.register.punten.haalErbij, { puntId, agendapuntId, doelbinding: null });
    expect(g.beeld(w.overlegId).punten[0]?.bron.naam).toBe('Halt');
    expect(regels(g)).toEqual([]);
  });

  it('stays with its own group, and needs a subject about a group', () => {
    const { g, v } = opstelling();
    const puntId = noteer(g, v, 'De groep is kleiner');
    const erbij = (agendapuntId: string) =>
      code(() => g.doe(g.register.punten.haalErbij, { puntId, agendapuntId, doelbinding: ja }));
    expect(erbij(v.agenda.sluitronde)).toBe('ONDERWERP_ZONDER_GROEP');
    const { groepId } = maakGroep(g, 'Oefenkade');
    sluit(g, v);
    const w = volgende(g, { ...v, groepId });
    expect(erbij(w.agenda.get('onderwerp') ?? '')).toBe('ANDERE_GROEP');
    expect(g.register.punten.elders(g.omgeving, { agendapuntId: w.agenda.get('onderwerp') ?? '' })).toEqual([]);
  });

  it('never comes under an anonymous question', () => {
    const { g, v } = opstelling();
    const puntId = noteer(g, v, 'De groep is kleiner');
    const { agendapuntId } = g.doe(g.register.advies.vraag, {
      overlegId: v.overlegId,
      groepId: v.groepId,
      leden: [v.leden[0]?.id ?? ''],
      vraag: 'Wat past bij deze jongere?',
      kring: 'K1',
      akkoord: [],
    });
    const erbij = () => g.doe(g.register.punten.haalErbij, { puntId, agendapuntId, doelbinding: ja });
    expect(code(erbij)).toBe('ANONIEM_ONDERWERP');
  });

  it('is looked for on record: that the earlier items were read is logged once', () => {
    const { g, v } = opstelling();
    noteer(g, v, 'De groep is kleiner');
    for (let i = 0; i < 3; i += 1) g.register.punten.elders(g.omgeving, { agendapuntId: v.agenda.plan });
    expect(logboek(g, 'elders.geopend-op-scherm')).toEqual([{ agendapunt: v.agenda.plan }]);
  });
});
