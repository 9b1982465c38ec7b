/** What was agreed and noted in a meeting, afterwards: for whom it is, on which paper, and what is left of it. Fictional. */

import { beforeEach, describe, expect, it } from 'vitest';
import { GEWIST } from '../../db/queries/opmerkingen.ts';
import { laadSituatie } from '../../db/queries/situatie.ts';
import { verslagVoor } from '../../db/queries/verslag.ts';
import { soorten } from '../../db/queries/verstrekkingssoorten.ts';
import type { Verslaginhoud } from '../../shared/domein/stukinhoud.ts';
import { BUITEN, GESCHRAPT } from '../../shared/domein/verslagdelen.ts';
import { maakVerslag } from '../support/afloop.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { alleTekst } from '../support/inhoud.ts';
import { DAG, maakVergadering, noteer, type Vergadering, vanPolitie, zet } from '../support/opstelling.ts';
import { puntwijziging } from '../support/puntinvoer.ts';
import { spreekAf } from '../support/sluitronde.ts';
import { code } from '../support/weigering.ts';

type Wie = keyof Vergadering['wie'];

let g: Gesprek;
let v: Vergadering;
beforeEach(() => {
  g = maakGesprek();
  v = maakVergadering(g);
  for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) zet(g, v, wie, true);
});

const sluit = () => g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
const actie = (tekst = 'Bel de school.', meer = {}) =>
  noteer(g, v, tekst, { soort: 'actie', verantwoordelijke: 'jongerenwerk', termijn: '2026-04-01', ...meer });
const lid = (nr: number) => v.leden[nr]?.id ?? '';
const inhoudVan = (stukId: string): Verslaginhoud => {
  const { inhoud } = g.register.stukken.toon(g.omgeving, { stukId });
  if (inhoud.soort !== 'verslag') throw new Error('not a verslag');
  return inhoud;
};
const toon = (stukId: string) => g.register.verslag.toon(g.omgeving, { stukId });
function kopie(stukId: string, wie: Wie): Verslaginhoud {
  const nu = g.omgeving.klok();
  const persoon = laadSituatie(g.omgeving.lees, v.overlegId, nu).personen.get(v.wie[wie]);
  const inhoud = persoon && verslagVoor(g.omgeving.lees, stukId, persoon, nu);
  if (!inhoud) throw new Error('no copy');
  return inhoud;
}
/** What one recipient takes along, as text. */
function mee(ontvanger: string, dag = DAG): string {
  const o = laadSituatie(g.omgeving.lees, v.overlegId, g.omgeving.klok());
  const kop = { gemeente: 'V', oefening: false, convenant: 'c', nummer: '2026-001', dag, terugVoor: null };
  return JSON.stringify(soorten.overzicht.maak(g.omgeving.lees, o, ontvanger, kop)?.inhoud ?? null);
}

const ZIN = {
  wieInformeert: 'Politie belt de ouders.',
  magVerteld: 'Dat hij gezien is.',
  betrokken: 'Moeder komt mee.',
};

