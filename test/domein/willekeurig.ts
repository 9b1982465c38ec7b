/** Random meetings for properties: profiles, people and data in which every rule has work to do. */
import fc from 'fast-check';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import type { Gegeven, Persoon, Situatie } from '../../shared/domein/zichtbaarheid.ts';
import { besluit, DAG, EERDER, type Gast, LATER, regisseur, TIJD, van } from './bouwers.ts';

const partnerIds = ['burgemeester', 'politie', 'om', 'jongerenwerk'];
const gastIds = ['halt', 'leerplicht'];
const soorten = ['gewoon', 'bijzonder', 'politiegegeven', 'strafvorderlijk'];
const leden = ['J-10', 'J-11', 'J-12'];
const tijden = fc.constantFrom(EERDER, TIJD, LATER);
const misschien = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null });
const deel = (uit: readonly string[]) => fc.subarray([...uit]);
const eenOfMeer = (uit: readonly string[]) => fc.subarray([...uit], { minLength: 1 });
const niveau = fc.constantFrom('groep', 'individu') as fc.Arbitrary<'groep' | 'individu'>;
const soort = fc.constantFrom(...soorten);
const grondIds = ['wpg19', 'wjsg39f', 'avg-burgemeester', 'avg-jongerenwerk', 'bestaat-niet'];
const bron = fc.constantFrom(...partnerIds, ...gastIds);
const dag = fc.constantFrom('2026-01-01', DAG, '2026-12-31');

/** The built-in profile, with other partners, circles and lines. */
const profiel = fc
  .record({
    feiten: fc.array(fc.record({ vanaf: misschien(dag), tot: misschien(dag), ondertekend: misschien(dag) }), {
      minLength: 4,
      maxLength: 4,
    }),
    gewoonlijk: fc.boolean(),
    kringen: fc.array(fc.record({ partners: deel(partnerIds), incidenteel: fc.boolean() }), {
      minLength: 6,
      maxLength: 6,
    }),
    regels: fc.array(
      fc.record({
        van: fc.constantFrom('*', ...partnerIds),
        aan: eenOfMeer([...partnerIds, 'incidenteel']),
        gegevenssoorten: eenOfMeer(soorten),
        niveaus: fc.subarray(['groep', 'individu'] as ('groep' | 'individu')[], { minLength: 1 }),
        grondslag: fc.constantFrom('art. X', 'art. Y'),
        vereist: fc.constantFrom(undefined, 'besluitArt20Wpg' as const),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ feiten, gewoonlijk, kringen, regels }): Situatie['profiel'] => ({
    ...ingebouwdProfiel,
    partners: gewoonlijk
      ? ingebouwdProfiel.partners
      : ingebouwdProfiel.partners.map((p, i) => ({ ...p, ...(feiten[i] ?? {}) })),
    kringen: gewoonlijk
      ? ingebouwdProfiel.kringen
      : ingebouwdProfiel.kringen.map((k, i) => ({ ...k, ...(kringen[i] ?? {}) })),
    verstrekkingen: [...ingebouwdProfiel.verstrekkingen, ...regels],
  }));

const gast = (id: string): fc.Arbitrary<Gast> =>
  fc.record({
    soort: fc.constant('incidenteel' as const),
    id: fc.constant(id),
    organisatie: fc.constant(id),
    getekendOp: misschien(tijden),
    gronden: fc.array(
      fc.record({
        van: bron,
        gegevenssoort: soort,
        niveau,
        leden: deel(leden),
        grondslag: fc.constantFrom(...grondIds),
      }),
      { maxLength: 4 },
    ),
    verstrekt: fc.array(
      fc.record({
        aan: eenOfMeer([...partnerIds, ...gastIds]),
        gegevenssoort: soort,
        niveau,
        grondslag: fc.constant('eigen wet'),
      }),
      { maxLength: 3 },
    ),
    groepen: fc.option(deel(['g1', 'g2']), { nil: null, freq: 3 }),
  });

/** Every partner's functionary, a second one of the police, two guests and the procesregisseur. */
const mensen: fc.Arbitrary<Persoon[]> = fc
  .tuple(gast('halt'), gast('leerplicht'))
  .map(([halt, leerplicht]) => [
    ...partnerIds.map((p) => van(p)),
    van('politie', 'politie-2'),
    halt,
    leerplicht,
    regisseur,
  ]);

const allen = [...partnerIds, ...partnerIds.map((p) => `${p}-1`), ...gastIds];

const gegeven: fc.Arbitrary<Gegeven> = fc
  .record({
    id: fc.constant('punt'),
    bron,
    gegevenssoort: soort,
    niveau,
    leden: eenOfMeer(leden),
    kring: fc.constantFrom('A', 'B', 'C', 'K1', 'K2', 'R'),
    groepId: misschien(fc.constantFrom('g1', 'g2')),
    verruimingen: fc.array(
      fc.record({
        aanPartners: deel(partnerIds),
        aanDeelnemers: deel([...gastIds, 'om-1']),
        bron: fc.constant(''),
        tijd: tijden,
        ingetrokkenOp: misschien(tijden),
        grondslag: misschien(fc.constantFrom(...grondIds)),
      }),
      { maxLength: 2 },
    ),
    versmalling: fc.option(deel(allen), { nil: null, freq: 3 }),
  })
  .map((g) => ({ ...g, verruimingen: g.verruimingen.map((v) => ({ ...v, bron: g.bron })) }));

export const datum = fc.array(gegeven, { minLength: 1, maxLength: 2 });

export interface Geval {
  readonly s: Situatie;
  readonly mensen: readonly Persoon[];
}

/** A meeting with everybody who could be there. */
export const overleg: fc.Arbitrary<Geval> = fc
  .record({
    profiel,
    mensen,
    besluiten: fc.array(
      fc.record({ aan: eenOfMeer(partnerIds), gegevenssoorten: eenOfMeer(soorten), geldigTot: dag }),
      { maxLength: 2 },
    ),
    omPerGroep: misschien(
      fc.dictionary(fc.constantFrom('g1', 'g2'), misschien(fc.record({ vanaf: dag, tot: misschien(dag) }))),
    ),
  })
  .map(({ profiel: p, mensen: m, besluiten, omPerGroep }) => ({
    s: { profiel: p, datum: DAG, tijd: TIJD, besluiten: besluiten.map(besluit), deelnemers: m, omPerGroep },
    mensen: m,
  }));

/** Who is in the room. */
export const zaal = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
export const kies = (m: readonly Persoon[], nrs: readonly number[]): Persoon[] => m.filter((_, i) => nrs.includes(i));
