/** A verslag from concept to vastgesteld: read together, copies per reader, comments, what a bron has struck, new versions. */
import { beforeEach, describe, expect, it } from 'vitest';
import { neemGroepAan } from '../../db/commands/neemGroepAan.ts';
import { groepsdeel } from '../../db/queries/groepsdeel.ts';
import { profielkenmerk } from '../../db/queries/profiel.ts';
import { laadSituatie } from '../../db/queries/situatie.ts';
import { stukrij, vervangenVersie } from '../../db/queries/stukken.ts';
import { vaststellingInWoorden } from '../../db/queries/vaststellingswijze.ts';
import { verslagVoor } from '../../db/queries/verslag.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { logInWoorden } from '../../shared/domein/logboek.ts';
import type { Verslaginhoud } from '../../shared/domein/stukinhoud.ts';
import { telDagenOp } from '../../shared/domein/tijd.ts';
import { GESCHRAPT } from '../../shared/domein/verslagdelen.ts';
import { type Afloop, leesVerslag, maakAfloop, maakVerslag, maakVolgende, WOORD } from '../support/afloop.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { alleTekst } from '../support/inhoud.ts';
import { DAG, type Vergadering, zet } from '../support/opstelling.ts';
import { code } from '../support/weigering.ts';

let g: Gesprek;
let v: Afloop;
let stukId: string;
beforeEach(() => {
  g = maakGesprek();
  v = maakAfloop(g);
  stukId = maakVerslag(g, v);
});

const WEEK = 7 * 24 * 3600;
const inhoudVan = (id: string): Verslaginhoud => {
  const { inhoud } = g.register.stukken.toon(g.omgeving, { stukId: id });
  if (inhoud.soort !== 'verslag') throw new Error('not a verslag');
  return inhoud;
};
const teksten = (inhoud: Verslaginhoud | null) => inhoud?.onderdelen.flatMap((o) => o.punten.map((p) => p.tekst));
const beeld = () => JSON.stringify(g.zaal().bericht.beeld);
const toon = (id = stukId) => g.register.verslag.toon(g.omgeving, { stukId: id });
const kopie = (wie: keyof Vergadering['wie']) => {
  const persoon = laadSituatie(g.omgeving.lees, v.overlegId, g.omgeving.klok()).personen.get(v.wie[wie]);
  return persoon ? verslagVoor(g.omgeving.lees, stukId, persoon, g.omgeving.klok()) : null;
};
const stelVast = (wijze: 'akkoord' | 'overleg' | 'zelf', meer: Record<string, string> = {}) =>
  g.doe(g.register.stukken.stelVast, { stukId, wijze, tweedeLezer: '', reden: '', ...meer });
const schrap = (punt: keyof Afloop['punten'], door: string, id = stukId) =>
  g.doe(g.register.verslag.schrap, { stukId: id, puntId: v.punten[punt], gevraagdDoor: door, opmerkingen: [] });