describe('what was said about an agreement', () => {
  /** About an item of jongerenwerk and one of police, for the OM. */
  function spreek(nee: string[]): { actieId: string; signaal: string } {
    const actieId = actie();
    const signaal = noteer(g, v, 'Gezien bij het station.', vanPolitie(lid(0)));
    spreekAf(g, v.overlegId, actieId, 'om', {
      items: [actieId, signaal],
      nee,
      voorwaarden: 'Alleen mondeling.',
      ...ZIN,
    });
    return { actieId, signaal };
  }

  it('is for who has all of it, and a condition goes with the rows of the bron that made it', () => {
    spreek([]);
    sluit();
    for (const zin of [...Object.values(ZIN), 'Alleen mondeling']) expect(mee('om')).toContain(zin);
    const stukId = maakVerslag(g, v);
    expect(inhoudVan(stukId).informeren).toContain(ZIN.wieInformeert);
    expect(kopie(stukId, 'om').informeren).toContain(ZIN.wieInformeert);
    // Each bron sees that it gave something, and not what was said about the part of the other.
    for (const wie of ['politie', 'jongerenwerk'] as const) {
      expect(kopie(stukId, wie).informeren).toBe(null);
      expect(kopie(stukId, wie).sluitronde.map((r) => r.voorwaarden)).toEqual(['Alleen mondeling.']);
    }
  });

  it("is on nobody's paper when one bron said no; what the other gave goes on its own condition", () => {
    spreek(['politie']);
    sluit();
    expect(mee('om')).toContain('Bel de school.');
    expect(mee('om')).toContain('Alleen mondeling');
    const stukId = maakVerslag(g, v);
    const papieren = [mee('om'), JSON.stringify(inhoudVan(stukId)), JSON.stringify(kopie(stukId, 'om'))];
    for (const papier of papieren) for (const zin of Object.values(ZIN)) expect(papier).not.toContain(zin);
    const nee = inhoudVan(stukId).sluitronde.find((r) => !r.akkoord);
    expect([nee?.bron, nee?.voorwaarden]).toEqual(['politie', undefined]);
  });

  it('is not in the archive when the archive may see a part only', () => {
    const actieId = actie();
    const eigen = noteer(g, v, 'Thuis is er ruzie.', { bron: 'jongerenwerk' });
    spreekAf(g, v.overlegId, actieId, 'om', { items: [actieId, eigen], ...ZIN });
    g.doe(g.register.punten.versmal, { puntId: eigen, alleen: ['om', 'jongerenwerk'] });
    sluit();
    expect(inhoudVan(maakVerslag(g, v)).informeren).toBe(null);
    expect(mee('om')).toContain(ZIN.wieInformeert);
  });

  it('goes when an item of it is struck, with the conditions; the other items still go along', () => {
    const { signaal } = spreek([]);
    sluit();
    const stukId = maakVerslag(g, v);
    g.doe(g.register.verslag.schrap, { stukId, puntId: signaal, gevraagdDoor: v.wie.politie, opmerkingen: [] });
    expect(mee('om')).toContain('Bel de school.');
    const alles = alleTekst(g.omgeving.lees);
    for (const zin of [...Object.values(ZIN), 'Alleen mondeling']) expect(alles).not.toContain(zin.toLowerCase());
    expect(inhoudVan(stukId).sluitronde.map((r) => r.wat)).toEqual(['Bel de school.']);
  });
});

describe('striking', () => {
  it('asks about what readers wrote, of every version, and destroys what speaks of it', () => {
    const signaal = noteer(g, v, 'Gezien bij het station.', vanPolitie(lid(0)));
    sluit();
    const stukId = maakVerslag(g, v);
    const opmerking = (tekst: string) =>
      g.doe(g.register.verslag.legOpmerkingVast, { stukId, van: 'politie', datum: DAG, tekst });
    opmerking('Dat station klopt niet.');
    opmerking('Het waren er zeven.');
    g.doe(g.register.stukken.legVoor, { stukId });
    g.doe(g.register.stukken.legAkkoordVast, { stukId, partner: 'politie', datum: DAG, opmerking: 'Station weg.' });
    const weg = (opmerkingen: { id: string; wis: boolean }[]) =>
      code(() =>
        g.doe(g.register.verslag.schrap, { stukId, puntId: signaal, gevraagdDoor: v.wie.politie, opmerkingen }),
      );
    expect(toon(stukId).nakijken).toHaveLength(3);
    expect(weg([])).toBe('OPMERKINGEN_NAKIJKEN');
    expect(weg(toon(stukId).nakijken.map((o) => ({ id: o.id, wis: /station/iu.test(o.tekst) })))).toBe('geen');
    expect(alleTekst(g.omgeving.lees)).not.toContain('station');
    expect(toon(stukId).nakijken.map((o) => o.tekst)).toEqual(['Het waren er zeven.']);
  });

  it('destroys what a reader wrote about a version that was vastgesteld, and leaves the version itself', () => {
    const signaal = noteer(g, v, 'Gezien bij het station.', vanPolitie(lid(0)));
    sluit();
    const eerste = maakVerslag(g, v);
    g.doe(g.register.verslag.legOpmerkingVast, { stukId: eerste, van: 'politie', datum: DAG, tekst: 'Welk station?' });
    g.doe(g.register.stukken.legVoor, { stukId: eerste });
    const akkoord = { stukId: eerste, partner: 'politie', datum: DAG, opmerking: 'Station weg.' };
    g.doe(g.register.stukken.legAkkoordVast, akkoord);
    g.doe(g.register.stukken.stelVast, { stukId: eerste, wijze: 'zelf', tweedeLezer: '', reden: 'De lezer is ziek.' });
    const { stukId } = g.doe(g.register.verslag.nieuweVersie, { stukId: eerste, reden: 'De politie vroeg het.' });
    const voor = inhoudVan(eerste);
    g.doe(g.register.verslag.schrap, {
      stukId,
      puntId: signaal,
      gevraagdDoor: v.wie.politie,
      opmerkingen: toon(stukId).nakijken.map(({ id }) => ({ id, wis: true })),
    });
    const over = g.store.lees.prepare('SELECT tekst FROM stuk_opmerking UNION SELECT opmerking FROM stuk_akkoord');
    expect(over.all()).toEqual([{ tekst: GEWIST }]);
    expect(inhoudVan(eerste)).toEqual(voor);
  });

  it("of the burgemeester's own input can be asked by the procesregisseur, and of nobody else's", () => {
    const eigen = noteer(g, v, 'De lamp komt er.', { bron: 'burgemeester' });
    const ander = noteer(g, v, 'Rustig.');
    sluit();
    const stukId = maakVerslag(g, v);
    const weg = (puntId: string) =>
      code(() => g.doe(g.register.verslag.schrap, { stukId, puntId, gevraagdDoor: null, opmerkingen: [] }));
    expect(
      toon(stukId)
        .passages.find((p) => p.puntId === eigen)
        ?.vragers.at(-1)?.id,
    ).toBe(null);
    expect([weg(ander), weg(eigen)]).toEqual(['AKKOORD_NIET_VAN_BRON', 'geen']);
    expect(JSON.stringify(inhoudVan(stukId))).toContain(GESCHRAPT);
  });
});

