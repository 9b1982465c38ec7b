/** The say of the bron: its own input, agreements that widen, narrowing, and refusal at entry. */
import { describe, expect, test } from 'vitest';
import {
  type Gegeven,
  isEigenBron,
  type Persoon,
  type Situatie,
  toets,
  weigeringBijInvoer,
} from '../../shared/domein/zichtbaarheid.ts';
import {
  besluit,
  burgemeester,
  EERDER,
  gast,
  gegeven,
  grond,
  jongerenwerk,
  LATER,
  om,
  politie,
  regisseur,
  situatie,
  TIJD,
  van,
  verruiming,
} from './bouwers.ts';

const doordat = (persoon: Persoon, g: Gegeven, s: Situatie = situatie()) => {
  const oordeel = toets(s, persoon, g);
  return oordeel.zichtbaar ? oordeel.doordat : oordeel.redenen.map((r) => r.code).join(' ');
};

describe('its own input', () => {
  test('the bron sees it outside its circle, without a ground and when narrowed', () => {
    const g = gegeven({ kring: 'R', gegevenssoort: 'bijzonder', versmalling: [] });
    expect(doordat(politie, g)).toBe('bron');
    expect(doordat(van('politie', 'andere-agent'), g)).toBe('bron');
    expect(doordat(gast(), { ...g, bron: 'halt' })).toBe('bron');
  });

  test('a functionary of the burgemeester is the bron of his input, but for the rest an ordinary recipient', () => {
    expect(doordat(burgemeester, gegeven({ bron: 'burgemeester', gegevenssoort: 'bijzonder', kring: 'R' }))).toBe(
      'bron',
    );
    expect(doordat(burgemeester, gegeven({ kring: 'R' }))).toBe('buitenKring');
    expect(doordat(regisseur, gegeven({ kring: 'R', versmalling: [] }))).toBe('procesregisseur');
  });

  test('the procesregisseur is nobody’s bron', () => {
    expect(isEigenBron(regisseur, gegeven({ bron: 'reg' }))).toBe(false);
  });
});