describe('reading it together', () => {
  it('shows the room what everybody there may see today, and nothing else', () => {
    const straks = maakVolgende(g, v);
    zet(g, straks, 'burgemeester', true);
    zet(g, straks, 'politie', true);
    leesVerslag(g, straks);
    expect(g.beeld(straks.overlegId).gekozen.titel).toBe('Verslag van 12 maart 2026');
    expect(beeld()).toContain(WOORD.open);
    expect(beeld()).toContain(WOORD.politie);
    expect(beeld()).not.toContain(WOORD.jongerenwerk);
    zet(g, straks, 'jongerenwerk', true);
    expect(beeld()).toContain(WOORD.open);
    expect(beeld()).not.toContain(WOORD.politie);
    const regie = g.beeld(straks.overlegId).punten.map((p) => [p.tekst, p.opTafel, p.uitVerslag]);
    expect(regie).toEqual([
      [WOORD.open, true, true],
      [WOORD.politie, false, true],
      [WOORD.jongerenwerk, false, true],
      [WOORD.actie, true, true],
    ]);
  });

  it('gives the room the same bytes whatever a passage says that somebody there may not see', () => {
    const straks = maakVolgende(g, v);
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, straks, wie, true);
    leesVerslag(g, straks);
    const eerst = beeld();
    const anders = (van: string, naar: string) =>
      g.store.schrijf((db) =>
        db.prepare('UPDATE stuk SET inhoud = replace(inhoud, ?, ?) WHERE id = ?').run(van, naar, stukId),
      );
    anders(WOORD.politie, 'Iets heel anders, en veel langer dan wat er eerst stond. '.repeat(8));
    g.doe(g.register.overleg.kiesBladzijde, { overlegId: straks.overlegId, nr: 1 });
    expect(beeld()).toBe(eerst);
    anders(WOORD.open, 'Anders.');
    g.doe(g.register.overleg.kiesBladzijde, { overlegId: straks.overlegId, nr: 1 });
    expect(beeld()).not.toBe(eerst);
  });

  it('follows the bron: what it narrows while it is read is gone at once', () => {
    const straks = maakVolgende(g, v);
    for (const wie of ['burgemeester', 'politie'] as const) zet(g, straks, wie, true);
    leesVerslag(g, straks);
    g.doe(g.register.punten.versmal, { puntId: v.punten.open, alleen: [] });
    expect(beeld()).not.toContain(WOORD.open);
  });

  it('puts a concept before the partners, once, right after the subject of now', () => {
    const straks = maakVolgende(g, v);
    expect(g.beeld(straks.overlegId).teLezen).toBe('Verslag van 12 maart 2026');
    leesVerslag(g, straks);
    const { agenda, teLezen } = g.beeld(straks.overlegId);
    const plaats = agenda.findIndex((a) => a.id === straks.agenda.onderwerp);
    expect(agenda[plaats + 1]?.titel).toBe('Verslag van 12 maart 2026');
    expect([teLezen, stukrij(g.omgeving.lees, stukId).staat]).toEqual(['', 'ter-vaststelling']);
    expect(code(() => leesVerslag(g, straks))).toBe('GEEN_VERSLAG');
    expect(code(() => leesVerslag(g, v))).toBe('OVERLEG_GESLOTEN');
  });
});

describe('a copy for one reader', () => {
  it('holds the passages that he may see, under headings that he may know, and his rows of the closing round', () => {
    expect(teksten(kopie('burgemeester'))).toEqual(Object.values(WOORD));
    expect(teksten(kopie('jongerenwerk'))).toEqual([WOORD.open, WOORD.jongerenwerk, WOORD.actie]);
    expect(teksten(kopie('politie'))).toEqual([WOORD.open, WOORD.politie, WOORD.actie]);
    expect(kopie('burgemeester')?.sluitronde).toEqual([expect.objectContaining({ wat: WOORD.jongerenwerk })]);
    expect(kopie('jongerenwerk')?.informeren).toBe('Jongerenwerk vertelt het de jongere.');
    expect([kopie('politie')?.sluitronde, kopie('politie')?.informeren]).toEqual([[], null]);
    expect(kopie('om')?.aanwezigen.map((a) => a.organisatie)).toContain('jongerenwerk');
    // Halt did not sign: it was never admitted.
    expect(kopie('halt')?.onderdelen).toEqual([]);
    expect(toon().eigen.map((e) => [e.van.naam, e.punten])).toEqual([
      ['burgemeester', 4],
      ['politie', 3],
      ['OM', 3],
      ['jongerenwerk', 3],
      ['Halt', 0],
    ]);
  });

  it.each(['politie', 'jongerenwerk', 'om', 'halt'] as const)(
    'of %s stays the same whatever happens to what he may not see, and not to what he may',
    (wie) => {
      const eerst = JSON.stringify(kopie(wie));
      const ziet = new Set(teksten(kopie(wie)));
      for (const tekst of Object.values(WOORD)) {
        const inhoud = JSON.stringify(inhoudVan(stukId)).replaceAll(tekst, `${tekst} Anders.`);
        g.store.schrijf((db) => {
          const voor = db.prepare<{ inhoud: string }>('SELECT inhoud FROM stuk WHERE id = ?').get(stukId)?.inhoud ?? '';
          db.prepare('UPDATE stuk SET inhoud = ? WHERE id = ?').run(inhoud, stukId);
          expect(JSON.stringify(kopie(wie)) === eerst).toBe(!ziet.has(tekst));
          db.prepare('UPDATE stuk SET inhoud = ? WHERE id = ?').run(voor, stukId);
        });
      }
    },
  );

  it('is empty for a partner that takes part no more on the day it is made', () => {
    const persoon = laadSituatie(g.omgeving.lees, v.overlegId, g.omgeving.klok()).personen.get(v.wie.politie);
    if (!persoon) throw new Error('nobody');
    const eeuwen = new Date('2126-03-12T12:00:00.000Z');
    g.store.schrijf((db) =>
      db
        .prepare(
          "UPDATE profiel SET inhoud = json_set(inhoud, '$.partners[1].tot', '2027-01-01') WHERE json_extract(inhoud, '$.partners[1].id') = 'politie'",
        )
        .run(),
    );
    expect(verslagVoor(g.omgeving.lees, stukId, persoon, eeuwen)?.onderdelen).toEqual([]);
  });
});