describe('an item that the reader of the archive may not see', () => {
  it('is told to the procesregisseur, is on the copy of who may see it, and can be struck', () => {
    const puntId = noteer(g, v, 'Dit blijft onder ons.', { bron: 'jongerenwerk' });
    noteer(g, v, 'Alleen voor mij.', { bron: 'burgemeester', kring: 'R' });
    g.doe(g.register.punten.versmal, { puntId, alleen: ['om', 'jongerenwerk'] });
    sluit();
    const stukId = maakVerslag(g, v);
    expect(JSON.stringify(inhoudVan(stukId))).not.toContain('onder ons');
    const { buiten, passages } = toon(stukId);
    expect(buiten).toEqual([
      expect.objectContaining({
        puntId,
        waarom: 'Ingehouden, zeggenschap van de bron',
        opKopieVan: ['OM', 'jongerenwerk'],
      }),
      expect.objectContaining({ waarom: 'Alleen voor de procesregisseur', opKopieVan: [] }),
    ]);
    expect(passages.map((p) => p.puntId)).toContain(puntId);
    const deel = kopie(stukId, 'om').onderdelen.at(-1);
    expect([deel?.titel, deel?.punten.map((p) => p.tekst)]).toEqual([BUITEN.titel, ['Dit blijft onder ons.']]);
    for (const wie of ['politie', 'burgemeester'] as const) {
      expect(JSON.stringify(kopie(stukId, wie))).not.toMatch(/onder ons|Alleen voor mij|Alleen op deze kopie/);
    }
    g.doe(g.register.verslag.schrap, { stukId, puntId, gevraagdDoor: v.wie.jongerenwerk, opmerkingen: [] });
    expect(alleTekst(g.omgeving.lees)).not.toContain('onder ons');
    expect(toon(stukId).buiten).toHaveLength(1);
  });
});

describe('who was there', () => {
  it('is on a copy only whom its reader saw, with his own times; the archive has the whole list', () => {
    zet(g, v, 'politie', false, true);
    g.verder(600);
    zet(g, v, 'politie', true);
    zet(g, v, 'om', false, true);
    sluit();
    const stukId = maakVerslag(g, v);
    const namen = (inhoud: Verslaginhoud) => inhoud.aanwezigen.map((a) => a.naam);
    expect(namen(inhoudVan(stukId))).toContain('H. Verzonnen');
    expect(inhoudVan(stukId).aanwezigen.find((a) => a.naam === 'H. Verzonnen')?.tot).not.toBe(null);
    const van = kopie(stukId, 'jongerenwerk').aanwezigen;
    expect(van.filter((a) => a.tot !== null)).toEqual([]);
    expect(kopie(stukId, 'om').aanwezigen.find((a) => a.naam === 'H. Verzonnen')?.tot).not.toBe(null);
    expect(kopie(stukId, 'om').afwezigen).toEqual([]);
  });

  it('is nobody on the copy of a reader who did not come', () => {
    g = maakGesprek();
    v = maakVergadering(g);
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    noteer(g, v, 'Rustig.');
    sluit();
    const stukId = maakVerslag(g, v);
    expect([kopie(stukId, 'om').aanwezigen, kopie(stukId, 'om').afwezigen]).toEqual([[], []]);
    expect(kopie(stukId, 'politie').aanwezigen.map((a) => a.naam)).not.toContain('H. Verzonnen');
  });
});

