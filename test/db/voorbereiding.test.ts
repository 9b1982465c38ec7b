/** A meeting in preparation as a whole: another day, place or group, the convenant on its day, and removed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { laadSituatie } from '../../db/queries/situatie.ts';
import { soorten } from '../../db/queries/verstrekkingssoorten.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { DAG, type Groep, maakGroep, maakVergadering } from '../support/opstelling.ts';
import { logcodes, politie, type Toets, toets } from '../support/uitnodigen.ts';
import { code } from '../support/weigering.ts';

let g: Gesprek;
let een: Groep;
let twee: Groep;
let overlegId: string;

/** Two groups, of which the first is on the agenda. */
function begin(profiel = ingebouwdProfiel, datum = '2026-05-12') {
  g = maakGesprek(profiel);
  een = maakGroep(g);
  twee = maakGroep(g, 'Burenkade');
  const waar = { datum, begin: '14:00', plaats: 'Raadzaal' };
  overlegId = g.doe(g.register.overleg.maak, { ...waar, groepIds: [een.groepId] }).overlegId;
}
const wijzig = (meer: Partial<{ datum: string; begin: string; plaats: string; groepIds: string[] }>) =>
  g.doe(g.register.overleg.wijzig, {
    overlegId,
    datum: '2026-05-12',
    begin: '14:00',
    plaats: 'Raadzaal',
    groepIds: g.beeld(overlegId).groepen.map((x) => x.id),
    ...meer,
  });
const gast = (meer: Partial<Toets> = {}) =>
  g.doe(g.register.deelnemers.nodigIncidenteelUit, { ...toets({ ...een, overlegId }), ...meer }).deelnemerId;
const nodig = (partner: string, omGroepen?: string[]) =>
  g.doe(g.register.deelnemers.nodigPartnerUit, politie({ overlegId }, { partner, naam: partner, omGroepen }))
    .deelnemerId;
const agenda = () => g.beeld(overlegId).agenda.map((a) => `${a.tijd} ${a.titel}`);
const om = () => g.store.lees.prepare('SELECT groep_id, vanaf FROM om_deelname ORDER BY vanaf').all();
const convenantwaarschuwing = () => g.beeld(overlegId).waarschuwingen.filter((w) => w.soort === 'convenant');

