/** Who is on the list: the address book, the same as last time, the test of a guest, changing and withdrawing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../db/open.ts';
import { migraties } from '../../db/register.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import {
  DAG,
  laatHaltTekenen,
  maakGroep,
  maakVergadering,
  noteer,
  type Vergadering,
  vanPolitie,
  zet,
} from '../support/opstelling.ts';
import { code } from '../support/weigering.ts';

type Toets = Parameters<Gesprek['register']['deelnemers']['nodigIncidenteelUit']>[1];

const grond = (lid: string, meer: Partial<Toets['gronden'][number]> = {}) => ({
  van: 'politie',
  gegevenssoort: 'politiegegeven',
  niveau: 'individu' as const,
  leden: [lid],
  grondslag: 'wpg19',
  ...meer,
});

const toets = (v: Vergadering, meer: Partial<Toets> = {}): Toets => ({
  overlegId: v.overlegId,
  soort: 'functionaris',
  organisatie: 'Reclassering',
  naam: 'R. Schijn',
  functie: 'adviseur',
  rol: 'adviesrol',
  gevraagdDoor: 'politie',
  doel: 'd',
  noodzaak: 'Kent de bijzondere voorwaarden.',
  vuistregel: 'B',
  uitzondering: '',
  beroepsgeheim: 'nee',
  groepen: [v.groepId],
  gronden: [grond(v.leden[0]?.id ?? '')],
  verstrekt: [],
  ...meer,
});

const politie = (v: { overlegId: string }, meer: Record<string, unknown> = {}) => ({
  overlegId: v.overlegId,
  partner: 'politie',
  naam: 'W. Tweede',
  functie: 'wijkagent',
  rol: 'eigen-taak' as const,
  ...meer,
});

const logcodes = (g: Gesprek) =>
  g.store.lees
    .prepare<{ wat: string }>('SELECT wat FROM logboek ORDER BY volgnummer')
    .all()
    .map((r) => r.wat);

/** A next meeting about these groups. */
const maakVolgende = (g: Gesprek, groepIds: string[]) =>
  g.doe(g.register.overleg.maak, { datum: DAG, begin: '17:00', plaats: 'Raadzaal', groepIds }).overlegId;

const contact = (meer: Record<string, unknown> = {}) => ({
  contactId: null,
  soort: 'organisatie' as const,
  partner: '',
  organisatie: 'Reclassering',
  naam: 'R. Schijn',
  functie: '',
  email: '',
  telefoon: '',
  rol: 'adviesrol' as const,
  ...meer,
});