describe('a comment', () => {
  const opmerking = (van: string, datum = DAG) =>
    g.doe(g.register.verslag.legOpmerkingVast, { stukId, van, datum, tekst: 'Het waren 7 jongeren.' });

  it('is kept with name and day, without agreement, until vaststelling', () => {
    opmerking('politie');
    opmerking(v.wie.halt);
    expect(toon().opmerkingen.map(({ van, datum }) => [van, datum])).toEqual([
      ['politie', '12 maart'],
      ['Halt', '12 maart'],
    ]);
    expect(code(() => opmerking('vreemd'))).toBe('NIET_GEVONDEN');
    expect(code(() => opmerking('politie', '2030-01-01'))).toBe('DATUM_IN_TOEKOMST');
    g.doe(g.register.stukken.legVoor, { stukId });
    stelVast('zelf', { reden: 'Ziek.' });
    expect(code(() => opmerking('politie'))).toBe('STAAT_PAST_NIET');
  });
});

describe('striking', () => {
  it('destroys what it said, in the meeting and in every draft, and keeps who asked and when', () => {
    g.doe(g.register.stukken.legVoor, { stukId });
    const tweede = g.doe(g.register.verslag.nieuweVersie, { stukId, reden: 'Aanvulling.' }).stukId;
    schrap('politie', v.wie.politie, tweede);
    expect(alleTekst(g.omgeving.lees).includes('bij een vernieling')).toBe(false);
    expect(teksten(inhoudVan(stukId))).toContain(GESCHRAPT);
    expect(teksten(inhoudVan(tweede))).toContain(GESCHRAPT);
    const rij = g.omgeving.lees
      .prepare(
        'SELECT geschrapt_door, geschrapt_op IS NOT NULL AS op, (SELECT count(*) FROM punt_lid l WHERE l.punt_id = p.id) AS leden FROM punt p WHERE id = ?',
      )
      .get(v.punten.politie);
    expect(rij).toEqual({ geschrapt_door: v.wie.politie, op: 1, leden: 0 });
    expect(toon(tweede).passages.find((p) => p.puntId === v.punten.politie)?.geschrapt).toBe(true);
    expect(code(() => schrap('politie', v.wie.politie, tweede))).toBe('AL_GESCHRAPT');
  });

  it('of an action also takes it off the action list and out of the closing round', () => {
    schrap('actie', v.wie.jongerenwerk);
    expect(alleTekst(g.omgeving.lees).includes('bel de school')).toBe(false);
    expect([inhoudVan(stukId).sluitronde, inhoudVan(stukId).informeren]).toEqual([[], null]);
    expect(g.register.acties.lijst(g.omgeving, {}).partners).toEqual([]);
    expect(alleTekst(g.omgeving.lees).includes('mentor')).toBe(false);
  });

  it('is for the bron itself, also by another functionary at a later meeting', () => {
    expect(code(() => schrap('politie', v.wie.jongerenwerk))).toBe('AKKOORD_NIET_VAN_BRON');
    expect(code(() => schrap('politie', v.wie.halt))).toBe('AKKOORD_NIET_VAN_BRON');
    const straks = maakVolgende(g, v);
    const vragers = toon().passages.find((p) => p.puntId === v.punten.politie)?.vragers;
    expect(vragers?.map((x) => x.naam)).toEqual(['K. Bedacht, politie', 'L. Nieuwers, politie']);
    schrap('politie', straks.wie.politie);
    expect(teksten(inhoudVan(stukId))).toContain(GESCHRAPT);
  });

  it('is refused after vaststelling; a new version is where it can be done, and the old one stays', () => {
    g.doe(g.register.stukken.legVoor, { stukId });
    stelVast('zelf', { reden: 'Ziek.' });
    expect(code(() => schrap('politie', v.wie.politie))).toBe('VERSLAG_VASTGESTELD');
    const tweede = g.doe(g.register.verslag.nieuweVersie, { stukId, reden: 'Politie wil een punt schrappen.' }).stukId;
    schrap('politie', v.wie.politie, tweede);
    expect(teksten(inhoudVan(tweede))).toContain(GESCHRAPT);
    expect(teksten(inhoudVan(stukId))).toContain(WOORD.politie);
  });
});

