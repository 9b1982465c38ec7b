/** Every mistake in a scenario has a place and a sentence; none becomes a silent "no". */
import { describe, expect, test } from 'vitest';
import {
  besluit,
  type Deel,
  fouten,
  gast,
  grond,
  item,
  mensen,
  OM_TIEN,
  scenario,
  verruiming,
  voorbeeld,
} from './steun.ts';

const metGast = (meer: Deel) => scenario({ deelnemers: [mensen.pol, gast(meer)] });
const metItem = (meer: Deel) => scenario({ items: [item(), item({ id: 'i2', ...meer })] });
const metVerruiming = (meer: Deel) => metItem({ verruimingen: [verruiming(meer)] });
const geeft = { aan: ['burgemeester'], gegevenssoort: 'gewoon', niveau: 'individu', grondslag: 'eigen wet' };

test('the documented example has no mistakes, nor has a scenario with every field', () => {
  expect(fouten(voorbeeld())).toEqual([]);
  expect(
    fouten(
      scenario({
        besluitArt20Wpg: besluit(),
        items: [item({ tekst: 'x', verruimingen: [verruiming()], versmalling: { alleen: ['politie', 'halt1'] } })],
        deelnemers: [...Object.values(mensen), gast({ grondslagen: [grond()], verstrekt: [geeft] })],
      }),
    ),
  ).toEqual([]);
});

describe('an unknown id has a place', () => {
  test.each<[string, Record<string, unknown>]>([
    ['deelnemers[1].partner', scenario({ deelnemers: [mensen.reg, { id: 'x', partner: 'school' }] })],
    ['deelnemers[1].incidenteel.grondslagen[0].van', metGast({ grondslagen: [grond({ van: 'school' })] })],
    ['deelnemers[1].incidenteel.grondslagen[0].grondslag', metGast({ grondslagen: [grond({ grondslag: 'wpg99' })] })],
    [
      'deelnemers[1].incidenteel.grondslagen[0].gegevenssoort',
      metGast({ grondslagen: [grond({ gegevenssoort: 'x' })] }),
    ],
    ['deelnemers[1].incidenteel.verstrekt[0].aan[1]', metGast({ verstrekt: [{ ...geeft, aan: ['politie', 'x'] }] })],
    [
      'deelnemers[1].incidenteel.verstrekt[0].gegevenssoort',
      metGast({ verstrekt: [{ ...geeft, gegevenssoort: 'x' }] }),
    ],
    ['items[1].bron', metItem({ bron: 'school' })],
    ['items[1].gegevenssoort', metItem({ gegevenssoort: 'medisch' })],
    ['items[1].kring', metItem({ kring: 'K9' })],
    ['items[1].verruimingen[0].aan.partners[0]', metVerruiming({ aan: { partners: ['halt1'] } })],
    ['items[1].verruimingen[0].aan.deelnemers[0]', metVerruiming({ aan: { deelnemers: ['politie'] } })],
    ['items[1].verruimingen[0].akkoordDoor', metVerruiming({ akkoordDoor: 'niemand' })],
    ['items[1].verruimingen[0].grondslag', metVerruiming({ grondslag: 'wpg99' })],
    ['items[1].versmalling.alleen[1]', metItem({ versmalling: { alleen: ['politie', 'x'] } })],
    ['momenten[0].aanwezig[1]', scenario({ momenten: [{ tijd: OM_TIEN, aanwezig: ['pol1', 'politie'] }] })],
    ['besluitArt20Wpg.aan[0]', scenario({ besluitArt20Wpg: besluit({ aan: ['school'] }) })],
    ['besluitArt20Wpg.gegevenssoorten[0]', scenario({ besluitArt20Wpg: besluit({ gegevenssoorten: ['x'] }) })],
  ])('%s', (plek, ruw) => {
    const uit = fouten(ruw);
    expect(uit).toHaveLength(1);
    expect(uit[0]?.startsWith(`${plek}: `)).toBe(true);
  });
});

describe('an unknown field has a place', () => {
  test.each<[string, Record<string, unknown>]>([
    ['extra', scenario({ extra: 1 })],
    ['deelnemers[0].partners', scenario({ deelnemers: [{ ...mensen.pol, partners: 'om' }] })],
    ['deelnemers[0].naam', scenario({ deelnemers: [{ ...mensen.reg, naam: 'x' }] })],
    ['deelnemers[1].incidenteel.naam', metGast({ naam: 'x' })],
    ['deelnemers[1].incidenteel.grondslagen[0].lid', metGast({ grondslagen: [grond({ lid: 'J-01' })] })],
    ['deelnemers[1].incidenteel.verstrekt[0].leden', metGast({ verstrekt: [{ ...geeft, leden: [] }] })],
    ['items[1].Kring', metItem({ Kring: 'A' })],
    ['items[1].verruimingen[0].door', metVerruiming({ door: 'pol1' })],
    ['items[1].verruimingen[0].aan.personen', metVerruiming({ aan: { personen: [] } })],
    ['items[1].versmalling.aan', metItem({ versmalling: { alleen: [], aan: [] } })],
    ['momenten[0].zaal', scenario({ momenten: [{ tijd: OM_TIEN, aanwezig: [], zaal: [] }] })],
    ['besluitArt20Wpg.geldig', scenario({ besluitArt20Wpg: besluit({ geldig: true }) })],
  ])('%s', (plek, ruw) => {
    expect(fouten(ruw)).toEqual([`${plek}: dit veld is onbekend`]);
  });
});