describe('the address book', () => {
  it('holds each person once per organisation, in the order of the list', () => {
    const g = maakGesprek();
    g.doe(g.register.adresboek.bewaar, contact());
    g.doe(g.register.adresboek.bewaar, contact({ soort: 'partner', partner: 'om', organisatie: '', naam: 'H. Ander' }));
    g.doe(g.register.adresboek.bewaar, contact({ soort: 'persoon', organisatie: '', naam: 'O. Eerlijk' }));
    expect(code(() => g.doe(g.register.adresboek.bewaar, contact({ naam: 'r. schijn' })))).toBe('AL_IN_ADRESBOEK');
    expect(code(() => g.doe(g.register.adresboek.bewaar, contact({ organisatie: '' })))).toBe('ORGANISATIE_ONTBREEKT');
    expect(code(() => g.doe(g.register.adresboek.bewaar, contact({ soort: 'partner', partner: 'school' })))).toBe(
      'NIET_GEVONDEN',
    );
    const { contacten } = g.register.adresboek.lijst(g.omgeving, {});
    expect(contacten.map((c) => `${c.naam}, ${c.organisatie}`)).toEqual([
      'O. Eerlijk, ',
      'H. Ander, OM',
      'R. Schijn, Reclassering',
    ]);
    expect(logcodes(g).filter((w) => w === 'adresboek.bewaard')).toHaveLength(3);
  });

  it('says that a name is that of a youth or a parent, and keeps it', () => {
    const g = maakGesprek();
    maakGroep(g);
    const bewaar = (naam: string) => g.doe(g.register.adresboek.bewaar, contact({ naam })).lijktOpBetrokkene;
    expect([bewaar('Quirijn Zandlopervis'), bewaar('Odile Zandlopervis'), bewaar('Quirijn Ander')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(g.register.adresboek.lijst(g.omgeving, {}).contacten).toHaveLength(3);
  });

  it('names who was not invited for two years, and removes nobody by itself', () => {
    const g = maakGesprek();
    g.doe(g.register.adresboek.bewaar, contact());
    const lang = () => g.register.adresboek.lijst(g.omgeving, {}).contacten.map((c) => c.langOngebruikt);
    g.verder(729 * 86_400);
    expect(lang()).toEqual([false]);
    g.verder(2 * 86_400);
    expect(lang()).toEqual([true]);
  });

  it('that loses somebody changes no meeting', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    g.doe(g.register.deelnemers.nodigIncidenteelUit, toets(v, { inAdresboek: true }));
    const voor = JSON.stringify(g.beeld(v.overlegId).deelnemers);
    const [wie] = g.register.adresboek.lijst(g.omgeving, {}).contacten;
    expect(wie).toMatchObject({ naam: 'R. Schijn', soort: 'organisatie', gebruiktOp: DAG });
    g.doe(g.register.adresboek.verwijder, { contactId: wie?.id ?? '' });
    expect(JSON.stringify(g.beeld(v.overlegId).deelnemers)).toBe(voor);
    expect(code(() => g.doe(g.register.adresboek.verwijder, { contactId: wie?.id ?? '' }))).toBe('NIET_GEVONDEN');
  });
});

describe('inviting', () => {
  it('asks why for whoever advises or informs, and not for a task of the convenant', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const nodig = (meer: Record<string, unknown>) => g.doe(g.register.deelnemers.nodigPartnerUit, politie(v, meer));
    expect(code(() => nodig({ rol: 'informant' }))).toBe('NOODZAAK_ONTBREEKT');
    expect(code(() => nodig({ rol: 'adviesrol', noodzaak: '' }))).toBe('NOODZAAK_ONTBREEKT');
    const { deelnemerId } = nodig({ rol: 'informant', noodzaak: 'Sprak de buurt.' });
    expect(g.register.deelnemers.toon(g.omgeving, { overlegId: v.overlegId, deelnemerId })).toMatchObject({
      noodzaak: 'Sprak de buurt.',
      toets: null,
      ligtVast: '',
    });
    expect(code(() => nodig({ naam: 'w. tweede' }))).toBe('AL_UITGENODIGD');
    // Two people of one partner share its seat.
    expect(g.beeld(v.overlegId).deelnemers.filter((d) => d.zetel === 2)).toHaveLength(2);
  });

  it('offers those of the last meeting about the same groups first, and invites its partners in one go', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    g.doe(g.register.adresboek.bewaar, contact({ naam: 'A. Eerste' }));
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    const ander = maakGroep(g, 'Burenkade');
    const overlegId = maakVolgende(g, [v.groepId, ander.groepId]);
    const kies = () => g.register.deelnemers.kandidaten(g.omgeving, { overlegId });
    expect(kies().vorige).toEqual({ datum: DAG, nieuw: 4 });
    expect(kies().kandidaten.map((k) => [k.naam, k.vorigeKeer, k.opLijst])).toEqual([
      ['I. Denkbeeld', true, false],
      ['K. Bedacht', true, false],
      ['H. Verzonnen', true, false],
      ['D. Voorbeeld', true, false],
      ['T. Proefman', true, false],
      ['A. Eerste', false, false],
    ]);
    expect(kies().kandidaten[4]).toMatchObject({
      soort: 'organisatie',
      gastsoort: 'functionaris',
      gevraagdDoor: 'politie',
      noodzaak: 'Kent de afspraken over de Halt-straf.',
    });
    expect(g.doe(g.register.deelnemers.nodigVorigeUit, { overlegId })).toEqual({ uitgenodigd: 4 });
    expect(g.doe(g.register.deelnemers.nodigVorigeUit, { overlegId })).toEqual({ uitgenodigd: 0 });
    // A guest is not among them: he is tested anew.
    expect(g.beeld(overlegId).deelnemers.map((d) => d.zetel)).toEqual([1, 2, 3, 4]);
    expect(
      code(() => g.doe(g.register.deelnemers.nodigVorigeUit, { overlegId: maakVolgende(g, [ander.groepId]) })),
    ).toBe('GEEN_VORIGE');
  });

  it('during the meeting leaves the room as it was, and lets in nobody who did not sign', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    for (const wie of ['burgemeester', 'politie', 'om'] as const) zet(g, v, wie, true);
    noteer(g, v, 'De groep is kleiner.');
    g.doe(g.register.overleg.zetBeamer, { overlegId: v.overlegId, leeg: false });
    const voor = JSON.stringify(g.zaal());
    const { deelnemerId } = g.doe(g.register.deelnemers.nodigIncidenteelUit, toets(v));
    g.doe(g.register.deelnemers.nodigPartnerUit, politie(v));
    expect(JSON.stringify(g.zaal())).toBe(voor);
    expect(g.beeld(v.overlegId).deelnemers.find((d) => d.id === deelnemerId)).toMatchObject({
      zetel: 6,
      stand: 'geblokkeerd',
      inZaal: false,
    });
    g.doe(g.register.deelnemers.zetAanwezig, { overlegId: v.overlegId, deelnemerId, aanwezig: true, bevestigd: false });
    expect(g.beeld(v.overlegId).zaal.donkerOmdat).toContain('Reclassering heeft niet getekend');
  });
});

