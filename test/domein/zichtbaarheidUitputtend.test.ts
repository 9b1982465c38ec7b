/** Every combination for the built-in profile, against `naieveRegels.ts`. */
import { expect, test } from 'vitest';
import type { BesluitArt20Wpg } from '../../shared/domein/profiel.ts';
import type { Gegeven, Persoon, Situatie, Verruiming } from '../../shared/domein/zichtbaarheid.ts';
import { toets, weigeringBijInvoer } from '../../shared/domein/zichtbaarheid.ts';
import { besluit, EERDER, gast, LATER, metPartner, regisseur, situatie, van, verruiming } from './bouwers.ts';
import { magErin, type Vraag, watStaatErInDeWeg } from './naieveRegels.ts';

const soorten = [
  'gewoon',
  'bijzonder',
  'strafrechtelijk',
  'politiegegeven',
  'boa-politiegegeven',
  'strafvorderlijk',
  'tenuitvoerlegging',
];
const niveaus = ['groep', 'individu'] as const;
const kringen = ['A', 'B', 'C', 'K1', 'K2', 'R'];
const partners = ['burgemeester', 'politie', 'om', 'jongerenwerk'] as const;
const grondIds = ['wpg19', 'wjsg39f', 'avg-burgemeester', 'avg-jongerenwerk'];
const bronnen = [...partners, 'gast', 'andere gast'] as const;
const bronId = { gast: 'halt', 'andere gast': 'leerplicht' } as const;
const idVan = (bron: Vraag['bron']) => (bron === 'gast' || bron === 'andere gast' ? bronId[bron] : bron);

const voorbij = besluit({ geldigTot: '2026-11-23' });
const vanIetsAnders = besluit({ aan: ['om'], gegevenssoorten: ['strafvorderlijk'] });
const besluiten: readonly { geeft: boolean; besluiten: readonly BesluitArt20Wpg[] }[] = [
  { geeft: false, besluiten: [] },
  { geeft: true, besluiten: [vanIetsAnders, besluit()] },
  { geeft: false, besluiten: [voorbij] },
  { geeft: false, besluiten: [vanIetsAnders, voorbij] },
];

/** Agreements by what they hold; `null` in `akkoord`: it does not hold for this person now. */
const akkoorden: readonly { akkoord: Vraag['akkoord']; maak: (wie: Partial<Verruiming>) => Verruiming[] }[] = [
  { akkoord: null, maak: () => [] },
  { akkoord: { grondslag: '' }, maak: (wie) => [verruiming(wie)] },
  ...grondIds.map((grondslag) => ({
    akkoord: { grondslag },
    maak: (wie: Partial<Verruiming>) => [verruiming({ ...wie, grondslag })],
  })),
  { akkoord: null, maak: (wie) => [verruiming({ ...wie, grondslag: 'wpg19', ingetrokkenOp: EERDER })] },
  { akkoord: null, maak: (wie) => [verruiming({ ...wie, grondslag: 'wpg19', tijd: LATER })] },
  { akkoord: null, maak: (wie) => [verruiming({ ...wie, grondslag: 'wpg19', bron: 'een ander' })] },
];

interface Ontvanger {
  readonly wie: Vraag['wie'];
  readonly persoon: Persoon;
  readonly erbij: boolean;
  readonly profiel: Situatie['profiel'];
  readonly grond: string | null;
  /** The recorded ground names another member. */
  readonly anderLid: boolean;
  /** Tested for another group than that of the datum. */
  readonly andereGroep: boolean;
}

function ontvangers(bron: string, soort: string, niveau: 'groep' | 'individu'): Ontvanger[] {
  const { profiel } = situatie();
  const basis = { profiel, grond: null, anderLid: false, andereGroep: false, erbij: true };
  const functionarissen = partners.flatMap((wie): Ontvanger[] => [
    { ...basis, wie, persoon: van(wie) },
    { ...basis, wie, persoon: van(wie), erbij: false, profiel: metPartner(wie, { tot: '2026-11-23' }) },
    { ...basis, wie, persoon: van(wie), erbij: false, profiel: metPartner(wie, { ondertekend: null }) },
  ]);
  const gronden = [
    { grond: null, anderLid: false, andereGroep: false },
    { grond: null, anderLid: false, andereGroep: true },
    ...grondIds.flatMap((grond) => [false, true].map((anderLid) => ({ grond, anderLid, andereGroep: false }))),
    ...grondIds.map((grond) => ({ grond, anderLid: false, andereGroep: true })),
  ];
  const gasten = gronden.flatMap(({ grond, anderLid, andereGroep }) =>
    [EERDER, LATER, null].map((getekendOp): Ontvanger => {
      const leden = [anderLid ? 'J-99' : 'J-10'];
      const g = grond === null ? [] : [{ van: bron, gegevenssoort: soort, niveau, leden, grondslag: grond }];
      const persoon = gast({ getekendOp, gronden: g, groepen: [andereGroep ? 'g2' : 'g1'] });
      return { ...basis, wie: 'gast', persoon, erbij: getekendOp === EERDER, grond, anderLid, andereGroep };
    }),
  );
  return [{ ...basis, wie: 'procesregisseur', persoon: regisseur }, ...functionarissen, ...gasten];
}

