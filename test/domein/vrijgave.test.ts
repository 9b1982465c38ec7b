/** The gate of the closing round: what passes it, and that what was not released leaves no trace. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Toetsbaar } from '../../shared/domein/projectie.ts';
import { type Rondeafspraak, toetsVrijgave, type Vrijgave, vrijgegevenAan } from '../../shared/domein/vrijgave.ts';
import { type Persoon, toetsDatum } from '../../shared/domein/zichtbaarheid.ts';
import { gegeven, jongerenwerk, om, politie, situatie } from './bouwers.ts';
import { datum, overleg } from './willekeurig.ts';

interface Rij extends Toetsbaar {
  readonly tekst: string;
}

const adres = (p: Persoon) => (p.soort === 'functionaris' ? p.partner : p.id);
const TIJD = '2026-03-12T12:00:00.000Z';
const ja = (...bronnen: string[]) => bronnen.map((bron) => ({ bron, akkoord: true, voorwaarden: '' }));
const afspraak = (meer: Partial<Rondeafspraak>): Rondeafspraak => ({
  id: 'a1',
  ontvanger: 'om',
  items: ['r1'],
  antwoorden: ja('politie'),
  tijd: TIJD,
  ...meer,
});

describe('what a recipient takes along', () => {
  const s = situatie();
  const signaal = gegeven({
    id: 'r1',
    bron: 'politie',
    gegevenssoort: 'politiegegeven',
    niveau: 'individu',
    kring: 'K1',
  });
  const rij: Rij = { id: 'r1', gegevens: [signaal], tekst: 'gezien bij het station' };
  const mee = (p: Persoon, ...afspraken: Rondeafspraak[]) =>
    vrijgegevenAan([s], p, afspraken, [rij]).map((v) => [v.rij.tekst, v.artikel]);

  it('passes the kring by agreement of the bron, on the ground that there is', () => {
    expect(toetsDatum(s, om, rij.gegevens).zichtbaar).toBe(false);
    expect(mee(om, afspraak({}))).toEqual([['gezien bij het station', expect.stringContaining('Wpg')]]);
  });

  it('is nothing without a ground, whatever the bron agrees', () => {
    expect(mee(jongerenwerk, afspraak({ ontvanger: 'jongerenwerk' }))).toEqual([]);
    const oordeel = toetsVrijgave(s, jongerenwerk, rij.gegevens);
    expect(oordeel.zichtbaar ? [] : oordeel.redenen.map((r) => r.voorwaarde)).toEqual(['grondslag']);
  });

  it('is nothing when the bron said no, was not asked, was not chosen, or it went to another', () => {
    expect(mee(om, afspraak({ antwoorden: [{ bron: 'politie', akkoord: false, voorwaarden: '' }] }))).toEqual([]);
    expect(mee(om, afspraak({ antwoorden: [] }))).toEqual([]);
    expect(mee(om, afspraak({ antwoorden: ja('jongerenwerk') }))).toEqual([]);
    expect(mee(om, afspraak({ items: ['r2'] }))).toEqual([]);
    expect(mee(om, afspraak({ ontvanger: 'jongerenwerk' }))).toEqual([]);
  });

  it('goes by the last answer: a later no takes back an earlier yes, and a later yes gives it again', () => {
    const nee = afspraak({ id: 'a2', antwoorden: [{ bron: 'politie', akkoord: false, voorwaarden: '' }] });
    expect(mee(om, afspraak({}), nee)).toEqual([]);
    expect(mee(om, nee, afspraak({ id: 'a3' }))).toHaveLength(1);
    // What is answered for somebody else takes nothing back.
    expect(mee(om, afspraak({}), { ...nee, ontvanger: 'jongerenwerk' })).toHaveLength(1);
  });

  it('is not what the bron withholds from him', () => {
    const ingehouden = { ...rij, gegevens: [{ ...signaal, versmalling: ['burgemeester'] }] };
    expect(vrijgegevenAan([s], om, [afspraak({})], [ingehouden])).toEqual([]);
  });

  it('needs no agreement where he brought it in himself, and is there once', () => {
    const eigen = afspraak({ ontvanger: 'politie', antwoorden: [] });
    expect(mee(politie, eigen, { ...eigen, id: 'a2' })).toEqual([['gezien bij het station', '']]);
  });
});

const rijen = fc
  .array(fc.record({ gegevens: datum, tekst: fc.string({ maxLength: 30 }) }), { maxLength: 6 })
  .map((lijst) => lijst.map((r, i): Rij => ({ ...r, id: `r${i}` })));
const afspraken = fc
  .array(
    fc.record({
      ontvanger: fc.constantFrom('burgemeester', 'politie', 'om', 'jongerenwerk', 'halt', 'leerplicht'),
      items: fc.subarray(['r0', 'r1', 'r2', 'r3', 'r4', 'r5']),
      nee: fc.subarray(['burgemeester', 'politie', 'om', 'jongerenwerk', 'halt', 'leerplicht'], { maxLength: 3 }),
    }),
    { maxLength: 4 },
  )
  .map((lijst) =>
    lijst.map(
      ({ ontvanger, items, nee }, i): Rondeafspraak => ({
        id: `a${i}`,
        ontvanger,
        items,
        antwoorden: ['burgemeester', 'politie', 'om', 'jongerenwerk', 'halt', 'leerplicht'].map((bron) => ({
          bron,
          akkoord: !nee.includes(bron),
          voorwaarden: '',
        })),
        tijd: '2020-01-01T00:00:00.000Z',
      }),
    ),
  );

const uitvoer = (vrij: readonly Vrijgave<Rij>[]) =>
  JSON.stringify(vrij.map((v) => [v.afspraakId, v.rij.id, v.rij.tekst, v.artikel]));

it('changing or removing what was not released leaves what he gets identical', () => {
  let verborgen = 0;
  let vrijgegeven = 0;
  fc.assert(
    fc.property(overleg, rijen, afspraken, fc.string({ minLength: 1 }), ({ s, mensen }, lijst, ronde, anders) => {
      for (const p of mensen) {
        const eerst = vrijgegevenAan([s], p, ronde, lijst);
        const vrij = new Set<string>(eerst.map((v) => v.rij.id));
        vrijgegeven += vrij.size;
        verborgen += lijst.length - vrij.size;
        const vervangen = lijst.map((r) => (vrij.has(r.id) ? r : { ...r, tekst: anders }));
        expect(uitvoer(vrijgegevenAan([s], p, ronde, vervangen))).toBe(uitvoer(eerst));
        expect(
          uitvoer(
            vrijgegevenAan(
              [s],
              p,
              ronde,
              lijst.filter((r) => vrij.has(r.id)),
            ),
          ),
        ).toBe(uitvoer(eerst));
        // What is said to others is nothing to him.
        const eigen = ronde.filter((a) => a.ontvanger === adres(p));
        expect(uitvoer(vrijgegevenAan([s], p, eigen, lijst))).toBe(uitvoer(eerst));
        for (const { rij, afspraakId } of eerst) {
          const a = ronde.find((x) => x.id === afspraakId);
          const nee = new Set(a?.antwoorden.filter((x) => !x.akkoord).map((x) => x.bron));
          const bronnen = lijst.find((r) => r.id === rij.id)?.gegevens.map((g) => g.bron) ?? [];
          expect([a?.ontvanger, a?.items.includes(rij.id)]).toEqual([adres(p), true]);
          expect(bronnen.some((b) => b === adres(p) || !nee.has(b))).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(verborgen).toBeGreaterThan(1000);
  expect(vrijgegeven).toBeGreaterThan(100);
});

it('widening the kring is all that agreement does: with everybody in the kring the rules decide alone', () => {
  fc.assert(
    fc.property(overleg, rijen, ({ s, mensen }, lijst) => {
      for (const p of mensen.filter((x) => x.soort !== 'procesregisseur')) {
        for (const { gegevens } of lijst) {
          const profiel = {
            ...s.profiel,
            kringen: s.profiel.kringen.map((k) => ({
              ...k,
              incidenteel: true,
              partners: s.profiel.partners.map((x) => x.id),
            })),
          };
          const ruim = toetsDatum(
            { ...s, profiel },
            p,
            gegevens.map((g) => ({ ...g, kring: 'A' })),
          );
          expect(toetsVrijgave(s, p, gegevens).zichtbaar).toBe(ruim.zichtbaar);
        }
      }
    }),
    { numRuns: 200 },
  );
});
