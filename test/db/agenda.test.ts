/** The agenda of a meeting in the store, and what was handled when. */
import { beforeEach, describe, expect, it } from 'vitest';
import { behandelingen, verblijven } from '../../db/queries/behandeling.ts';
import type { Agendaonderdeel } from '../../shared/contract/agenda.ts';
import type { contract } from '../../shared/contract/contract.ts';
import type { Gelezen } from '../../shared/contract/kern.ts';
import { aanwezigBij } from '../../shared/domein/behandeling.ts';
import { nietAanwezigInWoorden } from '../../shared/domein/nietAanwezig.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { DAG, maakGroep, maakVergadering, noteer, type Vergadering, zet } from '../support/opstelling.ts';
import { code } from '../support/weigering.ts';

const extra = {
  groepId: null,
  soort: 'onderwerp' as const,
  vraag: 'Wat blijft onder ons?',
  doel: null,
  kring: 'C',
  minuten: 20,
  nodig: ['politie'],
};

const onderdelen = (g: Gesprek, overlegId: string): readonly Agendaonderdeel[] =>
  g.register.agenda.toon(g.omgeving, { overlegId }).onderdelen as readonly Agendaonderdeel[];
const kort = (g: Gesprek, overlegId: string) => onderdelen(g, overlegId).map((o) => `${o.tijd} ${o.titel}`);

function maakOverleg(g: Gesprek, groepIds: string[], begin = '14:00'): string {
  return g.doe(g.register.overleg.maak, { datum: DAG, begin, plaats: 'Voorbeeldstad', groepIds }).overlegId;
}

/** What `wijzig` takes, from how the part is now. */
const alsInvoer = (o: Agendaonderdeel) => ({
  agendapuntId: o.id,
  soort: o.soort,
  vraag: o.vraag,
  doel: o.doel,
  kring: o.kring,
  minuten: o.minuten,
  nodig: o.nodig.map((n) => n.id),
});