describe('agreement of the bron', () => {
  const naarOm = verruiming({ aanPartners: ['om'] });
  const naarJw = verruiming({ aanPartners: ['jongerenwerk'] });
  const naarHalt = verruiming({ aanDeelnemers: ['halt'] });

  test('passes the circle for who has a ground', () => {
    expect(doordat(om, gegeven({ kring: 'K1' }))).toBe('buitenKring');
    expect(doordat(om, gegeven({ kring: 'K1', verruimingen: [naarOm] }))).toBe('verruiming');
    expect(doordat(gast({ gronden: [grond()] }), gegeven({ kring: 'K1', verruimingen: [naarHalt] }))).toBe(
      'verruiming',
    );
  });

  test('alone gives nobody a ground', () => {
    expect(doordat(jongerenwerk, gegeven({ kring: 'K1', verruimingen: [naarJw] }))).toBe('besluitOntbreekt');
    expect(doordat(gast(), gegeven({ kring: 'K1', verruimingen: [naarHalt] }))).toBe('geenGrondslag');
  });

  test.each([
    ['wpg19', 'verruiming'],
    ['wjsg39f', 'besluitOntbreekt'],
    ['avg-jongerenwerk', 'besluitOntbreekt'],
    ['bestaat-niet', 'besluitOntbreekt'],
  ])('passes the ground only with an entry that fits bron, kind and recipient: %s', (grondslag, verwacht) => {
    const verruimingen = [{ ...naarJw, grondslag }];
    expect(doordat(jongerenwerk, gegeven({ kring: 'K1', verruimingen }))).toBe(verwacht);
  });

  test('an entry that is not for this recipient gives no ground', () => {
    const g = gegeven({ bron: 'politie', gegevenssoort: 'boa-politiegegeven', kring: 'K1' });
    expect(doordat(om, { ...g, verruimingen: [{ ...naarOm, grondslag: 'wpg19' }] })).toBe('geenGrondslag');
    const straf = gegeven({ bron: 'om', gegevenssoort: 'strafvorderlijk', kring: 'R' });
    const akkoord = verruiming({ bron: 'om', aanPartners: ['jongerenwerk'], grondslag: 'wjsg39f' });
    expect(doordat(jongerenwerk, { ...straf, verruimingen: [akkoord] })).toBe('verruiming');
    expect(doordat(van('politie'), { ...straf, gegevenssoort: 'gewoon', verruimingen: [akkoord] })).toBe(
      'buitenKring geenGrondslag',
    );
  });

  test('reaches whom it names and nobody else, by partner or by person', () => {
    const persoonlijk = gegeven({ kring: 'K1', verruimingen: [verruiming({ aanDeelnemers: ['om-1'] })] });
    expect(doordat(om, persoonlijk)).toBe('verruiming');
    expect(doordat(van('om', 'om-2'), persoonlijk)).toBe('buitenKring');
    expect(doordat(van('om', 'om-2'), gegeven({ kring: 'K1', verruimingen: [naarOm] }))).toBe('verruiming');
    expect(doordat(jongerenwerk, gegeven({ kring: 'K1', verruimingen: [naarOm] }))).toBe(
      'buitenKring besluitOntbreekt',
    );
    // The name of a partner in the list of persons, and the other way round, reaches nobody.
    const kruis = verruiming({ aanPartners: ['om-1', 'halt'], aanDeelnemers: ['om'] });
    expect(doordat(om, gegeven({ kring: 'K1', verruimingen: [kruis] }))).toBe('buitenKring');
    expect(doordat(gast({ gronden: [grond()] }), gegeven({ kring: 'K1', verruimingen: [kruis] }))).toBe('buitenKring');
  });

  test.each([
    ['given now', { tijd: TIJD }, 'verruiming'],
    ['given later', { tijd: LATER }, 'buitenKring'],
    ['withdrawn later', { ingetrokkenOp: LATER }, 'verruiming'],
    ['withdrawn now', { ingetrokkenOp: TIJD }, 'buitenKring'],
    ['withdrawn before', { ingetrokkenOp: EERDER }, 'buitenKring'],
    ['given by another than the bron', { bron: 'burgemeester' }, 'buitenKring'],
  ])('holds from when it is given until it is withdrawn: %s', (_, meer, verwacht) => {
    expect(doordat(om, gegeven({ kring: 'K1', verruimingen: [{ ...naarOm, ...meer }] }))).toBe(verwacht);
  });

  test('a new agreement after a withdrawn one holds', () => {
    const oud = { ...naarOm, ingetrokkenOp: EERDER };
    expect(doordat(om, gegeven({ kring: 'K1', verruimingen: [oud, { ...naarOm, tijd: TIJD }] }))).toBe('verruiming');
  });

  test('circle and ground may come from two agreements', () => {
    const verruimingen = [naarJw, { ...naarJw, grondslag: 'wpg19' }];
    expect(doordat(jongerenwerk, gegeven({ kring: 'K1', verruimingen }))).toBe('verruiming');
  });

  test('does not admit anybody', () => {
    const g = gegeven({ verruimingen: [{ ...naarHalt, grondslag: 'wpg19' }] });
    expect(doordat(gast(), g)).toBe('verruiming');
    expect(doordat(gast({ getekendOp: null }), g)).toBe('nietToegelaten');
  });

  test('where a line and the circle suffice, the line is named and not the agreement', () => {
    expect(doordat(om, gegeven({ kring: 'A', verruimingen: [naarOm] }))).toBe('regel');
    expect(toets(situatie(), om, gegeven({ verruimingen: [naarOm] }))).toMatchObject({ artikel: 'art. 16 lid 1 Wpg' });
    const s = situatie({ besluiten: [besluit()] });
    expect(doordat(jongerenwerk, gegeven({ verruimingen: [{ ...naarJw, grondslag: 'wpg19' }] }), s)).toBe('regel');
  });
});

describe('narrowing', () => {
  test('wins over circle, ground and agreement', () => {
    const verruimingen = [verruiming({ aanPartners: ['jongerenwerk', 'om'], grondslag: 'wpg19' })];
    const g = gegeven({ verruimingen, versmalling: ['burgemeester'] });
    expect(doordat(om, g)).toBe('ingehouden');
    expect(doordat(jongerenwerk, g)).toBe('ingehouden');
    expect(doordat(burgemeester, g)).toBe('regel');
    expect(doordat(politie, g)).toBe('bron');
  });

  test('names partners or persons; an empty list withholds it from all but bron and procesregisseur', () => {
    const persoonlijk = gegeven({ versmalling: ['om-1', 'halt'] });
    expect(doordat(om, persoonlijk)).toBe('regel');
    expect(doordat(van('om', 'om-2'), persoonlijk)).toBe('ingehouden');
    expect(doordat(gast({ gronden: [grond()] }), persoonlijk)).toBe('regel');
    expect(doordat(burgemeester, gegeven({ versmalling: [] }))).toBe('ingehouden');
    expect(doordat(regisseur, gegeven({ versmalling: [] }))).toBe('procesregisseur');
  });

  test('gives nobody anything', () => {
    const g = gegeven({ kring: 'K1', versmalling: ['jongerenwerk', 'halt'] });
    expect(doordat(jongerenwerk, g)).toBe('buitenKring besluitOntbreekt');
    expect(doordat(gast(), g)).toBe('buitenKring geenGrondslag');
  });
});

