/** The meeting of the drawings: four partners, Halt (signed) and jeugdreclassering (not signed), 4 and 6 outside. */
import { describe, expect, test } from 'vitest';
import {
  invoerweigering,
  kleinsteReden,
  korteRegels,
  langeRegels,
  redenInWoorden,
  redenUitgelegd,
  wieZietInWoorden,
} from '../../shared/domein/uitleg.ts';
import { opsomming } from '../../shared/domein/woorden.ts';
import { kringRing, oordelen, ringVan, type Zetel } from '../../shared/domein/zetels.ts';
import type { Gegeven, Reden, Redencode } from '../../shared/domein/zichtbaarheid.ts';
import { besluit, burgemeester, gast, gegeven, jongerenwerk, om, politie, situatie, verruiming } from './bouwers.ts';

const halt = gast();
const reclassering = gast({ id: 'jr', organisatie: 'jeugdreclassering', getekendOp: null });
const zetel = (nummer: number, naam: string, persoon: Zetel['persoon'], inZaal: boolean): Zetel => ({
  nummer,
  naam,
  persoon,
  inZaal,
});
const zetels = [
  zetel(1, 'burgemeester', burgemeester, true),
  zetel(2, 'politie', politie, true),
  zetel(3, 'OM', om, true),
  zetel(4, 'jongerenwerk', jongerenwerk, false),
  zetel(5, 'Halt', halt, true),
  zetel(6, 'jeugdreclassering', reclassering, false),
];
const s = situatie({ deelnemers: [halt, reclassering] });

function beeld(gegevens: readonly Gegeven[], zitten = zetels, sit = s) {
  const beoordeeld = oordelen(sit, zitten, gegevens);
  const ring = ringVan(sit, zitten, gegevens);
  return {
    midden: ring.midden,
    standen: ring.zetels.map((z) => z.stand).join(' '),
    zetels: ring.zetels,
    kort: korteRegels(beoordeeld, ring.midden === 'op'),
    ...langeRegels(beoordeeld, gegevens),
    tabel: wieZietInWoorden(beoordeeld, gegevens),
  };
}

const groep = (bron: string) => gegeven({ bron, gegevenssoort: 'gewoon', niveau: 'groep', leden: [] });

describe('the items of the drawing', () => {
  test('a decision at group level: everybody at the table', () => {
    const b = beeld([groep('burgemeester')]);
    expect(b.midden).toBe('op');
    expect(b.kort).toEqual(['Iedereen aan tafel']);
    expect(b.standen).toBe('ziet ziet ziet ziet ziet open');
    expect(b.zietNiet).toEqual(['6 jeugdreclassering: Niet getekend, art. 4 lid 3']);
  });

  test('jongerenwerk about one member, circle B: the police has no ground, Halt is outside', () => {
    const b = beeld([gegeven({ bron: 'jongerenwerk', gegevenssoort: 'gewoon', kring: 'B' })]);
    expect(b.midden).toBe('niet');
    expect(b.kort).toEqual(['Politie: geen grondslag, art. 4 lid 5', 'Halt: buiten de kring, art. 8 lid 8']);
    expect(b.standen).toBe('ziet open ziet ziet buiten buiten');
    expect(b.zetels[3]).toMatchObject({ stand: 'ziet', bron: true, aanTafel: false, uitleg: '' });
    expect(b.zetels[1]).toMatchObject({ bron: false, aanTafel: true, uitleg: 'geen grondslag, art. 4 lid 5' });
    expect(b.tabel).toBe('kring B, 2 niet');
  });

  test('the police in circle K1: OM and Halt are outside, in one line', () => {
    const b = beeld([gegeven({ kring: 'K1' })]);
    expect(b.kort).toEqual(['OM en Halt: buiten de kring, art. 1']);
    expect(b.standen).toBe('ziet ziet buiten buiten buiten buiten');
    expect(b.tabel).toBe('kring K1');
  });

  test('the same, widened to OM and Halt: on the table as long as jongerenwerk is away', () => {
    const akkoord = verruiming({ aanPartners: ['om'], aanDeelnemers: ['halt'], grondslag: 'wpg19' });
    const b = beeld([gegeven({ kring: 'K1', verruimingen: [akkoord] })]);
    expect(b.midden).toBe('op');
    expect(b.kort).toEqual(['Zolang jongerenwerk weg is']);
    expect(b.standen).toBe('ziet ziet ziet buiten ziet buiten');
    expect(b.ziet).toEqual([
      '1 burgemeester: kring K1, art. 16 lid 1 Wpg',
      '2 politie: bron van dit punt',
      '3 OM: de bron gaf akkoord, art. 16 lid 1 Wpg',
      '5 Halt: de bron gaf akkoord, art. 19 Wpg',
    ]);
    expect(b.zietNiet).toEqual([
      '4 jongerenwerk: Buiten de kring, art. 1. Geen besluit, art. 20 Wpg',
      '6 jeugdreclassering: Niet getekend, art. 4 lid 3. Buiten de kring, art. 1. Geen grondslag, art. 4 lid 5',
    ]);
  });

  test('the OM in circle C: Halt is outside', () => {
    const b = beeld([gegeven({ bron: 'om', gegevenssoort: 'strafvorderlijk', kring: 'C' })]);
    expect(b.kort).toEqual(['Halt: buiten de kring, art. 8 lid 8']);
    expect(b.standen).toBe('ziet ziet ziet buiten buiten buiten');
  });

  test('circle R: nobody but the bron', () => {
    const b = beeld([gegeven({ bron: 'burgemeester', gegevenssoort: 'bijzonder', kring: 'R' })]);
    expect(b.standen).toBe('ziet buiten buiten buiten buiten buiten');
    expect(b.kort).toEqual(['Politie, OM en Halt: buiten de kring, art. 8 lid 1']);
  });
});

