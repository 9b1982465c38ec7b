/** The four conditions and the further rules, one sentence each. */
import { describe, expect, test } from 'vitest';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import {
  besluitDekt,
  type Gegeven,
  kringIsRuimer,
  type Persoon,
  partnerDoetMee,
  type Situatie,
  toelating,
  toets,
  toetsDatum,
  toetsZaal,
} from '../../shared/domein/zichtbaarheid.ts';
import {
  besluit,
  burgemeester,
  DAG,
  EERDER,
  gast,
  gegeven,
  grond,
  jongerenwerk,
  LATER,
  metPartner,
  om,
  politie,
  regisseur,
  situatie,
  TIJD,
  van,
} from './bouwers.ts';

/** Codes of what stands in the way; empty: visible. */
function codes(persoon: Persoon, g: Gegeven, s: Situatie = situatie()): string[] {
  const oordeel = toets(s, persoon, g);
  return oordeel.zichtbaar ? [] : oordeel.redenen.map((r) => r.code);
}

const groepsgewoon = gegeven({ bron: 'jongerenwerk', gegevenssoort: 'gewoon', niveau: 'groep', leden: [] });

describe('admission', () => {
  test.each([
    ['on the first day', { vanaf: DAG }, []],
    ['before the first day', { vanaf: '2026-11-25' }, ['geenPartner']],
    ['on the last day', { tot: DAG }, []],
    ['after the last day', { tot: '2026-11-23' }, ['geenPartner']],
    ['on the day of signing', { ondertekend: DAG }, []],
    ['before signing', { ondertekend: '2026-11-25' }, ['geenPartner']],
    ['without a signature', { ondertekend: null }, ['geenPartner']],
    ['without begin and end', { vanaf: null, tot: null }, []],
  ])('a partner takes part %s: %j', (_, feiten, verwacht) => {
    const s = situatie({ profiel: metPartner('jongerenwerk', feiten) });
    expect(codes(jongerenwerk, gegeven({ bron: 'burgemeester', gegevenssoort: 'gewoon' }), s)).toEqual(verwacht);
    expect(partnerDoetMee(s.profiel, 'jongerenwerk', DAG)).toBe(verwacht.length === 0);
  });

  test('a partner that the profile does not know takes no part', () => {
    expect(toelating(situatie(), van('school'))).toEqual({ code: 'geenPartner', artikel: 'art. 1' });
  });

  test('a guest is admitted from the instant at which he signed, whatever the notation of the time', () => {
    expect(toelating(situatie(), gast({ getekendOp: TIJD }))).toBeNull();
    expect(toelating(situatie(), gast({ getekendOp: '2026-11-24T09:05:00.000Z' }))).toBeNull();
    expect(toelating(situatie(), gast({ getekendOp: '2026-11-24T09:05:00.001Z' }))?.code).toBe('nietToegelaten');
    expect(toelating(situatie(), gast({ getekendOp: LATER }))?.code).toBe('nietToegelaten');
    expect(toelating(situatie(), gast({ getekendOp: null }))).toEqual({
      code: 'nietToegelaten',
      artikel: 'art. 4 lid 3',
    });
  });

  test('the functionary of a partner that left does not even see its own input', () => {
    const s = situatie({ profiel: metPartner('politie', { tot: '2026-11-23' }) });
    expect(codes(politie, gegeven(), s)).toEqual(['geenPartner']);
    expect(codes(gast(), gegeven({ bron: 'halt' }), situatie())).toEqual([]);
    expect(codes(gast({ getekendOp: null }), gegeven({ bron: 'halt' }))).toEqual(['nietToegelaten']);
  });

  test.each([
    ['from a day on', { vanaf: DAG, tot: null }, []],
    ['until a day', { vanaf: '2026-01-01', tot: DAG }, []],
    ['not yet', { vanaf: '2026-11-25', tot: null }, ['geenPartner']],
    ['no longer', { vanaf: '2026-01-01', tot: '2026-11-23' }, ['geenPartner']],
    ['not', null, ['geenPartner']],
  ])('the OM takes part per group: %s', (_, deelname, verwacht) => {
    const s = situatie({ omPerGroep: { g1: deelname } });
    const punt = gegeven({ groepId: 'g1' });
    expect(codes(om, punt, s)).toEqual(verwacht);
    // Its own input follows the same rule, and nobody else is touched by it.
    expect(codes(om, gegeven({ groepId: 'g1', bron: 'om', gegevenssoort: 'strafvorderlijk' }), s)).toEqual(verwacht);
    expect(codes(burgemeester, punt, s)).toEqual([]);
    expect(codes(om, gegeven({ groepId: null }), s)).toEqual([]);
  });

  test('in a group that nobody decided about, the OM takes no part', () => {
    for (const groepId of ['g2', 'constructor', '__proto__']) {
      expect(codes(om, gegeven({ groepId }), situatie({ omPerGroep: {} })), groepId).toEqual(['geenPartner']);
    }
    expect(codes(om, gegeven({ groepId: 'g2' }), situatie({ omPerGroep: null }))).toEqual([]);
  });

  test('an expired convenant changes nothing by itself', () => {
    const convenant = { ...ingebouwdProfiel.convenant, inWerking: '2016-01-01' };
    expect(codes(om, gegeven(), situatie({ profiel: { ...ingebouwdProfiel, convenant } }))).toEqual([]);
  });
});