describe('a missing or impossible value has a place', () => {
  test.each<[string, Record<string, unknown>]>([
    ['profiel: dit veld ontbreekt', scenario({ profiel: undefined })],
    ['datum: deze waarde kan niet', scenario({ datum: '24-11-2026' })],
    ['momenten: deze waarde kan niet', scenario({ momenten: [] })],
    ['momenten[0].tijd: deze waarde kan niet', scenario({ momenten: [{ tijd: '2026-11-24T10:00:00', aanwezig: [] }] })],
    ['deelnemers[1].incidenteel.getekendOp: dit veld ontbreekt', metGast({ getekendOp: undefined })],
    ['deelnemers[1].incidenteel.getekendOp: deze waarde kan niet', metGast({ getekendOp: 'gisteren' })],
    [
      'deelnemers[1].incidenteel.verstrekt[0].grondslag: deze waarde kan niet',
      metGast({ verstrekt: [{ ...geeft, grondslag: '' }] }),
    ],
    ['items[1].niveau: deze waarde kan niet', metItem({ niveau: 'persoon' })],
    ['items[1].verruimingen[0].tijd: dit veld ontbreekt', metVerruiming({ tijd: undefined })],
    ['besluitArt20Wpg.geldigTot: dit veld ontbreekt', scenario({ besluitArt20Wpg: besluit({ geldigTot: undefined }) })],
  ])('%s', (verwacht, ruw) => {
    expect(fouten(ruw)).toEqual([verwacht]);
  });

  test.each([{ id: 'x' }, { id: 'x', partner: 'om', procesregisseur: true }, { id: 'x', procesregisseur: false }, 'x'])(
    'a deelnemer who is %j',
    (deelnemer) => {
      const uit = fouten(scenario({ deelnemers: [deelnemer], momenten: [{ tijd: OM_TIEN, aanwezig: [] }] }));
      expect(uit).toHaveLength(1);
      expect(uit[0]).toMatch(/^deelnemers\[0\]/);
    },
  );

  test.each([
    ['items[1].leden', metItem({ leden: undefined })],
    ['items[1].leden', metItem({ leden: [] })],
    ['deelnemers[1].incidenteel.grondslagen[0].leden', metGast({ grondslagen: [grond({ leden: [] })] })],
    ['deelnemers[1].incidenteel.grondslagen[0].leden', metGast({ grondslagen: [grond({ leden: undefined })] })],
  ])('%s of an individual may not be empty', (plek, ruw) => {
    expect(fouten(ruw)).toEqual([`${plek}: bij een individu hoort ten minste één lid`]);
  });
});

describe('one name means one thing', () => {
  const lijst = (...deelnemers: unknown[]) => scenario({ deelnemers, momenten: [{ tijd: OM_TIEN, aanwezig: [] }] });
  test.each<[string, Record<string, unknown>]>([
    ['deelnemers[1].id', lijst(mensen.pol, { id: 'pol1', partner: 'om' })],
    ['deelnemers[1].id', lijst(mensen.pol, gast({}, 'jongerenwerk'))],
    ['deelnemers[1].id', lijst(mensen.pol, { id: 'om', partner: 'politie' })],
    ['deelnemers[1].id', lijst(mensen.pol, gast({}, 'incidenteel'))],
    ['items[1].id', metItem({ id: 'i1' })],
  ])('%s', (plek, ruw) => {
    expect(fouten(ruw).map((f) => f.split(': ')[0])).toEqual([plek]);
  });
});

test.each([
  ['another partner’s functionary', 'om1'],
  ['the procesregisseur', 'reg'],
  ['a guest', 'halt1'],
])('agreement by %s is not the bron’s', (_, akkoordDoor) => {
  expect(fouten(metVerruiming({ akkoordDoor }))).toEqual([
    `items[1].verruimingen[0].akkoordDoor: "${akkoordDoor}" is geen functionaris van de bron`,
  ]);
});

test('a functionary is no bron: it is his partner, or the guest himself', () => {
  expect(fouten(metItem({ bron: 'pol1' }))[0]).toMatch(/^items\[1\]\.bron: /);
  expect(fouten(metItem({ bron: 'halt1', gegevenssoort: 'gewoon' }))).toEqual([]);
});

test('every mistake is named at once', () => {
  expect(fouten(scenario({ items: [item({ bron: 'x', kring: 'Z', leden: [] })] })).map((f) => f.split(':')[0])).toEqual(
    ['items[0].bron', 'items[0].kring', 'items[0].leden'],
  );
});