describe('vaststelling', () => {
  it('in a meeting needs that it was read there, and records who was there', () => {
    g.verder(WEEK);
    expect(code(() => g.doe(g.register.stukken.legVoor, { stukId }))).toBe('geen');
    expect(code(() => stelVast('overleg'))).toBe('NIET_GELEZEN_IN_OVERLEG');
    const straks = maakVolgende(g, v);
    const { agendapuntId } = g.doe(g.register.verslag.zetOpAgenda, { overlegId: straks.overlegId });
    zet(g, straks, 'politie', true);
    zet(g, straks, 'om', true);
    zet(g, straks, 'om', false, true);
    expect([code(() => stelVast('overleg')), toon().leest?.gelezen]).toEqual(['NIET_GELEZEN_IN_OVERLEG', false]);
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: straks.overlegId, agendapuntId });
    expect(toon().leest).toMatchObject({ overlegId: straks.overlegId, gelezen: true });
    stelVast('overleg');
    expect(toon().vastgesteldIn).toEqual({ datum: '26 maart 2026', aanwezig: ['L. Nieuwers, politie'] });
    expect(g.register.stukken.toon(g.omgeving, { stukId }).staat).toBe('vastgesteld');
  });

  it('in a meeting goes along with a hand-over of the group: where it was read, and who was there', () => {
    g.verder(WEEK);
    const straks = maakVolgende(g, v);
    zet(g, straks, 'politie', true);
    leesVerslag(g, straks);
    stelVast('overleg');
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: straks.overlegId, agendapuntId: straks.agenda.sluitronde });
    g.doe(g.register.overleg.sluit, { overlegId: straks.overlegId });
    const rijen = groepsdeel(g.store.lees, v.groepId, telDagenOp(DAG, 7));
    const naar = maakGesprek(ingebouwdProfiel, { klok: g.omgeving.klok });
    naar.doe(
      (o) =>
        neemGroepAan(
          o,
          { overdrachtId: 'overdracht-1', rijen, profiel: profielkenmerk(ingebouwdProfiel), naam: 'Proefplein' },
          () => undefined,
        ),
      null,
    );
    expect(naar.register.verslag.toon(naar.omgeving, { stukId })).toEqual(toon());
    expect(naar.store.lees.prepare('SELECT count(*) AS n FROM agendapunt WHERE stuk_id = ?').get(stukId)).toEqual({
      n: 1,
    });
  });

  it('in a meeting is refused when no admitted partner was there while it was on, and in a break', () => {
    const straks = maakVolgende(g, v);
    leesVerslag(g, straks);
    const weigering = () => {
      try {
        stelVast('overleg');
        return '';
      } catch (fout) {
        return fout instanceof Error ? fout.message : '';
      }
    };
    expect([code(() => stelVast('overleg')), toon().leest?.aanwezig]).toEqual(['NIET_GELEZEN_IN_OVERLEG', []]);
    // A partner that comes in under another subject has not read it.
    const { overlegId } = straks;
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId, agendapuntId: straks.agenda.onderwerp });
    zet(g, straks, 'politie', true);
    expect(weigering()).toContain('geen convenantpartner in de zaal');
    const leesId = g.beeld(overlegId).agenda.find((a) => a.titel.startsWith('Verslag'))?.id ?? '';
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId, agendapuntId: leesId });
    g.doe(g.register.overleg.zetPauze, { overlegId, pauze: true });
    expect(weigering()).toContain('pauze');
    g.doe(g.register.overleg.zetPauze, { overlegId, pauze: false });
    zet(g, straks, 'om', true);
    zet(g, straks, 'politie', false, true);
    expect(toon().leest).toMatchObject({ gelezen: true, aanwezig: ['L. Nieuwers, politie', 'H. Verzonnen, OM'] });
    stelVast('overleg');
    expect(toon().vastgesteldIn?.aanwezig).toEqual(['L. Nieuwers, politie', 'H. Verzonnen, OM']);
  });

  it('in a meeting is refused with only a guest there who did not sign', () => {
    const straks = maakVolgende(g, v);
    const { overlegId } = straks;
    const gast = g.doe(g.register.deelnemers.nodigIncidenteelUit, {
      overlegId,
      soort: 'functionaris' as const,
      beroepsgeheim: 'nee' as const,
      groepen: [v.groepId],
      organisatie: 'Halt',
      naam: 'T. Proefman',
      functie: 'medewerker',
      rol: 'adviesrol' as const,
      gevraagdDoor: 'politie',
      doel: 'd',
      noodzaak: 'Kent de afspraken.',
      vuistregel: 'B' as const,
      uitzondering: '',
      gronden: [
        {
          van: 'politie',
          gegevenssoort: 'politiegegeven',
          niveau: 'individu' as const,
          leden: [v.leden[0]?.id ?? ''],
          grondslag: 'wpg19',
        },
      ],
      verstrekt: [],
    }).deelnemerId;
    g.doe(g.register.deelnemers.zetAanwezig, { overlegId, deelnemerId: gast, aanwezig: true, bevestigd: false });
    leesVerslag(g, straks);
    expect(code(() => stelVast('overleg'))).toBe('NIET_GELEZEN_IN_OVERLEG');
  });

  it('alone, with a reason, says so on screen, in the log and on the document', () => {
    g.doe(g.register.stukken.legVoor, { stukId });
    stelVast('zelf', { reden: 'De tweede lezer was ziek.' });
    const stuk = g.register.stukken.toon(g.omgeving, { stukId });
    expect(stuk.zelfVastgesteld).toBe('De tweede lezer was ziek.');
    const inLog = g.omgeving.lees
      .prepare<{ wat: string; onderwerp: string }>("SELECT wat, onderwerp FROM logboek WHERE wat = 'stuk.vastgesteld'")
      .all();
    const zinnen = inLog.map((r) => logInWoorden(r.wat, JSON.parse(r.onderwerp)));
    expect(zinnen.at(-1)).toBe('Vastgesteld: verslag, zelf, zonder tweede lezer.');
    expect(vaststellingInWoorden(g.omgeving.lees, stukrij(g.omgeving.lees, stukId))).toBe(
      'Op 12 maart 2026, door Mare Verdicht zelf, zonder tweede lezer. Reden: De tweede lezer was ziek.',
    );
  });

  it('takes no agreement from before it was put to the partners, nor from the future', () => {
    g.verder(WEEK);
    g.doe(g.register.stukken.legVoor, { stukId });
    const akkoord = (datum: string) =>
      code(() => g.doe(g.register.stukken.legAkkoordVast, { stukId, partner: 'politie', datum, opmerking: '' }));
    expect(['2020-01-01', '2026-03-18', '2026-03-20'].map(akkoord)).toEqual([
      'DATUM_VOOR_BEGIN',
      'DATUM_VOOR_BEGIN',
      'DATUM_IN_TOEKOMST',
    ]);
    expect(akkoord('2026-03-19')).toBe('geen');
  });

  it('takes nobody as second reader of himself, however he writes his name', () => {
    g.doe(g.register.stukken.legVoor, { stukId });
    for (const partner of ['burgemeester', 'politie', 'om', 'jongerenwerk']) {
      g.doe(g.register.stukken.legAkkoordVast, { stukId, partner, datum: DAG, opmerking: '' });
    }
    for (const tweedeLezer of ['Mare Verdicht', ' mare  VERDICHT.', 'M. Verdicht', 'Maré Verdicht']) {
      expect(code(() => stelVast('akkoord', { tweedeLezer }))).toBe('TWEEDE_LEZER_ZELF');
    }
    for (const tweedeLezer of ['.', 'ik', 'de procesregisseur']) {
      expect(code(() => stelVast('akkoord', { tweedeLezer }))).toBe('TWEEDE_LEZER_GEEN_NAAM');
    }
    expect(toon().tweedeLezers).toEqual(['D. Voorbeeld', 'H. Verzonnen', 'I. Denkbeeld', 'K. Bedacht']);
    stelVast('akkoord', { tweedeLezer: 'I. Denkbeeld' });
  });
});

