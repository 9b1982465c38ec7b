/** The besloten deel in the store: what the chair is asked, what the room gets meanwhile, and who waits outside. */
import { beforeEach, describe, expect, it } from 'vitest';
import { laadSituatie } from '../../db/queries/situatie.ts';
import { uitnodiging } from '../../db/queries/uitnodiging.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { laatHaltTekenen, maakVergadering, noteer, type Vergadering, vanPolitie, zet } from '../support/opstelling.ts';
import { code, weigering } from '../support/weigering.ts';

const partners = ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const;

describe('a subject for part of the room', () => {
  let g: Gesprek;
  let v: Vergadering;
  const toon = (agendapuntId: string) => g.register.besloten.toon(g.omgeving, { overlegId: v.overlegId, agendapuntId });
  const kies = (agendapuntId: string) =>
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId });
  const begin = (agendapuntId: string, ...wie: (keyof Vergadering['wie'])[]) =>
    g.doe(g.register.besloten.kies, {
      overlegId: v.overlegId,
      agendapuntId,
      deelnemerIds: wie.map((w) => v.wie[w]),
    });
  const beelden = () =>
    g.meldingen.flatMap((m) =>
      m.onderwerp === 'zaal'
        ? [(m.waarde as { bericht: { beeld: { titel?: string; soort: string } } }).bericht.beeld]
        : [],
    );
  const buiten = () =>
    g
      .beeld(v.overlegId)
      .deelnemers.filter((d) => d.wachtBuiten)
      .map((d) => d.organisatie);
  /** The plan of aanpak is a besloten deel for circle C: the agenda gives no subject that circle by itself. */
  const maakBesloten = () => {
    g.omgeving.schrijf((db) => db.prepare("UPDATE agendapunt SET kring = 'C' WHERE id = ?").run(v.agenda.plan));
    return v.agenda.plan;
  };

  beforeEach(() => {
    g = maakGesprek();
    v = maakVergadering(g);
    for (const wie of partners) zet(g, v, wie, true);
    laatHaltTekenen(g, v);
    zet(g, v, 'halt', true);
  });

  it('names the guest at the namenlijst, says why, and does not ask where everybody may see it', () => {
    const deel = toon(v.agenda.namenlijst);
    expect(deel).toMatchObject({ vraagt: true, blijftIemand: true, rijsoort: 'regels', totaal: 3 });
    expect(deel.kring).toBe('kring B: convenantpartners (art. 8 lid 8)');
    expect(deel.mensen).toMatchObject([{ id: v.wie.halt, zetel: 5, organisatie: 'Halt', kop: true, inZaal: true }]);
    expect(deel.mensen[0]?.reden).toBe('buiten de kring, art. 8 lid 8');
    expect([deel.nu.ring.midden, deel.zonder.ring.midden]).toEqual(['niet', 'op']);
    expect(deel.zonder.ring.zetels.map((z) => z.aanTafel)).toEqual([true, true, true, true, false]);
    expect(toon(v.agenda.plan)).toMatchObject({ vraagt: false, mensen: [] });
    expect(toon(v.agenda.opening)).toMatchObject({ vraagt: false, mensen: [] });
  });

  it('keeps the picture that the room has until the last one is out, and then shows nothing in between', () => {
    const punt = maakBesloten();
    noteer(g, v, 'de zitting', { agendapuntId: punt, bron: 'burgemeester' });
    // What the subject before it keeps from the guest must not flash by when he leaves.
    g.doe(g.register.punten.verruim, {
      puntId: noteer(g, v, 'flits', vanPolitie(v.leden[0]?.id ?? '')),
      aanPartners: ['om'],
      aanDeelnemers: [],
      akkoordDoor: v.wie.politie,
      grondslag: null,
    });
    expect(toon(punt).mensen.map((m) => m.zetel)).toEqual([4, 5]);
    const voor = beelden().length;
    zet(g, v, 'jongerenwerk', false);
    expect(code(() => begin(punt, 'jongerenwerk', 'halt'))).toBe('NOG_IN_DE_ZAAL');
    zet(g, v, 'halt', false);
    expect(g.zaal().bericht.beeld).toMatchObject({ titel: 'Groep Proefplein', regels: [] });
    begin(punt, 'jongerenwerk', 'halt');
    const erna = beelden().slice(voor);
    expect(JSON.stringify(erna)).not.toContain('flits');
    expect(erna.every((b) => b.soort === 'onderwerp')).toBe(true);
    expect(erna.at(-1)).toMatchObject({
      regels: [{ tekst: 'de zitting' }],
      aanTafel: ['burgemeester', 'politie', 'OM'],
    });
  });

  it('is refused while somebody who may not see it is in, also one who came in meanwhile', () => {
    const punt = maakBesloten();
    zet(g, v, 'halt', false);
    expect(code(() => begin(punt, 'halt'))).toBe('NOG_IN_DE_ZAAL');
    expect(g.beeld(v.overlegId).gekozen.id).toBe(v.agenda.onderwerp);
  });

  it('says the keys that work of those who are still in: a digit, and from ten on a letter after -', () => {
    const punt = maakBesloten();
    g.omgeving.schrijf((db) => db.prepare('UPDATE deelnemer SET zetel = 10 WHERE id = ?').run(v.wie.halt));
    expect(weigering(() => begin(punt, 'jongerenwerk', 'halt'))?.uitleg).toBe(
      'Nog niet iedereen is buiten die dit niet mag zien. Druk op 4 en - a als die weg is.',
    );
    g.doe(g.register.overleg.zetBeamer, { overlegId: v.overlegId, leeg: false });
    kies(punt);
    expect(g.beeld(v.overlegId).zaal.watHelpt).toContain('en druk op 4 en - a, of kies');
  });

  it('leaves the room without a trace when the chair goes on without it', () => {
    kies(v.agenda.namenlijst);
    expect(g.zaal().bericht.beeld).toEqual({ soort: 'leeg' });
  });

  it('in the circle of the procesregisseur alone is for nobody in the room, the burgemeester included', () => {
    g.doe(g.register.overleg.zetBeamer, { overlegId: v.overlegId, leeg: false });
    const { agendapuntId } = g.doe(g.register.agenda.voegToe, {
      overlegId: v.overlegId,
      groepId: null,
      soort: 'onderwerp' as const,
      vraag: 'Wat doe ik met de klacht?',
      doel: null,
      kring: 'R',
      minuten: 5,
      nodig: [],
    });
    for (const wie of ['politie', 'om', 'jongerenwerk', 'halt'] as const) zet(g, v, wie, false, true);
    kies(agendapuntId);
    expect(g.zaal().bericht.beeld).toEqual({ soort: 'leeg' });
    expect(g.beeld(v.overlegId).zaal).toMatchObject({ donkerOmdat: 'Dit onderdeel is alleen voor u.' });
    expect(g.beeld(v.overlegId).agenda.find((a) => a.id === agendapuntId)?.gaatWeg).toEqual([1]);
    expect(toon(agendapuntId)).toMatchObject({ blijftIemand: false, mensen: [{ zetel: 1, kop: true }] });
    const o = laadSituatie(g.omgeving.lees, v.overlegId, g.omgeving.klok());
    const kop = { gemeente: 'V', oefening: true, convenant: 'C', nummer: '1', dag: '2026-03-12', terugVoor: null };
    const papier = uitnodiging(g.omgeving.lees, o, v.wie.burgemeester, kop);
    expect(JSON.stringify(papier)).not.toMatch(/[Bb]esloten deel/);
  });

  it('has nobody to ask when nobody who is there may see it', () => {
    const punt = maakBesloten();
    for (const wie of ['burgemeester', 'politie', 'om'] as const) zet(g, v, wie, false, true);
    expect(toon(punt)).toMatchObject({ vraagt: true, blijftIemand: false, zonder: { opTafel: 0 } });
  });

  it('does not ask again because of a guest who did not sign, but does from the opening', () => {
    const ander = maakGesprek();
    const w = maakVergadering(ander);
    zet(ander, w, 'politie', true);
    zet(ander, w, 'halt', true);
    const vraagt = (agendapuntId: string) =>
      ander.register.besloten.toon(ander.omgeving, { overlegId: w.overlegId, agendapuntId }).vraagt;
    expect(vraagt(w.agenda.plan)).toBe(false);
    ander.doe(ander.register.overleg.kiesAgendapunt, { overlegId: w.overlegId, agendapuntId: w.agenda.opening });
    expect(vraagt(w.agenda.plan)).toBe(true);
  });

  it('says of the subject that is chosen what would appear, word for word', () => {
    const puntId = noteer(g, v, 'over de eerste', vanPolitie(v.leden[0]?.id ?? ''));
    g.doe(g.register.punten.verruim, {
      puntId,
      aanPartners: ['om'],
      aanDeelnemers: [],
      akkoordDoor: v.wie.politie,
      grondslag: null,
    });
    const deel = toon(v.agenda.onderwerp);
    expect(deel.mensen.map((m) => [m.organisatie, m.kop, m.rijen])).toEqual([
      ['jongerenwerk', false, 1],
      ['Halt', false, 1],
    ]);
    expect(deel).toMatchObject({ vraagt: false, nu: { opTafel: 0 }, zonder: { opTafel: 1 }, eerstePuntId: puntId });
    expect(deel.verschijnt).toEqual(['Signaal: over de eerste']);
    zet(g, v, 'jongerenwerk', false);
    zet(g, v, 'halt', false);
    begin(v.agenda.onderwerp, 'jongerenwerk', 'halt');
    expect(g.zaal().bericht.beeld).toMatchObject({ regels: [{ tekst: 'over de eerste' }] });
  });

  it('reminds of who waits outside as soon as a subject is chosen that they may see, until they are in', () => {
    const punt = maakBesloten();
    zet(g, v, 'jongerenwerk', false);
    zet(g, v, 'halt', false);
    begin(punt, 'jongerenwerk', 'halt');
    expect(buiten()).toEqual([]);
    kies(v.agenda.namenlijst);
    expect(buiten()).toEqual(['jongerenwerk']);
    kies(v.agenda.sluitronde);
    expect(buiten()).toEqual(['jongerenwerk', 'Halt']);
    zet(g, v, 'halt', true);
    expect(buiten()).toEqual(['jongerenwerk']);
  });

  it('makes the subject itself smaller, with who then has to leave; never wider, and not what is fixed', () => {
    noteer(g, v, 'voor iedereen');
    kies(v.agenda.onderwerp);
    const deel = toon(v.agenda.onderwerp);
    expect(deel.kleiner.map((k) => [k.kring, k.gaatWeg])).toContainEqual(['C', [4, 5]]);
    expect(deel.kleiner.find((k) => k.kring === 'C')?.naam).toContain('art. 8 lid 8');
    const versmal = (agendapuntId: string, kring: string) =>
      g.doe(g.register.besloten.versmal, { overlegId: v.overlegId, agendapuntId, kring });
    const zaal = () => g.zaal().bericht.beeld;
    expect(zaal()).toMatchObject({ soort: 'onderwerp' });
    versmal(v.agenda.onderwerp, 'C');
    expect(zaal()).toEqual({ soort: 'leeg' });
    const na = toon(v.agenda.onderwerp);
    expect(na.mensen.map((m) => [m.zetel, m.kop])).toEqual([
      [4, true],
      [5, true],
    ]);
    expect(code(() => versmal(v.agenda.onderwerp, 'B'))).toBe('KRING_NIET_KLEINER');
    expect(code(() => versmal(v.agenda.onderwerp, 'C'))).toBe('KRING_NIET_KLEINER');
    expect(code(() => versmal(v.agenda.sluitronde, 'C'))).toBe('VAST_ONDERDEEL');
    expect(toon(v.agenda.sluitronde).kleiner).toEqual([]);
    zet(g, v, 'jongerenwerk', false);
    zet(g, v, 'halt', false);
    begin(v.agenda.onderwerp, 'jongerenwerk', 'halt');
    expect(zaal()).toMatchObject({ soort: 'onderwerp', regels: [{ tekst: 'voor iedereen' }] });
  });

  it('waits no more for whoever said that he does not come back, until he comes in again', () => {
    const punt = maakBesloten();
    zet(g, v, 'jongerenwerk', false);
    zet(g, v, 'halt', false);
    begin(punt, 'jongerenwerk', 'halt');
    kies(v.agenda.sluitronde);
    g.doe(g.register.besloten.komtNiet, { overlegId: v.overlegId, deelnemerIds: [v.wie.halt] });
    expect(buiten()).toEqual(['jongerenwerk']);
    zet(g, v, 'halt', true);
    kies(punt);
    zet(g, v, 'halt', false);
    begin(punt, 'halt');
    kies(v.agenda.sluitronde);
    expect(buiten()).toEqual(['jongerenwerk', 'Halt']);
  });

  it('forgets nobody who left for another reason, and logs who was asked, by id', () => {
    const punt = maakBesloten();
    zet(g, v, 'om', false, true);
    zet(g, v, 'jongerenwerk', false);
    zet(g, v, 'halt', false);
    begin(punt, 'jongerenwerk', 'halt');
    kies(v.agenda.sluitronde);
    expect(buiten()).toEqual(['jongerenwerk', 'Halt']);
    const regel = g.omgeving.lees
      .prepare<{ onderwerp: string }>("SELECT onderwerp FROM logboek WHERE wat = 'overleg.besloten-deel'")
      .all();
    expect(regel.map((r) => JSON.parse(r.onderwerp))).toEqual([
      { overleg: v.overlegId, agendapunt: punt, weg: [v.wie.jongerenwerk, v.wie.halt] },
    ]);
  });

  it('marks on the agenda who leaves for each item', () => {
    maakBesloten();
    const weg = Object.fromEntries(g.beeld(v.overlegId).agenda.map((a) => [a.soort, a.gaatWeg]));
    expect(weg).toEqual({ opening: [], onderwerp: [], namenlijst: [5], plan: [4, 5], sluitronde: [] });
  });
});
