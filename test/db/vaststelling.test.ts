/** The namenlijst from meeting to meeting: by whom it was fixed, what changed, and what of that the room reads. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openGesloten } from '../../db/commands/openGesloten.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { DAG, maakVergadering, type Vergadering, zet } from '../support/opstelling.ts';
import { puntinvoer } from '../support/puntinvoer.ts';
import { code } from '../support/weigering.ts';

let g: Gesprek;
let v: Vergadering;
const lid = (nr: number) => v.leden[nr] ?? { id: '', code: '', naam: '' };
const codes = (rijen: readonly { code: string }[]) => rijen.map((r) => r.code).sort();
const rijen = (tabel: string) => g.store.lees.prepare<Record<string, unknown>>(`SELECT * FROM ${tabel}`).all();

/** @param af numbers of members who do not (or no longer) come on the list */
const stelVast = (af: readonly number[] = [], door?: string[]) =>
  g.doe(g.register.namenlijst.stelVast, {
    groepId: v.groepId,
    overlegId: v.overlegId,
    besluiten: g.register.groepen.toon(g.omgeving, { groepId: v.groepId }).leden.map((l) => {
      const netto = !af.some((nr) => lid(nr).id === l.id);
      return { lidId: l.id, netto, reden: netto ? '' : `Verhuisd, zag ${lid(1).naam}.` };
    }),
    door,
  });
const toon = () => g.register.vaststelling.toon(g.omgeving, { overlegId: v.overlegId, groepId: v.groepId });
const naarNamenlijst = () =>
  g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId: v.agenda.namenlijst });
const verschil = (aan: boolean) => g.doe(g.register.vaststelling.zetInZaal, { overlegId: v.overlegId, aan });
const partners = ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const;
const zaal = () => {
  const { beeld } = g.zaal().bericht;
  return beeld.soort === 'onderwerp' ? { vraag: beeld.vraag, regels: beeld.regels } : beeld.soort;
};

/** Closes this meeting and opens the next, with the same people in the room. */
function volgendOverleg(): void {
  g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
  const { overlegId } = g.doe(g.register.overleg.maak, {
    datum: DAG,
    begin: '15:00',
    plaats: 'Voorbeeldstad',
    groepIds: [v.groepId],
  });
  const wie = { ...v.wie };
  for (const partner of partners) {
    wie[partner] = g.doe(g.register.deelnemers.nodigPartnerUit, {
      overlegId,
      partner,
      naam: partner,
      functie: '',
      rol: 'eigen-taak',
    }).deelnemerId;
  }
  g.doe(g.register.overleg.open, { overlegId });
  const agenda = Object.fromEntries(g.beeld(overlegId).agenda.map((a) => [a.soort, a.id])) as typeof v.agenda;
  v = { ...v, overlegId, agenda, wie };
  naarNamenlijst();
}

beforeEach(() => {
  g = maakGesprek();
  v = maakVergadering(g);
  naarNamenlijst();
});

describe('fixing the list', () => {
  it('makes of it a list that nobody changes while the meeting still goes on; fixed again it is another one', () => {
    stelVast();
    for (const sql of [
      "UPDATE vaststelling SET partners = '[]'",
      'DELETE FROM vaststelling',
      "UPDATE vaststelling_lid SET wat = 'eraf'",
      'DELETE FROM vaststelling_lid',
    ]) {
      expect(() => g.store.schrijf((db) => db.prepare(sql).run()), sql).toThrow('VASTSTELLING_ONVERANDERLIJK');
    }
    stelVast();
    expect(g.store.lees.prepare('SELECT count(*) AS n FROM vaststelling').get()).toEqual({ n: 2 });
  });

  it('keeps the partners at the table as those who decided, or those of them that the chair chose', () => {
    for (const wie of ['burgemeester', 'politie', 'om'] as const) zet(g, v, wie, true);
    expect(toon().partners.map((p) => p.id)).toEqual(['burgemeester', 'politie', 'om']);
    stelVast();
    expect(toon().nu).toMatchObject({ door: 'burgemeester, politie en OM', ongewijzigd: false });
    stelVast([], ['politie', 'burgemeester']);
    expect(toon().nu).toMatchObject({ door: 'burgemeester en politie' });
    expect(code(() => stelVast([], ['jongerenwerk']))).toBe('PARTNER_NIET_AAN_TAFEL');
  });

  it('leaves nothing of a name that did not come on it, and the reason of one who leaves it dies with him', () => {
    stelVast([2]);
    expect(rijen('vaststelling_lid').map((r) => r.lid_id)).toEqual([lid(0).id, lid(1).id]);
    volgendOverleg();
    stelVast([0]);
    expect(
      rijen('vaststelling_lid')
        .map((r) => [r.wat, r.reden])
        .slice(2),
    ).toEqual([
      ['eraf', `Verhuisd, zag ${lid(1).naam}.`],
      ['blijft', ''],
    ]);
    // Also what a closed meeting holds about him: destroying opens it.
    g.store.schrijf((db) =>
      openGesloten(db, 'vernietigen', () => db.prepare('DELETE FROM lid WHERE id = ?').run(lid(0).id)),
    );
    expect(rijen('vaststelling_lid').map((r) => r.lid_id)).toEqual([lid(1).id, lid(1).id]);
  });

  it('is done with one call when nothing changed, but not while a new name waits for its decision', () => {
    zet(g, v, 'politie', true);
    const zonder = () =>
      g.doe(g.register.vaststelling.geenWijziging, { overlegId: v.overlegId, groepId: v.groepId, door: ['politie'] });
    expect([code(zonder), toon().onbesloten]).toEqual(['LIJST_ONVOLLEDIG', 3]);
    stelVast();
    volgendOverleg();
    expect(code(zonder)).toBe('PARTNER_NIET_AAN_TAFEL');
    zet(g, v, 'politie', true);
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId: v.agenda.sluitronde });
    const waarschuwt = () => g.beeld(v.overlegId).waarschuwingen.some((w) => w.soort === 'namenlijst');
    expect(waarschuwt()).toBe(true);
    zonder();
    expect([waarschuwt(), toon().nu]).toEqual([
      false,
      { tijd: expect.any(String), door: 'politie', ongewijzigd: true },
    ]);
  });
});