describe('circle', () => {
  test.each<[string, Persoon[], Persoon[]]>([
    ['A', [burgemeester, politie, om, jongerenwerk, gast()], []],
    ['B', [burgemeester, politie, om, jongerenwerk], [gast()]],
    ['C', [burgemeester, politie, om], [jongerenwerk, gast()]],
    ['K1', [burgemeester, politie], [om, jongerenwerk, gast()]],
    ['K2', [burgemeester, om, jongerenwerk, gast()], [politie]],
    ['R', [], [burgemeester, politie, om, jongerenwerk, gast()]],
    ['X', [], [burgemeester, politie, om, jongerenwerk, gast()]],
  ])('%s lets in whom the profile names, and nobody else', (kring, binnen, buiten) => {
    const g = gegeven({ ...groepsgewoon, bron: 'halt 2', kring });
    for (const p of binnen) expect(codes(p, g), p.id).toEqual([]);
    for (const p of buiten) expect(codes(p, g), p.id).toEqual(['buitenKring']);
    expect(codes(regisseur, g)).toEqual([]);
  });

  test('the reason carries the article of the circle, or that of the profile where the circle has none', () => {
    const artikel = (kring: string) => {
      const oordeel = toets(situatie(), gast(), { ...groepsgewoon, kring });
      return oordeel.zichtbaar ? '' : oordeel.redenen[0]?.artikel;
    };
    expect([artikel('K1'), artikel('B'), artikel('X')]).toEqual(['art. 1', 'art. 8 lid 8', 'art. 8 lid 8']);
  });

  test('a circle is wider if it has a single member more, and narrower or equal otherwise', () => {
    const ruimer = (van: string, naar: string) => kringIsRuimer(ingebouwdProfiel, van, naar);
    expect(['A', 'B', 'C', 'K1', 'K2', 'R'].filter((naar) => ruimer('B', naar))).toEqual(['A', 'K2']);
    expect(['A', 'B', 'C', 'K1', 'K2', 'R'].filter((naar) => ruimer('K1', naar))).toEqual(['A', 'B', 'C', 'K2']);
    expect(['A', 'B', 'C', 'K1', 'K2', 'R'].filter((naar) => ruimer('A', naar))).toEqual([]);
    expect(['A', 'B', 'C', 'K1', 'K2', 'R'].filter((naar) => ruimer('R', naar))).toEqual(['A', 'B', 'C', 'K1', 'K2']);
    expect(ruimer('A', 'onbekend') && ruimer('onbekend', 'R')).toBe(true);
  });
});

