import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Zaalpost } from '../../db/queries/zaalpost.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import {
  laatHaltTekenen,
  maakVergadering,
  noteer,
  toon,
  type Vergadering,
  vanPolitie,
  zet,
  zetAlleen,
} from '../support/opstelling.ts';
import { puntwijziging } from '../support/puntinvoer.ts';
import { code } from '../support/weigering.ts';

const berichten = (g: Gesprek) =>
  g.meldingen.filter((m) => m.onderwerp === 'zaal').map((m) => (m.waarde as Zaalpost).bericht);
const regels = (g: Gesprek) => {
  const { beeld } = g.zaal().bericht;
  return beeld.soort === 'onderwerp' ? beeld.regels.map((r) => r.tekst) : beeld.soort;
};
const lid = (v: Vergadering) => v.leden[0]?.id ?? '';
const versmald = (g: Gesprek, puntId: string, alleen: readonly string[]) =>
  g.doe(g.register.punten.versmal, { puntId, alleen: [...alleen] });

describe('the confirming key', () => {
  let g: Gesprek;
  let v: Vergadering;
  beforeEach(() => {
    g = maakGesprek();
    v = maakVergadering(g);
  });

  it('of one leaving shows nothing that a second leaving, which nobody confirmed, reveals', () => {
    for (const wie of ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const) zet(g, v, wie, true);
    versmald(g, noteer(g, v, 'niet voor jongerenwerk', { bron: 'burgemeester' }), ['politie', 'om']);
    versmald(g, noteer(g, v, 'ook niet voor OM', { bron: 'burgemeester' }), ['politie']);
    expect(zet(g, v, 'jongerenwerk', false).verschijnt).toEqual(['Notitie: niet voor jongerenwerk']);
    expect(zet(g, v, 'om', false).verschijnt).toEqual(['Notitie: ook niet voor OM']);
    zet(g, v, 'jongerenwerk', false, true);
    expect(regels(g)).toEqual(['niet voor jongerenwerk']);
    zet(g, v, 'om', false, true);
    expect(regels(g)).toEqual(['niet voor jongerenwerk', 'ook niet voor OM']);
  });

  it('confirms only what was shown: a row that came with it since is asked for anew', () => {
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    noteer(g, v, 'eerste politiezaak', vanPolitie(lid(v)));
    const wat = { overlegId: v.overlegId, deelnemerId: v.wie.jongerenwerk, aanwezig: false };
    const druk = (bevestigd: boolean, getoond?: string[]) =>
      g.doe(g.register.deelnemers.zetAanwezig, { ...wat, bevestigd, getoond }).verschijnt;
    const eerst = druk(false);
    expect(eerst).toEqual(['Signaal: eerste politiezaak']);
    noteer(g, v, 'tweede politiezaak', vanPolitie(lid(v)));
    const beide = ['Signaal: eerste politiezaak', 'Signaal: tweede politiezaak'];
    expect([druk(true, eerst), regels(g)]).toEqual([beide, []]);
    expect([druk(true), regels(g)]).toEqual([beide, []]);
    expect(g.beeld(v.overlegId).deelnemers.find((d) => d.id === v.wie.jongerenwerk)?.wachtOpBevestiging).toBe(true);
    expect([druk(true, beide), regels(g)]).toEqual([[], ['eerste politiezaak', 'tweede politiezaak']]);
  });

  it('of a widening holds for the text that the bron heard', () => {
    for (const wie of ['burgemeester', 'politie', 'om'] as const) zet(g, v, wie, true);
    const puntId = noteer(g, v, 'gehoord', vanPolitie(lid(v)));
    const verruim = (getoond: string) =>
      g.doe(g.register.punten.verruim, {
        puntId,
        aanPartners: ['om'],
        aanDeelnemers: [],
        akkoordDoor: v.wie.politie,
        grondslag: null,
        getoond,
      });
    g.doe(g.register.punten.wijzig, puntwijziging(g, puntId, { tekst: 'niet gehoord' }));
    expect(code(() => verruim('gehoord'))).toBe('PUNT_VERANDERD');
    expect(regels(g)).toEqual([]);
    verruim('niet gehoord');
    expect(regels(g)).toEqual(['niet gehoord']);
  });

  it('leaves nothing on the beamer for people who have all gone out', () => {
    for (const wie of ['politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    noteer(g, v, 'voor iedereen');
    noteer(g, v, 'politiezaak', vanPolitie(lid(v)));
    expect(zet(g, v, 'jongerenwerk', false).verschijnt).not.toEqual([]);
    zet(g, v, 'politie', false);
    expect(g.zaal().bericht.beeld).toEqual({ soort: 'leeg' });
  });

  it('waits again after somebody came back in and went out once more', () => {
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    noteer(g, v, 'politiezaak', vanPolitie(lid(v)));
    zet(g, v, 'jongerenwerk', false);
    zet(g, v, 'jongerenwerk', true);
    expect(zet(g, v, 'jongerenwerk', false).verschijnt).toEqual(['Signaal: politiezaak']);
    expect(regels(g)).toEqual([]);
  });

  it('is asked for when somebody who had not signed goes out, and nothing shows before it', () => {
    for (const wie of ['burgemeester', 'politie'] as const) zet(g, v, wie, true);
    noteer(g, v, 'voor iedereen');
    zet(g, v, 'halt', true);
    const { verschijnt } = zet(g, v, 'halt', false);
    expect([verschijnt[0]?.startsWith('Onderwerp: '), verschijnt.at(-1)]).toEqual([true, 'Notitie: voor iedereen']);
    expect(g.zaal().bericht.beeld).toEqual({ soort: 'leeg' });
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId: v.agenda.plan });
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId: v.agenda.onderwerp });
    expect(g.zaal().bericht.beeld).toEqual({ soort: 'leeg' });
  });

  it('is asked for when the head of a subject is all that would appear', () => {
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    const { agendapuntId } = g.doe(g.register.agenda.voegToe, {
      overlegId: v.overlegId,
      groepId: null,
      soort: 'onderwerp',
      vraag: 'Wat doet de politie?',
      doel: null,
      kring: 'C',
      minuten: 5,
      nodig: [],
    });
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId });
    expect(zet(g, v, 'jongerenwerk', false).verschijnt).toEqual([
      expect.stringMatching(/^Onderwerp: ./),
      'Vraag: Wat doet de politie?',
    ]);
    expect(g.zaal().bericht.beeld).toEqual({ soort: 'leeg' });
    zet(g, v, 'jongerenwerk', false, true);
    expect(g.zaal().bericht.beeld).toMatchObject({ soort: 'onderwerp', vraag: 'Wat doet de politie?' });
  });

  it('of somebody who waits on one subject is not given by his digit on another where he hides nothing', () => {
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    noteer(g, v, 'politiezaak', vanPolitie(lid(v)));
    expect(zet(g, v, 'jongerenwerk', false).verschijnt).not.toEqual([]);
    const kies = (agendapuntId: string) =>
      g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId });
    kies(v.agenda.plan);
    expect(zet(g, v, 'jongerenwerk', false).verschijnt).toEqual([]);
    kies(v.agenda.onderwerp);
    expect(regels(g)).toEqual([]);
  });
});

