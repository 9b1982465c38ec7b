/** Warnings beforehand: each with what helps, and only as long as it is true. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Waarschuwing } from '../../shared/contract/waarschuwing.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import { DAG, maakGroep } from '../support/opstelling.ts';
import { toets } from '../support/uitnodigen.ts';
import { code } from '../support/weigering.ts';

const vertelt = { aan: ['politie'], gegevenssoort: 'gewoon', niveau: 'groep' as const, grondslag: 'eigen taak' };

/** Two groups in one meeting in preparation; the guest may not see a namenlijst. */
function bereidVoor(profiel = ingebouwdProfiel) {
  const g = maakGesprek(profiel);
  const [een, twee] = [maakGroep(g), maakGroep(g, 'Oefenkade')];
  const { overlegId } = g.doe(g.register.overleg.maak, {
    datum: DAG,
    begin: '14:00',
    plaats: 'Voorbeeldstad',
    groepIds: [een.groepId, twee.groepId],
  });
  const nodig = (partner: string) =>
    g.doe(g.register.deelnemers.nodigPartnerUit, { overlegId, partner, naam: partner, functie: '', rol: 'eigen-taak' });
  const halt = (groepen = [een.groepId, twee.groepId]) =>
    g.doe(g.register.deelnemers.nodigIncidenteelUit, {
      overlegId,
      soort: 'functionaris',
      beroepsgeheim: 'nee',
      groepen,
      organisatie: 'Halt',
      naam: 'T. Proefman',
      functie: '',
      rol: 'adviesrol',
      gevraagdDoor: 'politie',
      doel: 'd',
      noodzaak: 'Kent de afspraken.',
      vuistregel: 'B',
      uitzondering: '',
      gronden: [{ van: 'politie', gegevenssoort: 'politiegegeven', niveau: 'groep', leden: [], grondslag: 'wpg19' }],
      verstrekt: [],
    });
  return { g, overlegId, een, twee, nodig, halt };
}