describe('the minutes', () => {
  const verslag = () => g.doe(g.register.stukken.maakVerslag, { overlegId: v.overlegId }).stukId;
  const onderdelen = (stukId = verslag()) => {
    const { inhoud } = g.register.stukken.toon(g.omgeving, { stukId });
    return inhoud.soort === 'verslag' ? inhoud.onderdelen : [];
  };
  const sluit = () => g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });

  it('say that the list was fixed and by whom, without notes too, and with no name, code or number', () => {
    for (const wie of ['politie', 'om'] as const) zet(g, v, wie, true);
    stelVast([2]);
    sluit();
    const [deel, ...meer] = onderdelen();
    expect([deel?.vaststelling, deel?.punten, meer]).toEqual([
      'De namenlijst is vastgesteld. Besloten door politie en OM.',
      [],
      [],
    ]);
  });

  it('of a meeting in which it was not fixed say nothing about it', () => {
    sluit();
    expect(onderdelen()).toEqual([]);
  });

  it('keep what was fixed when something is struck that they do not hold', () => {
    zet(g, v, 'politie', true);
    const puntId = g.doe(g.register.punten.voegToe, {
      ...puntinvoer(v.agenda.onderwerp, 'alleen voor OM'),
      ...{ bron: 'om', gegevenssoort: 'strafvorderlijk', kring: 'R', kringAkkoordDoor: null },
    }).puntId;
    stelVast();
    sluit();
    const stukId = verslag();
    g.doe(g.register.verslag.schrap, { stukId, puntId, gevraagdDoor: v.wie.om, opmerkingen: [] });
    expect(onderdelen(stukId)).toMatchObject([{ vaststelling: expect.stringContaining('vastgesteld'), punten: [] }]);
  });
});