describe('a new version', () => {
  it('says what it replaces and why; the old one stays, is marked, and is no longer to be vastgesteld', () => {
    g.doe(g.register.stukken.legVoor, { stukId });
    const nieuw = (reden: string, id = stukId) => g.doe(g.register.verslag.nieuweVersie, { stukId: id, reden }).stukId;
    expect(code(() => nieuw(''))).toBe('REDEN_ONTBREEKT');
    expect(code(() => maakVerslag(g, v))).toBe('REDEN_ONTBREEKT');
    stelVast('zelf', { reden: 'Ziek.' });
    const eerste = JSON.stringify(inhoudVan(stukId));
    const tweede = nieuw(`Over ${v.leden[0]?.naam} stond een fout.`);
    expect(inhoudVan(tweede)).toMatchObject({
      versie: 2,
      vervangt: 1,
      vervangtReden: `Over ${v.leden[0]?.code} stond een fout.`,
    });
    expect(toon().vervangenDoor).toEqual({ stukId: tweede, versie: 2, vast: false });
    expect(code(() => nieuw('Nog een keer.'))).toBe('STUK_VERVANGEN');
    // A concept is made again in its place, and keeps its reason.
    const weer = nieuw('', tweede);
    expect(inhoudVan(weer)).toMatchObject({ versie: 2, vervangtReden: expect.stringContaining('stond een fout') });
    expect(vervangenVersie(g.omgeving.lees, stukrij(g.omgeving.lees, weer))).toBe(stukId);
    g.doe(g.register.stukken.legVoor, { stukId: weer });
    g.doe(g.register.stukken.stelVast, { stukId: weer, wijze: 'zelf', tweedeLezer: '', reden: 'Ziek.' });
    expect(JSON.stringify(inhoudVan(stukId))).toBe(eerste);
    const regels = g.register.stukken.lijst(g.omgeving, {}).map((s) => [s.versie, s.regel]);
    expect(regels).toEqual([
      [2, 'vastgesteld op 12 maart'],
      [1, 'vastgesteld op 12 maart, vervangen door versie 2'],
    ]);
  });

  it('leaves no way to have an older one vastgesteld', () => {
    g.doe(g.register.stukken.legVoor, { stukId });
    g.doe(g.register.verslag.nieuweVersie, { stukId, reden: 'Aanvulling.' });
    expect(code(() => stelVast('zelf', { reden: 'Ziek.' }))).toBe('STUK_VERVANGEN');
  });
});