describe('beforehand', () => {
  let v: ReturnType<typeof bereidVoor>;
  const van = (soort: Waarschuwing['soort'], g: Gesprek = v.g) =>
    g.beeld(v.overlegId).waarschuwingen.filter((w) => w.soort === soort);

  beforeEach(() => {
    v = bereidVoor();
  });

  it('says that there is no besluit when both who need one are needed, where nobody is named when both are invited', () => {
    expect(van('besluit').map((w) => w.watHelpt)).toEqual([
      'Nodig bij Proefplein: namenlijst en Oefenkade: namenlijst. Is er een besluit? Leg het vast bij Registers, Besluiten.',
    ]);
    v.g.omgeving.schrijf((db) => db.prepare("UPDATE agendapunt SET nodig = '[]'").run());
    v.nodig('politie');
    expect(van('besluit')).toEqual([]);
    v.nodig('jongerenwerk');
    expect(van('besluit')).toEqual([
      {
        soort: 'besluit',
        tekst: 'Geen besluit art. 20 Wpg. Politie en jongerenwerk kunnen niet delen.',
        watHelpt: 'Nodig bij elk onderwerp over een groep. Is er een besluit? Leg het vast bij Registers, Besluiten.',
      },
    ]);
  });

  it('names the items for which both are needed when that is not all of them', () => {
    v.nodig('politie');
    v.nodig('jongerenwerk');
    v.g.omgeving.schrijf((db) =>
      db.prepare("UPDATE agendapunt SET nodig = '[]', kring = iif(soort = 'namenlijst', kring, 'C')").run(),
    );
    expect(van('besluit')[0]?.watHelpt).toContain('Nodig bij Proefplein: namenlijst en Oefenkade: namenlijst.');
  });

  it('names the items that a guest may not see, as he will be once he has signed', () => {
    v.nodig('politie');
    expect([van('besloten'), van('volgorde')]).toEqual([[], []]);
    v.halt();
    expect(van('besloten').map((w) => w.tekst)).toEqual([
      'Niet voor 5 Halt: Proefplein: namenlijst en Oefenkade: namenlijst.',
    ]);
    expect(van('tekenen').map((w) => w.tekst)).toEqual(['Halt moet nog tekenen.']);
  });

  it('says of what nobody invited may see that the room stays empty, and not whom to ask to wait', () => {
    v.nodig('burgemeester');
    v.nodig('jongerenwerk');
    const kring = (id: string) =>
      v.g.omgeving.schrijf((db) => db.prepare("UPDATE agendapunt SET kring = ? WHERE soort = 'namenlijst'").run(id));
    kring('R');
    expect(van('besloten')).toEqual([
      {
        soort: 'besloten',
        tekst: 'Niemand die komt, mag dit zien: Proefplein: namenlijst en Oefenkade: namenlijst.',
        watHelpt: 'Het is alleen voor u: de zaal is dan leeg. Moet er iemand bij? Geef het een ruimere kring (g).',
      },
    ]);
    v.g.omgeving.schrijf((db) => db.prepare("DELETE FROM deelnemer WHERE partner = 'burgemeester'").run());
    kring('C');
    expect(van('besloten')[0]?.watHelpt).toContain('Nodig iemand uit die erbij mag zijn');
  });

  it('proposes an order in which he leaves once, with every item in it, the closing round before that', () => {
    v.nodig('politie');
    v.halt();
    const [voorstel] = van('volgorde');
    const agenda = v.g.beeld(v.overlegId).agenda;
    expect(voorstel?.tekst).toBe('Nu gaat er 2 keer iemand weg. In een andere volgorde 1 keer.');
    expect(voorstel?.volgorde?.map((id) => agenda.find((a) => a.id === id)?.titel)).toEqual([
      'Opening en geheimhouding',
      'Proefplein: voortgang',
      'Oefenkade: voortgang',
      'Sluitronde',
      'Proefplein: namenlijst',
      'Oefenkade: namenlijst',
    ]);
    expect([...(voorstel?.volgorde ?? [])].sort()).toEqual(agenda.map((a) => a.id).sort());
    v.g.doe(v.g.register.overleg.open, { overlegId: v.overlegId });
    expect([van('volgorde'), van('besloten')]).toEqual([[], []]);
  });

  it('proposes an order that the agenda takes, also for a guest tested for one of two groups', () => {
    v.nodig('politie');
    v.halt([v.twee.groepId]);
    const volgorde = van('volgorde')[0]?.volgorde ?? [];
    const titels = () => v.g.beeld(v.overlegId).agenda.map((a) => a.titel);
    v.g.doe(v.g.register.agenda.zetVolgorde, { overlegId: v.overlegId, agendapuntIds: [...volgorde] });
    // For everybody: only the progress of the group for which he was tested. He leaves after the closing round.
    expect(titels()).toEqual([
      'Opening en geheimhouding',
      'Oefenkade: voortgang',
      'Sluitronde',
      'Proefplein: voortgang',
      'Proefplein: namenlijst',
      'Oefenkade: namenlijst',
    ]);
    expect(van('volgorde')).toEqual([]);
    // What is for him too stays before the closing round.
    const anders = v.g.beeld(v.overlegId).agenda.map((a) => a.id);
    anders.splice(2, 0, ...anders.splice(1, 1));
    const zet = () => v.g.doe(v.g.register.agenda.zetVolgorde, { overlegId: v.overlegId, agendapuntIds: anders });
    expect(code(zet)).toBe('VOLGORDE_KLOPT_NIET');
  });
});

it.each([
  ['2022-09-12', 'Het convenant loopt af op 12 september 2026.', 'Evalueer het met de partners vóór die datum'],
  ['2022-09-13', undefined, undefined],
  ['2022-03-12', 'Het convenant liep af op 12 maart 2026.', 'Overleg met uw privacyjurist'],
] as const)('a convenant in force since %s, on 12 March 2026: %s', (inWerking, tekst, helpt) => {
  const convenant = { ...ingebouwdProfiel.convenant, inWerking };
  const { g, overlegId } = bereidVoor({ ...ingebouwdProfiel, convenant });
  const w = g.beeld(overlegId).waarschuwingen.find((x) => x.soort === 'convenant');
  expect(w?.tekst).toBe(tekst);
  if (helpt !== undefined) expect(w?.watHelpt).toContain(helpt);
});