test('two who are away and may not see it are both named', () => {
  const zitten = zetels.map((z) => ({ ...z, inZaal: z.nummer <= 2 }));
  expect(beeld([gegeven({ kring: 'K1' })], zitten).kort).toEqual(['Zolang OM, jongerenwerk en Halt weg zijn']);
});

test('with nobody at the table that is the reason', () => {
  const leeg = zetels.map((z) => ({ ...z, inZaal: false }));
  expect(beeld([groep('om')], leeg)).toMatchObject({ midden: 'niet', kort: ['Er is niemand aan tafel'] });
});

test('who has not signed but is inside takes everything off the table, and is named', () => {
  const binnen = zetels.map((z) => ({ ...z, inZaal: z.inZaal || z.nummer === 6 }));
  expect(beeld([groep('om')], binnen)).toMatchObject({
    midden: 'niet',
    kort: ['Jeugdreclassering: niet getekend, art. 4 lid 3'],
  });
});

test('a withheld item shows an open seat, and the same words for everybody who misses it', () => {
  const b = beeld([gegeven({ versmalling: ['burgemeester'] })], zetels, { ...s, besluiten: [besluit()] });
  expect(b.standen).toBe('ziet ziet open open open open');
  expect(b.kort[0]).toBe('OM: ingehouden, zeggenschap van de bron');
  expect(b.zietNiet[0]).toBe('3 OM, 4 jongerenwerk: Ingehouden, zeggenschap van de bron');
});

