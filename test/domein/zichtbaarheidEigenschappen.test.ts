/** Properties of the rules over random profiles, people and data. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Gegeven,
  type Persoon,
  type Redencode,
  type Situatie,
  toets,
  toetsDatum,
  toetsZaal,
} from '../../shared/domein/zichtbaarheid.ts';
import { besluit, EERDER, type Gast } from './bouwers.ts';
import { datum, kies, overleg, zaal } from './willekeurig.ts';

const runs = { numRuns: 2000 };

const opTafel = (s: Situatie, aanwezig: readonly Persoon[], g: readonly Gegeven[]) => toetsZaal(s, aanwezig, g).opTafel;

/** What the room and every person see must not grow. */
function nietMeer(voor: [Situatie, readonly Persoon[]], na: [Situatie, readonly Persoon[]], g: [Gegeven[], Gegeven[]]) {
  const zien = ([s, mensen]: [Situatie, readonly Persoon[]], x: readonly Gegeven[]) =>
    mensen.map((p) => toetsDatum(s, p, x).zichtbaar);
  const eerst = zien(voor, g[0]);
  const later = zien(na, g[1]);
  expect(later.filter((ziet, i) => ziet && !eerst[i])).toEqual([]);
  if (opTafel(...na, g[1])) expect(opTafel(...voor, g[0])).toBe(true);
}

test('an extra person in a room where somebody already is never reveals more', () => {
  fc.assert(
    fc.property(overleg, datum, zaal, fc.nat(7), ({ s, mensen }, g, nrs, extra) => {
      const aanwezig = kies(mensen, nrs).filter((p) => p.soort !== 'procesregisseur');
      fc.pre(aanwezig.length > 0);
      if (opTafel(s, [...aanwezig, ...kies(mensen, [extra])], g)) expect(opTafel(s, aanwezig, g)).toBe(true);
    }),
    runs,
  );
});

test('the room sees exactly what everybody present sees, and names everybody who does not', () => {
  fc.assert(
    fc.property(overleg, datum, zaal, ({ s, mensen }, g, nrs) => {
      const aanwezig = kies(mensen, nrs);
      const gewoon = aanwezig.filter((p) => p.soort !== 'procesregisseur');
      const tegen = gewoon.filter((p) => !g.some((x) => toets(s, p, x).zichtbaar));
      const oordeel = toetsZaal(s, aanwezig, g);
      expect(oordeel.opTafel).toBe(gewoon.length > 0 && tegen.length === 0);
      expect(oordeel.tegen.map((t) => t.persoon.id)).toEqual(tegen.map((p) => p.id));
      expect(oordeel.tegen.every((t) => t.redenen.length > 0)).toBe(true);
    }),
    runs,
  );
});

/** Everybody, with the guests changed. */
const metGasten = (s: Situatie, mensen: readonly Persoon[], wijzig: (g: Gast) => Gast): [Situatie, Persoon[]] => {
  const anders = mensen.map((p) => (p.soort === 'incidenteel' ? wijzig(p) : p));
  return [{ ...s, deelnemers: anders }, anders];
};

test.each<[string, (g: Gast, nr: number) => Gast]>([
  ['a signature', (g) => ({ ...g, getekendOp: null })],
  ['a recorded ground', (g, nr) => ({ ...g, gronden: g.gronden.filter((_, i) => i !== nr % 4) })],
  [
    'a member of a ground',
    (g, nr) => ({ ...g, gronden: g.gronden.map((x) => ({ ...x, leden: x.leden.slice(nr % 3) })) }),
  ],
  ['a group of his test', (g, nr) => ({ ...g, groepen: (g.groepen ?? ['g1', 'g2']).slice(nr % 3) })],
  ['every group of his test', (g) => ({ ...g, groepen: [] })],
  ['what a guest may give', (g, nr) => ({ ...g, verstrekt: g.verstrekt.filter((_, i) => i !== nr % 3) })],
])('removing %s never reveals more', (_, wijzig) => {
  fc.assert(
    fc.property(overleg, datum, zaal, fc.nat(11), ({ s, mensen }, g, nrs, nr) => {
      const [anders, andereMensen] = metGasten(s, mensen, (x) => wijzig(x, nr));
      nietMeer([s, kies(mensen, nrs)], [anders, kies(andereMensen, nrs)], [g, g]);
    }),
    runs,
  );
});