describe('jongerenwerk that did not sign the convenant', () => {
  const partners = ingebouwdProfiel.partners.map((p) => (p.id === 'jongerenwerk' ? { ...p, ondertekend: null } : p));
  let v: ReturnType<typeof bereidVoor>;
  const onderdelen = () => v.g.register.agenda.toon(v.g.omgeving, { overlegId: v.overlegId });
  const namenlijst = () => onderdelen().onderdelen.find((o) => o.soort === 'namenlijst');
  const wijzig = (nodig: string[]) => {
    const { id = '', vraag = '', doel = null, kring = null, minuten = 5 } = namenlijst() ?? {};
    const soort = 'namenlijst' as const;
    v.g.doe(v.g.register.agenda.wijzig, { agendapuntId: id, soort, vraag, doel, kring, minuten, nodig });
  };
  const van = (soort: Waarschuwing['soort']) => v.g.beeld(v.overlegId).waarschuwingen.filter((w) => w.soort === soort);

  beforeEach(() => {
    v = bereidVoor({ ...ingebouwdProfiel, partners });
    v.nodig('politie');
  });

  it('is said where it is needed, with what helps; a besluit art. 20 is not', () => {
    expect(van('besluit')).toEqual([]);
    expect(van('partner')).toEqual([
      {
        soort: 'partner',
        tekst: 'Jongerenwerk is nodig en tekende het convenant niet.',
        watHelpt:
          'Nodig bij Proefplein: namenlijst en Oefenkade: namenlijst. Laat het convenant tekenen, of nodig iemand uit als incidentele deelnemer, na de toets (art. 4). Kan het zonder? Haal het vinkje weg in de agenda (g).',
      },
    ]);
    expect(v.g.beeld(v.overlegId).keuzes.nietMee).toEqual([
      { id: 'jongerenwerk', naam: 'jongerenwerk', waarom: 'tekende het convenant niet' },
    ]);
  });

  it('can stay or go as what is needed in the form of a part', () => {
    expect(onderdelen().keuzes.nodig).toContainEqual({
      id: 'jongerenwerk',
      naam: 'jongerenwerk (tekende het convenant niet)',
    });
    wijzig(['politie', 'jongerenwerk']);
    expect(namenlijst()?.mist).toEqual(['jongerenwerk']);
    wijzig(['politie']);
    expect(namenlijst()?.mist).toEqual([]);
  });

  it.each([
    ['Jongerenwerk', true],
    ['Jongerenwerk Voorbeeldstad', true],
    ['Jongerenwerkers in beeld', false],
    ['Straathoekwerk', false],
  ])('is there for the need by a tested guest of its organisation: %s', (organisatie, telt) => {
    v.g.doe(
      v.g.register.deelnemers.nodigIncidenteelUit,
      toets(v, { organisatie, groepen: [v.een.groepId], gronden: [], verstrekt: [vertelt] }),
    );
    expect(namenlijst()?.mist).toEqual(telt ? [] : ['jongerenwerk']);
    expect(van('partner')).toHaveLength(telt ? 0 : 1);
  });
});

it('says of somebody on the list that his partner takes no part that day any more, and what to do with him', () => {
  const v = bereidVoor();
  v.nodig('jongerenwerk');
  const partners = ingebouwdProfiel.partners.map((p) => (p.id === 'jongerenwerk' ? { ...p, tot: '2026-03-01' } : p));
  v.g.omgeving.schrijf((db) =>
    db.prepare('UPDATE profiel SET inhoud = ?').run(JSON.stringify({ ...ingebouwdProfiel, partners })),
  );
  expect(v.g.beeld(v.overlegId).waarschuwingen.filter((w) => w.soort === 'partner')).toEqual([
    {
      soort: 'partner',
      tekst: 'Jongerenwerk doet op die dag niet mee aan het convenant. jongerenwerk ziet dan niets.',
      watHelpt: 'Trek de uitnodiging in. Nodig hem uit als incidentele deelnemer, na de toets (art. 4).',
    },
  ]);
});