describe('a name with several brons', () => {
  const vanPolitie = gegeven({ kring: 'K1' });
  const vanJongerenwerk = gegeven({ bron: 'jongerenwerk', gegevenssoort: 'gewoon', kring: 'B' });

  test('both partners are bron, and who sees it through one of them sees it', () => {
    const b = beeld([vanPolitie, vanJongerenwerk]);
    expect(b.standen).toBe('ziet ziet ziet ziet buiten buiten');
    expect(b.zetels.filter((z) => z.bron).map((z) => z.zetel)).toEqual([2, 4]);
    expect(b.tabel).toBe('kring K1 en B');
  });

  test('who is inside the circle of one of them is inside, and the reason is the one that is left there', () => {
    const alleenOm = gegeven({ bron: 'om', gegevenssoort: 'strafvorderlijk', kring: 'R' });
    const b = beeld([alleenOm, gegeven({ kring: 'A' })]);
    expect(b.zetels[3]).toMatchObject({ stand: 'open', uitleg: 'geen besluit, art. 20 Wpg' });
    expect(b.zetels[4]).toMatchObject({ stand: 'open', uitleg: 'geen grondslag, art. 4 lid 5' });
    expect(b.tabel).toBe('kring R en A, 4, 5 en 6 niet');
    expect(b.kort).toEqual(['Halt: geen grondslag, art. 4 lid 5']);
  });

  test('the same reason from two brons is said once', () => {
    const b = beeld([vanPolitie, gegeven({ bron: 'om', gegevenssoort: 'strafvorderlijk', kring: 'K1' })]);
    expect(b.zietNiet[0]).toBe('4 jongerenwerk: Buiten de kring, art. 1. Geen besluit, art. 20 Wpg');
  });

  test('what nobody brought is inside nobody’s circle', () => {
    const b = beeld([]);
    expect(b.standen).toBe('buiten buiten buiten buiten buiten buiten');
    expect(b.tabel).toBe('alleen u');
  });
});

test('each circle has its own silhouette, with an empty centre', () => {
  const silhouet = (kring: string) => {
    const ring = kringRing(s, zetels, kring);
    expect(ring.midden).toBe('geen');
    return ring.zetels.map((z) => (z.stand === 'ziet' ? 'x' : '-')).join('');
  };
  expect(['A', 'B', 'C', 'K1', 'K2', 'R'].map(silhouet)).toEqual([
    'xxxxxx',
    'xxxx--',
    'xxx---',
    'xx----',
    'x-xxxx',
    '------',
  ]);
});

describe('words', () => {
  const codes: Redencode[] = [
    'nietToegelaten',
    'geenPartner',
    'geenGrondslag',
    'besluitOntbreekt',
    'buitenKring',
    'ingehouden',
  ];
  const reden = (code: Redencode, meer: Partial<Reden> = {}): Reden => ({
    voorwaarde: code === 'buitenKring' ? 'kring' : 'grondslag',
    code,
    artikel: 'art. 9',
    bron: 'politie',
    ...meer,
  });

  test('every reason has words with its article, and something that helps', () => {
    const zinnen = codes.map((c) => redenInWoorden(reden(c)));
    expect(new Set(zinnen).size).toBe(codes.length);
    for (const zin of zinnen) expect(zin).toMatch(/^[a-z ]+, art\. 9$/);
    expect(new Set(codes.map((c) => redenUitgelegd(reden(c)).split('Wat helpt')[1])).size).toBe(codes.length);
  });

  test('the short reason is the circle first, and empty where there is none', () => {
    expect(kleinsteReden([reden('geenGrondslag'), reden('buitenKring')])).toBe('buiten de kring, art. 9');
    expect(kleinsteReden([reden('buitenKring'), reden('geenGrondslag', { bron: 'om' })])).toBe(
      'geen grondslag, art. 9',
    );
    expect(kleinsteReden([])).toBe('');
  });

  test('a refusal at entry says from whom, on which article, and what to do', () => {
    expect(invoerweigering('politie', { code: 'geenGrondslag', artikel: 'art. 4 lid 5' })).toBe(
      'Er is geen grondslag om dit van politie aan de burgemeester te geven (art. 4 lid 5). Het komt niet in het bestand. Kies een andere soort, of laat het weg.',
    );
    expect(invoerweigering('politie', { code: 'besluitOntbreekt', artikel: 'art. 20 Wpg' })).toMatch(
      /^Er is geen geldig besluit om .* \(art\. 20 Wpg\)\./,
    );
  });

  test.each([
    [[], ''],
    [['OM'], 'OM'],
    [['OM', 'Halt'], 'OM en Halt'],
    [['politie', 'OM', 'Halt'], 'politie, OM en Halt'],
  ])('names in a row: %j', (namen, zin) => {
    expect(opsomming(namen)).toBe(zin);
  });
});