test('outside the groups of his test a guest sees his own input, and what a bron gives him by name on a ground', () => {
  fc.assert(
    fc.property(overleg, datum, ({ s, mensen }, [g]) => {
      fc.pre(g !== undefined && g.groepId !== null);
      if (!g) return;
      for (const p of mensen) {
        if (p.soort !== 'incidenteel') continue;
        const elders = { ...p, groepen: ['g3'] };
        const oordeel = toets(s, elders, g);
        if (oordeel.zichtbaar && oordeel.doordat !== 'bron') {
          const voorHem = g.verruimingen.filter((v) => v.aanDeelnemers.includes(p.id) && v.grondslag !== null);
          expect(oordeel.doordat).toBe('verruiming');
          expect(voorHem.length).toBeGreaterThan(0);
        }
        // Of his own groups, or of none, his test says no more and no less than without groups.
        const eigen = { ...p, groepen: [g.groepId ?? ''] };
        expect(toets(s, eigen, g)).toEqual(toets(s, { ...p, groepen: null }, g));
        const zonder = { ...g, groepId: null };
        expect(toets(s, elders, zonder)).toEqual(toets(s, { ...p, groepen: null }, zonder));
      }
    }),
    runs,
  );
});

test.each<[string, (s: Situatie, nr: number) => Situatie]>([
  ['the besluit', (s) => ({ ...s, besluiten: [] })],
  [
    'a line of the profile',
    (s, nr) => {
      const verstrekkingen = s.profiel.verstrekkingen.filter((_, i) => i !== nr % s.profiel.verstrekkingen.length);
      return { ...s, profiel: { ...s.profiel, verstrekkingen } };
    },
  ],
  [
    'an entry of the grounds for guests',
    (s, nr) => {
      const incidenteleGrondslagen = s.profiel.incidenteleGrondslagen.filter((_, i) => i !== nr % 4);
      return { ...s, profiel: { ...s.profiel, incidenteleGrondslagen } };
    },
  ],
  [
    'the signature of a partner',
    (s, nr) => {
      const partners = s.profiel.partners.map((p, i) => (i === nr % 4 ? { ...p, ondertekend: null } : p));
      return { ...s, profiel: { ...s.profiel, partners } };
    },
  ],
  ['the OM from every group', (s) => ({ ...s, omPerGroep: {} })],
])('removing %s never reveals more', (_, wijzig) => {
  fc.assert(
    fc.property(overleg, datum, zaal, fc.nat(11), ({ s, mensen }, g, nrs, nr) => {
      nietMeer([s, kies(mensen, nrs)], [wijzig(s, nr), kies(mensen, nrs)], [g, g]);
    }),
    runs,
  );
});

test.each<[string, (g: Gegeven, nr: number) => Gegeven]>([
  ['removing an agreement', (g, nr) => ({ ...g, verruimingen: g.verruimingen.filter((_, i) => i !== nr % 2) })],
  [
    'withdrawing agreements',
    (g) => ({ ...g, verruimingen: g.verruimingen.map((v) => ({ ...v, ingetrokkenOp: EERDER })) }),
  ],
  ['narrowing', (g, nr) => ({ ...g, versmalling: (g.versmalling ?? ['om', 'halt', 'politie']).slice(nr % 3) })],
  ['the circle of the procesregisseur alone', (g) => ({ ...g, kring: 'Z' })],
  ['another member', (g) => ({ ...g, leden: [...new Set([...g.leden, 'J-12'])] })],
])('%s never reveals more', (_, wijzig) => {
  fc.assert(
    fc.property(overleg, datum, zaal, fc.nat(11), ({ s, mensen }, g, nrs, nr) => {
      const wie = kies(mensen, nrs);
      nietMeer([s, wie], [s, wie], [g, g.map((x) => wijzig(x, nr))]);
    }),
    runs,
  );
});

test('a circle that is part of another never shows more', () => {
  fc.assert(
    fc.property(
      overleg,
      datum,
      zaal,
      fc.constantFrom('A', 'B', 'C', 'K1', 'K2', 'R'),
      ({ s, mensen }, g, nrs, kring) => {
        const ruim = s.profiel.kringen.find((k) => k.id === kring);
        const nauw = s.profiel.kringen.find((k) => k.id === g[0]?.kring);
        fc.pre(nauw?.partners.every((p) => ruim?.partners.includes(p)) === true);
        fc.pre(!nauw?.incidenteel || ruim?.incidenteel === true);
        const wijd = g.map((x, i) => (i === 0 ? { ...x, kring } : x));
        nietMeer([s, kies(mensen, nrs)], [s, kies(mensen, nrs)], [wijd, g]);
      },
    ),
    runs,
  );
});