test('all reasons are named at once, each with its condition and article', () => {
  const oordeel = toets(situatie(), gast({ getekendOp: null }), gegeven({ kring: 'K1', versmalling: ['om'] }));
  expect(oordeel).toEqual({
    zichtbaar: false,
    redenen: [
      { voorwaarde: 'toegelaten', code: 'nietToegelaten', artikel: 'art. 4 lid 3', bron: 'politie' },
      { voorwaarde: 'kring', code: 'buitenKring', artikel: 'art. 1', bron: 'politie' },
      { voorwaarde: 'grondslag', code: 'geenGrondslag', artikel: 'art. 4 lid 5', bron: 'politie' },
      { voorwaarde: 'ingehouden', code: 'ingehouden', artikel: 'zeggenschap van de bron', bron: 'politie' },
    ],
  });
});

describe('entry', () => {
  test('what the burgemeester may not receive is refused with the article', () => {
    const weigering = (meer: Partial<Gegeven>, s = situatie()) => weigeringBijInvoer(s, gegeven(meer));
    expect(weigering({})).toBeNull();
    expect(weigering({ gegevenssoort: 'bijzonder' })).toEqual({ code: 'geenGrondslag', artikel: 'art. 4 lid 5' });
    expect(weigering({ bron: 'om' })?.code).toBe('geenGrondslag');
    expect(weigering({ bron: 'burgemeester', gegevenssoort: 'bijzonder' })).toBeNull();
    expect(weigering({ bron: 'onbekend' })?.code).toBe('geenGrondslag');
  });

  test('a circle, an agreement or a narrowing does not change it', () => {
    const akkoord = verruiming({ aanPartners: ['burgemeester'], grondslag: 'wpg19' });
    const g = gegeven({ gegevenssoort: 'bijzonder', verruimingen: [akkoord], versmalling: ['burgemeester'] });
    expect(weigeringBijInvoer(situatie(), g)?.code).toBe('geenGrondslag');
  });

  test('a guest may enter what he recorded for the burgemeester, of that kind and level', () => {
    const eigen = { gegevenssoort: 'gewoon', niveau: 'individu', grondslag: 'eigen wet' } as const;
    const met = (aan: string[], meer: Partial<Gegeven> = {}) =>
      weigeringBijInvoer(
        situatie({ deelnemers: [gast({ verstrekt: [{ ...eigen, aan }] })] }),
        gegeven({ bron: 'halt', gegevenssoort: 'gewoon', ...meer }),
      );
    expect(met(['burgemeester'])).toBeNull();
    expect(met(['politie'])?.code).toBe('geenGrondslag');
    expect(met(['burgemeester'], { gegevenssoort: 'bijzonder' })?.code).toBe('geenGrondslag');
  });

  test('a guest enters nothing about a group for which he was not tested, nor about youths outside his line', () => {
    const regel = {
      aan: ['burgemeester'],
      gegevenssoort: 'gewoon',
      niveau: 'individu',
      grondslag: 'eigen wet',
    } as const;
    const met = (wie: Parameters<typeof gast>[0], meer: Partial<Gegeven> = {}) =>
      weigeringBijInvoer(
        situatie({ deelnemers: [gast(wie)] }),
        gegeven({ bron: 'halt', gegevenssoort: 'gewoon', groepId: 'g1', leden: ['l1'], ...meer }),
      )?.code;
    expect(met({ verstrekt: [regel], groepen: ['g1'] })).toBeUndefined();
    expect(met({ verstrekt: [regel], groepen: ['g2'] })).toBe('geenGrondslag');
    expect(met({ verstrekt: [regel], groepen: ['g2'] }, { groepId: null })).toBeUndefined();
    const [een, twee] = [
      { ...regel, leden: ['l1'] },
      { ...regel, leden: ['l2'] },
    ];
    expect(met({ verstrekt: [een] })).toBeUndefined();
    expect(met({ verstrekt: [een] }, { leden: ['l1', 'l2'] })).toBe('geenGrondslag');
    expect(met({ verstrekt: [een, twee] }, { leden: ['l1', 'l2'] })).toBeUndefined();
    expect(met({ verstrekt: [{ ...regel, leden: [] }] })).toBe('geenGrondslag');
  });

  test('a line to the burgemeester that asks a besluit counts while the besluit holds', () => {
    const { profiel } = situatie();
    const regel = {
      van: 'politie',
      aan: ['burgemeester'],
      gegevenssoorten: ['bijzonder'],
      niveaus: ['individu' as const],
    };
    const verstrekkingen = [
      ...profiel.verstrekkingen,
      { ...regel, grondslag: 'x', vereist: 'besluitArt20Wpg' as const },
    ];
    const g = gegeven({ gegevenssoort: 'bijzonder' });
    const bij = (besluiten: Situatie['besluiten']) =>
      weigeringBijInvoer(situatie({ profiel: { ...profiel, verstrekkingen }, besluiten }), g);
    expect(bij([])).toEqual({ code: 'besluitOntbreekt', artikel: 'art. 20 Wpg' });
    expect(bij([besluit({ aan: ['burgemeester'], gegevenssoorten: ['bijzonder'] })])).toBeNull();
  });
});