describe('a meeting in preparation', () => {
  beforeEach(() => begin());

  it('is opened on its own day and no other, by which the rules judge; moved to today it opens', () => {
    const open = () => code(() => g.doe(g.register.overleg.open, { overlegId }));
    expect(open()).toBe('ANDERE_DAG');
    wijzig({ datum: '2026-03-11' });
    expect(open()).toBe('ANDERE_DAG');
    wijzig({ datum: DAG });
    expect([open(), g.beeld(overlegId).staat]).toEqual(['geen', 'geopend']);
  });

  it('gets another day, begin and place; the OM then takes part from that day, and tests stay', () => {
    const halt = gast();
    nodig('om');
    wijzig({ datum: '2026-06-02', begin: '09:30', plaats: 'Oefenzaal' });
    expect(g.beeld(overlegId)).toMatchObject({ datum: '2026-06-02', begin: '09:30', plaats: 'Oefenzaal' });
    expect(agenda()).toEqual([
      '09:30 Opening en geheimhouding',
      '09:35 Proefplein: voortgang',
      '09:50 Proefplein: namenlijst',
      '10:05 Sluitronde',
    ]);
    expect(om()).toEqual([{ groep_id: een.groepId, vanaf: '2026-06-02' }]);
    expect(g.register.deelnemers.toon(g.omgeving, { overlegId, deelnemerId: halt }).toets?.magHoren).toHaveLength(1);
    expect(logcodes(g)).toContain('overleg.gewijzigd');
  });

  it.each([
    ['1926-05-12', 'het begon op 1 januari 2026'],
    ['2226-05-12', 'over meer dan twee jaar'],
  ])('refuses %s, when it is made and when it is moved', (datum, zin) => {
    const waar = { datum, begin: '14:00', plaats: 'Raadzaal', groepIds: [een.groepId] };
    for (const doe of [() => g.doe(g.register.overleg.maak, waar), () => wijzig({ datum })]) {
      expect(code(doe)).toBe('DAG_KAN_NIET');
      expect(doe).toThrow(zin);
    }
  });

  it('does not begin at a time that the clock skips, and says which of two times is meant', () => {
    expect(code(() => wijzig({ datum: '2027-03-28', begin: '02:30' }))).toBe('TIJD_KAN_NIET');
    wijzig({ datum: '2026-10-25', begin: '02:50' });
    expect(agenda().slice(0, 3)).toEqual([
      '02:50 zomertijd Opening en geheimhouding',
      '02:55 zomertijd Proefplein: voortgang',
      '02:10 wintertijd Proefplein: namenlijst',
    ]);
  });

  it('gets a group with the parts of its step, of which nobody invited for another group sees anything', () => {
    gast();
    nodig('om');
    wijzig({ groepIds: [een.groepId, twee.groepId] });
    expect(agenda().slice(3)).toEqual([
      '14:35 Burenkade: voortgang',
      '14:50 Burenkade: namenlijst',
      '15:05 Sluitronde',
    ]);
    const buiten = g.beeld(overlegId).agenda.find((a) => a.titel === 'Burenkade: voortgang')?.gaatWeg;
    expect(buiten).toEqual([3, 5]);
    expect(om()).toEqual([{ groep_id: een.groepId, vanaf: '2026-05-12' }]);
  });

  it('loses a group with what was asked about it, unless somebody comes for that group alone', () => {
    wijzig({ groepIds: [een.groepId, twee.groepId] });
    const over = (groep: Groep) => [
      {
        van: 'politie',
        gegevenssoort: 'politiegegeven',
        niveau: 'individu' as const,
        leden: [groep.leden[0]?.id ?? ''],
        grondslag: 'wpg19',
      },
    ];
    const beide = gast({ groepen: [een.groepId, twee.groepId], gronden: [...over(een), ...over(twee)] });
    nodig('om', [een.groepId, twee.groepId]);
    const alleen = gast({ naam: 'Z. Laatst', groepen: [twee.groepId], gronden: over(twee) });
    const haal = () => wijzig({ groepIds: [een.groepId] });
    expect(code(haal)).toBe('TOETS_PAST_NIET');
    expect(haal).toThrow('Reclassering komt alleen voor een groep die u weghaalt.');
    expect(g.beeld(overlegId).groepen).toHaveLength(2);
    g.doe(g.register.deelnemers.trekIn, { overlegId, deelnemerId: alleen });
    haal();
    expect(agenda()).toHaveLength(4);
    expect(g.register.deelnemers.toon(g.omgeving, { overlegId, deelnemerId: beide }).toets).toMatchObject({
      groepen: [{ id: een.groepId }],
      gronden: [{ leden: [een.leden[0]?.id] }],
    });
    expect(om()).toEqual([{ groep_id: een.groepId, vanaf: '2026-05-12' }]);
  });

  it('keeps a day on which the partner that asked for a guest takes part, and seats partners anew', () => {
    const partners = ingebouwdProfiel.partners.map((p) => (p.id === 'politie' ? { ...p, tot: '2026-05-20' } : p));
    begin({ ...ingebouwdProfiel, partners });
    const halt = gast();
    nodig('jongerenwerk');
    expect(code(() => wijzig({ datum: '2026-06-02' }))).toBe('TOETS_PAST_NIET');
    g.doe(g.register.deelnemers.trekIn, { overlegId, deelnemerId: halt });
    wijzig({ datum: '2026-06-02' });
    expect(g.beeld(overlegId).deelnemers.map((d) => d.zetel)).toEqual([3]);
  });

  it('goes with all that was prepared, and takes the OM’s taking part along; what began stays', () => {
    gast();
    nodig('om');
    g.doe(g.register.overleg.verwijder, { overlegId });
    expect(g.register.overleg.lijst(g.omgeving, {})).toEqual([]);
    expect(om()).toEqual([]);
    for (const tabel of ['deelnemer', 'toets', 'agendapunt', 'overleg_groep', 'om_groep', 'deelnemer_grond']) {
      expect(g.store.lees.prepare(`SELECT 1 FROM ${tabel}`).all(), tabel).toEqual([]);
    }
    expect(g.store.lees.prepare('SELECT * FROM pragma_foreign_key_check').all()).toEqual([]);
    expect(logcodes(g).at(-1)).toBe('overleg.verwijderd');
    g = maakGesprek();
    const v = maakVergadering(g);
    for (const doe of [
      () => g.doe(g.register.overleg.verwijder, { overlegId: v.overlegId }),
      () => g.doe(g.register.overleg.neemProfielOver, { overlegId: v.overlegId }),
      () =>
        g.doe(g.register.overleg.wijzig, {
          overlegId: v.overlegId,
          datum: DAG,
          begin: '14:00',
          plaats: 'X',
          groepIds: [v.groepId],
        }),
    ]) {
      expect(code(doe)).toBe('OVERLEG_BEGONNEN');
    }
  });

  it('with a signature on paper is not removed', () => {
    const halt = gast();
    g.store.schrijf((db) =>
      db
        .prepare(
          `INSERT INTO papieren_verklaring (id, deelnemer_id, tekst, tekstversie, teksthash, plaats, getekend_op, getuige, tijd, identiteit)
           VALUES ('p', ?, '[]', '1', ?, 'hier', '2026-03-12', 'x', 'x', 'paspoort')`,
        )
        .run(halt, 'a'.repeat(64)),
    );
    expect(code(() => g.doe(g.register.overleg.verwijder, { overlegId }))).toBe('OVERLEG_IN_GEBRUIK');
  });
});