/** The other guest, who gives this kind and level to whoever asks, or only another kind. */
const andereGast = (geeft: boolean, soort: string, niveau: 'groep' | 'individu') =>
  gast({
    id: 'leerplicht',
    verstrekt: [
      {
        aan: [...partners, 'halt'],
        gegevenssoort: geeft ? soort : `geen ${soort}`,
        niveau,
        grondslag: 'eigen wet',
      },
    ],
  });

test('every combination of bron, kind, level, circle, recipient, besluit, signature and agreement is judged as the plain rules say', () => {
  let aantal = 0;
  const verschillen: string[] = [];
  for (const bron of bronnen) {
    for (const soort of soorten) {
      for (const niveau of niveaus) {
        const wie = ontvangers(idVan(bron), soort, niveau);
        for (const geeft of bron === 'andere gast' ? [false, true] : [false]) {
          const deelnemers = [andereGast(geeft, soort, niveau)];
          for (const o of wie) {
            for (const b of besluiten) {
              const s = situatie({ profiel: o.profiel, besluiten: b.besluiten, deelnemers });
              for (const a of akkoorden) {
                const aan = o.persoon.soort === 'functionaris' ? { aanPartners: [o.wie] } : { aanDeelnemers: ['halt'] };
                const verruimingen = a.maak({ ...aan, bron: idVan(bron) });
                for (const kring of kringen) {
                  for (const smal of ['met', 'zonder'] as const) {
                    const versmalling = smal === 'met' ? [o.wie, 'halt'] : ['iemand anders'];
                    const g: Gegeven = {
                      id: 'punt',
                      bron: idVan(bron),
                      gegevenssoort: soort,
                      niveau,
                      leden: niveau === 'groep' ? [] : ['J-10'],
                      kring,
                      groepId: 'g1',
                      verruimingen,
                      versmalling,
                    };
                    const oordeel = toets(s, o.persoon, g);
                    const codes = oordeel.zichtbaar ? '' : oordeel.redenen.map((r) => r.code).join(' ');
                    const verwacht = watStaatErInDeWeg({
                      wie: o.wie,
                      bron,
                      soort,
                      niveau,
                      kring,
                      erbij: o.erbij,
                      besluitGeldt: b.geeft,
                      grondVanGast: o.anderLid && niveau === 'individu' ? null : o.grond,
                      buitenZijnGroepen: o.andereGroep,
                      andereGastGeeft: geeft,
                      akkoord: a.akkoord,
                      versmaldZonderHem: smal === 'zonder',
                    }).join(' ');
                    aantal += 1;
                    if (codes !== verwacht && verschillen.length < 10) {
                      verschillen.push(
                        JSON.stringify({ codes, verwacht, g, persoon: o.persoon, besluiten: b.besluiten }),
                      );
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  expect(verschillen).toEqual([]);
  expect(aantal).toBe(7 * soorten.length * niveaus.length * 55 * besluiten.length * akkoorden.length * 6 * 2);
});

test('what the burgemeester may not receive is refused at entry, for every bron, kind and level', () => {
  for (const bron of bronnen) {
    for (const soort of soorten) {
      for (const niveau of niveaus) {
        for (const geeft of [false, true]) {
          const deelnemers = [andereGast(geeft, soort, niveau), gast()];
          const leden = niveau === 'groep' ? [] : ['J-10'];
          const g = { id: 'p', bron: idVan(bron), gegevenssoort: soort, niveau, leden, kring: 'A', groepId: null };
          const s = situatie({ deelnemers });
          const weigering = weigeringBijInvoer(s, { ...g, verruimingen: [], versmalling: null });
          const erin = magErin(bron, soort, niveau, bron === 'andere gast' && geeft);
          expect(weigering, `${bron} ${soort} ${niveau}`).toEqual(
            erin ? null : { code: 'geenGrondslag', artikel: s.profiel.redenen.geenGrondslag },
          );
        }
      }
    }
  }
});