interface Stand {
  readonly s: Situatie;
  readonly p: Persoon;
  readonly g: Gegeven;
}

/** Takes away one reason and nothing else. */
const herstel: Readonly<Record<Redencode, (x: Stand) => Stand>> = {
  nietToegelaten: (x) => (x.p.soort === 'incidenteel' ? { ...x, p: { ...x.p, getekendOp: EERDER } } : x),
  geenPartner: (x) => {
    const feiten = { vanaf: null, tot: null, ondertekend: '2026-01-01' };
    const partners = x.s.profiel.partners.map((p) => ({ ...p, ...feiten }));
    return { ...x, s: { ...x.s, omPerGroep: null, profiel: { ...x.s.profiel, partners } } };
  },
  buitenKring: (x) => {
    const allen = { id: 'ZZ', naam: 'allen', partners: x.s.profiel.partners.map((p) => p.id), incidenteel: true };
    const kringen = [...x.s.profiel.kringen, allen];
    return { ...x, g: { ...x.g, kring: 'ZZ' }, s: { ...x.s, profiel: { ...x.s.profiel, kringen } } };
  },
  geenGrondslag: (x) => {
    const { bron, gegevenssoort, niveau, leden } = x.g;
    const aan = [x.p.soort === 'functionaris' ? x.p.partner : 'incidenteel'];
    if (x.p.soort === 'incidenteel') {
      const ingang = { id: 'hersteld', van: bron, aan, gegevenssoorten: [gegevenssoort], grondslag: 'x' };
      const incidenteleGrondslagen = [...x.s.profiel.incidenteleGrondslagen, ingang];
      const grond = { van: bron, gegevenssoort, niveau, leden, grondslag: 'hersteld' };
      const p = { ...x.p, gronden: [...x.p.gronden, grond], groepen: null };
      return { ...x, p, s: { ...x.s, profiel: { ...x.s.profiel, incidenteleGrondslagen } } };
    }
    const regel = { van: bron, aan, gegevenssoorten: [gegevenssoort], niveaus: [niveau], grondslag: 'x' };
    const verstrekkingen = [...x.s.profiel.verstrekkingen, regel];
    return { ...x, s: { ...x.s, profiel: { ...x.s.profiel, verstrekkingen } } };
  },
  besluitOntbreekt: (x) => {
    const aan = [x.p.soort === 'functionaris' ? x.p.partner : 'incidenteel'];
    return {
      ...x,
      s: { ...x.s, besluiten: [...x.s.besluiten, besluit({ aan, gegevenssoorten: [x.g.gegevenssoort] })] },
    };
  },
  ingehouden: (x) => ({ ...x, g: { ...x.g, versmalling: null } }),
};

test('repairing every named reason makes a datum visible, and leaving one out leaves exactly that one', () => {
  const gezien = new Map<string, number>();
  fc.assert(
    fc.property(overleg, datum, fc.nat(6), ({ s, mensen }, [g], nr) => {
      const p = mensen[nr];
      fc.pre(p !== undefined && g !== undefined);
      if (!p || !g) return;
      const oordeel = toets(s, p, g);
      if (oordeel.zichtbaar) return;
      const codes = [...new Set(oordeel.redenen.map((r) => r.code))];
      expect(codes.length).toBe(oordeel.redenen.length);
      expect(codes.length).toBeGreaterThan(0);
      gezien.set(codes.join(' '), (gezien.get(codes.join(' ')) ?? 0) + 1);
      const na = (lijst: readonly Redencode[]) => lijst.reduce((x, code) => herstel[code](x), { s, p, g } as Stand);
      const alles = na(codes);
      expect(toets(alles.s, alles.p, alles.g).zichtbaar).toBe(true);
      for (const code of codes) {
        const zonder = na(codes.filter((c) => c !== code));
        const rest = toets(zonder.s, zonder.p, zonder.g);
        expect(rest.zichtbaar ? [] : rest.redenen.map((r) => r.code)).toEqual([code]);
      }
    }),
    runs,
  );
  // The generator reached every reason, alone and together.
  expect(gezien.size).toBeGreaterThan(12);
});
