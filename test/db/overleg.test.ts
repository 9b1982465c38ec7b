import { beforeEach, describe, expect, it } from 'vitest';
import { controleerKeten } from '../../db/logboek.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import {
  DAG,
  laatHaltTekenen,
  maakVergadering,
  noteer,
  type Vergadering,
  vanPolitie,
  zet,
} from '../support/opstelling.ts';
import { puntinvoer, puntwijziging } from '../support/puntinvoer.ts';
import { code } from '../support/weigering.ts';

/** Everything the room has ever been sent, as text. */
const allesVoorDeZaal = (g: Gesprek) =>
  JSON.stringify(
    g.meldingen.filter((m) => m.onderwerp === 'zaal').map((m) => (m.waarde as { bericht: unknown }).bericht),
  );
const regels = (g: Gesprek) => {
  const { beeld } = g.zaal().bericht;
  return beeld.soort === 'onderwerp' ? beeld.regels.map((r) => r.tekst) : beeld.soort;
};
describe('the room', () => {
  let g: Gesprek;
  let v: Vergadering;
  beforeEach(() => {
    g = maakGesprek();
    v = maakVergadering(g);
  });

  it('sees nothing while only the procesregisseur is there, and regie says why and what helps', () => {
    noteer(g, v, 'snorrenbaard');
    expect(g.zaal().bericht.beeld).toEqual({ soort: 'leeg' });
    expect(g.zaal().regie?.donkerOmdat).toContain('niemand aan tafel');
    expect(g.zaal().regie?.watHelpt).toContain('de toets bij de naam');
  });

  it('sees what everybody present may see, and nothing else', () => {
    for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) zet(g, v, wie, true);
    noteer(g, v, 'voor iedereen');
    noteer(g, v, 'alleen kring K1', vanPolitie(v.leden[0]?.id ?? ''));
    expect(regels(g)).toEqual(['voor iedereen']);
    expect(allesVoorDeZaal(g)).not.toContain('alleen kring K1');
  });

  it('is on the table for regie only what is in its picture: not on another page, in a break or while it is blank', () => {
    zet(g, v, 'burgemeester', true);
    for (let nr = 1; nr <= 12; nr += 1) noteer(g, v, `punt ${nr}`);
    const stand = () => {
      const { punten, gekozen } = g.beeld(v.overlegId);
      const op = punten.filter((p) => p.opTafel);
      const [eerste, laatste] = [punten[0], punten.at(-1)].map((p) => p?.kort.join());
      expect([gekozen.opTafel, op.every((p) => p.ring.midden === 'op')]).toEqual([op.length, true]);
      expect(punten.filter((p) => !p.opTafel).every((p) => p.ring.midden === 'niet')).toBe(true);
      return { op: op.map((p) => p.tekst), eerste, laatste };
    };
    const { overlegId } = v;
    expect(stand()).toMatchObject({ op: regels(g), laatste: 'Staat op de volgende bladzijde' });
    g.doe(g.register.overleg.kiesBladzijde, { overlegId, nr: 2 });
    expect(stand()).toMatchObject({ op: regels(g), eerste: 'Staat op de vorige bladzijde' });
    g.doe(g.register.overleg.zetBeamer, { overlegId, leeg: true });
    expect(stand()).toMatchObject({ op: [], eerste: 'Zou op tafel. U hebt de beamer leeg gemaakt.' });
    g.doe(g.register.overleg.zetBeamer, { overlegId, leeg: false });
    g.doe(g.register.overleg.zetPauze, { overlegId, pauze: true });
    expect(stand()).toMatchObject({ op: [], laatste: 'Zou op tafel. Het is pauze.' });
  });

  it('narrows at once when somebody comes in', () => {
    zet(g, v, 'burgemeester', true);
    zet(g, v, 'politie', true);
    noteer(g, v, 'politiezaak', vanPolitie(v.leden[0]?.id ?? ''));
    expect(regels(g)).toEqual(['politiezaak']);
    zet(g, v, 'jongerenwerk', true);
    expect(regels(g)).toEqual([]);
  });

  it('shows what a leaving reveals only after the confirming key, and says what that is', () => {
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    noteer(g, v, 'politiezaak', vanPolitie(v.leden[0]?.id ?? ''));
    const { verschijnt } = zet(g, v, 'jongerenwerk', false);
    expect(verschijnt).toEqual(['Signaal: politiezaak']);
    expect(regels(g)).toEqual([]);
    const weg = g.beeld(v.overlegId).deelnemers.find((d) => d.id === v.wie.jongerenwerk);
    expect(weg).toMatchObject({ inZaal: false, wachtOpBevestiging: true, stand: 'weg' });
    expect(zet(g, v, 'jongerenwerk', false, true).verschijnt).toEqual([]);
    expect(regels(g)).toEqual(['politiezaak']);
  });

  it('goes blank when somebody who has not signed is inside, and comes back when he signs', () => {
    zet(g, v, 'burgemeester', true);
    zet(g, v, 'politie', true);
    noteer(g, v, 'voor iedereen');
    zet(g, v, 'halt', true);
    expect(g.zaal().bericht.beeld).toEqual({ soort: 'leeg' });
    expect(g.zaal().regie?.donkerOmdat).toBe('5 Halt heeft niet getekend, art. 4 lid 3.');
    expect(g.zaal().regie?.watHelpt).toContain('t');
    laatHaltTekenen(g, v);
    expect(regels(g)).toEqual(['voor iedereen']);
  });

  it('tells of somebody who refused to sign that he has to go: signing is over for him', () => {
    zet(g, v, 'burgemeester', true);
    g.doe(g.register.intern.beginTekenen, { overlegId: v.overlegId, deelnemerId: v.wie.halt, identiteit: 'paspoort' });
    g.doe(g.register.tekenen.levelIn, { uitkomst: 'geweigerd' });
    g.doe(g.register.intern.eindeTekenen, {});
    zet(g, v, 'halt', true);
    expect(g.zaal().regie).toMatchObject({
      donkerOmdat: '5 Halt wilde niet tekenen, art. 4 lid 3.',
      watHelpt: 'Vraag hem om weg te gaan, en druk op 5.',
    });
  });

  it('is blank while somebody signs', () => {
    zet(g, v, 'burgemeester', true);
    noteer(g, v, 'voor iedereen');
    expect(regels(g)).toEqual(['voor iedereen']);
    g.doe(g.register.intern.beginTekenen, { overlegId: v.overlegId, deelnemerId: v.wie.halt, identiteit: 'paspoort' });
    expect(g.zaal().bericht.beeld).toEqual({ soort: 'leeg' });
  });

  it('is not sent again when nothing in it changed', () => {
    zet(g, v, 'burgemeester', true);
    zet(g, v, 'jongerenwerk', true);
    const aantal = () => g.meldingen.filter((m) => m.onderwerp === 'zaal').length;
    const voor = aantal();
    noteer(g, v, 'niet voor de zaal', vanPolitie(v.leden[0]?.id ?? ''));
    expect(aantal()).toBe(voor);
  });

  it('gets an item that the bron widened to those present, and loses it when that is withdrawn', () => {
    for (const wie of ['burgemeester', 'politie', 'om'] as const) zet(g, v, wie, true);
    const puntId = noteer(g, v, 'naar OM', vanPolitie(v.leden[0]?.id ?? ''));
    expect(regels(g)).toEqual([]);
    const { verruimingId } = g.doe(g.register.punten.verruim, {
      puntId,
      aanPartners: ['om'],
      aanDeelnemers: [],
      akkoordDoor: v.wie.politie,
      grondslag: null,
    });
    expect(regels(g)).toEqual(['naar OM']);
    g.doe(g.register.punten.trekVerruimingIn, { verruimingId });
    expect(regels(g)).toEqual([]);
  });

  it('loses a widened item whose text is changed: the bron agreed with what stood there', () => {
    for (const wie of ['burgemeester', 'politie', 'om'] as const) zet(g, v, wie, true);
    const puntId = noteer(g, v, 'naar OM', vanPolitie(v.leden[0]?.id ?? ''));
    const aan = { aanPartners: ['om'], aanDeelnemers: [], akkoordDoor: v.wie.politie, grondslag: null };
    g.doe(g.register.punten.verruim, { puntId, ...aan });
    const ruim = noteer(g, v, 'in kring A', {
      ...vanPolitie(v.leden[0]?.id ?? ''),
      kring: 'A',
      kringAkkoordDoor: v.wie.politie,
    });
    g.doe(g.register.punten.wijzig, puntwijziging(g, puntId, { tekst: 'naar OM' }));
    expect(regels(g)).toEqual(['naar OM', 'in kring A']);
    g.doe(g.register.punten.wijzig, puntwijziging(g, puntId, { tekst: 'iets anders' }));
    g.doe(g.register.punten.wijzig, puntwijziging(g, ruim, { tekst: 'ook iets anders' }));
    expect(regels(g)).toEqual([]);
  });

  it('stays as it is when somebody other than the bron agrees', () => {
    const puntId = noteer(g, v, 'x', vanPolitie(v.leden[0]?.id ?? ''));
    const poging = () =>
      g.doe(g.register.punten.verruim, {
        puntId,
        aanPartners: ['om'],
        aanDeelnemers: [],
        akkoordDoor: v.wie.om,
        grondslag: null,
      });
    expect(code(poging)).toBe('AKKOORD_NIET_VAN_BRON');
  });

  it('shows codes on the namenlijst while a name is known from the groepsscan alone', () => {
    for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) zet(g, v, wie, true);
    const [een, twee, drie] = v.leden;
    g.doe(g.register.namenlijst.brengIn, { lidId: een?.id ?? '', partner: 'jongerenwerk' });
    g.doe(g.register.namenlijst.stelVast, {
      groepId: v.groepId,
      overlegId: v.overlegId,
      besluiten: [
        { lidId: een?.id ?? '', netto: true, reden: '' },
        { lidId: twee?.id ?? '', netto: true, reden: '' },
        { lidId: drie?.id ?? '', netto: false, reden: 'verhuisd' },
      ],
    });
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId: v.agenda.namenlijst });
    expect(regels(g)).toContain(een?.naam);
    expect(regels(g)).toContain('op de namenlijst');
    expect(allesVoorDeZaal(g)).not.toContain('Theelepelman');
    expect(allesVoorDeZaal(g)).not.toContain(twee?.naam);
  });
});