describe('the agenda in preparation', () => {
  let g: Gesprek;
  let overlegId: string;
  const deel = (titel: string) => onderdelen(g, overlegId).find((o) => o.titel.includes(titel)) as Agendaonderdeel;
  beforeEach(() => {
    g = maakGesprek();
    overlegId = maakOverleg(g, [maakGroep(g).groepId, maakGroep(g, 'Oefenkade').groepId]);
  });

  it('starts with the template of each group', () => {
    expect(kort(g, overlegId)).toEqual([
      '14:00 Opening en geheimhouding',
      '14:05 Proefplein: voortgang',
      '14:20 Proefplein: namenlijst',
      '14:35 Oefenkade: voortgang',
      '14:50 Oefenkade: namenlijst',
      '15:05 Sluitronde',
    ]);
    expect(deel('Proefplein: namenlijst')).toMatchObject({ kring: 'B', doel: 'c', minuten: 15, vast: '' });
    expect(g.register.agenda.toon(g.omgeving, { overlegId }).einde).toBe('15:15');
  });

  it('gets a part for a smaller circle at the end, with who is needed and not invited yet', () => {
    g.doe(g.register.agenda.voegToe, { overlegId, ...extra });
    expect(kort(g, overlegId).slice(-2)).toEqual(['15:05 Besloten deel', '15:25 Sluitronde']);
    expect(deel('Besloten').mist).toEqual(['politie']);
    const rol = 'eigen-taak' as const;
    g.doe(g.register.deelnemers.nodigPartnerUit, {
      overlegId,
      partner: 'politie',
      naam: 'K. Bedacht',
      functie: '',
      rol,
    });
    expect(deel('Besloten').mist).toEqual([]);
    g.doe(g.register.agenda.wijzig, { ...alsInvoer(deel('Besloten')), kring: null });
    expect(deel('Algemeen')).toMatchObject({ kring: 'A', vraag: extra.vraag });
  });

  it('changes a part, and all times after it', () => {
    g.doe(g.register.agenda.wijzig, { ...alsInvoer(deel('Proefplein: voortgang')), soort: 'plan', minuten: 60 });
    expect(kort(g, overlegId)[2]).toBe('15:05 Proefplein: namenlijst');
    expect(deel('Proefplein: plan').doel).toBe('b');
    g.doe(g.register.agenda.wijzig, { ...alsInvoer(deel('Opening')), minuten: 10 });
    expect(kort(g, overlegId)[1]).toBe('14:10 Proefplein: plan van aanpak');
  });

  it('removes a part, also the one that is chosen', () => {
    const { id } = deel('Proefplein: voortgang');
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId, agendapuntId: id });
    g.doe(g.register.agenda.verwijder, { agendapuntId: id });
    expect(kort(g, overlegId)[1]).toBe('14:05 Proefplein: namenlijst');
    expect(g.beeld(overlegId).gekozen.soort).toBe('opening');
  });

  it('takes any order of groups with the opening first, and after the closing round only what is not for guests', () => {
    const ids = onderdelen(g, overlegId).map((o) => o.id);
    const [o = '', a = '', b = '', c = '', d = '', s = ''] = ids;
    g.doe(g.register.agenda.zetVolgorde, { overlegId, agendapuntIds: [o, c, a, d, b, s] });
    expect(kort(g, overlegId).map((k) => k.slice(6))).toEqual([
      'Opening en geheimhouding',
      'Oefenkade: voortgang',
      'Proefplein: voortgang',
      'Oefenkade: namenlijst',
      'Proefplein: namenlijst',
      'Sluitronde',
    ]);
    g.doe(g.register.agenda.zetVolgorde, { overlegId, agendapuntIds: [o, a, b, c, s, d] });
    for (const agendapuntIds of [
      [a, o, b, c, d, s],
      [o, a, b, s, c, d],
      [o, a, b, c, d],
      [o, a, a, c, d, s],
    ]) {
      expect(code(() => g.doe(g.register.agenda.zetVolgorde, { overlegId, agendapuntIds }))).toBe(
        'VOLGORDE_KLOPT_NIET',
      );
    }
  });

  it.each<[string, Partial<Gelezen<(typeof contract)['agenda']['voegToe']>>, string]>([
    ['a name that the vault knows', { vraag: 'Hoe gaat het met Quirijn?' }, 'NAAM_IN_VRAAG'],
    ['a code', { vraag: 'Hoe gaat het met J-47?' }, 'NAAM_IN_VRAAG'],
    ['a circle that the profile does not have', { kring: 'Q' }, 'KRING_ONBEKEND'],
    ['a purpose that the profile does not have', { doel: 'z' }, 'DOEL_ONBEKEND'],
    ['somebody who takes no part', { nodig: ['brandweer'] }, 'NIET_GEVONDEN'],
    ['a namenlijst of no group', { soort: 'namenlijst' }, 'GROEP_ONTBREEKT'],
    ['a group of another meeting', { groepId: 'elders' }, 'NIET_GEVONDEN'],
  ])('refuses %s', (_, anders, fout) => {
    const eerst = kort(g, overlegId);
    expect(code(() => g.doe(g.register.agenda.voegToe, { overlegId, ...extra, ...anders }))).toBe(fout);
    expect(kort(g, overlegId)).toEqual(eerst);
  });

  it('keeps opening and closing round as they are', () => {
    const [opening, sluit] = [deel('Opening'), deel('Sluitronde')];
    for (const { id } of [opening, sluit]) {
      expect(code(() => g.doe(g.register.agenda.verwijder, { agendapuntId: id }))).toBe('VAST_ONDERDEEL');
    }
    const wijzig = (anders: object) => code(() => g.doe(g.register.agenda.wijzig, { ...alsInvoer(sluit), ...anders }));
    expect(wijzig({ kring: 'C' })).toBe('VAST_ONDERDEEL');
    expect(wijzig({ vraag: 'Nog iets?' })).toBe('VAST_ONDERDEEL');
    const voortgang = alsInvoer(deel('Proefplein: voortgang'));
    expect(code(() => g.doe(g.register.agenda.wijzig, { ...voortgang, soort: 'sluitronde' }))).toBe('VAST_ONDERDEEL');
  });

  it('gives a group before the 2A decision no part with names', () => {
    const { groepId } = g.doe(g.register.groepen.maak, {
      naam: 'Nieuwplein',
      wijk: 'Oost',
      signaal: { plaats: 'x', wanneer: 'x', gedrag: 'x', omvang: 'x', bron: 'politie' },
    });
    overlegId = maakOverleg(g, [groepId]);
    expect(kort(g, overlegId).slice(1, -1)).toEqual(['14:05 Nieuwplein: signalen', '14:15 Nieuwplein: signalen']);
    expect(g.register.agenda.toon(g.omgeving, { overlegId }).keuzes.groepen).toMatchObject([
      { soorten: ['onderwerp'] },
    ]);
    const namenlijst = { overlegId, ...extra, groepId, soort: 'namenlijst' as const };
    expect(code(() => g.doe(g.register.agenda.voegToe, namenlijst))).toBe('NOG_GEEN_BESLUIT_2A');
  });

  it('goes on past midnight', () => {
    overlegId = maakOverleg(g, [maakGroep(g, 'Nachtplein').groepId], '23:50');
    expect(kort(g, overlegId).map((k) => k.slice(0, 5))).toEqual(['23:50', '23:55', '00:10', '00:25']);
  });

  it('knows the minutes of an agenda from before minutes were kept, and keeps them from the first change on', () => {
    g.store.schrijf((db) => db.prepare('UPDATE agendapunt SET minuten = NULL').run());
    expect(onderdelen(g, overlegId).map((o) => o.minuten)).toEqual([5, 15, 15, 15, 15, 10]);
    g.doe(g.register.agenda.voegToe, { overlegId, ...extra });
    expect(onderdelen(g, overlegId).map((o) => o.minuten)).toEqual([5, 15, 15, 15, 15, 20, 10]);
  });
});