describe('what is asked for one recipient', () => {
  it('is asked once; another answer comes after taking the first back, and then it counts', () => {
    const actieId = actie();
    const ander = actie('Bel de ouders.');
    const eerste = spreekAf(g, v.overlegId, actieId, 'om');
    expect(mee('om')).toContain('Bel de school.');
    expect(code(() => spreekAf(g, v.overlegId, actieId, 'om', { nee: ['jongerenwerk'] }))).toBe('AL_GEVRAAGD');
    // Also under another action; and for somebody else it is another question.
    expect(code(() => spreekAf(g, v.overlegId, ander, 'om', { items: [ander, actieId] }))).toBe('AL_GEVRAAGD');
    spreekAf(g, v.overlegId, ander, 'politie', { items: [actieId] });
    g.doe(g.register.sluitronde.haalWeg, { overlegId: v.overlegId, afspraakId: eerste });
    spreekAf(g, v.overlegId, actieId, 'om', { nee: ['jongerenwerk'] });
    expect([mee('om'), mee('politie').includes('Bel de school.')]).toEqual(['null', true]);
  });
});

describe('an action that belongs to no group', () => {
  it('comes back at the closing round of the next meeting when it is late, and beforehand per partner', () => {
    const { overlegId } = v;
    const zonder = g.doe(g.register.agenda.voegToe, {
      overlegId,
      groepId: null,
      soort: 'onderwerp' as const,
      vraag: 'Wat doen we samen?',
      doel: 'd',
      kring: null,
      minuten: 15,
      nodig: [],
    }).agendapuntId;
    const laat = { soort: 'actie', termijn: '2026-03-15', agendapuntId: zonder };
    noteer(g, v, 'Maak een folder.', { ...laat, verantwoordelijke: 'om' });
    const geheim = noteer(g, v, 'Vraag de kluisgegevens op.', {
      ...laat,
      verantwoordelijke: 'politie',
      bron: 'politie',
      gegevenssoort: 'politiegegeven',
    });
    actie('Bel de school.', { termijn: '2026-03-14' });
    for (const { onderwerpId } of g.register.sluitronde.toon(g.omgeving, { overlegId }).regels) {
      g.doe(g.register.sluitronde.niemand, { overlegId, onderwerpId });
    }
    sluit();
    const { overlegId: straks } = g.doe(g.register.overleg.maak, {
      datum: '2026-03-19',
      begin: '14:00',
      plaats: 'Voorbeeldstad',
      groepIds: [v.groepId],
    });
    const vooraf = g.beeld(straks).waarschuwingen.filter((w) => w.soort === 'acties');
    expect(vooraf.map((w) => w.tekst)).toEqual([
      'Politie heeft 1 actie die te laat is.',
      'OM heeft 1 actie die te laat is.',
      'Jongerenwerk heeft 1 actie die te laat is.',
    ]);
    const deelnemerId = g.doe(g.register.deelnemers.nodigPartnerUit, {
      overlegId: straks,
      partner: 'jongerenwerk',
      naam: 'D. Voorbeeld',
      functie: '',
      rol: 'eigen-taak' as const,
    }).deelnemerId;
    g.verder(7 * 86_400);
    g.doe(g.register.overleg.open, { overlegId: straks });
    g.doe(g.register.deelnemers.zetAanwezig, { overlegId: straks, deelnemerId, aanwezig: true, bevestigd: false });
    const agendapuntId = g.beeld(straks).agenda.find((a) => a.soort === 'sluitronde')?.id ?? '';
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: straks, agendapuntId });
    expect(g.beeld(straks).teLaat.map((a) => [a.wat, a.opTafel])).toEqual([
      ['Maak een folder.', true],
      ['Vraag de kluisgegevens op.', false],
    ]);
    const zaal = () => JSON.stringify(g.zaal().bericht.beeld);
    expect(zaal()).toContain('Maak een folder. Wie: OM. Te laat, moest klaar zijn op 15 maart.');
    expect(zaal()).not.toContain('kluisgegevens');
    g.doe(g.register.acties.zetStand, { id: geheim, stand: 'gedaan', datum: DAG, resultaat: '' });
    expect(g.beeld(straks).teLaat).toHaveLength(1);
  });
});