describe('entry', () => {
  it('says what was used last in the meeting, under whatever subject, and not what was added afterwards', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const actie = { soort: 'actie', verantwoordelijke: 'om', termijn: '2026-05-01' };
    noteer(g, v, 'een', vanPolitie(v.leden[0]?.id ?? ''));
    const onderwerpId = noteer(g, v, 'twee', { ...actie, agendapuntId: v.agenda.plan });
    noteer(g, v, 'drie', { bron: 'om' });
    noteer(g, v, 'vier', vanPolitie(v.leden[1]?.id ?? ''));
    const laatst = [
      { bron: 'politie', gegevenssoort: 'politiegegeven', verantwoordelijke: null },
      { bron: 'om', gegevenssoort: 'gewoon', verantwoordelijke: null },
      { bron: 'jongerenwerk', gegevenssoort: 'gewoon', verantwoordelijke: 'om' },
    ];
    const genoteerd = () => g.beeld(v.overlegId).keuzes.genoteerd;
    expect(genoteerd()).toEqual(laatst);
    g.doe(g.register.sluitronde.niemand, { overlegId: v.overlegId, onderwerpId });
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    g.doe(g.register.verslag.vulAan, { ...puntinvoer(v.agenda.onderwerp, 'later'), bron: 'burgemeester', door: null });
    expect(genoteerd()).toEqual(laatst);
  });

  it('takes no person before the 2A decision', () => {
    const g = maakGesprek();
    const { groepId } = g.doe(g.register.groepen.maak, {
      naam: 'Nieuw',
      wijk: 'West',
      signaal: { plaats: 'hoek', wanneer: 'avond', gedrag: 'lawaai', omvang: '5', bron: 'politie' },
    });
    const plan = {
      groepId,
      soort: 'groep' as const,
      wat: 'toezicht',
      leden: [],
      verantwoordelijke: 'burgemeester',
      begin: DAG,
      termijn: DAG,
      bron: 'burgemeester',
      gegevenssoort: 'gewoon',
    };
    expect(code(() => g.doe(g.register.plan.voegInterventieToe, plan))).toBe('NOG_GEEN_BESLUIT_2A');
  });

  it('refuses what the burgemeester may not receive, with the article', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const invoer = {
      bron: 'jongerenwerk',
      gegevenssoort: 'bijzonder',
      niveau: 'individu',
      leden: [v.leden[0]?.id ?? ''],
    };
    expect(code(() => noteer(g, v, 'medisch', invoer))).toBe('GEEN_GRONDSLAG');
  });

  it('asks the bron before an item gets a wider kring than the default', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const ruim = { ...vanPolitie(v.leden[0]?.id ?? ''), kring: 'A' };
    expect(code(() => noteer(g, v, 'ruim', ruim))).toBe('KRING_VRAAGT_AKKOORD');
    expect(code(() => noteer(g, v, 'ruim', { ...ruim, kringAkkoordDoor: v.wie.om }))).toBe('AKKOORD_NIET_VAN_BRON');
    expect(code(() => noteer(g, v, 'ruim', { ...ruim, kringAkkoordDoor: v.wie.politie }))).toBe('geen');
  });

  it('invites nobody incidentally without a ground that fits', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const basis = {
      overlegId: v.overlegId,
      soort: 'functionaris' as const,
      beroepsgeheim: 'nee' as const,
      groepen: [v.groepId],
      organisatie: 'Buurtteam',
      naam: 'R. Schijn',
      functie: '',
      rol: 'informant' as const,
      gevraagdDoor: 'politie',
      doel: 'd',
      noodzaak: 'Nodig.',
      vuistregel: 'A' as const,
      uitzondering: '',
      gronden: [],
      verstrekt: [],
    };
    expect(code(() => g.doe(g.register.deelnemers.nodigIncidenteelUit, basis))).toBe('GRONDSLAG_ONTBREEKT');
    const fout = {
      van: 'om',
      gegevenssoort: 'politiegegeven',
      niveau: 'groep' as const,
      leden: [],
      grondslag: 'wpg19',
    };
    expect(code(() => g.doe(g.register.deelnemers.nodigIncidenteelUit, { ...basis, gronden: [fout] }))).toBe(
      'GRONDSLAG_PAST_NIET',
    );
    expect(code(() => g.doe(g.register.deelnemers.nodigIncidenteelUit, { ...basis, vuistregel: 'C' as const }))).toBe(
      'VUISTREGEL_C',
    );
  });
});