describe('ground', () => {
  test('the line for every bron gives group level without personal data to all, guests as bron included', () => {
    for (const bron of ['politie', 'om', 'leerplicht']) {
      for (const p of [burgemeester, politie, om, jongerenwerk, gast()]) {
        expect(codes(p, { ...groepsgewoon, bron }), `${bron} to ${p.id}`).toEqual([]);
      }
    }
  });

  test('a line from one bron to guests is no ground: one has to be recorded for each of them', () => {
    const regel = {
      van: 'politie',
      aan: ['incidenteel'],
      gegevenssoorten: ['politiegegeven'],
      niveaus: ['individu' as const],
      grondslag: 'art. 19 Wpg',
    };
    const profiel = { ...ingebouwdProfiel, verstrekkingen: [...ingebouwdProfiel.verstrekkingen, regel] };
    expect(codes(gast(), gegeven(), situatie({ profiel }))).toEqual(['geenGrondslag']);
    expect(codes(gast({ gronden: [grond()] }), gegeven(), situatie({ profiel }))).toEqual([]);
  });

  test('no line means no', () => {
    expect(codes(politie, gegeven({ bron: 'jongerenwerk', gegevenssoort: 'gewoon' }))).toEqual(['geenGrondslag']);
    expect(codes(burgemeester, gegeven({ gegevenssoort: 'bijzonder' }))).toEqual(['geenGrondslag']);
    expect(codes(gast(), gegeven())).toEqual(['geenGrondslag']);
  });

  test.each([
    ['none', [], 'besluitOntbreekt'],
    ['one that covers it', [besluit()], null],
    ['one that begins today', [besluit({ geldigVan: DAG })], null],
    ['one that ends today', [besluit({ geldigTot: DAG })], null],
    ['one that begins tomorrow', [besluit({ geldigVan: '2026-11-25' })], 'besluitOntbreekt'],
    ['one that ended yesterday', [besluit({ geldigTot: '2026-11-23' })], 'besluitOntbreekt'],
    ['one for other data', [besluit({ gegevenssoorten: ['boa-politiegegeven'] })], 'besluitOntbreekt'],
    ['one for another recipient', [besluit({ aan: ['om'] })], 'besluitOntbreekt'],
    ['one that covers it behind one for another recipient', [besluit({ aan: ['om'] }), besluit()], null],
    ['one that covers it behind one of the past', [besluit({ geldigTot: '2026-11-23' }), besluit()], null],
    [
      'two that cover half of it each',
      [besluit({ aan: ['om'] }), besluit({ gegevenssoorten: ['boa-politiegegeven'] })],
      'besluitOntbreekt',
    ],
  ])('police data goes to jongerenwerk only with a besluit: %s', (_, besluiten, code) => {
    const s = situatie({ besluiten });
    expect(codes(jongerenwerk, gegeven(), s)).toEqual(code === null ? [] : [code]);
    expect(besluitDekt(s, 'politiegegeven', 'jongerenwerk')).toBe(code === null);
    expect(codes(om, gegeven(), s)).toEqual([]);
  });

  test('a recorded ground must fit bron, kind, level and the profile', () => {
    const met = (meer: Parameters<typeof grond>[0]) => codes(gast({ gronden: [grond(meer)] }), gegeven());
    expect(met({})).toEqual([]);
    expect(met({ van: 'om' })).toEqual(['geenGrondslag']);
    expect(met({ gegevenssoort: 'gewoon' })).toEqual(['geenGrondslag']);
    expect(met({ niveau: 'groep' })).toEqual(['geenGrondslag']);
    expect(met({ grondslag: 'wjsg39f' })).toEqual(['geenGrondslag']);
    expect(met({ grondslag: 'bestaat-niet' })).toEqual(['geenGrondslag']);
    expect(met({ leden: ['J-99'] })).toEqual(['geenGrondslag']);
    expect(met({ leden: [] })).toEqual(['geenGrondslag']);
  });

  test('grounds add up per member, and every member must be covered', () => {
    const over = gegeven({ leden: ['J-10', 'J-11'] });
    const een = grond({ leden: ['J-10'] });
    const ander = grond({ leden: ['J-11'] });
    expect(codes(gast({ gronden: [een] }), over)).toEqual(['geenGrondslag']);
    expect(codes(gast({ gronden: [ander] }), over)).toEqual(['geenGrondslag']);
    expect(codes(gast({ gronden: [een, ander] }), over)).toEqual([]);
    expect(codes(gast({ gronden: [een, { ...ander, grondslag: 'avg-burgemeester' }] }), over)).toEqual([
      'geenGrondslag',
    ]);
  });

  test('the article is that of the ground for these members, not of another one', () => {
    const profiel = {
      ...ingebouwdProfiel,
      incidenteleGrondslagen: [
        ...ingebouwdProfiel.incidenteleGrondslagen,
        { id: 'eigen', van: 'politie', aan: ['incidenteel'], gegevenssoorten: ['politiegegeven'], grondslag: 'art. 9' },
      ],
    };
    const gronden = [grond({ leden: ['J-99'] }), grond({ leden: ['J-10'], grondslag: 'eigen' })];
    expect(toets(situatie({ profiel }), gast({ gronden }), gegeven())).toEqual({
      zichtbaar: true,
      doordat: 'regel',
      artikel: 'art. 9',
    });
  });

  test('a datum about an individual without members is covered by no ground', () => {
    expect(codes(gast({ gronden: [grond()] }), gegeven({ leden: [] }))).toEqual(['geenGrondslag']);
  });

  test('for group level the members of a ground do not matter', () => {
    const groep = gegeven({ niveau: 'groep', leden: ['J-77'] });
    expect(codes(gast({ gronden: [grond({ niveau: 'groep', leden: [] })] }), groep)).toEqual([]);
  });

  test('a ground does not enter a circle, and a circle gives no ground', () => {
    expect(codes(gast({ gronden: [grond()] }), gegeven({ kring: 'K1' }))).toEqual(['buitenKring']);
    expect(codes(gast(), gegeven({ kring: 'A' }))).toEqual(['geenGrondslag']);
  });

  test('a recorded ground of a guest helps no functionary', () => {
    expect(codes(jongerenwerk, gegeven(), situatie({ deelnemers: [gast({ gronden: [grond()] })] }))).toEqual([
      'besluitOntbreekt',
    ]);
  });

  test('a guest as bron gives only what he recorded, to whom he recorded it', () => {
    const leerplicht = gast({
      id: 'leerplicht',
      verstrekt: [
        { aan: ['burgemeester', 'halt'], gegevenssoort: 'gewoon', niveau: 'individu', grondslag: 'Leerplichtwet' },
      ],
    });
    const s = situatie({ deelnemers: [leerplicht, gast()] });
    const g = gegeven({ bron: 'leerplicht', gegevenssoort: 'gewoon' });
    expect(toets(s, burgemeester, g)).toMatchObject({ zichtbaar: true, artikel: 'Leerplichtwet' });
    expect(codes(gast(), g, s)).toEqual([]);
    expect(codes(politie, g, s)).toEqual(['geenGrondslag']);
    expect(codes(burgemeester, { ...g, gegevenssoort: 'bijzonder' }, s)).toEqual(['geenGrondslag']);
    expect(codes(burgemeester, g, situatie({ deelnemers: [gast()] }))).toEqual(['geenGrondslag']);
  });
});