describe('the first one in on a subject', () => {
  let g: Gesprek;
  let v: Vergadering;
  beforeEach(() => {
    g = maakGesprek();
    v = maakVergadering(g);
  });
  const kies = (agendapuntId: string) =>
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId });

  it('shows nothing until the chair does, who may have more people to mark', () => {
    noteer(g, v, 'politiezaak', vanPolitie(lid(v)));
    zetAlleen(g, v, 'burgemeester', true);
    expect(regels(g)).toBe('leeg');
    expect(g.zaal().regie).toMatchObject({
      beamerLeeg: true,
      donkerOmdat: 'Eerste binnen.',
      watHelpt: 'Is iedereen aangemerkt die er zit? F9 toont het beeld.',
    });
    zetAlleen(g, v, 'jongerenwerk', true);
    expect(regels(g)).toBe('leeg');
    toon(g, v);
    expect(regels(g)).toEqual([]);
  });

  it('waits again when all went out and one came back, on whatever subject is chosen then', () => {
    for (const wie of ['burgemeester', 'jongerenwerk'] as const) zet(g, v, wie, true);
    noteer(g, v, 'politiezaak', vanPolitie(lid(v)));
    zetAlleen(g, v, 'burgemeester', false);
    zetAlleen(g, v, 'jongerenwerk', false);
    zetAlleen(g, v, 'burgemeester', true);
    expect(regels(g)).toBe('leeg');
    kies(v.agenda.plan);
    kies(v.agenda.onderwerp);
    expect(regels(g)).toBe('leeg');
    toon(g, v);
    expect(regels(g)).toEqual(['politiezaak']);
  });

  it('at the opening waits for nothing: its texts are for everybody who sits there', () => {
    kies(v.agenda.opening);
    zetAlleen(g, v, 'burgemeester', true);
    expect(regels(g)).toBe('welkom');
    kies(v.agenda.onderwerp);
    expect(regels(g)).toEqual([]);
  });

  it('is not shown by the key at the opening, which says nothing about who sits there', () => {
    zetAlleen(g, v, 'burgemeester', true);
    kies(v.agenda.opening);
    g.doe(g.register.overleg.zetBeamer, { overlegId: v.overlegId, leeg: true });
    toon(g, v);
    expect(regels(g)).toBe('welkom');
    kies(v.agenda.onderwerp);
    expect(regels(g)).toBe('leeg');
  });
});