describe('the action list', () => {
  const lijst = () => g.register.acties.lijst(g.omgeving, {});
  const zetStand = (stand: 'open' | 'gedaan' | 'niet-gedaan' | 'vervallen', resultaat = '', id = v.punten.actie) =>
    g.doe(g.register.acties.zetStand, { id, stand, datum: DAG, resultaat });

  it('has what is not done per partner, overdue first, until it is done or need not be', () => {
    g.doe(g.register.plan.voegInterventieToe, {
      groepId: v.groepId,
      soort: 'groep',
      wat: 'Inloop op vrijdag.',
      leden: [],
      verantwoordelijke: 'jongerenwerk',
      begin: telDagenOp(DAG, -30),
      termijn: telDagenOp(DAG, -1),
      bron: 'jongerenwerk',
      gegevenssoort: 'gewoon',
    });
    expect(lijst().partners.map((p) => [p.partner.naam, ...p.acties.map((a) => [a.wat, a.teLaat])])).toEqual([
      ['jongerenwerk', ['Inloop op vrijdag.', true], [WOORD.actie, false]],
    ]);
    expect(code(() => zetStand('niet-gedaan'))).toBe('RESULTAAT_ONTBREEKT');
    zetStand('niet-gedaan', 'De school was dicht.');
    expect(lijst().partners[0]?.acties[1]).toMatchObject({ stand: 'niet-gedaan', resultaat: 'De school was dicht.' });
    zetStand('gedaan', 'Gesproken.');
    expect(lijst().partners[0]?.acties.map((a) => a.wat)).toEqual(['Inloop op vrijdag.']);
    expect(lijst().klaar.map((a) => [a.wat, a.stand, a.resultaat])).toEqual([[WOORD.actie, 'gedaan', 'Gesproken.']]);
    zetStand('open');
    expect(lijst().klaar).toEqual([]);
    expect(code(() => zetStand('gedaan', '', 'vreemd'))).toBe('NIET_GEVONDEN');
  });

  it('shows what is overdue at the next meeting, with the progress of the group, as far as the room may see it', () => {
    g.verder(WEEK);
    const straks = maakVolgende(g, v);
    zet(g, straks, 'politie', true);
    expect(g.beeld(straks.overlegId).teLaat).toEqual([
      expect.objectContaining({ wat: WOORD.actie, wie: 'jongerenwerk', opTafel: true }),
    ]);
    expect(beeld()).toContain(`${WOORD.actie} Wie: jongerenwerk. Te laat, moest klaar zijn op 15 maart.`);
    g.doe(g.register.verslag.schrap, {
      stukId,
      puntId: v.punten.open,
      gevraagdDoor: v.wie.jongerenwerk,
      opmerkingen: [],
    });
    zetStand('gedaan');
    expect([g.beeld(straks.overlegId).teLaat, beeld().includes(WOORD.actie)]).toEqual([[], false]);
  });

  it('tells the room nothing of what somebody there may not see', () => {
    g.verder(WEEK);
    g.store.schrijf((db) =>
      db.prepare('INSERT INTO versmalling (punt_id, alleen, tijd) VALUES (?, ?, ?)').run(v.punten.actie, '["om"]', DAG),
    );
    const straks = maakVolgende(g, v);
    zet(g, straks, 'politie', true);
    const metActie = beeld();
    expect(g.beeld(straks.overlegId).teLaat[0]?.opTafel).toBe(false);
    zetStand('vervallen', 'Niet meer nodig.');
    expect(beeld()).toBe(metActie);
  });
});
