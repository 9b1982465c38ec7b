import { beforeEach, describe, expect, it } from 'vitest';
import { type Inzagebeeld, inzagebeeldSchema, type Proef } from '../../shared/contract/inzage.ts';
import { type Gesprek, maakGesprek } from '../support/gesprek.ts';
import {
  DAG,
  laatHaltTekenen,
  maakVergadering,
  noteer,
  type Vergadering,
  vanPolitie,
  zet,
} from '../support/opstelling.ts';
import { code } from '../support/weigering.ts';

const leeg: Proef = { overlegId: null, datum: null, inZaal: null, personen: [], punten: [] };
const punt = (meer: Partial<Proef['punten'][number]> = {}): Proef['punten'][number] => ({
  id: 'proef-1',
  tekst: 'Een verzonnen punt',
  bron: 'politie',
  gegevenssoort: 'politiegegeven',
  niveau: 'individu',
  leden: ['J-01'],
  kring: null,
  verruimd: null,
  alleen: null,
  ...meer,
});
const halt = (meer: Partial<Extract<Proef['personen'][number], { soort: 'incidenteel' }>> = {}) => ({
  soort: 'incidenteel' as const,
  id: 'proef-9',
  organisatie: 'Halt',
  getekend: true,
  gronden: [],
  verstrekt: [],
  ...meer,
});

let g: Gesprek;
const toets = (proef: Partial<Proef>): Inzagebeeld =>
  inzagebeeldSchema.parse(g.doe(g.register.inzage.toets, { ...leeg, ...proef }));
const rijVan = (beeld: Inzagebeeld, id: string) => {
  const rij = beeld.rijen.find((r) => r.id === id);
  if (!rij) throw new Error('no such row');
  return rij;
};
const celVan = (beeld: Inzagebeeld, rij: string, kolom: string) => {
  const cel = rijVan(beeld, rij).cellen.find((c) => c.kolom === kolom);
  if (!cel) throw new Error('no such cell');
  return cel;
};
const kloppen = (beeld: Inzagebeeld, rij: string, kolom: string) =>
  celVan(beeld, rij, kolom).voorwaarden.map((v) => v.klopt);
const aantalLogregels = () => g.omgeving.lees.prepare<{ n: number }>('SELECT count(*) AS n FROM logboek').get()?.n;
beforeEach(() => {
  g = maakGesprek();
});