describe('documents', () => {
  function totVerslag() {
    const g = maakGesprek();
    const v = maakVergadering(g);
    for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) zet(g, v, wie, true);
    laatHaltTekenen(g, v);
    noteer(g, v, `Quirijn Zandlopervis en zijn moeder Odile Zandlopervis waren er. fenna ook.`);
    noteer(g, v, 'Alleen voor de procesregisseur: hulpvraag', {
      bron: 'om',
      gegevenssoort: 'strafvorderlijk',
      kring: 'R',
    });
    noteer(g, v, 'Licht bij de stalling', {
      soort: 'actie',
      bron: 'burgemeester',
      verantwoordelijke: 'burgemeester',
      termijn: '2026-04-01',
    });
    return { g, v };
  }

  it('do not close a meeting before the closing round is done', () => {
    const { g, v } = totVerslag();
    expect(code(() => g.doe(g.register.overleg.sluit, { overlegId: v.overlegId }))).toBe('SLUITRONDE_OPEN');
  });

  it('hold codes for names, only what their audience may see, and stay as they were approved', () => {
    const { g, v } = totVerslag();
    for (const regel of g.register.sluitronde.toon(g.omgeving, { overlegId: v.overlegId }).regels) {
      g.doe(g.register.sluitronde.niemand, { overlegId: v.overlegId, onderwerpId: regel.onderwerpId });
    }
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    const { stukId } = g.doe(g.register.stukken.maakVerslag, { overlegId: v.overlegId });
    const tekst = JSON.stringify(g.register.stukken.toon(g.omgeving, { stukId }));
    for (const naam of ['Quirijn', 'Zandlopervis', 'Odile', 'fenna', 'hulpvraag']) expect(tekst).not.toContain(naam);
    expect(tekst).toContain(v.leden[0]?.code);
    expect(tekst).toContain('Licht bij de stalling');

    const exporteer = () =>
      g.doe(g.register.stukken.stelVast, { stukId, wijze: 'akkoord', tweedeLezer: 'I. Denkbeeld', reden: '' });
    expect(code(exporteer)).toBe('STAAT_PAST_NIET');
    g.doe(g.register.stukken.legVoor, { stukId });
    expect(code(exporteer)).toBe('AKKOORD_ONTBREEKT');
    expect(exporteer).toThrow('Het akkoord ontbreekt nog van burgemeester, politie, OM en jongerenwerk.');
    for (const partner of ['burgemeester', 'politie', 'om', 'jongerenwerk']) {
      g.doe(g.register.stukken.legAkkoordVast, { stukId, partner, datum: DAG, opmerking: '' });
    }
    exporteer();
    const vast = g.register.stukken.toon(g.omgeving, { stukId });
    expect(vast.staat).toBe('vastgesteld');
    expect(vast.kenmerk).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
    for (const sql of [
      "UPDATE stuk SET inhoud = '{}' WHERE id = ?",
      'DELETE FROM stuk WHERE id = ?',
      "UPDATE stuk SET staat = 'concept' WHERE id = ?",
    ]) {
      expect(() => g.omgeving.schrijf((db) => db.prepare(sql).run(stukId))).toThrow('STUK_ONVERANDERLIJK');
    }
  });

  it('leave a chain of log rows that verifies and holds no name', () => {
    const { g } = totVerslag();
    expect(controleerKeten(g.omgeving.lees)).toMatchObject({ ok: true });
    const rijen = JSON.stringify(g.omgeving.lees.prepare('SELECT * FROM logboek').all());
    for (const woord of ['Quirijn', 'Halt', 'Denkbeeld', 'Proefplein']) expect(rijen).not.toContain(woord);
    expect(rijen).toContain('zaal.getoond');
  });
});