describe('the agenda of an open meeting', () => {
  let g: Gesprek;
  let v: Vergadering;
  const beeldVan = (id: string) => g.beeld(v.overlegId).agenda.find((a) => a.id === id);
  const kies = (agendapuntId: string, seconden = 60) => {
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId });
    g.verder(seconden);
  };
  const deel = (id: string) => onderdelen(g, v.overlegId).find((o) => o.id === id) as Agendaonderdeel;
  beforeEach(() => {
    g = maakGesprek();
    v = maakVergadering(g);
    g.verder(60);
  });

  it('gets a part at the end, which the room hears nothing of until it is chosen by those inside its circle', () => {
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    const eerst = g.meldingen.filter((m) => m.onderwerp === 'zaal').length;
    const { agendapuntId } = g.doe(g.register.agenda.voegToe, { overlegId: v.overlegId, ...extra });
    expect(g.meldingen.filter((m) => m.onderwerp === 'zaal').length).toBe(eerst);
    kies(agendapuntId);
    expect(g.zaal().bericht.beeld).toEqual({ soort: 'leeg' });
    zet(g, v, 'jongerenwerk', false, true);
    expect(g.zaal().bericht.beeld).toMatchObject({ titel: 'Besloten deel', vraag: extra.vraag });
  });

  it('names who is needed, and who of them is not in the room', () => {
    expect(g.beeld(v.overlegId).gekozen.meta).toContain('Nodig: politie.');
    expect(g.beeld(v.overlegId).gekozen.nodigMist).toEqual(['politie']);
    zet(g, v, 'politie', true);
    expect(g.beeld(v.overlegId).gekozen.nodigMist).toEqual([]);
  });

  it('changes nothing about what is on, was on, or has items', () => {
    const puntId = noteer(g, v, 'rustig');
    kies(v.agenda.namenlijst, 2);
    const weg = (agendapuntId: string) => code(() => g.doe(g.register.agenda.verwijder, { agendapuntId }));
    expect(weg(v.agenda.onderwerp)).toBe('ONDERDEEL_IN_GEBRUIK');
    g.doe(g.register.punten.verwijder, { puntId });
    expect(weg(v.agenda.onderwerp)).toBe('ONDERDEEL_IN_GEBRUIK');
    const nu = alsInvoer(deel(v.agenda.namenlijst));
    expect(code(() => g.doe(g.register.agenda.wijzig, { ...nu, minuten: 1 }))).toBe('ONDERDEEL_IN_GEBRUIK');
    kies(v.agenda.plan);
    // Leafed past: nothing was said there.
    expect(deel(v.agenda.namenlijst).vast).toBe('');
    g.doe(g.register.agenda.verwijder, { agendapuntId: v.agenda.namenlijst });
    expect(onderdelen(g, v.overlegId).some((o) => o.id === v.agenda.namenlijst)).toBe(false);
  });

  it('says of a part with items only that they are there, where it was never on', () => {
    noteer(g, { ...v, agenda: { ...v.agenda, onderwerp: v.agenda.plan } }, 'vooruit');
    expect(deel(v.agenda.plan).vast).toContain('al iets vastgelegd');
  });

  it('is closed with the meeting', () => {
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    const dicht = [
      () => g.doe(g.register.agenda.voegToe, { overlegId: v.overlegId, ...extra }),
      () => g.doe(g.register.agenda.verwijder, { agendapuntId: v.agenda.plan }),
      () => g.doe(g.register.agenda.zetVolgorde, { overlegId: v.overlegId, agendapuntIds: [] }),
    ];
    for (const doe of dicht) expect(code(doe)).toBe('OVERLEG_GESLOTEN');
    expect(g.beeld(v.overlegId).klok.loopt).toBeNull();
  });

  it('counts how long an item was on, without the break', () => {
    const { onderwerp, plan } = v.agenda;
    g.doe(g.register.overleg.zetPauze, { overlegId: v.overlegId, pauze: true });
    expect(g.beeld(v.overlegId).klok.loopt).toBeNull();
    const eerst = beeldVan(onderwerp)?.gebruikt ?? 0;
    g.verder(600);
    kies(plan, 600);
    g.doe(g.register.overleg.zetPauze, { overlegId: v.overlegId, pauze: false });
    g.verder(120);
    kies(onderwerp);
    expect([eerst >= 60 && eerst < 70, beeldVan(onderwerp)?.gebruikt === eerst]).toEqual([true, true]);
    expect(beeldVan(plan)?.gebruikt).toBe(121);
    expect(g.beeld(v.overlegId).klok.loopt).not.toBeNull();
  });

  it('knows who was there in the order in which things happened, also when the clock was set back or forward', () => {
    const { onderwerp, namenlijst, plan } = v.agenda;
    zet(g, v, 'burgemeester', true);
    kies(onderwerp);
    kies(namenlijst);
    zet(g, v, 'politie', true);
    g.verder(-7200);
    kies(plan);
    zet(g, v, 'burgemeester', false, true);
    g.verder(86_400);
    kies(onderwerp);
    kies(namenlijst, 20);
    const alle = behandelingen(g.store.lees, v.overlegId);
    for (const b of alle) expect(b.tot === null || b.tot >= b.van).toBe(true);
    expect(alle.map((b) => b.begin)).toEqual([...alle.map((b) => b.begin)].sort((a, b) => a - b));
    const wie = (id: string) => {
      const bij = aanwezigBij(alle, verblijven(g.store.lees, v.overlegId), id);
      return [bij.get(v.wie.burgemeester)?.hoe, bij.get(v.wie.politie)?.hoe];
    };
    expect(wie(plan)).toEqual(['deels', 'heel']);
    expect(wie(namenlijst)).toEqual(['niet', 'heel']);
    for (const a of g.beeld(v.overlegId).agenda) expect(a.gebruikt).toBeGreaterThanOrEqual(0);
  });
});