describe('a clock that is set back', () => {
  let g: Gesprek;
  let v: Vergadering;
  beforeEach(() => {
    g = maakGesprek();
    v = maakVergadering(g);
    g.verder(7200);
  });

  it('does not hide from the rules that somebody came in again', () => {
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    noteer(g, v, 'politiezaak', vanPolitie(lid(v)));
    zet(g, v, 'jongerenwerk', false);
    zet(g, v, 'jongerenwerk', false, true);
    expect(regels(g)).toEqual(['politiezaak']);
    g.verder(-3600);
    zet(g, v, 'jongerenwerk', true);
    expect(regels(g)).toEqual([]);
    expect(g.beeld(v.overlegId).deelnemers.find((d) => d.id === v.wie.jongerenwerk)?.inZaal).toBe(true);
    zet(g, v, 'jongerenwerk', false);
    expect(regels(g)).toEqual([]);
  });

  it('does not bring back what the bron withdrew', () => {
    for (const wie of ['burgemeester', 'politie', 'om'] as const) zet(g, v, wie, true);
    const puntId = noteer(g, v, 'naar OM', vanPolitie(lid(v)));
    const { verruimingId } = g.doe(g.register.punten.verruim, {
      puntId,
      aanPartners: ['om'],
      aanDeelnemers: [],
      akkoordDoor: v.wie.politie,
      grondslag: null,
    });
    g.verder(1800);
    g.doe(g.register.punten.trekVerruimingIn, { verruimingId });
    g.verder(-900);
    g.doe(g.register.overleg.kiesBladzijde, { overlegId: v.overlegId, nr: 1 });
    expect(regels(g)).toEqual([]);
  });

  it('does not bring back what the bron withdrew from an item of an earlier meeting', () => {
    const puntId = noteer(g, v, 'naar OM', vanPolitie(lid(v)));
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    const { overlegId } = g.doe(g.register.overleg.maak, {
      datum: '2026-03-12',
      begin: '15:00',
      plaats: 'Voorbeeldstad',
      groepIds: [v.groepId],
    });
    const partners = ['burgemeester', 'politie', 'om'] as const;
    const wie = partners.map(
      (partner) =>
        g.doe(g.register.deelnemers.nodigPartnerUit, {
          overlegId,
          partner,
          naam: `${partner} van nu`,
          functie: '',
          rol: 'eigen-taak' as const,
        }).deelnemerId,
    );
    g.doe(g.register.overleg.open, { overlegId });
    const agendapuntId = g.beeld(overlegId).agenda.find((a) => a.soort === 'onderwerp')?.id ?? '';
    for (const deelnemerId of wie)
      g.doe(g.register.deelnemers.zetAanwezig, { overlegId, deelnemerId, aanwezig: true, bevestigd: false });
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId, agendapuntId });
    const doelbinding = { nogNodig: true, magHiervoor: true };
    g.doe(g.register.punten.haalErbij, { puntId, agendapuntId, doelbinding });
    const { verruimingId } = g.doe(g.register.punten.verruim, {
      puntId,
      aanPartners: ['om'],
      aanDeelnemers: [],
      akkoordDoor: wie[1] ?? '',
      grondslag: null,
    });
    expect(regels(g)).toEqual(['naar OM']);
    g.verder(1800);
    g.doe(g.register.punten.trekVerruimingIn, { verruimingId });
    g.verder(-900);
    g.doe(g.register.overleg.kiesBladzijde, { overlegId, nr: 1 });
    expect(regels(g)).toEqual([]);
  });

  it('keeps who signed admitted', () => {
    for (const wie of ['burgemeester', 'halt'] as const) zet(g, v, wie, true);
    noteer(g, v, 'voor iedereen');
    laatHaltTekenen(g, v);
    g.verder(-3600);
    g.doe(g.register.overleg.kiesBladzijde, { overlegId: v.overlegId, nr: 1 });
    expect(regels(g)).toEqual(['voor iedereen']);
  });
});