describe('a trial put together by hand', () => {
  it('starts with a seat per partner, all of them in the room, on today', () => {
    const beeld = toets({});
    expect(beeld.kolommen.map((k) => [k.zetel, k.naam, k.inZaal])).toEqual([
      [1, 'burgemeester', true],
      [2, 'politie', true],
      [3, 'OM', true],
      [4, 'jongerenwerk', true],
    ]);
    expect(beeld).toMatchObject({ datum: DAG, eigenDatum: DAG, besluit: 'geen', rijen: [] });
  });

  it('names for each cell the four conditions, the article and what helps', () => {
    const beeld = toets({ punten: [punt()] });
    const cel = celVan(beeld, 'proef-1', 'jongerenwerk');
    expect(cel).toMatchObject({ stand: 'buiten', bron: false, kort: ['buiten de kring', 'en nog 1 reden'] });
    expect(cel.voorwaarden).toEqual([
      { voorwaarde: 'toegelaten', klopt: true, zin: 'Convenantpartner op 12 maart 2026.', helpt: '' },
      {
        voorwaarde: 'kring',
        klopt: false,
        zin: 'Kring K1 is burgemeester en politie (art. 1).',
        helpt: 'politie verruimt naar jongerenwerk.',
      },
      {
        voorwaarde: 'grondslag',
        klopt: false,
        zin: 'Politie mag dit niet aan jongerenwerk geven zonder besluit (art. 20 Wpg).',
        helpt: 'een geldig besluit, of een verruiming op grond van art. 19 Wpg.',
      },
      { voorwaarde: 'ingehouden', klopt: true, zin: 'De bron heeft dit niet beperkt.', helpt: '' },
    ]);
    expect(celVan(beeld, 'proef-1', 'burgemeester').voorwaarden[2]?.zin).toBe(
      'Politie mag dit aan burgemeester geven (art. 16 lid 1 Wpg).',
    );
    expect(celVan(beeld, 'proef-1', 'politie')).toMatchObject({ stand: 'ziet', bron: true });
    expect(rijVan(beeld, 'proef-1')).toMatchObject({
      meta: 'politie, politiegegeven, J-01, kring K1',
      opTafel: false,
      ring: { midden: 'niet' },
    });
  });

  it('puts on the table what everybody in the room may see, and nothing with nobody in it', () => {
    const proef = { punten: [punt()] };
    const op = (inZaal: string[]) => rijVan(toets({ ...proef, inZaal }), 'proef-1').opTafel;
    expect(op(['burgemeester', 'politie'])).toBe(true);
    expect(op(['burgemeester', 'politie', 'om'])).toBe(false);
    expect(op([])).toBe(false);
  });

  it('what is said to help, helps', () => {
    const verruimd = { aan: ['jongerenwerk'], grondslag: 'wpg19' };
    const met = toets({ punten: [punt({ verruimd })] });
    expect(celVan(met, 'proef-1', 'jongerenwerk')).toMatchObject({ stand: 'ziet', kort: ['verruimd'] });
    expect(
      kloppen(toets({ punten: [punt({ verruimd: { ...verruimd, grondslag: null } })] }), 'proef-1', 'jongerenwerk'),
    ).toEqual([true, true, false, true]);
    g.doe(g.register.besluiten.registreer, {
      datum: DAG,
      geldigVan: DAG,
      geldigTot: DAG,
      zwaarwegendBelang: 'x',
      samenwerkingsverband: 'x',
      doel: 'x',
      gegevenssoorten: ['politiegegeven'],
      voorwaarden: '',
      aan: ['jongerenwerk'],
    });
    const metBesluit = toets({ punten: [punt()] });
    expect(metBesluit.besluit).toBe('tot en met 12 maart 2026');
    expect(kloppen(metBesluit, 'proef-1', 'jongerenwerk')).toEqual([true, false, true, true]);
    expect(kloppen(toets({ punten: [punt()], datum: '2026-03-13' }), 'proef-1', 'jongerenwerk')).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('takes a guest: not signed, without a ground, with a ground for one member', () => {
    const punten = [punt({ kring: 'A' })];
    const zonder = toets({ punten, personen: [halt({ getekend: false })] });
    expect(zonder.kolommen.at(-1)).toMatchObject({ zetel: 5, naam: 'Halt', inZaal: false, proef: true });
    expect(celVan(zonder, 'proef-1', 'proef-9').voorwaarden).toMatchObject([
      { klopt: false, helpt: 'laat Halt de verklaring tekenen.' },
      { klopt: true },
      { klopt: false, helpt: 'een grondslag voor Halt vastleggen (art. 19 Wpg).' },
      { klopt: true },
    ]);
    const grond = { van: 'politie', gegevenssoort: 'politiegegeven', niveau: 'individu' as const, grondslag: 'wpg19' };
    const met = toets({ punten, personen: [halt({ gronden: [{ ...grond, leden: ['J-01'] }] })] });
    expect(kloppen(met, 'proef-1', 'proef-9')).toEqual([true, true, true, true]);
    const ander = toets({ punten, personen: [halt({ gronden: [{ ...grond, leden: ['J-02'] }] })] });
    expect(kloppen(ander, 'proef-1', 'proef-9')).toEqual([true, true, false, true]);
  });

  it('names what would be refused at entry, and keeps it out of the matrix', () => {
    const beeld = toets({ punten: [punt({ gegevenssoort: 'bijzonder' })] });
    expect(beeld.rijen).toEqual([]);
    expect(beeld.geweigerd).toMatchObject([{ id: 'proef-1', tekst: 'Een verzonnen punt' }]);
    expect(beeld.geweigerd[0]?.uitleg).toContain(
      'Er is geen grondslag om dit van politie aan de burgemeester te geven',
    );
  });

  it('shows narrowing, which does not hold for the bron', () => {
    const beeld = toets({ punten: [punt({ alleen: ['burgemeester'] })] });
    expect(kloppen(beeld, 'proef-1', 'burgemeester')).toEqual([true, true, true, true]);
    expect(celVan(beeld, 'proef-1', 'politie').voorwaarden[3]).toMatchObject({ klopt: true });
    expect(celVan(beeld, 'proef-1', 'om').voorwaarden[3]).toMatchObject({
      klopt: false,
      helpt: 'de bron geeft het vrij voor OM.',
    });
  });

  it('shows partners that do not take part on another day', () => {
    const beeld = toets({ datum: '2025-06-01', punten: [punt()] });
    expect(beeld).toMatchObject({ datum: '2025-06-01', eigenDatum: DAG });
    expect(kloppen(beeld, 'proef-1', 'burgemeester')[0]).toBe(false);
    expect(celVan(beeld, 'proef-1', 'burgemeester').voorwaarden[0]?.zin).toContain(
      'geen convenantpartner op 1 juni 2025',
    );
  });

  it.each<[string, Partial<Proef>, string]>([
    ['an unknown kind', { punten: [punt({ gegevenssoort: 'roddel' })] }, 'SOORT_ONBEKEND'],
    ['an unknown kring', { punten: [punt({ kring: 'Q' })] }, 'KRING_ONBEKEND'],
    ['an individual without a member', { punten: [punt({ leden: [] })] }, 'LEDEN_ONTBREKEN'],
    ['an unknown bron', { punten: [punt({ bron: 'voetbalclub' })] }, 'NIET_GEVONDEN'],
    [
      'an unknown ground',
      { punten: [punt({ verruimd: { aan: ['om'], grondslag: 'zomaar' } })] },
      'GRONDSLAG_PAST_NIET',
    ],
    ['an unknown partner', { personen: [{ soort: 'partner', id: 'p1', partner: 'voetbalclub' }] }, 'NIET_GEVONDEN'],
    ['a meeting that is not there', { overlegId: 'o-weg' }, 'NIET_GEVONDEN'],
    ['an id that is used twice', { punten: [punt(), punt()] }, 'NIET_GEVONDEN'],
    ['a person with the id of a partner', { personen: [halt({ id: 'politie' })] }, 'NIET_GEVONDEN'],
  ])('refuses %s', (_, proef, verwacht) => {
    expect(code(() => toets(proef))).toBe(verwacht);
  });

  it('stores and logs nothing', () => {
    const inhoud = () => JSON.stringify(g.omgeving.lees.prepare('SELECT * FROM logboek').all());
    toets({});
    const voor = inhoud();
    const berichten = g.meldingen.length;
    toets({ personen: [halt()], punten: [punt()] });
    expect(inhoud()).toBe(voor);
    expect(g.meldingen.length).toBe(berichten);
  });
});

describe('a trial on a real meeting', () => {
  let v: Vergadering;
  beforeEach(() => {
    v = maakVergadering(g);
  });

  it('takes its people, items, names and seats, and who is in the room now', () => {
    for (const wie of ['burgemeester', 'politie'] as const) zet(g, v, wie, true);
    const puntId = noteer(g, v, 'De groep is kleiner.');
    const beeld = toets({ overlegId: v.overlegId });
    expect(beeld.kolommen.map((k) => [k.zetel, k.naam, k.inZaal])).toEqual([
      [1, 'burgemeester', true],
      [2, 'politie', true],
      [3, 'OM', false],
      [4, 'jongerenwerk', false],
      [5, 'Halt', false],
    ]);
    expect(rijVan(beeld, puntId)).toMatchObject({ tekst: 'De groep is kleiner.', opTafel: true, proef: false });
    expect(beeld.rijen.map((r) => r.tekst)).toContain(`Naam van ${v.leden[0]?.code}`);
  });

  it('agrees cell by cell with what regie says in the meeting itself', () => {
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    laatHaltTekenen(g, v);
    const lid = v.leden[0]?.id ?? '';
    const punten = [noteer(g, v, 'een'), noteer(g, v, 'twee', vanPolitie(lid))];
    const inOverleg = g.beeld(v.overlegId);
    const beeld = toets({ overlegId: v.overlegId });
    for (const id of punten) {
      const ring = inOverleg.punten.find((p) => p.id === id)?.ring;
      expect(rijVan(beeld, id).ring.zetels.map((z) => [z.zetel, z.stand, z.bron, z.aanTafel])).toEqual(
        ring?.zetels.map((z) => [z.zetel, z.stand, z.bron, z.aanTafel]),
      );
      expect(rijVan(beeld, id).ring.midden).toBe(ring?.midden);
    }
  });

  it('says of a name which partner would have to know it, never that it can be widened', () => {
    const beeld = toets({ overlegId: v.overlegId });
    const naamrij = beeld.rijen.find((r) => r.tekst.startsWith('Naam van'));
    const helpt = (kolom: string) => celVan(beeld, naamrij?.id ?? '', kolom).voorwaarden.map((x) => x.helpt);
    expect(helpt('jongerenwerk')).toEqual([
      '',
      'burgemeester of jongerenwerk kent de naam zelf ook.',
      'burgemeester of jongerenwerk kent de naam zelf ook, of een geldig besluit.',
      '',
    ]);
    expect(helpt('om')[1]).toBe('burgemeester of jongerenwerk kent de naam zelf ook.');
    expect(helpt(v.wie.halt)[1]).toBe('niets binnen dit convenantprofiel. Deel dit niet.');
    g.doe(g.register.namenlijst.brengIn, { lidId: v.leden[0]?.id ?? '', partner: 'jongerenwerk' });
    const na = toets({ overlegId: v.overlegId });
    expect(celVan(na, naamrij?.id ?? '', 'om').stand).toBe('ziet');
  });

  it('says when the subject itself keeps it off the table', () => {
    for (const wie of ['burgemeester', 'politie'] as const) zet(g, v, wie, true);
    laatHaltTekenen(g, v);
    const puntId = noteer(g, v, 'over de lijst', { agendapuntId: v.agenda.namenlijst });
    const zaal = ['burgemeester', 'politie'];
    expect(rijVan(toets({ overlegId: v.overlegId, inZaal: zaal }), puntId)).toMatchObject({
      opTafel: true,
      onderwerp: '',
    });
    expect(rijVan(toets({ overlegId: v.overlegId, inZaal: [...zaal, v.wie.halt] }), puntId)).toMatchObject({
      opTafel: false,
      onderwerp: 'Het onderwerp zelf. Halt: buiten de kring, art. 8 lid 8',
    });
  });

  it('draws a partner with two people as the one who sees the least', () => {
    const tweede = g.doe(g.register.deelnemers.nodigPartnerUit, {
      overlegId: v.overlegId,
      partner: 'jongerenwerk',
      naam: 'P. Verzinsel',
      functie: '',
      rol: 'eigen-taak' as const,
    }).deelnemerId;
    const puntId = noteer(g, v, 'alleen voor een van de twee', vanPolitie(v.leden[0]?.id ?? ''));
    g.doe(g.register.punten.verruim, {
      puntId,
      aanPartners: [],
      aanDeelnemers: [tweede],
      akkoordDoor: v.wie.politie,
      grondslag: 'wpg19',
    });
    expect(celVan(toets({ overlegId: v.overlegId }), puntId, 'jongerenwerk').stand).toBe('buiten');
  });

  it('lets items be added by hand that the meeting never sees', () => {
    const voor = JSON.stringify(g.beeld(v.overlegId));
    const beeld = toets({
      overlegId: v.overlegId,
      inZaal: ['burgemeester', 'politie'],
      punten: [punt({ leden: [v.leden[0]?.id ?? ''] })],
    });
    expect(rijVan(beeld, 'proef-1')).toMatchObject({ proef: true, opTafel: true });
    expect(rijVan(beeld, 'proef-1').meta).toContain(v.leden[0]?.code ?? 'geen');
    expect(JSON.stringify(g.beeld(v.overlegId))).toBe(voor);
  });

  it('is logged once for as long as it is open, by the meeting’s id', () => {
    const voor = aantalLogregels() ?? 0;
    toets({ overlegId: v.overlegId });
    toets({ overlegId: v.overlegId, inZaal: [] });
    expect(aantalLogregels()).toBe(voor + 1);
    const laatste = g.omgeving.lees
      .prepare<{ wat: string; onderwerp: string }>(
        'SELECT wat, onderwerp FROM logboek ORDER BY volgnummer DESC LIMIT 1',
      )
      .get();
    expect(laatste).toEqual({ wat: 'inzage.geopend-op-scherm', onderwerp: JSON.stringify({ overleg: v.overlegId }) });
  });
});

describe('a name known from the groepsscan alone', () => {
  let v: Vergadering;
  const helpt = () => g.beeld(v.overlegId).namen[0]?.helpt;
  beforeEach(() => {
    v = maakVergadering(g);
    g.doe(g.register.overleg.kiesAgendapunt, { overlegId: v.overlegId, agendapuntId: v.agenda.namenlijst });
  });

  it('says which partner would have to know it, and which besluit is missing', () => {
    for (const wie of ['burgemeester', 'politie', 'jongerenwerk'] as const) zet(g, v, wie, true);
    expect(helpt()).toEqual([
      'Alleen uit de groepsscan. Op tafel als burgemeester of jongerenwerk de naam zelf ook kent',
      'Er is ook geen besluit (art. 20 Wpg) voor jongerenwerk',
    ]);
  });

  it('says nothing of it when the room may see it, or once the partner brought it', () => {
    for (const wie of ['burgemeester', 'politie'] as const) zet(g, v, wie, true);
    expect(helpt()).toEqual([]);
    zet(g, v, 'jongerenwerk', true);
    g.doe(g.register.namenlijst.brengIn, { lidId: v.leden[0]?.id ?? '', partner: 'jongerenwerk' });
    expect(helpt()).toEqual([]);
    expect(g.beeld(v.overlegId).namen[0]?.opTafel).toBe(true);
  });

  it('says for whom nothing helps', () => {
    for (const wie of ['burgemeester', 'politie', 'halt'] as const) zet(g, v, wie, true);
    laatHaltTekenen(g, v);
    expect(helpt()).toEqual(['Alleen uit de groepsscan. Voor Halt helpt geen partner en geen besluit']);
  });
});