describe('an item that changes after its bron agreed', () => {
  it('loses every agreement about it, also when the change is turned back or done again', () => {
    const actieId = actie();
    const los = noteer(g, v, 'Rustig.');
    const { overlegId } = v;
    const leg = () => {
      if (mee('om') === 'null') spreekAf(g, overlegId, actieId, 'om', { items: [los] });
      if (mee('politie') === 'null') spreekAf(g, overlegId, actieId, 'politie', { items: [actieId] });
    };
    const open = () => g.register.sluitronde.toon(g.omgeving, { overlegId }).regels.some((r) => !r.klaar);
    leg();
    expect([open(), mee('om').includes('Rustig.')]).toEqual([false, true]);
    expect(g.doe(g.register.punten.wijzig, puntwijziging(g, los, { tekst: 'Onrustig.' }))).toEqual({ afspraken: 1 });
    expect([mee('om'), mee('politie').includes('Bel de school.')]).toEqual(['null', true]);
    leg();
    expect(g.doe(g.register.terug.draai, { overlegId })).toMatchObject({ gedaan: true, afspraken: 1 });
    expect(mee('om')).toBe('null');
    leg();
    expect(g.doe(g.register.terug.opnieuw, { overlegId })).toMatchObject({ gedaan: true, afspraken: 1 });
    expect(mee('om')).toBe('null');
    leg();
    // Of the action itself everything is asked anew.
    expect(
      g.doe(g.register.punten.wijzig, puntwijziging(g, actieId, { tekst: 'Bel beide scholen.' })).afspraken,
    ).toBeGreaterThan(0);
    expect([mee('om'), mee('politie'), open()]).toEqual(['null', 'null', true]);
    // The same text is no change.
    leg();
    expect(g.doe(g.register.punten.wijzig, puntwijziging(g, los, { tekst: 'Onrustig.' }))).toEqual({ afspraken: 0 });
    expect(mee('om')).toContain('Onrustig.');
  });
});

describe('a paper that is made later', () => {
  it('holds nothing that a besluit gave that ended meanwhile', () => {
    const { besluitId } = g.doe(g.register.besluiten.registreer, {
      datum: DAG,
      geldigVan: DAG,
      geldigTot: '2026-12-31',
      zwaarwegendBelang: 'Vroeg ingrijpen is nodig.',
      samenwerkingsverband: 'Jeugdgroepenaanpak Voorbeeldstad',
      doel: 'Overlast beëindigen.',
      gegevenssoorten: ['politiegegeven'],
      voorwaarden: '',
      aan: ['jongerenwerk'],
    });
    const actieId = actie();
    const signaal = noteer(g, v, 'Gezien bij het station.', vanPolitie(lid(0)));
    spreekAf(g, v.overlegId, actieId, 'jongerenwerk', { items: [signaal] });
    sluit();
    expect(mee('jongerenwerk')).toContain('Gezien bij het station.');
    g.verder(24 * 3600);
    g.doe(g.register.besluiten.beeindig, { besluitId, per: '2026-03-13', reden: 'Het doel is bereikt.' });
    expect(mee('jongerenwerk', '2026-03-14')).toBe('null');
    expect(mee('jongerenwerk', DAG)).toContain('Gezien bij het station.');
  });
});

describe('an intervention', () => {
  it('passes the closing round until it is finished, also past its term', () => {
    const { interventieId } = g.doe(g.register.plan.voegInterventieToe, {
      groepId: v.groepId,
      soort: 'groep' as const,
      wat: 'Sportavond op het plein',
      verantwoordelijke: 'jongerenwerk',
      begin: '2026-01-01',
      termijn: '2026-02-01',
      leden: [],
      bron: 'jongerenwerk',
      gegevenssoort: 'gewoon',
    });
    const ronde = () => g.register.sluitronde.toon(g.omgeving, { overlegId: v.overlegId });
    expect(ronde().regels.map((r) => r.wat)).toContain('Sportavond op het plein');
    expect(ronde().items.map((r) => r.id)).toContain(interventieId);
    const stand = (welke: 'gedaan' | 'niet-gedaan') =>
      g.doe(g.register.acties.zetStand, { id: interventieId, stand: welke, datum: DAG, resultaat: 'Nog geen zaal.' });
    stand('niet-gedaan');
    expect(ronde().regels.map((r) => r.onderwerpId)).toContain(interventieId);
    stand('gedaan');
    expect(ronde().regels.map((r) => r.onderwerpId)).not.toContain(interventieId);
  });
});
