/** Who is on the list: inviting, the same as last time, changing and withdrawing. */
import { describe, expect, it } from 'vitest';
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
import { contact, grond, logcodes, maakVolgende, politie, toets } from '../support/uitnodigen.ts';
import { code } from '../support/weigering.ts';

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
    expect(kies().vorige).toEqual({ datum: DAG, nieuw: 4, om: ['Proefplein'] });
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

  it('that is withdrawn is needed for nothing on the agenda any more', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const overlegId = maakVolgende(g, [v.groepId]);
    const { deelnemerId } = g.doe(g.register.deelnemers.nodigIncidenteelUit, { ...toets(v), overlegId });
    const deel = () =>
      g.register.agenda.toon(g.omgeving, { overlegId }).onderdelen.find((o) => o.soort === 'onderwerp');
    const wijzig = (nodig: string[]) => {
      const { id = '', vraag = '', doel = null, kring = null, minuten = 5 } = deel() ?? {};
      const soort = 'onderwerp' as const;
      g.doe(g.register.agenda.wijzig, { agendapuntId: id, soort, vraag, doel, kring, minuten, nodig });
    };
    wijzig(['politie', deelnemerId]);
    g.doe(g.register.deelnemers.trekIn, { overlegId, deelnemerId });
    expect(deel()?.nodig.map((n) => n.id)).toEqual(['politie']);
    expect(code(() => wijzig(deel()?.nodig.map((n) => n.id) ?? []))).toBe('geen');
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
});

describe('the OM', () => {
  it('that is withdrawn takes its taking part along, unless another meeting has it', () => {
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

  /** A next meeting about a group in which it takes part and one in which it does not. */
  const metTweede = (g: Gesprek) => {
    const v = maakVergadering(g);
    const ander = maakGroep(g, 'Burenkade');
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    return { v, ander, overlegId: maakVolgende(g, [v.groepId, ander.groepId]) };
  };
  const doetMee = (g: Gesprek) =>
    g.store.lees
      .prepare<{ groep_id: string }>('SELECT groep_id FROM om_deelname')
      .all()
      .map((r) => r.groep_id);
  const nodigOm = (g: Gesprek, overlegId: string, omGroepen?: string[]) =>
    g.doe(g.register.deelnemers.nodigPartnerUit, politie({ overlegId }, { partner: 'om', omGroepen })).deelnemerId;
  const ziet = (g: Gesprek, overlegId: string, groep: string) =>
    g.beeld(overlegId).agenda.filter((a) => a.titel.includes(groep) && !a.gaatWeg.includes(3)).length > 0;

  it('comes the same as last time for the groups in which it takes part, and for no other', () => {
    const g = maakGesprek();
    const { v, overlegId } = metTweede(g);
    expect(g.register.deelnemers.kandidaten(g.omgeving, { overlegId }).vorige?.om).toEqual(['Proefplein']);
    g.doe(g.register.deelnemers.nodigVorigeUit, { overlegId });
    expect(doetMee(g)).toEqual([v.groepId]);
    expect([ziet(g, overlegId, 'Proefplein'), ziet(g, overlegId, 'Burenkade')]).toEqual([true, false]);
    const om = g.beeld(overlegId).deelnemers.find((d) => d.zetel === 3)?.id ?? '';
    const voor = g.register.deelnemers.toon(g.omgeving, { overlegId, deelnemerId: om }).omGroepen;
    expect(voor?.map((x) => [x.naam, x.sinds, x.gekozen])).toEqual([
      ['Proefplein', DAG, true],
      ['Burenkade', null, false],
    ]);
  });

  it('does not come by itself to a meeting in which it takes part for no group', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    const ander = maakGroep(g, 'Burenkade');
    const overlegId = maakVolgende(g, [v.groepId, ander.groepId]);
    g.doe(g.register.overleg.sluit, { overlegId: v.overlegId });
    g.doe(g.register.deelnemers.nodigVorigeUit, { overlegId });
    g.doe(g.register.overleg.open, { overlegId });
    g.doe(g.register.overleg.sluit, { overlegId });
    const straks = maakVolgende(g, [ander.groepId]);
    const { vorige } = g.register.deelnemers.kandidaten(g.omgeving, { overlegId: straks });
    expect(vorige).toMatchObject({ nieuw: 3, om: [] });
    expect(g.doe(g.register.deelnemers.nodigVorigeUit, { overlegId: straks })).toEqual({ uitgenodigd: 3 });
    expect(doetMee(g)).toEqual([v.groepId]);
  });

  it('is invited per group where the agenda has more, and a choice that is taken back takes its taking part along', () => {
    const g = maakGesprek();
    const v = maakVergadering(g);
    g.doe(g.register.deelnemers.trekIn, { overlegId: v.overlegId, deelnemerId: v.wie.om });
    const ander = maakGroep(g, 'Burenkade');
    const overlegId = maakVolgende(g, [v.groepId, ander.groepId]);
    expect(code(() => nodigOm(g, overlegId))).toBe('OM_GROEP_ONTBREEKT');
    expect(code(() => nodigOm(g, overlegId, ['g-elders']))).toBe('GROEP_PAST_NIET');
    expect(g.beeld(overlegId).deelnemers).toEqual([]);
    const deelnemerId = nodigOm(g, overlegId, [ander.groepId]);
    expect(doetMee(g)).toEqual([ander.groepId]);
    expect([ziet(g, overlegId, 'Proefplein'), ziet(g, overlegId, 'Burenkade')]).toEqual([false, true]);
    const wijzig = (omGroepen?: string[]) =>
      g.doe(g.register.deelnemers.wijzigPartner, {
        overlegId,
        deelnemerId,
        naam: 'H. Ander',
        functie: '',
        rol: 'eigen-taak' as const,
        omGroepen,
      });
    wijzig();
    expect(doetMee(g)).toEqual([ander.groepId]);
    expect(code(() => wijzig([]))).toBe('OM_GROEP_ONTBREEKT');
    wijzig([v.groepId]);
    expect(doetMee(g)).toEqual([v.groepId]);
    g.doe(g.register.deelnemers.trekIn, { overlegId, deelnemerId });
    expect(doetMee(g)).toEqual([]);
    expect(logcodes(g).filter((w) => w.startsWith('om.'))).toEqual([
      'om.neemt-deel',
      'om.neemt-niet-deel',
      'om.neemt-deel',
      'om.neemt-niet-deel',
      'om.neemt-deel',
      'om.neemt-niet-deel',
    ]);
  });
});