describe('the minutes', () => {
  it('say who was not there when something was handled, and nothing where everybody was', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const kies = (agendapuntId: string) =>
      g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId });
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    kies(v.agenda.namenlijst);
    const bij = (onderwerp: string, tekst: string) => noteer(g, { ...v, agenda: { ...v.agenda, onderwerp } }, tekst);
    bij(v.agenda.namenlijst, 'iedereen was er');
    kies(v.agenda.plan);
    bij(v.agenda.plan, 'niet iedereen');
    g.verder(60);
    zet(g, v, 'politie', false, true);
    zet(g, v, 'jongerenwerk', false, true);
    g.verder(120);
    kies(v.agenda.onderwerp);
    g.verder(120);
    zet(g, v, 'jongerenwerk', true);
    bij(v.agenda.onderwerp, 'later');
    g.verder(60);
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    const { stukId } = g.doe(g.register.stukken.maakVerslag, { overlegId: v.overlegId });
    const { inhoud } = g.register.stukken.toon(g.omgeving, { stukId });
    if (inhoud.soort !== 'verslag') throw new Error('no minutes');
    const miste = inhoud.onderdelen.map((d) => [
      d.punten[0]?.tekst,
      d.nietAanwezig && nietAanwezigInWoorden(d.nietAanwezig),
    ]);
    expect(Object.fromEntries(miste)).toEqual({
      'iedereen was er': undefined,
      'niet iedereen':
        'K. Bedacht (politie): niet aanwezig van 14:01 tot 14:03. D. Voorbeeld (jongerenwerk): niet aanwezig van 14:01 tot 14:03.',
      // That it was on for a moment before they came in does not count.
      later:
        'Niet aanwezig bij dit onderdeel: K. Bedacht (politie). D. Voorbeeld (jongerenwerk): niet aanwezig van 14:03 tot 14:05.',
    });
    expect('nietAanwezig' in (inhoud.onderdelen.find((d) => d.punten[0]?.tekst === 'iedereen was er') ?? {})).toBe(
      false,
    );
  });
});