describe('what the room is sent', () => {
  it('keeps items in order of entry, however many hidden ones were taken back in between', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    for (const wie of ['burgemeester', 'jongerenwerk'] as const) zet(g, v, wie, true);
    noteer(g, v, 'een');
    const verborgen = [1, 2].map((nr) => noteer(g, v, `verborgen ${nr}`, vanPolitie(lid(v))));
    noteer(g, v, 'twee');
    noteer(g, v, 'drie');
    for (const puntId of verborgen) g.doe(g.register.punten.verwijder, { puntId });
    noteer(g, v, 'vier');
    expect(regels(g)).toEqual(['een', 'twee', 'drie', 'vier']);
  });

  it('comes again after trouble blanked it, also when it is the picture from before', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    zet(g, v, 'burgemeester', true);
    const puntId = noteer(g, v, 'een');
    noteer(g, v, 'twee');
    g.store.schrijf((db) =>
      db.exec(`CREATE TEMP TRIGGER schijf_vol BEFORE INSERT ON logboek WHEN NEW.wat = 'zaal.getoond'
        BEGIN SELECT RAISE(ABORT, 'SCHIJF_VOL'); END`),
    );
    expect(() => noteer(g, v, 'drie')).toThrow();
    g.store.schrijf((db) => db.exec('DROP TRIGGER schijf_vol'));
    const voor = berichten(g).length;
    const [laatste] = g.beeld(v.overlegId).punten.slice(-1);
    g.doe(g.register.punten.verwijder, { puntId: laatste?.id ?? '' });
    expect(puntId).not.toBe(laatste?.id);
    expect(regels(g)).toEqual(['een', 'twee']);
    expect(berichten(g).length).toBe(voor + 1);
  });

  const stap = fc.oneof(
    fc.record({ soort: fc.constant('in-uit' as const), wie: fc.nat(3), bevestigd: fc.boolean() }),
    fc.record({ soort: fc.constant('open' as const), lengte: fc.integer({ min: 1, max: 400 }) }),
    fc.record({ soort: fc.constant('verborgen' as const), lengte: fc.integer({ min: 1, max: 400 }) }),
    fc.record({ soort: fc.constant('weg' as const), welk: fc.nat() }),
    fc.record({ soort: fc.constant('agenda' as const), welk: fc.nat(3) }),
    fc.record({ soort: fc.constant('blad' as const), nr: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ soort: fc.constant('beamer' as const), leeg: fc.boolean() }),
    fc.record({ soort: fc.constant('sluitronde' as const), welk: fc.nat() }),
    fc.record({ soort: fc.constant('besloten' as const), welk: fc.nat(3) }),
    fc.record({ soort: fc.constant('terug' as const), opnieuw: fc.boolean() }),
  );
  type Stap = typeof stap extends fc.Arbitrary<infer S> ? S : never;

  /** How many steps of a kind were carried out: without those, all plays are the same because nothing happens. */
  let gedaan: Record<Stap['soort'], number>;

  /** One meeting; hidden items are noted with `tekst`, or not at all. */
  function speel(stappen: readonly Stap[], verborgenTekst: ((lengte: number) => string) | null) {
    const g = maakGesprek(ingebouwdProfiel);
    const v = maakVergadering(g);
    const mensen = ['politie', 'om', 'jongerenwerk', 'halt'] as const;
    // Always somebody who is not the bron: alone with the bron, its own input is not hidden.
    zet(g, v, 'burgemeester', true);
    const delen = [v.agenda.onderwerp, v.agenda.namenlijst, v.agenda.plan, v.agenda.sluitronde];
    const binnen = new Set<string>();
    const punten: string[] = [];
    const verborgen: string[] = [];
    const verloop: string[] = [];
    /** What can be turned back, the last one last. */
    const stapel: { soort: 'erbij' | 'weg'; id: string; van: string[] }[] = [];
    const voegToe = (van: string[], id: string) => {
      van.push(id);
      stapel.push({ soort: 'erbij', id, van });
    };

    /** Makes the call of this step. @returns false if there was nothing to make it with */
    function zetStap(s: Stap): boolean {
      const { overlegId } = v;
      switch (s.soort) {
        case 'in-uit': {
          const wie = mensen[s.wie] ?? 'om';
          const erin = !binnen.has(wie);
          zet(g, v, wie, erin, s.bevestigd);
          if (erin) binnen.add(wie);
          else binnen.delete(wie);
          return true;
        }
        case 'open':
          voegToe(punten, noteer(g, v, 'zichtbaar '.repeat(Math.ceil(s.lengte / 10)), { bron: 'burgemeester' }));
          return true;
        case 'verborgen': {
          // Without hidden items its place is kept: what is turned back later is the same step.
          if (!verborgenTekst) voegToe(verborgen, '');
          if (!verborgenTekst) return false;
          const actie = { soort: 'actie', verantwoordelijke: 'politie', termijn: '2026-05-01' };
          const hoe = { ...vanPolitie(lid(v)), kring: 'R', ...actie };
          voegToe(verborgen, noteer(g, v, verborgenTekst(s.lengte), hoe));
          return true;
        }
        case 'weg': {
          const van = s.welk % 2 === 0 ? verborgen : punten;
          const id = van.shift();
          if (id) g.doe(g.register.punten.verwijder, { puntId: id });
          if (id !== undefined) stapel.push({ soort: 'weg', id, van });
          return id !== undefined && id !== '';
        }
        case 'agenda':
          g.doe(g.register.overleg.kiesAgendapunt, { overlegId, agendapuntId: delen[s.welk] ?? '' });
          return true;
        case 'blad':
          g.doe(g.register.overleg.kiesBladzijde, { overlegId, nr: s.nr });
          return true;
        case 'beamer':
          g.doe(g.register.overleg.zetBeamer, { overlegId, leeg: s.leeg });
          return true;
        case 'sluitronde': {
          const [onderwerpId] = verborgen;
          if (onderwerpId) g.doe(g.register.sluitronde.niemand, { overlegId, onderwerpId });
          return onderwerpId !== undefined && onderwerpId !== '';
        }
        case 'besloten': {
          const deelnemerIds = mensen.filter((wie) => !binnen.has(wie)).map((wie) => v.wie[wie]);
          g.doe(g.register.besloten.kies, { overlegId, agendapuntId: delen[s.welk] ?? '', deelnemerIds });
          return true;
        }
        case 'terug': {
          const laatste = stapel.pop();
          if (!laatste) return false;
          const { soort, id, van } = laatste;
          if (id !== '') g.doe(g.register.terug.draai, { overlegId });
          if (id !== '' && s.opnieuw) g.doe(g.register.terug.opnieuw, { overlegId });
          if (s.opnieuw) stapel.push(laatste);
          else if (soort === 'weg') van.push(id);
          else van.splice(van.indexOf(id), 1);
          return id !== '';
        }
      }
    }

    for (const s of stappen) {
      const voor = berichten(g).length;
      try {
        if (zetStap(s)) gedaan[s.soort] += 1;
      } catch (fout) {
        if (!(fout instanceof Geweigerd)) throw fout;
      }
      verloop.push(JSON.stringify(berichten(g).slice(voor)));
    }
    return verloop;
  }

  it('is the same, message for message, with other hidden items and without any', () => {
    const notities = { open: 0, verborgen: 0, weg: 0, terug: 0 };
    gedaan = { ...notities, 'in-uit': 0, agenda: 0, blad: 0, beamer: 0, sluitronde: 0, besloten: 0 };
    fc.assert(
      fc.property(fc.array(stap, { minLength: 4, maxLength: 24 }), (stappen) => {
        const met = speel(stappen, (n) => 'geheim '.repeat(Math.ceil(n / 7)));
        expect(speel(stappen, () => 'anders')).toEqual(met);
        expect(speel(stappen, null)).toEqual(met);
      }),
      { numRuns: 30 },
    );
    for (const [soort, aantal] of Object.entries(gedaan)) expect(aantal, soort).toBeGreaterThan(3);
  }, 120_000);
});