describe('the convenant', () => {
  const tot = (inWerking: string, versie = 1) => ({
    ...ingebouwdProfiel,
    versie,
    convenant: { ...ingebouwdProfiel.convenant, inWerking },
  });

  it('that ends before the day of the meeting says so, and is no ground on the invitation', () => {
    begin(tot('2022-05-01'));
    expect(convenantwaarschuwing().map((w) => w.tekst)).toEqual([
      'Op de dag van dit overleg is het convenant afgelopen: het loopt af op 1 mei 2026.',
    ]);
    const deelnemerId = nodig('politie');
    const papier = () => {
      const o = laadSituatie(g.omgeving.lees, overlegId, g.omgeving.klok());
      const kop = { gemeente: 'V', oefening: false, convenant: 'C', nummer: '1', dag: DAG, terugVoor: null };
      return soorten.uitnodiging.maak(g.omgeving.lees, o, deelnemerId, kop)?.inhoud;
    };
    expect(papier()).toMatchObject({ convenantLoopt: false });
    wijzig({ datum: '2026-04-30' });
    expect(papier()).toMatchObject({ convenantLoopt: true });
    expect(convenantwaarschuwing().map((w) => w.tekst)).toEqual(['Het convenant loopt af op 1 mei 2026.']);
  });

  it('that was renewed is taken over by a meeting in preparation, with what the new one does not know', () => {
    begin(tot('2022-05-01'));
    nodig('jongerenwerk');
    g.doe(g.register.agenda.voegToe, {
      ...{
        overlegId,
        groepId: null,
        soort: 'onderwerp' as const,
        vraag: '',
        doel: 'd',
        kring: 'C',
        minuten: 5,
        nodig: [],
      },
    });
    const standaardkring = ingebouwdProfiel.standaardkring.map((s) => (s.kring === 'C' ? { ...s, kring: 'K1' } : s));
    const kringen = ingebouwdProfiel.kringen.filter((k) => k.id !== 'C');
    const nieuw = { ...tot('2026-05-01', 2), kringen, standaardkring };
    g.verder(60);
    g.store.schrijf((db) =>
      db
        .prepare('INSERT INTO profiel (id, versie, inhoud, sinds) VALUES (?, 2, ?, ?)')
        .run(nieuw.id, JSON.stringify(nieuw), g.omgeving.klok().toISOString()),
    );
    // A meeting before the new convenant begins keeps the one that runs then, and a new one is made under that.
    wijzig({ datum: '2026-04-02' });
    expect(convenantwaarschuwing()[0]?.tekst).toBe('Het convenant loopt af op 1 mei 2026.');
    const waar = { datum: '2026-04-02', begin: '10:00', plaats: 'Raadzaal', groepIds: [twee.groepId] };
    const ander = g.doe(g.register.overleg.maak, waar).overlegId;
    expect(g.beeld(ander).waarschuwingen.map((w) => w.tekst)).toContain('Het convenant loopt af op 1 mei 2026.');
    wijzig({ datum: '2026-05-12' });
    expect(convenantwaarschuwing()).toMatchObject([{ profiel: true }]);
    expect(g.doe(g.register.overleg.neemProfielOver, { overlegId }).meldingen).toEqual([
      'Kring C kent het nieuwe profiel niet. De gewone kring geldt: kijk de agenda na.',
    ]);
    expect(convenantwaarschuwing()).toEqual([]);
    expect(g.beeld(overlegId).deelnemers.map((d) => d.zetel)).toEqual([4]);
    expect(logcodes(g).at(-1)).toBe('overleg.profiel');
  });
});
