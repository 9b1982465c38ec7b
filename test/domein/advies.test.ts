/** What the room gets of an anonymous question, over random meetings: it holds no person, and the rules still hold. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Advieslid, adviesrijen, adviesrijId, inAdvieskring, nodigAkkoord } from '../../shared/domein/advies.ts';
import { leeftijdsband } from '../../shared/domein/anoniem.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { laatKenmerkenWeg } from '../../shared/domein/kenmerken.ts';
import { vervangNamen } from '../../shared/domein/namen.ts';
import { verdeel, zaalmaten } from '../../shared/domein/zaalbladzijden.ts';
import {
  type Gegeven,
  inKring,
  type Persoon,
  type Situatie,
  toets,
  toetsAnoniem,
  toetsDatum,
} from '../../shared/domein/zichtbaarheid.ts';
import { DAG, gegeven, jongerenwerk, politie, regisseur, situatie } from './bouwers.ts';
import { datum, kies, overleg, zaal } from './willekeurig.ts';

const runs = { numRuns: 400 };

/** Letters that no sentence below is made of, so that a name is not by chance a word of it. */
const naam = fc.string({ unit: fc.constantFrom('q', 'x', 'y', 'z'), minLength: 4, maxLength: 8 }).map((s) => `Q${s}`);
const dagVan = fc
  .date({ min: new Date('1998-01-01'), max: new Date('2016-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const letters = fc.string({ unit: fc.constantFrom('A', 'B', 'X', 'Z'), minLength: 2, maxLength: 2 });

/** A person, as the bestand knows him. */
const mens = fc.record({
  voornaam: naam,
  achternaam: naam,
  geboortedatum: dagVan,
  straat: naam,
  nummer: fc.integer({ min: 1, max: 999 }),
  letters,
});
type Mens = typeof mens extends fc.Arbitrary<infer M> ? M : never;

/** What does not change when the person behind it does. */
const vast = fc.array(
  fc.record({
    naamgegevens: datum,
    codegegevens: fc.oneof(datum, fc.constant<Gegeven[]>([])),
    cijfers: fc.constantFrom('0000', '1234'),
  }),
  { minLength: 1, maxLength: 3 },
);
const items = fc.array(
  fc.record({
    gegevens: datum,
    vrijgegeven: fc.boolean(),
    over: fc.nat(2),
    soort: fc.constantFrom('notitie', 'actie'),
  }),
  { maxLength: 4 },
);

type Vast = typeof vast extends fc.Arbitrary<infer V> ? V : never;
type Items = typeof items extends fc.Arbitrary<infer I> ? I : never;

const postcode = (cijfers: string, m: Mens) => `${cijfers} ${m.letters}`;
const adres = (m: Mens) => `${m.straat} ${m.nummer}`;

/** The room's picture, in canonical form: rows and the pages made of them. */
function picture(
  s: Situatie,
  aanwezig: readonly Persoon[],
  leden: Vast,
  mensen: readonly Mens[],
  punten: Items,
  ongezien: string,
): string {
  const wie = leden.map((l, i) => {
    const m = mensen[i] as Mens;
    return { ...l, m, code: `J-${10 + i}`, id: `lid-${i}` };
  });
  const namen = wie.map(({ code, m }) => ({
    code,
    namen: [{ voornaam: m.voornaam, roepnaam: '', tussenvoegsel: 'van', achternaam: m.achternaam }],
  }));
  const kenmerken = wie.map(({ m, cijfers }) => ({
    adres: adres(m),
    postcode: postcode(cijfers, m),
    geboortedatum: m.geboortedatum,
  }));
  const rijen = adviesrijen(
    s,
    aanwezig,
    {
      leden: wie.map(
        (l): Advieslid => ({
          id: l.id,
          code: l.code,
          geboortedatum: l.m.geboortedatum,
          geboortejaar: null,
          postcode: postcode(l.cijfers, l.m),
          gegevens: l.naamgegevens,
          codegegevens: l.codegegevens,
        }),
      ),
      punten: punten.map((p, i) => {
        const { m } = wie[p.over % wie.length] as (typeof wie)[number];
        const tekst = `Hoort ${m.voornaam} van ${m.achternaam} (${adres(m)}, ${m.geboortedatum}) bij leerplicht?`;
        return {
          id: `punt-${i}`,
          gegevens: p.gegevens,
          soort: p.soort as 'notitie',
          tekst: p.vrijgegeven ? tekst : `${ongezien} ${tekst}`,
          vrijgegeven: p.vrijgegeven,
        };
      }),
    },
    (tekst) => vervangNamen(laatKenmerkenWeg(tekst, kenmerken).tekst, namen).tekst,
  );
  return JSON.stringify({ rijen, bladzijden: verdeel(rijen, zaalmaten.gewoon) });
}

test('another name, birth date in the same band, street, number, letters or unreleased text leaves the picture identical', () => {
  let gevuld = 0;
  fc.assert(
    fc.property(
      overleg,
      zaal,
      vast,
      items,
      fc.array(mens, { minLength: 3, maxLength: 3 }),
      fc.array(mens, { minLength: 3, maxLength: 3 }),
      fc.string({ minLength: 1 }),
      ({ s, mensen }, nrs, leden, punten, eerst, anders, ongezien) => {
        // Names that fit two people become `een betrokkene`: another question than this one.
        const namen = [...eerst, ...anders].flatMap((m) => [m.voornaam, m.achternaam, m.straat]);
        fc.pre(new Set(namen).size === namen.length);
        const band = (m: Mens) => leeftijdsband({ geboortedatum: m.geboortedatum, geboortejaar: null }, DAG);
        const na = anders.map((m, i) => {
          const was = eerst[i] as Mens;
          return band(m) === band(was) ? m : { ...m, geboortedatum: was.geboortedatum };
        });
        const aanwezig = kies(mensen, nrs);
        const beeld = picture(s, aanwezig, leden, eerst, punten, 'eerst');
        if (beeld.includes('"label"')) gevuld += 1;
        expect(picture(s, aanwezig, leden, na, punten, ongezien)).toBe(beeld);
        for (const m of eerst) {
          for (const woord of [m.voornaam, m.achternaam, m.straat, m.geboortedatum]) expect(beeld).not.toContain(woord);
        }
      },
    ),
    runs,
  );
  expect(gevuld).toBeGreaterThan(80);
});

test('whoever sees an anonymous datum is admitted, inside its kring and not left out: only the grondslag is not asked', () => {
  let zonderGrond = 0;
  fc.assert(
    fc.property(overleg, datum, ({ s, mensen }, gegevens) => {
      for (const p of mensen.filter((m) => m.soort !== 'procesregisseur')) {
        const ziet = toetsAnoniem(s, p, gegevens).zichtbaar;
        const gewoon = toetsDatum(s, p, gegevens).zichtbaar;
        if (gewoon) expect(ziet).toBe(true);
        const alleenGrond = gegevens.some((g) => {
          const o = toets(s, p, g);
          return !o.zichtbaar && o.redenen.every((r) => r.voorwaarde === 'grondslag');
        });
        expect(ziet).toBe(gewoon || alleenGrond);
        if (ziet && !gewoon) zonderGrond += 1;
      }
    }),
    runs,
  );
  expect(zonderGrond).toBeGreaterThan(40);
});

test('lines of the profile, grounds of guests and besluiten change nothing in what is anonymous', () => {
  fc.assert(
    fc.property(overleg, datum, ({ s, mensen }, gegevens) => {
      // An agreement may carry a grondslag of its own; that is not asked either, but it also passes the kring.
      const kaal = gegevens.map((g) => ({ ...g, verruimingen: [] }));
      const zonder: Situatie = {
        ...s,
        besluiten: [],
        profiel: { ...s.profiel, verstrekkingen: [], incidenteleGrondslagen: [] },
      };
      for (const p of mensen) {
        expect(toetsAnoniem(zonder, p, kaal).zichtbaar).toBe(toetsAnoniem(s, p, kaal).zichtbaar);
      }
    }),
    runs,
  );
});

test('an extra person in the room never reveals more, and the procesregisseur alone gets nothing', () => {
  fc.assert(
    fc.property(
      overleg,
      zaal,
      fc.nat(7),
      vast,
      items,
      fc.array(mens, { minLength: 3, maxLength: 3 }),
      ({ s, mensen }, nrs, extra, leden, punten, wie) => {
        const lees = (aanwezig: readonly Persoon[]) =>
          (JSON.parse(picture(s, aanwezig, leden, wie, punten, 'x')) as { rijen: { id: string }[] }).rijen.map(
            (r) => r.id,
          );
        const aanwezig = kies(mensen, nrs).filter((p) => p.soort !== 'procesregisseur');
        fc.pre(aanwezig.length > 0);
        const eerst = new Set(lees(aanwezig));
        const meer = new Set(lees([...aanwezig, ...kies(mensen, [extra])]));
        for (const id of meer) {
          // A row with the code alone says less than the row with age and wijk that it takes the place of.
          const lid = leden.map((_, i) => ({ id: `lid-${i}` })).find((l) => l.id === id);
          expect(eerst.has(id) || (lid !== undefined && eerst.has(adviesrijId(lid)))).toBe(true);
        }
        expect(lees([regisseur])).toEqual([]);
      },
    ),
    runs,
  );
});

test('a datum is judged in the kring of the question only when that is wider and its bron agreed', () => {
  const profiel = ingebouwdProfiel;
  const g = gegeven({ kring: 'K1' });
  const vraag = (kring: string, ...akkoord: string[]) => ({ kring, akkoord: new Set(akkoord) });
  expect(inAdvieskring(profiel, g, vraag('A')).kring).toBe('K1');
  expect(inAdvieskring(profiel, g, vraag('A', 'jongerenwerk')).kring).toBe('K1');
  expect(inAdvieskring(profiel, g, vraag('A', 'politie')).kring).toBe('A');
  expect(inAdvieskring(profiel, { ...g, kring: 'B' }, vraag('K1', 'politie')).kring).toBe('B');
  // The burgemeester's procesregisseur decides about the burgemeester's own (art. 5).
  expect(inAdvieskring(profiel, { ...g, bron: 'burgemeester' }, vraag('A')).kring).toBe('A');
  expect(nodigAkkoord(profiel, [g, g, { ...g, bron: 'burgemeester' }, { ...g, bron: 'om', kring: 'A' }], 'A')).toEqual([
    'politie',
  ]);
  expect(nodigAkkoord(profiel, [g], 'K1')).toEqual([]);
  expect(inKring(profiel, jongerenwerk, 'A')).toBe(true);
  expect(toetsAnoniem(situatie(), jongerenwerk, [inAdvieskring(profiel, g, vraag('A', 'politie'))])).toMatchObject({
    zichtbaar: true,
    doordat: 'anoniem',
  });
  expect(toetsAnoniem(situatie(), politie, [])).toEqual({ zichtbaar: false, redenen: [] });
});
