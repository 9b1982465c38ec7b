/** Anonymous advice (convenant art. 11) in the store: who must agree, what is released, and what the room gets. */
import { beforeEach, describe, expect, it } from 'vitest';
import { maakmoment } from '../../db/queries/stukmaken.ts';
import { verslaginhoud } from '../../db/queries/verslaginhoud.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { laatHaltTekenen, maakVergadering, noteer, type Vergadering, vanPolitie, zet } from '../support/opstelling.ts';
import { puntwijziging } from '../support/puntinvoer.ts';
import { code } from '../support/weigering.ts';

const VRAAG = 'Past een gesprek thuis bij Quirijn Zandlopervis (Proefpad 3, 4 mei 2010) van Proefplein?';

describe('anonymous advice', () => {
  let g: Gesprek;
  let v: Vergadering;
  /** Members are listed by code, and codes are drawn: they are told apart by name here. */
  const lid = (nr: 0 | 1) => {
    const naam = ['Quirijn', 'Fenna'][nr] ?? '';
    return v.leden.find((l) => l.naam.startsWith(naam)) ?? { id: '', code: '', naam: '' };
  };
  const vraag = (anders: Record<string, unknown> = {}) =>
    g.doe(g.register.advies.vraag, {
      overlegId: v.overlegId,
      groepId: v.groepId,
      leden: [lid(0).id],
      vraag: VRAAG,
      kring: 'K1',
      akkoord: [] as { bron: string; door: string }[],
      ...anders,
    }).agendapuntId;
  const akkoordPolitie = () => ({ kring: 'A', akkoord: [{ bron: 'politie', door: v.wie.politie }] });
  const kies = (agendapuntId: string) =>
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId });
  const beeld = () => g.zaal().bericht.beeld;
  const regels = () => {
    const b = beeld();
    return b.soort === 'onderwerp' ? b.regels.map((r) => `${r.label}: ${r.tekst}`) : b.soort;
  };
  const binnen = (...wie: (keyof Vergadering['wie'])[]) => {
    for (const w of wie) zet(g, v, w, true);
  };
  const stelVast = () =>
    g.doe(g.register.namenlijst.stelVast, {
      groepId: v.groepId,
      overlegId: v.overlegId,
      besluiten: v.leden.map((l) => ({ lidId: l.id, netto: true, reden: '' })),
    });

  beforeEach(() => {
    g = maakGesprek();
    v = maakVergadering(g);
  });

  it('comes on the agenda after the last item of its group and before the closing round, and shows nothing by itself', () => {
    binnen('burgemeester', 'politie');
    const eerst = beeld();
    const id = vraag();
    const { agenda } = g.beeld(v.overlegId);
    expect(agenda.map((a) => a.id).slice(-3)).toEqual([v.agenda.plan, id, v.agenda.sluitronde]);
    expect(agenda.slice(-3).map((a) => a.tijd)).toEqual(['14:35', '14:50', '15:00']);
    expect(agenda.at(-2)?.titel).toBe('Proefplein: anoniem advies');
    expect(beeld()).toEqual(eerst);
    const rij = g.omgeving.lees
      .prepare<Record<string, unknown>>('SELECT soort, titel, doel, anoniem FROM agendapunt WHERE id = ?')
      .get(id);
    expect(rij).toEqual({ soort: 'onderwerp', titel: 'Anoniem advies', doel: 'e', anoniem: 1 });
  });

  it('can be asked in the preparation too, and not in a closed meeting', () => {
    const groepIds = [v.groepId];
    const { overlegId } = g.doe(g.register.overleg.maak, {
      datum: '2026-04-01',
      begin: '10:00',
      plaats: 'Zaal',
      groepIds,
    });
    vraag({ overlegId });
    expect(g.beeld(overlegId).agenda.map((a) => a.titel)).toContain('Proefplein: anoniem advies');
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    expect(code(() => vraag())).toBe('OVERLEG_GESLOTEN');
  });

  it('takes members of a group of this meeting, and a kring of the profile', () => {
    expect(code(() => vraag({ leden: ['iemand-anders'] }))).toBe('LEDEN_ONTBREKEN');
    expect(code(() => vraag({ groepId: 'andere-groep' }))).toBe('NIET_GEVONDEN');
    expect(code(() => vraag({ kring: 'X' }))).toBe('KRING_ONBEKEND');
  });

  it('refuses a wider kring without agreement of every bron, from somebody of that bron', () => {
    g.doe(g.register.namenlijst.brengIn, { lidId: lid(0).id, partner: 'jongerenwerk' });
    const nodig = g.register.advies.proef(g.omgeving, {
      overlegId: v.overlegId,
      groepId: v.groepId,
      leden: [lid(0).id],
      kring: 'A',
    }).akkoordVan;
    expect(nodig).toEqual([
      { bron: { id: 'politie', naam: 'politie' }, deelnemers: [{ id: v.wie.politie, naam: 'K. Bedacht' }] },
      {
        bron: { id: 'jongerenwerk', naam: 'jongerenwerk' },
        deelnemers: [{ id: v.wie.jongerenwerk, naam: 'D. Voorbeeld' }],
      },
    ]);
    const politie = { bron: 'politie', door: v.wie.politie };
    expect(code(() => vraag({ kring: 'A' }))).toBe('KRING_VRAAGT_AKKOORD');
    expect(code(() => vraag({ kring: 'A', akkoord: [politie] }))).toBe('KRING_VRAAGT_AKKOORD');
    expect(code(() => vraag({ kring: 'A', akkoord: [politie, { bron: 'jongerenwerk', door: v.wie.om }] }))).toBe(
      'AKKOORD_NIET_VAN_BRON',
    );
    expect(
      code(() => vraag({ kring: 'A', akkoord: [politie, { bron: 'jongerenwerk', door: v.wie.jongerenwerk }] })),
    ).toBe('geen');
  });

  it('shows codes, an age band and the wijk, and the question without name, address, birth date or group', () => {
    laatHaltTekenen(g, v);
    binnen('burgemeester', 'politie', 'jongerenwerk', 'halt');
    kies(vraag(akkoordPolitie()));
    expect(regels()).toEqual([`${lid(0).code}: 12 tot en met 15 jaar, wijk Oost`]);
    const b = beeld();
    expect(b).toMatchObject({
      titel: 'Anoniem advies',
      vraag: `Past een gesprek thuis bij ${lid(0).code} ((adres weggelaten), (geboortedatum weggelaten)) van (groepsnaam weggelaten)?`,
    });
    expect(JSON.stringify(b)).not.toMatch(/Quirijn|Zandlopervis|Proefpad|Proefplein|2010|XX/);
  });

  it('keeps the kring of each bron where it did not agree: then there is no more than the code, or nothing', () => {
    binnen('burgemeester', 'politie');
    kies(vraag({ kring: 'B', akkoord: [{ bron: 'politie', door: v.wie.politie }] }));
    binnen('jongerenwerk');
    expect(regels()).toEqual([`${lid(0).code}: 12 tot en met 15 jaar, wijk Oost`]);
    const zonder = vraag({ leden: [lid(0).id], kring: 'K1' });
    kies(zonder);
    // K1 is not for jongerenwerk: the subject itself is dark.
    expect(regels()).toBe('leeg');
    zet(g, v, 'jongerenwerk', false, true);
    expect(regels()).toEqual([`${lid(0).code}: 12 tot en met 15 jaar, wijk Oost`]);
  });

  it('shows the code alone of a member on the netto list whose name a bron keeps to its kring, and regie why', () => {
    const agendapuntId = vraag({ kring: 'B', akkoord: [{ bron: 'politie', door: v.wie.politie }] });
    kies(agendapuntId);
    stelVast();
    g.doe(g.register.advies.trekAkkoordIn, { agendapuntId, bron: 'politie' });
    binnen('burgemeester', 'politie', 'jongerenwerk');
    expect(regels()).toEqual([`${lid(0).code}: een jongere`]);
    expect(g.beeld(v.overlegId).advies?.leden).toMatchObject([
      {
        code: lid(0).code,
        zaaltekst: 'een jongere',
        opTafel: true,
        kort: ['Alleen de code, want', expect.stringContaining('Jongerenwerk: buiten de kring')],
      },
    ]);
  });

  it('names the row that appears when somebody leaves, and waits for the confirming key', () => {
    const agendapuntId = vraag({ kring: 'B', akkoord: [{ bron: 'politie', door: v.wie.politie }] });
    kies(agendapuntId);
    stelVast();
    g.doe(g.register.advies.trekAkkoordIn, { agendapuntId, bron: 'politie' });
    binnen('burgemeester', 'politie', 'jongerenwerk');
    const { verschijnt } = zet(g, v, 'jongerenwerk', false);
    expect(verschijnt).toEqual([`${lid(0).code}: 12 tot en met 15 jaar, wijk Oost`]);
    expect(regels()).toEqual([`${lid(0).code}: een jongere`]);
    zet(g, v, 'jongerenwerk', false, true);
    expect(regels()).toEqual([`${lid(0).code}: 12 tot en met 15 jaar, wijk Oost`]);
  });

  it('narrows at once when a bron withdraws its agreement, and says who gave it until then', () => {
    const agendapuntId = vraag({ kring: 'B', akkoord: [{ bron: 'politie', door: v.wie.politie }] });
    kies(agendapuntId);
    binnen('burgemeester', 'politie', 'jongerenwerk');
    expect(regels()).toHaveLength(1);
    expect(g.beeld(v.overlegId).advies?.akkoorden).toMatchObject([{ bron: { id: 'politie' }, door: 'K. Bedacht' }]);
    const trekIn = () => g.doe(g.register.advies.trekAkkoordIn, { agendapuntId, bron: 'politie' });
    trekIn();
    expect(regels()).toEqual([]);
    expect(g.beeld(v.overlegId).advies).toMatchObject({ akkoorden: [], leden: [{ opTafel: false, zaaltekst: '' }] });
    expect(code(trekIn)).toBe('NIET_GEVONDEN');
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    expect(code(trekIn)).toBe('OVERLEG_GESLOTEN');
  });

  it('is blank while somebody inside has not signed, and empty while nobody is there', () => {
    kies(vraag(akkoordPolitie()));
    expect(regels()).toBe('leeg');
    binnen('burgemeester', 'halt');
    expect(regels()).toBe('leeg');
  });

  describe('the text of an item', () => {
    let agendapuntId = '';
    const over = (tekst: string, meer: Record<string, unknown> = {}) => noteer(g, v, tekst, { agendapuntId, ...meer });
    const geefVrij = (puntId: string) => g.doe(g.register.advies.geefVrij, { puntId });
    const punt = (id: string) => g.beeld(v.overlegId).punten.find((p) => p.id === id);

    beforeEach(() => {
      laatHaltTekenen(g, v);
      binnen('burgemeester', 'politie', 'om', 'jongerenwerk', 'halt');
      agendapuntId = vraag(akkoordPolitie());
      kies(agendapuntId);
    });

    it('stays out of the room until it is released, goes there without names, and is gone when it is taken back', () => {
      const leeg = regels();
      const id = over('Quirijn spijbelt sinds mei.');
      expect(regels()).toEqual(leeg);
      expect(punt(id)).toMatchObject({ opTafel: false, kort: ['Nog niet vrijgegeven'] });
      expect(punt(id)?.vrijgave).toMatchObject({
        vrij: false,
        zaaltekst: `${lid(0).code} spijbelt sinds mei.`,
        opTafelDan: true,
      });
      geefVrij(id);
      expect(regels()).toEqual([...leeg, `Notitie: ${lid(0).code} spijbelt sinds mei.`]);
      expect(punt(id)).toMatchObject({ opTafel: true, vrijgave: { vrij: true } });
      g.doe(g.register.advies.trekTerug, { puntId: id });
      expect(regels()).toEqual(leeg);
    });

    it('needs no grondslag once it is released, but keeps its kring and what the bron withholds', () => {
      const leeg = regels() as string[];
      const wijd = over('komt laat thuis', {
        ...vanPolitie(lid(1).id),
        kring: 'A',
        kringAkkoordDoor: v.wie.politie,
      });
      const smal = over('staat in K1', vanPolitie(lid(1).id));
      for (const id of [wijd, smal]) geefVrij(id);
      expect(regels()).toEqual([...leeg, 'Signaal: komt laat thuis']);
      expect(punt(smal)?.kort.join()).toContain('buiten de kring');
      expect(punt(smal)?.vrijgave).toMatchObject({ opTafelDan: false });
      g.doe(g.register.punten.versmal, { puntId: wijd, alleen: ['burgemeester', 'om'] });
      expect(regels()).toEqual(leeg);
    });

    it('is not released any more after it was edited', () => {
      const leeg = regels();
      const id = over('Spijbelt.');
      geefVrij(id);
      g.doe(g.register.punten.wijzig, puntwijziging(g, id, { tekst: 'Spijbelt sinds mei.' }));
      expect(regels()).toEqual(leeg);
      expect(punt(id)?.vrijgave?.vrij).toBe(false);
    });

    it('cannot be released elsewhere, or in a closed meeting', () => {
      const elders = noteer(g, v, 'gewoon punt');
      expect(code(() => geefVrij(elders))).toBe('NIET_ANONIEM');
      expect(code(() => g.doe(g.register.advies.trekTerug, { puntId: elders }))).toBe('NIET_ANONIEM');
      expect(code(() => geefVrij('bestaat-niet'))).toBe('NIET_GEVONDEN');
      const id = over('Spijbelt.');
      g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
      expect(code(() => geefVrij(id))).toBe('OVERLEG_NIET_OPEN');
    });

    it('is not read in the closing round either', () => {
      const actie = { soort: 'actie', verantwoordelijke: 'politie', termijn: '2026-04-01' };
      const id = over('Quirijn gaat naar leerplicht.', actie);
      geefVrij(id);
      kies(v.agenda.sluitronde);
      expect(regels()).toEqual([]);
    });

    it('is announced by the entry line as something that the room does not see yet', () => {
      const uit = g.register.punten.proef(g.omgeving, {
        agendapuntId,
        soort: 'notitie',
        bron: 'jongerenwerk',
        gegevenssoort: 'gewoon',
        niveau: 'groep',
        leden: [],
        kring: null,
        kringAkkoordDoor: null,
        verantwoordelijke: null,
        termijn: null,
      });
      expect(uit).toMatchObject({ opTafel: false, zin: 'Kring A. De zaal ziet het pas als u het vrijgeeft.' });
    });

    it('stands in the minutes by the ordinary rules, whether it was released or not', () => {
      over('Quirijn spijbelt.');
      over('alleen voor de procesregisseur', { kring: 'R', bron: 'burgemeester' });
      g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
      const { inhoud } = verslaginhoud(g.omgeving.lees, v.overlegId, maakmoment(g.omgeving, 1));
      const deel = inhoud.onderdelen.find((o) => o.titel === 'Anoniem advies');
      expect(deel?.punten.map((p) => p.tekst)).toEqual([`${lid(0).code} spijbelt.`]);
      expect(JSON.stringify(inhoud)).not.toMatch(/Quirijn|gesprek thuis/);
    });
  });

  it('logs who agreed, what was asked and what was released, by ids and without a word of it', () => {
    const agendapuntId = vraag(akkoordPolitie());
    const puntId = noteer(g, v, 'Quirijn spijbelt.', { agendapuntId });
    g.doe(g.register.advies.geefVrij, { puntId });
    g.doe(g.register.advies.trekTerug, { puntId });
    const regelsInLog = g.omgeving.lees.prepare<{ wat: string; onderwerp: string }>('SELECT * FROM logboek').all();
    const over = regelsInLog.filter((r) => r.wat.startsWith('advies.'));
    expect(over.map((r) => r.wat)).toEqual([
      'advies.gevraagd',
      'advies.tekst-vrijgegeven',
      'advies.tekst-teruggetrokken',
    ]);
    expect(over[0]?.onderwerp).toContain(v.wie.politie);
    expect(JSON.stringify(over)).not.toMatch(/Quirijn|spijbelt|gesprek thuis/);
  });

  it('loses the name of a destroyed member from its question', () => {
    const id = vraag();
    g.doe(g.register.namenlijst.stelVast, {
      groepId: v.groepId,
      overlegId: v.overlegId,
      besluiten: v.leden.map((l) => ({ lidId: l.id, netto: l.id !== lid(0).id, reden: 'Hoort er niet bij.' })),
    });
    const rij = g.omgeving.lees.prepare<{ vraag: string }>('SELECT vraag FROM agendapunt WHERE id = ?').get(id);
    expect(rij?.vraag).toContain('een betrokkene');
    expect(rij?.vraag).not.toContain('Zandlopervis');
    kies(id);
    binnen('burgemeester', 'politie');
    expect(regels()).toEqual([]);
  });

  it('is left out of the inzagetoets, which goes on working', () => {
    const agendapuntId = vraag();
    noteer(g, v, 'onder anoniem advies', { agendapuntId });
    noteer(g, v, 'gewoon punt');
    const { rijen } = g.register.inzage.toets(g.omgeving, {
      overlegId: v.overlegId,
      datum: null,
      inZaal: null,
      personen: [],
      punten: [],
    });
    expect(rijen.map((r) => r.tekst)).toContain('gewoon punt');
    expect(JSON.stringify(rijen)).not.toContain('onder anoniem advies');
  });
});
