/** What the inzagetoets answers: refused, seen, hidden for whom and why, and the matrix. */
import { describe, expect, test } from 'vitest';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import {
  antwoord,
  besluit,
  type Deel,
  gast,
  grond,
  item,
  mensen,
  OM_ELF,
  OM_TIEN,
  redenen,
  scenario,
  verruiming,
  voorbeeld,
  ziet,
} from './steun.ts';

test('the documented example is answered in the documented form', () => {
  expect(antwoord(voorbeeld())).toEqual({
    geweigerd: [],
    momenten: [
      {
        tijd: '2026-11-24T10:05:00+01:00',
        zaal: [],
        verborgen: [
          {
            id: 'i1',
            voor: [
              {
                deelnemer: 'halt1',
                redenen: [
                  {
                    code: 'ingehouden',
                    artikel: 'zeggenschap van de bron',
                    uitleg: 'Ingehouden, zeggenschap van de bron. Wat helpt: vraag de bron om het vrij te geven.',
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    matrix: { i1: { reg: true, pol1: true, halt1: false } },
  });
});

test('without the narrowing the room of the example sees the item', () => {
  const s = voorbeeld();
  for (const x of s.items as Record<string, unknown>[]) delete x.versmalling;
  expect(antwoord(s).momenten).toEqual([{ tijd: '2026-11-24T10:05:00+01:00', zaal: ['i1'], verborgen: [] }]);
});

test('a guest has no ground for an item of a group for which he was not tested', () => {
  const items = [item({ id: 'een', groep: 'g1' }), item({ id: 'twee', groep: 'g2' }), item({ id: 'los' })];
  const matrix = (groepen: unknown) => {
    const halt = gast({ grondslagen: [grond()], groepen });
    return antwoord(scenario({ items, deelnemers: [mensen.pol, halt] })).matrix;
  };
  const van = (m: ReturnType<typeof matrix>) => Object.values(m).map((rij) => rij.halt1);
  expect(van(matrix(['g1']))).toEqual([true, false, true]);
  expect(van(matrix(null))).toEqual([true, true, true]);
});

describe('optional fields', () => {
  const vol = {
    items: [item({ kring: 'K1', verruimingen: [], versmalling: null, tekst: 'x' })],
    deelnemers: [mensen.reg, mensen.bur, mensen.pol, gast({ grondslagen: [], verstrekt: [] })],
  };
  test('an absent circle, agreement, narrowing, text, ground or provision is none; the circle is the profile’s', () => {
    const kaal = { items: [item({ kring: undefined })], deelnemers: [mensen.reg, mensen.bur, mensen.pol, gast()] };
    const json = (s: Deel) => JSON.parse(JSON.stringify(scenario(s))) as unknown;
    expect(antwoord(json(kaal))).toEqual(antwoord(json(vol)));
    expect(ziet(json(kaal))).toEqual({ reg: true, bur1: true, pol1: true, halt1: false });
  });

  test.each([
    ['aan without partners', { aan: { deelnemers: ['jw1'] }, grondslag: 'wpg19' }, true],
    ['aan without deelnemers', { aan: { partners: ['jongerenwerk'] }, grondslag: 'wpg19' }, true],
    ['aan that names nobody', { aan: {}, grondslag: 'wpg19' }, false],
    ['an absent withdrawal', { ingetrokkenOp: undefined, grondslag: 'wpg19' }, true],
    ['an absent ground', { grondslag: undefined }, false],
    ['no ground', { grondslag: null }, false],
  ])('an agreement with %s', (_, meer, verwacht) => {
    expect(ziet(scenario({ items: [item({ verruimingen: [verruiming(meer)] })] }))?.jw1).toBe(verwacht);
  });

  test('members are ignored at group level, of an item and of a ground', () => {
    const groep = { niveau: 'groep', leden: ['J-01', 'J-02'] };
    const zonder = { niveau: 'groep', leden: undefined };
    const met = (x: Deel, y: Deel) =>
      ziet(scenario({ items: [item(x)], deelnemers: [mensen.reg, gast({ grondslagen: [grond(y)] })] }))?.halt1;
    expect([met(groep, zonder), met(zonder, groep), met({ ...groep, leden: [] }, zonder)]).toEqual([true, true, true]);
  });

  test('for individuals the grounds must together cover every member', () => {
    const met = (...leden: string[][]) => {
      const deelnemers = [mensen.pol, gast({ grondslagen: leden.map((l) => grond({ leden: l })) })];
      return ziet(scenario({ items: [item({ leden: ['J-01', 'J-02'] })], deelnemers }))?.halt1;
    };
    expect([met(['J-01']), met(['J-02']), met(['J-01'], ['J-02']), met(['J-01', 'J-02', 'J-03'])]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('besluit', () => {
  const metBesluit = {
    ...ingebouwdProfiel,
    besluitArt20Wpg: {
      geldigVan: '2026-01-01',
      geldigTot: '2026-12-31',
      gegevenssoorten: ['politiegegeven'],
      aan: ['jongerenwerk'],
    },
  };
  test('absent: the profile’s counts · null: there is none', () => {
    expect(ziet(scenario(), metBesluit)?.jw1).toBe(true);
    expect(ziet(scenario({ besluitArt20Wpg: null }), metBesluit)?.jw1).toBe(false);
    expect(ziet(scenario())?.jw1).toBe(false);
  });

  test('a besluit of the scenario replaces the profile’s as a whole', () => {
    expect(ziet(scenario({ besluitArt20Wpg: besluit() }))?.jw1).toBe(true);
    const ander = besluit({ gegevenssoorten: ['strafvorderlijk'] });
    expect(ziet(scenario({ besluitArt20Wpg: ander }), metBesluit)?.jw1).toBe(false);
    expect(ziet(scenario({ besluitArt20Wpg: besluit({ aan: ['om'] }) }), metBesluit)?.jw1).toBe(false);
  });

  test.each([
    ['2026-11-24', '2026-11-30', true],
    ['2026-11-01', '2026-11-24', true],
    ['2026-11-25', '2026-11-30', false],
    ['2026-11-01', '2026-11-23', false],
  ])('from %s to and including %s', (geldigVan, geldigTot, geldt) => {
    const s = scenario({ besluitArt20Wpg: besluit({ geldigVan, geldigTot }) });
    expect(ziet(s)?.jw1).toBe(geldt);
    expect(redenen(s, 'jw1')).toEqual(geldt ? null : ['besluitOntbreekt']);
  });
});

describe('moments', () => {
  const allen = Object.values(mensen).map((m) => m.id);
  const opMomenten = (tijden: readonly string[], meer: Deel) =>
    antwoord(scenario({ ...meer, momenten: tijden.map((tijd) => ({ tijd, aanwezig: ['reg', 'pol1', 'halt1'] })) }));

  test('a guest is admitted from the moment of signing, not before; never when he did not sign', () => {
    const uit = (getekendOp: string | null) =>
      opMomenten(['2026-11-24T09:59:59+01:00', OM_TIEN, OM_ELF], {
        deelnemers: [mensen.reg, mensen.pol, gast({ getekendOp, grondslagen: [grond()] })],
      }).momenten.map((m) => m.zaal);
    expect(uit(OM_TIEN)).toEqual([[], ['i1'], ['i1']]);
    expect(uit('2026-11-24T09:00:00Z')).toEqual([[], ['i1'], ['i1']]);
    expect(uit(null)).toEqual([[], [], []]);
    expect(redenen(scenario({ deelnemers: [gast({ getekendOp: null, grondslagen: [grond()] })] }), 'halt1')).toEqual([
      'nietToegelaten',
    ]);
  });

  test('an agreement holds from its time until it is withdrawn', () => {
    const v = verruiming({ aan: { deelnemers: ['halt1'] }, tijd: OM_TIEN, ingetrokkenOp: OM_ELF, grondslag: 'wpg19' });
    const { momenten, matrix } = opMomenten(
      ['2026-11-24T09:59:00+01:00', OM_TIEN, '2026-11-24T10:59:59+01:00', OM_ELF],
      { deelnemers: [mensen.reg, mensen.pol, gast()], items: [item({ kring: 'K1', verruimingen: [v] })] },
    );
    expect(momenten.map((m) => m.zaal)).toEqual([[], ['i1'], ['i1'], []]);
    expect(matrix.i1?.halt1).toBe(false);
  });

  test('each moment has its own room, in the order of the file; the matrix is that of the last', () => {
    const s = scenario({
      deelnemers: [...Object.values(mensen), gast({ getekendOp: '2026-11-24T10:30:00+01:00', grondslagen: [grond()] })],
      items: [item(), item({ id: 'i2', niveau: 'groep', bron: 'jongerenwerk', gegevenssoort: 'gewoon' })],
      momenten: [
        { tijd: OM_TIEN, aanwezig: allen },
        { tijd: OM_TIEN, aanwezig: ['pol1', 'bur1', 'om1'] },
        { tijd: OM_ELF, aanwezig: ['pol1', 'halt1'] },
      ],
    });
    const { momenten, matrix } = antwoord(s);
    expect(momenten.map((m) => [m.tijd, m.zaal])).toEqual([
      [OM_TIEN, ['i2']],
      [OM_TIEN, ['i1', 'i2']],
      [OM_ELF, ['i1', 'i2']],
    ]);
    expect(momenten[0]?.verborgen.map((v) => [v.id, v.voor.map((x) => x.deelnemer)])).toEqual([['i1', ['jw1']]]);
    expect(matrix).toEqual({
      i1: { reg: true, bur1: true, pol1: true, om1: true, jw1: false, halt1: true },
      i2: { reg: true, bur1: true, pol1: true, om1: true, jw1: true, halt1: true },
    });
  });

  test.each([[[]], [['reg']]])('with %j present nothing is seen, and every item is listed for nobody', (aanwezig) => {
    const items = [item(), item({ id: 'i2', gegevenssoort: 'gewoon', niveau: 'groep' })];
    const { momenten, matrix } = antwoord(scenario({ items, momenten: [{ tijd: OM_TIEN, aanwezig }] }));
    expect(momenten).toEqual([
      {
        tijd: OM_TIEN,
        zaal: [],
        verborgen: [
          { id: 'i1', voor: [] },
          { id: 'i2', voor: [] },
        ],
      },
    ]);
    // As if present: an empty room says nothing about who may see it.
    expect(matrix.i1).toMatchObject({ reg: true, pol1: true, jw1: false });
  });

  test('who is named twice is present once, and the procesregisseur is never named', () => {
    const s = scenario({ momenten: [{ tijd: OM_TIEN, aanwezig: ['jw1', 'reg', 'jw1', 'reg'] }] });
    expect(antwoord(s).momenten[0]?.verborgen[0]?.voor.map((v) => v.deelnemer)).toEqual(['jw1']);
  });
});

describe('bron and recipients', () => {
  test('what the burgemeester may not receive is refused with the article, and is in no other list', () => {
    const gezondheid = item({ id: 'i2', bron: 'jongerenwerk', gegevenssoort: 'bijzonder' });
    const { geweigerd, momenten, matrix } = antwoord(scenario({ items: [item(), gezondheid] }));
    expect(geweigerd.map((g) => g.id)).toEqual(['i2']);
    expect(geweigerd[0]?.uitleg).toContain('art. 4 lid 5');
    expect(momenten.flatMap((m) => [...m.zaal, ...m.verborgen.map((v) => v.id)])).toEqual(['i1']);
    expect(Object.keys(matrix)).toEqual(['i1']);
  });

  const vanHalt = (verstrekt: Deel[], meer: Deel = {}) =>
    scenario({
      items: [item({ bron: 'halt1', gegevenssoort: 'gewoon', ...meer })],
      deelnemers: [...Object.values(mensen), gast({ verstrekt }), gast({}, 'raad1')],
    });
  const geeft = (...aan: string[]) => [{ aan, gegevenssoort: 'gewoon', niveau: 'individu', grondslag: 'eigen wet' }];

  test('a guest gives only what he recorded a ground for, and only to whom he named', () => {
    expect(antwoord(vanHalt([])).geweigerd.map((g) => g.id)).toEqual(['i1']);
    expect(antwoord(vanHalt(geeft('politie'))).geweigerd.map((g) => g.id)).toEqual(['i1']);
    expect(ziet(vanHalt(geeft('burgemeester', 'politie')))).toEqual({
      reg: true,
      bur1: true,
      pol1: true,
      om1: false,
      jw1: false,
      halt1: true,
      raad1: false,
    });
    expect(ziet(vanHalt(geeft('burgemeester', 'jw1', 'raad1')))).toMatchObject({ jw1: true, om1: false, raad1: true });
    expect(antwoord(vanHalt(geeft('burgemeester'), { gegevenssoort: 'bijzonder' })).geweigerd).toHaveLength(1);
  });

  test('the agreement of a guest about his own item is his own', () => {
    const verruimingen = [verruiming({ aan: { deelnemers: ['raad1'] }, akkoordDoor: 'halt1' })];
    expect(ziet(vanHalt(geeft('burgemeester', 'raad1'), { kring: 'B', verruimingen }))?.raad1).toBe(true);
    expect(ziet(vanHalt(geeft('burgemeester', 'raad1'), { kring: 'B' }))?.raad1).toBe(false);
  });

  test('a functionary of the burgemeester is an ordinary recipient', () => {
    expect(ziet(scenario({ items: [item({ kring: 'R' })] }))).toMatchObject({ reg: true, bur1: false, pol1: true });
    expect(ziet(scenario({ items: [item({ versmalling: { alleen: ['om'] } })] }))).toMatchObject({
      bur1: false,
      om1: true,
    });
  });

  test('a narrowing names partners or persons; the bron still sees its own', () => {
    const pol2 = { id: 'pol2', partner: 'politie' };
    const om2 = { id: 'om2', partner: 'om' };
    const met = (alleen: string[]) =>
      ziet(scenario({ deelnemers: [...Object.values(mensen), pol2, om2], items: [item({ versmalling: { alleen } })] }));
    expect(met(['om2'])).toEqual({
      reg: true,
      bur1: false,
      pol1: true,
      om1: false,
      jw1: false,
      pol2: true,
      om2: true,
    });
    expect(met(['om'])).toMatchObject({ om1: true, om2: true, bur1: false });
    expect(met([])).toMatchObject({ om1: false, bur1: false, pol1: true });
  });

  test('a partner that did not sign, or not yet, is no partner on that day', () => {
    const partners = ingebouwdProfiel.partners.map((p) => (p.id === 'om' ? { ...p, ondertekend: '2026-11-25' } : p));
    const profiel = { ...ingebouwdProfiel, partners };
    expect(ziet(scenario(), profiel)?.om1).toBe(false);
    expect(ziet(scenario({ datum: '2026-11-25' }), profiel)?.om1).toBe(true);
  });

  test('every reason is named, each with article and what helps', () => {
    const s = scenario({
      items: [item({ kring: 'K1', versmalling: { alleen: ['burgemeester'] } })],
      deelnemers: [gast({ getekendOp: null })],
    });
    const voor = antwoord(s).momenten[0]?.verborgen[0]?.voor[0];
    expect(voor?.redenen.map((r) => [r.code, r.artikel])).toEqual([
      ['nietToegelaten', 'art. 4 lid 3'],
      ['buitenKring', 'art. 1'],
      ['geenGrondslag', 'art. 4 lid 5'],
      ['ingehouden', 'zeggenschap van de bron'],
    ]);
    expect(voor?.redenen.every((r) => r.uitleg.includes(r.artikel) && r.uitleg.includes('Wat helpt: '))).toBe(true);
  });
});