describe('who is destroyed', () => {
  it('is named in no question any more: not in a part without a group, and not in a template', () => {
    const g = maakGesprek();
    const vraag = 'Wat doet Quirijn Zandlopervis?';
    // Typed before the vault knew him.
    const { groepId: _, ...deel } = { ...extra, vraag };
    g.doe(g.register.agenda.bewaarSjabloon, { stap: '6', delen: [deel] });
    const v = maakVergadering(g);
    const { agendapuntId } = g.doe(g.register.agenda.voegToe, { overlegId: v.overlegId, ...extra });
    g.store.schrijf((db) =>
      db.prepare('UPDATE agendapunt SET vraag = ? WHERE id = ?').run('Wat doet Quirijn?', agendapuntId),
    );
    g.doe(g.register.namenlijst.stelVast, {
      groepId: v.groepId,
      overlegId: v.overlegId,
      besluiten: v.leden.map(({ id, naam }) => {
        const netto = !naam.startsWith('Quirijn');
        return { lidId: id, netto, reden: netto ? '' : 'Hoort er niet bij.' };
      }),
    });
    const weg = 'Wat doet een betrokkene?';
    expect(onderdelen(g, v.overlegId).find((o) => o.id === agendapuntId)?.vraag).toBe(weg);
    const { stappen } = g.register.agenda.sjablonen(g.omgeving, {});
    expect(stappen.find((s) => s.stap === '6')?.delen[0]?.vraag).toBe(weg);
  });
});