describe('the test of a guest', () => {
  const weigeringen: readonly (readonly [string, Partial<Toets>, string])[] = [
    [
      'a professional secret that nothing lifts, also with A',
      { vuistregel: 'A', beroepsgeheim: 'niets' },
      'BEROEPSGEHEIM',
    ],
    ['the same with B', { beroepsgeheim: 'niets' }, 'BEROEPSGEHEIM'],
    ['only the task of the recipient, without what allows it', { vuistregel: 'C' }, 'VUISTREGEL_C'],
    ['a group that is not on the agenda', { groepen: ['g-elders'] }, 'GROEP_PAST_NIET'],
    ['no organisation for its functionary', { organisatie: '' }, 'ORGANISATIE_ONTBREEKT'],
    ['no gemeente for somebody of another one', { soort: 'boa', organisatie: '' }, 'ORGANISATIE_ONTBREEKT'],
    ['nobody who takes part asking for him', { gevraagdDoor: 'halt' }, 'NIET_GEVONDEN'],
    ['who is on the list already', { organisatie: 'halt', naam: 't. proefman' }, 'AL_UITGENODIGD'],
    ['a ground about nobody', { gronden: [grond('')] }, 'LEDEN_ONTBREKEN'],
  ];
  it('is refused at the first part that fails, and then nobody is on the list', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const voor = g.beeld(v.overlegId).deelnemers.length;
    for (const [wat, meer, verwacht] of weigeringen) {
      expect(
        code(() => g.doe(g.register.deelnemers.nodigIncidenteelUit, toets(v, meer))),
        wat,
      ).toBe(verwacht);
    }
    expect(g.beeld(v.overlegId).deelnemers).toHaveLength(voor);
  });

  it('takes a member only of a group for which he is tested', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const ander = maakGroep(g, 'Burenkade');
    const overlegId = maakVolgende(g, [v.groepId, ander.groepId]);
    const vreemd = { overlegId, gronden: [grond(ander.leden[0]?.id ?? '')] };
    expect(code(() => g.doe(g.register.deelnemers.nodigIncidenteelUit, toets(v, vreemd)))).toBe('LEDEN_ONTBREKEN');
    const beide = { ...vreemd, groepen: [v.groepId, ander.groepId] };
    expect(code(() => g.doe(g.register.deelnemers.nodigIncidenteelUit, toets(v, beide)))).toBe('geen');
  });

  it('is read back, with what it allowed him', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const lid = v.leden[0];
    const { deelnemerId } = g.doe(
      g.register.deelnemers.nodigIncidenteelUit,
      toets(v, {
        beroepsgeheim: 'toestemming',
        vuistregel: 'C',
        uitzondering: 'Art. 1 Voorbeeldwet.',
        verstrekt: [{ aan: ['politie'], gegevenssoort: 'gewoon', niveau: 'groep', grondslag: 'eigen wet' }],
      }),
    );
    const { toets: t } = g.register.deelnemers.toon(g.omgeving, { overlegId: v.overlegId, deelnemerId });
    expect(t).toMatchObject({
      soort: 'functionaris',
      gevraagdDoor: { id: 'politie', naam: 'politie' },
      doel: { id: 'd' },
      vuistregel: 'C',
      uitzondering: 'Art. 1 Voorbeeldwet.',
      beroepsgeheim: 'toestemming',
      groepen: [{ id: v.groepId, naam: 'Proefplein' }],
      magHoren: [`Van politie: politiegegeven over ${lid?.code} (art. 19 Wpg).`],
      magVertellen: ['Aan politie: gewoon over de groep (eigen wet).'],
    });
    expect(logcodes(g).at(-1)).toBe('deelnemer.geopend-op-scherm');
  });

  it('of a natural person puts his own name on his seat', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    g.doe(
      g.register.deelnemers.nodigIncidenteelUit,
      toets(v, { soort: 'persoon', organisatie: 'telt niet', naam: 'O. Eerlijk', inAdresboek: true }),
    );
    expect(g.beeld(v.overlegId).deelnemers.at(-1)).toMatchObject({ naam: 'O. Eerlijk', organisatie: 'O. Eerlijk' });
    expect(g.register.adresboek.lijst(g.omgeving, {}).contacten).toMatchObject([{ soort: 'persoon', organisatie: '' }]);
  });

  it('keeps him out of what is about a group for which he was not tested, whatever his grounds', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const ander = maakGroep(g, 'Burenkade');
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    const overlegId = maakVolgende(g, [v.groepId, ander.groepId]);
    g.doe(g.register.deelnemers.nodigVorigeUit, { overlegId });
    const overGroep = [grond('', { niveau: 'groep', leden: [] })];
    const gast = (naam: string, groepen: string[]) =>
      g.doe(g.register.deelnemers.nodigIncidenteelUit, { ...toets(v), overlegId, naam, groepen, gronden: overGroep })
        .deelnemerId;
    gast('Een groep', [v.groepId]);
    gast('Beide groepen', [v.groepId, ander.groepId]);
    g.doe(g.register.overleg.open, { overlegId });
    for (const zetel of [5, 6]) {
      const d = g.beeld(overlegId).deelnemers.find((x) => x.zetel === zetel);
      g.store.schrijf((db) =>
        db
          .prepare(
            `INSERT INTO verklaring (id, deelnemer_id, uitkomst, tekst, tekstversie, teksthash, plaats, tijd, identiteit, getypte_naam)
             VALUES (?, ?, 'ondertekend', '[]', '1', 'h', 'hier', '2026-03-12T12:00:00.000Z', 'paspoort', 'x')`,
          )
          .run(`v-${zetel}`, d?.id ?? ''),
      );
    }
    const ziet = (groepId: string) => {
      const punt = g.beeld(overlegId).agenda.findIndex((a) => a.soort === 'onderwerp' && a.titel.startsWith(groepId));
      const agendapuntId = g.beeld(overlegId).agenda[punt]?.id ?? '';
      g.doe(g.register.overleg.kiesAgendapunt, { overlegId, agendapuntId });
      const onderwerp = { ...v, overlegId, agenda: { ...v.agenda, onderwerp: agendapuntId } };
      noteer(g, onderwerp, 'Van politie.', {
        bron: 'politie',
        gegevenssoort: 'politiegegeven',
        kring: 'A',
        kringAkkoordDoor: g.beeld(overlegId).deelnemers.find((d) => d.zetel === 2)?.id,
      });
      return g
        .beeld(overlegId)
        .punten.at(-1)
        ?.ring.zetels.filter((z) => z.stand === 'ziet')
        .map((z) => z.zetel);
    };
    expect(ziet('Proefplein')).toEqual(expect.arrayContaining([5, 6]));
    const elders = ziet('Burenkade');
    expect(elders).toContain(6);
    expect(elders).not.toContain(5);
  });
});

