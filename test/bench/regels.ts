/**
 * The visibility rules over a large bestand: everybody's verdict on every item with all reasons, and the room's picture
 * of it, against a bare loop that only looks up whether somebody's partner is in the item's circle.
 */
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { projecteerZaal, type Toetsbaar } from '../../shared/domein/projectie.ts';
import type { Gegeven, Grond, Persoon, Situatie } from '../../shared/domein/zichtbaarheid.ts';
import { toetsDatum } from '../../shared/domein/zichtbaarheid.ts';
import type { Uitslag } from './uitslag.ts';
import { rekentijd, vergelijk } from './vergelijk.ts';

const MENSEN = 60;
const PUNTEN = 2000;
const LEDEN = 40;
const VOOR = '2026-11-24T09:55:00+01:00';
const NU = '2026-11-24T10:05:00+01:00';

const partners = ['burgemeester', 'politie', 'om', 'jongerenwerk'];
const stromen = [
  { bron: 'jongerenwerk', gegevenssoort: 'gewoon', niveau: 'groep', kring: 'A' },
  { bron: 'politie', gegevenssoort: 'politiegegeven', niveau: 'individu', kring: 'K1' },
  { bron: 'burgemeester', gegevenssoort: 'gewoon', niveau: 'individu', kring: 'B' },
  { bron: 'om', gegevenssoort: 'strafvorderlijk', niveau: 'individu', kring: 'C' },
  { bron: 'politie', gegevenssoort: 'politiegegeven', niveau: 'individu', kring: 'A' },
  { bron: 'jongerenwerk', gegevenssoort: 'gewoon', niveau: 'individu', kring: 'B' },
] as const;

const lid = (nr: number): string => `lid-${nr % LEDEN}`;

function gegeven(nr: number): Gegeven {
  const stroom = stromen[nr % stromen.length] ?? stromen[0];
  return {
    id: `punt-${nr}`,
    ...stroom,
    leden: stroom.niveau === 'groep' ? [] : [lid(nr), lid(nr * 7 + 1)],
    groepId: 'groep-1',
    verruimingen:
      nr % 10 === 0
        ? [
            {
              aanPartners: ['jongerenwerk'],
              aanDeelnemers: ['gast-1', 'gast-2'],
              bron: stroom.bron,
              tijd: VOOR,
              ingetrokkenOp: null,
              grondslag: stroom.bron === 'politie' ? 'wpg19' : null,
            },
          ]
        : [],
    versmalling: nr % 15 === 0 ? ['burgemeester', 'politie'] : null,
  };
}

const punten = (aantal: number): Toetsbaar[] =>
  Array.from({ length: aantal }, (_, nr) => ({ id: `punt-${nr}`, gegevens: [gegeven(nr)] }));

/** Two thirds functionaries of the four partners, one third guests with grounds for a few members each. */
function mensen(): Persoon[] {
  return Array.from({ length: MENSEN }, (_, nr): Persoon => {
    if (nr % 3 !== 2) return { soort: 'functionaris', id: `f-${nr}`, partner: partners[nr % partners.length] ?? 'om' };
    const gronden = Array.from(
      { length: 4 },
      (_leeg, i): Grond => ({
        van: 'politie',
        gegevenssoort: 'politiegegeven',
        niveau: 'individu',
        leden: [lid(nr + i), lid(nr + i + 10)],
        grondslag: 'wpg19',
      }),
    );
    const gast = { id: `gast-${nr}`, organisatie: `Gast ${nr}`, gronden, verstrekt: [], groepen: null };
    return { soort: 'incidenteel', ...gast, getekendOp: nr % 4 === 0 ? null : VOOR };
  });
}

/** Counts verdicts and reasons, so that no work can be left out as unused. */
function metRegels(s: Situatie, wie: readonly Persoon[], rijen: readonly Toetsbaar[]): number {
  let som = projecteerZaal(s, wie.slice(0, 8), rijen).length;
  for (const persoon of wie) {
    for (const rij of rijen) {
      const oordeel = toetsDatum(s, persoon, rij.gegevens);
      som += oordeel.zichtbaar ? 1 : oordeel.redenen.length;
    }
  }
  return som;
}

function kaleLus(
  kringen: ReadonlyMap<string, ReadonlySet<string>>,
  wie: readonly Persoon[],
  rijen: readonly Toetsbaar[],
) {
  let som = 0;
  for (const persoon of wie) {
    const adres = persoon.soort === 'functionaris' ? persoon.partner : 'incidenteel';
    for (const { gegevens } of rijen) {
      for (const g of gegevens) if (kringen.get(g.kring)?.has(adres)) som += 1;
    }
  }
  return som;
}

export async function meet(): Promise<Uitslag[]> {
  const wie = mensen();
  const s: Situatie = {
    profiel: ingebouwdProfiel,
    datum: '2026-11-24',
    tijd: NU,
    besluiten: [
      {
        geldigVan: '2026-11-01',
        geldigTot: '2026-12-31',
        gegevenssoorten: ['politiegegeven'],
        aan: ['jongerenwerk'],
      },
    ],
    deelnemers: wie,
    omPerGroep: { 'groep-1': { vanaf: '2026-01-01', tot: null } },
  };
  const kringen = new Map(
    ingebouwdProfiel.kringen.map((k) => [k.id, new Set([...k.partners, ...(k.incidenteel ? ['incidenteel'] : [])])]),
  );
  const gewoon = punten(PUNTEN);
  const veel = punten(PUNTEN * 10);
  let som = 0;
  const regels = (rijen: readonly Toetsbaar[]) =>
    rekentijd(() => {
      som += metRegels(s, wie, rijen);
    });
  const uitslagen = [
    await vergelijk({
      naam: `Wie ziet wat, met redenen (${MENSEN} mensen × ${PUNTEN} punten)`,
      wij: () => regels(gewoon),
      peer: 'kale lus: zit zijn partner in de kring?',
      kaal: () =>
        rekentijd(() => {
          som += kaleLus(kringen, wie, gewoon);
        }, 20),
      paren: 15,
      vooraf: 3,
      toelichting: 'rekentijd',
    }),
    await vergelijk({
      naam: `Groei: ${MENSEN} mensen × ${PUNTEN * 10} punten`,
      wij: () => regels(veel),
      peer: `tien keer de tijd van ${PUNTEN} punten`,
      kaal: async () => 10 * (await regels(gewoon)),
      paren: 5,
      toelichting: 'rekentijd; 1× is recht evenredig',
    }),
  ];
  if (!(som > 0)) throw new Error('The rules showed nothing to anybody');
  return uitslagen;
}