describe('the difference with the last time', () => {
  it('is everybody new the first time; then who joined, who stays and who left, with why', () => {
    expect([codes(toon().nieuw), toon().vorige]).toEqual([codes(v.leden), null]);
    stelVast([2]);
    expect(codes(toon().nieuw)).toEqual(codes([lid(0), lid(1)]));
    volgendOverleg();
    expect(toon()).toMatchObject({ vorige: 'overleg van 12 maart 2026', nu: null, nieuw: [], eraf: [] });
    g.store.schrijf((db) =>
      db
        .prepare(
          `INSERT INTO lid SELECT 'erbij', groep_id, 'J-ERBIJ', 'bruto', 'Nina', '', '', 'Nieuweling', NULL, NULL, geslacht,
             '', '', '', '', '', sinds FROM lid LIMIT 1`,
        )
        .run(),
    );
    stelVast([0]);
    expect(codes(toon().nieuw)).toEqual(['J-ERBIJ']);
    expect(codes(toon().blijft)).toEqual([lid(1).code]);
    expect(toon().eraf).toMatchObject([{ lidId: lid(0).id, reden: `Verhuisd, zag ${lid(1).naam}.` }]);
  });

  it('of a closed meeting stays what was decided there, whoever joined or left since', () => {
    for (const wie of ['burgemeester', 'politie'] as const) zet(g, v, wie, true);
    stelVast([2]);
    const eerste = v.overlegId;
    const toen = () => g.register.vaststelling.toon(g.omgeving, { overlegId: eerste, groepId: v.groepId });
    volgendOverleg();
    const besloten = { nieuw: codes(toen().nieuw), nu: toen().nu, partners: toen().partners };
    expect(besloten).toEqual({
      nieuw: codes([lid(0), lid(1)]),
      nu: { tijd: expect.any(String), door: 'burgemeester en politie', ongewijzigd: false },
      partners: [],
    });
    g.doe(g.register.namenlijst.voegNaamToe, {
      groepId: v.groepId,
      ...{ voornaam: 'Wobbe', roepnaam: '', tussenvoegsel: '', achternaam: 'Klinkklaar', geboren: null },
      ...{ bron: 'jongerenwerk', iemandAnders: false },
    });
    const tweede = v.overlegId;
    stelVast([0]);
    expect([codes(toen().nieuw), toen().blijft, toen().eraf]).toEqual([besloten.nieuw, [], []]);
    volgendOverleg();
    expect(g.register.vaststelling.toon(g.omgeving, { overlegId: tweede, groepId: v.groepId })).toMatchObject({
      nieuw: [{ naam: 'Wobbe Klinkklaar' }],
      blijft: [{ lidId: lid(1).id }],
      eraf: [{ lidId: lid(0).id, reden: `Verhuisd, zag ${lid(1).naam}.` }],
      onbesloten: 0,
    });
  });

  it('follows the order of entry, also when the clock was set back in between', () => {
    for (const wie of ['burgemeester', 'politie'] as const) zet(g, v, wie, true);
    stelVast();
    g.verder(-1800);
    g.doe(g.register.vaststelling.geenWijziging, {
      overlegId: v.overlegId,
      groepId: v.groepId,
      door: ['burgemeester'],
    });
    expect(toon().nu).toMatchObject({ door: 'burgemeester', ongewijzigd: true });
    expect(codes(toon().nieuw)).toEqual(codes(v.leden));
    volgendOverleg();
    zet(g, v, 'politie', true);
    stelVast();
    expect(toon().nu).toMatchObject({ door: 'politie' });
    expect(codes(toon().blijft)).toEqual(codes(v.leden));
  });

  it('reads in the room as new or staying, for the same rows, and is gone with the next subject', () => {
    for (const wie of ['burgemeester', 'politie'] as const) zet(g, v, wie, true);
    const voor = zaal();
    verschil(true);
    expect(zaal()).toEqual({
      vraag: 'Wat is er anders dan de vorige keer?',
      regels: v.leden.map((l) => ({ label: 'Nieuw', tekst: `${l.code} ${l.naam}` })),
    });
    verschil(false);
    expect(zaal()).toEqual(voor);
    verschil(true);
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId: v.agenda.plan });
    expect(code(() => verschil(true))).toBe('GEEN_NAMENLIJST');
    naarNamenlijst();
    expect(zaal()).toEqual(voor);
  });

  it('shows nobody in the room who left the list', () => {
    stelVast();
    volgendOverleg();
    for (const wie of partners) zet(g, v, wie, true);
    stelVast([0]);
    verschil(true);
    expect(JSON.stringify(zaal())).not.toContain(lid(0).code);
    expect(toon().eraf).toHaveLength(1);
  });

  it('is the same in the room, byte for byte, whatever happened to the names that it may not see', () => {
    // Jongerenwerk brought one of the names itself; of the others, from the groepsscan alone, it sees nothing.
    g.doe(g.register.namenlijst.brengIn, { lidId: lid(1).id, partner: 'jongerenwerk' });
    zet(g, v, 'jongerenwerk', true);
    verschil(true);
    const wat = fc.constantFrom('nieuw', 'blijft', 'eraf');
    const ander = fc.record({ naam: fc.string({ minLength: 1, maxLength: 12 }), wat });
    fc.assert(
      fc.property(fc.tuple(ander, ander), (anderen) => {
        g.store.schrijf((db) => {
          openGesloten(db, 'vernietigen', () => db.prepare('DELETE FROM vaststelling').run());
          db.prepare("INSERT INTO vaststelling VALUES ('x', ?, ?, '[]', 0, '2026-01-01')").run(v.overlegId, v.groepId);
          const regel = db.prepare("INSERT INTO vaststelling_lid VALUES ('x', ?, ?, '')");
          regel.run(lid(1).id, 'blijft');
          anderen.forEach((a, i) => {
            const { id, code: eigen } = lid(2 * i);
            db.prepare('UPDATE lid SET achternaam = ?, code = ? WHERE id = ?').run(a.naam, `${eigen}${a.wat}`, id);
            regel.run(id, a.wat);
          });
        });
        g.doe(g.register.overleg.kiesBladzijde, { overlegId: v.overlegId, nr: 1 });
        expect(JSON.stringify(zaal())).toBe(
          JSON.stringify({
            vraag: 'Wat is er anders dan de vorige keer?',
            regels: [{ label: 'Blijft', tekst: `${lid(1).code} ${lid(1).naam}` }],
          }),
        );
      }),
      { numRuns: 25 },
    );
  });
});