describe('a participant', () => {
  it('can be changed and withdrawn before he was in the room; the seats of the others stay', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const { deelnemerId } = g.doe(g.register.deelnemers.nodigIncidenteelUit, toets(v));
    const derde = g.doe(g.register.deelnemers.nodigIncidenteelUit, toets(v, { naam: 'Z. Laatst' })).deelnemerId;
    const { overlegId: _, ...nieuw } = toets(v, { naam: 'R. Anders', beroepsgeheim: 'wet', gronden: [] });
    const anders = { overlegId: v.overlegId, deelnemerId, ...nieuw };
    expect(code(() => g.doe(g.register.deelnemers.wijzigIncidenteel, anders))).toBe('GRONDSLAG_ONTBREEKT');
    g.doe(g.register.deelnemers.wijzigIncidenteel, { ...anders, gronden: [grond(v.leden[1]?.id ?? '')] });
    const toon = () => g.register.deelnemers.toon(g.omgeving, { overlegId: v.overlegId, deelnemerId });
    expect(toon()).toMatchObject({ naam: 'R. Anders', zetel: 6, toets: { beroepsgeheim: 'wet' } });
    expect(toon().toets?.magHoren).toEqual([`Van politie: politiegegeven over ${v.leden[1]?.code} (art. 19 Wpg).`]);
    g.doe(g.register.deelnemers.trekIn, { overlegId: v.overlegId, deelnemerId });
    expect(code(toon)).toBe('NIET_GEVONDEN');
    expect(g.beeld(v.overlegId).deelnemers.find((d) => d.id === derde)?.zetel).toBe(7);
    expect(logcodes(g)).toEqual(expect.arrayContaining(['deelnemer.opnieuw-getoetst', 'deelnemer.ingetrokken']));
    expect(g.store.lees.prepare('SELECT 1 FROM toets WHERE deelnemer_id = ?').get(deelnemerId)).toBeUndefined();
  });

  it('of a partner can be changed, and stays on its seat', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const wie = { overlegId: v.overlegId, deelnemerId: v.wie.jongerenwerk, naam: 'N. Ander', functie: '' };
    const wijzig = (meer: Record<string, unknown>) =>
      g.doe(g.register.deelnemers.wijzigPartner, { ...wie, rol: 'eigen-taak' as const, ...meer });
    expect(code(() => wijzig({ rol: 'informant' }))).toBe('NOODZAAK_ONTBREEKT');
    wijzig({ rol: 'informant', noodzaak: 'Sprak de groep.' });
    expect(g.beeld(v.overlegId).deelnemers.find((d) => d.id === v.wie.jongerenwerk)).toMatchObject({
      naam: 'N. Ander',
      zetel: 4,
      rol: 'informant',
    });
    expect(code(() => wijzig({ deelnemerId: v.wie.halt }))).toBe('NIET_GEVONDEN');
  });

  it.each<[string, (g: Gesprek, v: Vergadering) => void, 'politie' | 'halt']>([
    ['was in the room', (g, v) => zet(g, v, 'politie', true), 'politie'],
    ['was in the room and left', (g, v) => [zet(g, v, 'politie', true), zet(g, v, 'politie', false, true)], 'politie'],
    ['signed', (g, v) => laatHaltTekenen(g, v), 'halt'],
    [
      'is signing',
      (g, v) =>
        g.doe(g.register.intern.beginTekenen, {
          overlegId: v.overlegId,
          deelnemerId: v.wie.halt,
          identiteit: 'paspoort' as const,
        }),
      'halt',
    ],
    [
      'agreed to something',
      (g, v) =>
        noteer(g, v, 'Ruimer.', {
          ...vanPolitie(v.leden[0]?.id ?? ''),
          kring: 'A',
          kringAkkoordDoor: v.wie.politie,
        }),
      'politie',
    ],
  ])('who %s is changed and withdrawn no more', (_wat, eerst, wie) => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    eerst(g, v);
    const deelnemerId = v.wie[wie];
    expect(code(() => g.doe(g.register.deelnemers.trekIn, { overlegId: v.overlegId, deelnemerId }))).toBe(
      'DEELNEMER_LIGT_VAST',
    );
    expect(g.register.deelnemers.toon(g.omgeving, { overlegId: v.overlegId, deelnemerId }).ligtVast).not.toBe('');
    expect(g.beeld(v.overlegId).deelnemers.some((d) => d.id === deelnemerId)).toBe(true);
  });

  it('of the OM that is withdrawn takes its taking part along, unless another meeting has it', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const om = () =>
      g.store.lees.prepare<{ vanaf: string }>('SELECT vanaf FROM om_deelname WHERE groep_id = ?').get(v.groepId);
    expect(om()).toEqual({ vanaf: DAG });
    g.doe(g.register.deelnemers.trekIn, { overlegId: v.overlegId, deelnemerId: v.wie.om });
    expect(om()).toBeUndefined();
    const later = g.doe(g.register.overleg.maak, {
      datum: '2026-04-02',
      begin: '10:00',
      plaats: 'Raadzaal',
      groepIds: [v.groepId],
    }).overlegId;
    const nodig = (overlegId: string) =>
      g.doe(g.register.deelnemers.nodigPartnerUit, politie({ overlegId }, { partner: 'om' })).deelnemerId;
    nodig(later);
    const deelnemerId = nodig(v.overlegId);
    expect(om()).toEqual({ vanaf: DAG });
    g.doe(g.register.deelnemers.trekIn, { overlegId: v.overlegId, deelnemerId });
    expect(om()).toEqual({ vanaf: '2026-04-02' });
  });
});