describe('the netto list', () => {
  it('destroys rejected names with everything that hangs on them', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const drie = v.leden.find((l) => l.naam.startsWith('Bastiaan'));
    const [een, twee] = v.leden.filter((l) => l !== drie);
    noteer(g, v, 'over de afgewezene', vanPolitie(drie?.id ?? ''));
    const besluiten = [een, twee].map((l) => ({ lidId: l?.id ?? '', netto: true, reden: '' }));
    const invoer = { groepId: v.groepId, overlegId: v.overlegId, besluiten };
    expect(code(() => g.doe(g.register.namenlijst.stelVast, invoer))).toBe('LIJST_ONVOLLEDIG');
    const zonderReden = [...besluiten, { lidId: drie?.id ?? '', netto: false, reden: '' }];
    expect(code(() => g.doe(g.register.namenlijst.stelVast, { ...invoer, besluiten: zonderReden }))).toBe(
      'REDEN_ONTBREEKT',
    );
    const goed = [...besluiten, { lidId: drie?.id ?? '', netto: false, reden: 'verhuisd' }];
    expect(g.doe(g.register.namenlijst.stelVast, { ...invoer, besluiten: goed })).toEqual({
      netto: 2,
      beeindigd: 0,
      vernietigd: 1,
    });
    const alles = ['lid', 'lid_bron', 'vertegenwoordiger', 'punt', 'punt_lid']
      .map((t) => JSON.stringify(g.omgeving.lees.prepare(`SELECT * FROM ${t}`).all()))
      .join();
    expect(alles).not.toContain('Theelepelman');
    expect(alles).not.toContain('over de afgewezene');
    expect(alles).toContain('Zandlopervis');
  });
});