test('with several brons a datum is visible if one makes it so, and otherwise carries the reasons of each', () => {
  const politienaam = gegeven({ kring: 'K1' });
  const jongerennaam = gegeven({ bron: 'jongerenwerk', gegevenssoort: 'gewoon', kring: 'B' });
  const beide = [politienaam, jongerennaam];
  const ziet = (p: Persoon, gegevens: readonly Gegeven[]) => toetsDatum(situatie(), p, gegevens).zichtbaar;
  expect([om, jongerenwerk, politie, burgemeester].map((p) => ziet(p, [politienaam]))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect([om, jongerenwerk, politie, burgemeester].every((p) => ziet(p, beide))).toBe(true);
  const oordeel = toetsDatum(situatie(), gast(), beide);
  expect(oordeel.zichtbaar ? [] : oordeel.redenen.map((r) => `${r.bron} ${r.code}`)).toEqual([
    'politie buitenKring',
    'politie geenGrondslag',
    'jongerenwerk buitenKring',
    'jongerenwerk geenGrondslag',
  ]);
  expect(ziet(burgemeester, []) || !ziet(regisseur, [])).toBe(false);
});

test('the room sees what everybody present may see, each perhaps through another bron', () => {
  const datum = [gegeven({ kring: 'K1' }), gegeven({ bron: 'jongerenwerk', gegevenssoort: 'gewoon', kring: 'B' })];
  const zaal = (...wie: Persoon[]) => toetsZaal(situatie(), wie, datum);
  expect(zaal(politie, jongerenwerk, om, regisseur).opTafel).toBe(true);
  expect(zaal(politie, jongerenwerk, gast()).opTafel).toBe(false);
  expect(zaal(politie, jongerenwerk, gast()).tegen.map((t) => t.persoon.id)).toEqual(['halt']);
});

test('with nobody present but the procesregisseur the room sees nothing', () => {
  for (const aanwezig of [[], [regisseur]]) {
    expect(toetsZaal(situatie(), aanwezig, [groepsgewoon])).toEqual({ opTafel: false, tegen: [] });
  }
  expect(toetsZaal(situatie(), [regisseur, politie], [groepsgewoon]).opTafel).toBe(true);
});

test('somebody in the room who has not signed blanks everything', () => {
  const zaal = toetsZaal(situatie(), [politie, gast({ getekendOp: null })], [groepsgewoon]);
  expect(zaal.opTafel).toBe(false);
  expect(zaal.tegen[0]?.redenen.map((r) => r.code)).toEqual(['nietToegelaten']);
  expect(toetsZaal(situatie(), [politie, gast({ getekendOp: EERDER })], [groepsgewoon]).opTafel).toBe(true);
});