describe('the store', () => {
  it('keeps an incidentele deelnemer without a complete test off the list', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const zetIn = (toetsrij: boolean, velden: string) => () =>
      g.store.schrijf((db) => {
        db.prepare(
          `INSERT INTO deelnemer (id, overleg_id, zetel, partner, organisatie, naam, functie, rol, gevraagd_door, noodzaak, doel, vuistregel, uitzondering, sinds)
           VALUES ('nieuw', ?, 9, NULL, 'X', 'Y', '', 'informant', 'politie', 'nodig', ${velden}, 'x')`,
        ).run(v.overlegId);
        if (toetsrij)
          db.prepare(
            "INSERT INTO toets (deelnemer_id, soort, beroepsgeheim, getoetst_op) VALUES ('nieuw', 'functionaris', 'nee', 'x')",
          ).run();
      });
    expect(zetIn(false, "'d', 'B', ''")).toThrow(/FOREIGN KEY/);
    expect(zetIn(true, "NULL, 'B', ''")).toThrow(/TOETS_ONVOLLEDIG/);
    expect(zetIn(true, "'d', 'C', ''")).toThrow(/TOETS_ONVOLLEDIG/);
    expect(() =>
      g.store.schrijf((db) =>
        db.prepare("UPDATE toets SET beroepsgeheim = 'niets' WHERE deelnemer_id = ?").run(v.wie.halt),
      ),
    ).toThrow(/CHECK/);
    expect(() =>
      g.store.schrijf((db) => db.prepare('DELETE FROM toets WHERE deelnemer_id = ?').run(v.wie.halt)),
    ).toThrow(/FOREIGN KEY/);
    expect(zetIn(true, "'d', 'C', 'Art. 1 Voorbeeldwet.'")).not.toThrow();
  });

  it('of before the address book gives whoever was invited then a test without groups', () => {
    const map = mkdtempSync(join(tmpdir(), 'overlegtafel-0130-'));
    const open = (van: typeof migraties, nieuw = false) =>
      openStore(join(map, 'bestand.db'), Buffer.alloc(32, 7), { migraties: van, nieuw });
    const oud = open(
      migraties.filter((m) => m.nummer < 130),
      true,
    );
    const vul = `INSERT INTO profiel (id, versie, inhoud, sinds) VALUES ('p', 1, '{}', 'x');
      INSERT INTO overleg (id, datum, begin, plaats, staat, profiel_id, profiel_versie) VALUES ('o', '2026-01-01', '10:00', 'hier', 'gesloten', 'p', 1);
      INSERT INTO deelnemer (id, overleg_id, zetel, partner, organisatie, naam, functie, rol, gevraagd_door, doel, noodzaak, vuistregel, sinds)
        VALUES ('gast', 'o', 5, NULL, 'Halt', 'T. Proefman', '', 'adviesrol', 'politie', 'd', 'nodig', 'B', '2026-01-01T09:00:00.000Z'),
               ('partner', 'o', 2, 'politie', 'politie', 'K. Bedacht', '', 'eigen-taak', NULL, NULL, NULL, NULL, 'x');`;
    oud.schrijf((db) => {
      for (const regel of vul.split(';').filter((r) => r.trim() !== '')) db.prepare(regel).run();
    });
    oud.sluit();
    const nu = open(migraties);
    expect(nu.lees.prepare('SELECT * FROM toets').all()).toEqual([
      {
        deelnemer_id: 'gast',
        soort: 'functionaris',
        beroepsgeheim: 'niet-gevraagd',
        getoetst_op: '2026-01-01T09:00:00.000Z',
      },
    ]);
    expect(nu.lees.prepare('SELECT id, toets FROM deelnemer ORDER BY id').all()).toEqual([
      { id: 'gast', toets: 'gast' },
      { id: 'partner', toets: null },
    ]);
    expect(nu.lees.prepare('SELECT * FROM pragma_foreign_key_check').all()).toEqual([]);
    nu.sluit();
    rmSync(map, { recursive: true, force: true });
  });
});
