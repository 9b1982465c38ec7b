/**
 * Random meetings: people, presence, grounds and signatures; names, items, interventions and agreements in every
 * circle. Each part is described by one number, so that a counterexample shrinks to the few parts that matter.
 */
import fc from 'fast-check';
import { itemsoorten } from '../../shared/domein/itemsoort.ts';
import { type Opheffing, opheffingen } from '../../shared/domein/meereizend.ts';
import { type BesluitArt20Wpg, type Convenantprofiel, standaardkring } from '../../shared/domein/profiel.ts';
import type { Gegeven, Periode, Persoon, Verruiming } from '../../shared/domein/zichtbaarheid.ts';
import { Dobbel } from './dobbel.ts';
import { DAG, kringIds, partnerIds, profielen, soorten } from './profielen.ts';

/** Moment of the question, and one before it. Later ones are not in a store: what is recorded has happened. */
export const NU = '2026-03-12T13:30:00.000Z';
const EERDER = '2026-03-12T13:10:00.000Z';

export type Groepid = 'g1' | 'g2';
type Gast = Extract<Persoon, { soort: 'incidenteel' }>;

/** A text in which somebody may be named: in the room it stands as it is, in documents a code takes the name's place. */
export interface Tekst {
  readonly woorden: string;
  readonly noemt: { readonly lid: string; readonly hoe: 'volledig' | 'voornaam' | 'achternaam' | 'ouder' } | null;
}

export interface Lid {
  readonly id: string;
  readonly groep: Groepid;
  readonly code: string;
  readonly netto: boolean;
  /** What was decided on him in the meeting before; null: he was not there yet. */
  readonly vorige: 'nieuw' | 'blijft' | 'eraf' | null;
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly ouder: string;
  /** Address, conduct and the like: kept, and shown to nobody but the procesregisseur. */
  readonly feiten: string;
  readonly bronnen: readonly { readonly bron: string; readonly gegevenssoort: string; readonly kring: string }[];
}

export interface Onderwerp {
  readonly id: string;
  readonly soort: 'opening' | 'namenlijst' | 'onderwerp' | 'plan' | 'sluitronde';
  readonly groep: Groepid | null;
  readonly titel: Tekst;
  readonly vraag: string;
  readonly doel: string | null;
  readonly kring: string;
  readonly minuten: number;
}

export interface Punt {
  readonly id: string;
  readonly onderwerp: string;
  readonly soort: 'besluit' | 'actie' | 'notitie' | 'signaal';
  readonly tekst: Tekst;
  readonly verantwoordelijke: string;
  readonly termijn: string;
  /** What travels with it. */
  readonly voorwaarden: Tekst | null;
  readonly beroepsgeheim: Opheffing | null;
  /** Who added it afterwards; null: it was noted in the meeting. */
  readonly aangevuldDoor: string | null;
  /** Another subject to which it was taken along. */
  readonly erbij: string | null;
  readonly gegeven: Gegeven;
}

export interface Interventie {
  readonly id: string;
  readonly soort: 'groep' | 'gebied' | 'persoon';
  readonly wat: Tekst;
  readonly verantwoordelijke: string;
  readonly begin: string;
  readonly termijn: string;
  readonly gegeven: Gegeven & { readonly groepId: Groepid };
}

/** An agreement of the closing round: part of what it is about, item or intervention. */
export interface Afspraak {
  readonly id: string;
  readonly over: string;
  /** Empty from the moment that items are named. */
  readonly informatie: Tekst | null;
  /** Ids of the items that go along. */
  readonly items: readonly string[];
  /** Partners that agreed; the others said no. */
  readonly ja: readonly string[];
  readonly akkoord: boolean;
  readonly magVerteld: Tekst;
  readonly betrokken: Tekst;
  readonly informeert: Tekst;
  /** Of one in words. */
  readonly voorwaarden: Tekst;
  /** Per partner, with its yes. */
  readonly perBron: Readonly<Record<string, Tekst>>;
  /** About how many items it was when it was made. */
  readonly aantal: number;
}

export interface Mens {
  readonly persoon: Exclude<Persoon, { soort: 'procesregisseur' }>;
  readonly geweigerd: boolean;
  /** `telt`: left, but the room is still computed as if he were there. */
  readonly plaats: 'nergens' | 'zaal' | 'telt' | 'weg';
}

export interface Vergadering {
  readonly profiel: Convenantprofiel;
  /** A besluit art. 20 Wpg registered beside what the profile says. */
  readonly besluit: BesluitArt20Wpg | null;
  readonly om: Readonly<Record<string, Periode>>;
  readonly staat: 'voorbereiding' | 'geopend' | 'geschorst';
  readonly beamerLeeg: boolean;
  /** The room waits for F9 after the first one in. */
  readonly eersteBinnen: boolean;
  readonly tekent: boolean;
  readonly bladzijde: number;
  /** The room reads the namenlijst as what is new and what stays. */
  readonly verschilInZaal: boolean;
  /** The room reads who is there, at the opening. */
  readonly wieIsEr: boolean;
  readonly maat: 'gewoon' | 'groter';
  readonly gekozen: string;
  readonly mensen: readonly Mens[];
  readonly leden: readonly Lid[];
  readonly onderwerpen: readonly Onderwerp[];
  readonly punten: readonly Punt[];
  readonly interventies: readonly Interventie[];
  readonly afspraken: readonly Afspraak[];
}

/** What a part may refer to. */
export type Wereld = Pick<Vergadering, 'profiel' | 'mensen' | 'leden' | 'onderwerpen' | 'gekozen'>;

const zinnen = [
  'Vaker overlast bij het plein',
  'Gesprek gepland',
  'Meldt zich bij de inloop',
  'Toezicht in het weekend',
  'Vernieling aan het hek',
];
const gastIds = ['gast-1', 'gast-2'];
const akkoordIds = [...partnerIds, ...gastIds];
const niveaus = ['groep', 'individu'] as const;

const tekst = (d: Dobbel, leden: readonly Lid[]): Tekst => ({
  // Long ones too: they fill pages.
  woorden: `${Array.from({ length: d.kans(15) ? 9 : 1 }, () => d.kies(zinnen)).join(', ')} ${d.letters(5)}`,
  noemt:
    leden.length > 0 && d.kans(35)
      ? { lid: d.kies(leden).id, hoe: d.kies(['volledig', 'voornaam', 'achternaam', 'ouder'] as const) }
      : null,
});

const kringVoor = (d: Dobbel, profiel: Convenantprofiel, soort: string, niveau: 'groep' | 'individu') =>
  d.kans(50) ? standaardkring(profiel, soort, niveau) : d.kies(kringIds);

/** Names never collide: each starts with letters of its own, so that a code stands for one person. */
export function maakLid(zaad: number, id: string, code: string, letter: string, profiel: Convenantprofiel): Lid {
  const d = new Dobbel(zaad);
  const bronnen = d.deel(partnerIds, 45).map((bron) => {
    const gegevenssoort = bron === 'politie' ? 'politiegegeven' : 'gewoon';
    return { bron, gegevenssoort, kring: kringVoor(d, profiel, gegevenssoort, 'individu') };
  });
  return {
    id,
    groep: d.kans(75) ? 'g1' : 'g2',
    code,
    netto: d.kans(60),
    vorige: d.kies(['nieuw', 'blijft', 'blijft', 'eraf', null]),
    voornaam: `Q${letter}v${d.letters(5)}`,
    tussenvoegsel: d.kies(['', '', 'ter']),
    achternaam: `Z${letter}a${d.letters(6)}`,
    ouder: `X${letter}o${d.letters(5)}`,
    feiten: d.letters(8),
    bronnen,
  };
}

export function maakPunt(zaad: number, id: string, w: Wereld): Punt {
  const d = new Dobbel(zaad);
  // Half of them under the subject that the room looks at now.
  const nu = w.onderwerpen.filter((o) => o.id === w.gekozen && d.kans(50));
  const onderwerp = d.kies(nu.length > 0 ? nu : w.onderwerpen);
  const elders = w.onderwerpen.filter((o) => o.groep !== null && o.groep === onderwerp.groep && o.id !== onderwerp.id);
  const gasten = w.mensen.flatMap((m) => (m.persoon.soort === 'incidenteel' ? [m.persoon.id] : []));
  const bron = d.kies([...partnerIds, ...gasten]);
  const gegevenssoort = d.kies(soorten);
  const niveau = w.leden.length > 0 ? d.kies(niveaus) : 'groep';
  const verruiming = (): Verruiming => ({
    aanPartners: d.deel(partnerIds, 40),
    aanDeelnemers: d.deel([...gasten, ...w.mensen.map((m) => m.persoon.id)], 25),
    bron: d.kans(85) ? bron : d.kies(partnerIds),
    tijd: d.kies([EERDER, EERDER, NU]),
    ingetrokkenOp: d.kies([null, null, EERDER, NU]),
    grondslag: d.kies([null, 'wpg19', 'wjsg39f', 'avg-burgemeester', 'avg-jongerenwerk']),
  });
  return {
    id,
    onderwerp: onderwerp.id,
    soort: d.kies(itemsoorten),
    tekst: tekst(d, w.leden),
    verantwoordelijke: d.kies(partnerIds),
    termijn: d.kies(['2026-04-01', '2026-05-20']),
    voorwaarden: d.kans(30) ? tekst(d, w.leden) : null,
    beroepsgeheim: d.kans(20) ? d.kies(opheffingen) : null,
    aangevuldDoor: d.kans(15) ? `I. Denkbeeld ${d.letters(4)}` : null,
    erbij: elders.length > 0 && d.kans(30) ? d.kies(elders).id : null,
    gegeven: {
      id,
      bron,
      gegevenssoort,
      niveau,
      leden: niveau === 'individu' ? d.eenOfMeer(w.leden).map((l) => l.id) : [],
      kring: kringVoor(d, w.profiel, gegevenssoort, niveau),
      groepId: onderwerp.groep,
      verruimingen: d.deel([0, 1], 30).map(verruiming),
      versmalling: d.kans(20) ? d.deel([...akkoordIds, ...w.mensen.map((m) => m.persoon.id)], 40) : null,
    },
  };
}

export function maakInterventie(zaad: number, id: string, w: Wereld): Interventie {
  const d = new Dobbel(zaad);
  const groepId: Groepid = d.kans(75) ? 'g1' : 'g2';
  const leden = w.leden.filter((l) => l.groep === groepId);
  const soort = d.kies(leden.length > 0 ? (['groep', 'gebied', 'persoon', 'persoon'] as const) : (['groep'] as const));
  const niveau = soort === 'persoon' ? 'individu' : 'groep';
  const gegevenssoort = d.kies(soorten);
  return {
    id,
    soort,
    wat: tekst(d, leden),
    verantwoordelijke: d.kies(partnerIds),
    begin: d.kies(['2026-03-01', '2026-03-10']),
    termijn: d.kies(['2026-03-11', '2026-06-01']),
    gegeven: {
      id,
      bron: d.kies(partnerIds),
      gegevenssoort,
      niveau,
      leden: niveau === 'individu' ? d.eenOfMeer(leden).map((l) => l.id) : [],
      kring: kringVoor(d, w.profiel, gegevenssoort, niveau),
      groepId,
      verruimingen: [],
      versmalling: null,
    },
  };
}

function maakGast(zaad: number, id: string, leden: readonly Lid[]): { gast: Gast; geweigerd: boolean } {
  const d = new Dobbel(zaad);
  const grond = () => {
    const [van, gegevenssoort, grondslag] = d.kies([
      ['politie', 'politiegegeven', 'wpg19'],
      ['om', 'strafvorderlijk', 'wjsg39f'],
      ['burgemeester', 'gewoon', 'avg-burgemeester'],
      ['jongerenwerk', 'gewoon', 'avg-jongerenwerk'],
    ] as const);
    return { van, gegevenssoort, niveau: d.kies(niveaus), leden: d.deel(leden, 70).map((l) => l.id), grondslag };
  };
  const verstrekking = () => ({
    aan: d.eenOfMeer([...akkoordIds]),
    gegevenssoort: d.kies(soorten),
    niveau: d.kies(niveaus),
    grondslag: 'eigen wet',
  });
  const getekendOp = d.kies([EERDER, EERDER, EERDER, EERDER, NU, null]);
  const gast: Gast = {
    soort: 'incidenteel',
    id,
    organisatie: `Organisatie ${id}`,
    getekendOp,
    gronden: d.deel([0, 1, 2, 3], 55).map(grond),
    verstrekt: d.deel([0, 1], 50).map(verstrekking),
    groepen: d.kans(60) ? null : d.deel(['g1', 'g2'], 60),
  };
  return { gast, geweigerd: getekendOp === null && d.kans(50) };
}

/** The six subjects are always there; their circles, titles and purposes are random. */
function maakOnderwerpen(d: Dobbel, leden: readonly Lid[]): Onderwerp[] {
  const vorm = [
    ['opening', null],
    ['onderwerp', 'g1'],
    ['namenlijst', 'g1'],
    ['plan', 'g1'],
    ['onderwerp', 'g2'],
    ['sluitronde', null],
  ] as const;
  return vorm.map(([soort, groep], i) => ({
    id: `a${i + 1}`,
    soort,
    groep,
    titel: tekst(
      d,
      leden.filter((l) => l.groep === groep),
    ),
    vraag: d.kans(50) ? d.letters(7) : '',
    doel: d.kies([null, 'a', 'd']),
    kring: d.kans(75) ? 'A' : d.kies(kringIds),
    minuten: d.kies([5, 10, 15, 40]),
  }));
}

export interface Zaden {
  readonly basis: number;
  readonly leden: readonly number[];
  readonly gasten: readonly number[];
  readonly punten: readonly number[];
  readonly interventies: readonly number[];
  readonly afspraken: readonly number[];
}

export function maakVergadering(z: Zaden): Vergadering {
  const d = new Dobbel(z.basis);
  const profiel = d.kies(profielen);
  const leden = z.leden.map((zaad, i) => maakLid(zaad, `lid-${i + 1}`, `J-${11 + i}`, 'abcd'.charAt(i), profiel));
  const plaats = () => d.kies(['zaal', 'zaal', 'telt', 'weg', 'nergens', 'nergens'] as const);
  const uitgenodigd: Mens[] = [
    ...partnerIds.map(
      (p): Mens => ({
        persoon: { soort: 'functionaris', id: `${p}-1`, partner: p },
        geweigerd: false,
        plaats: plaats(),
      }),
    ),
    ...z.gasten.map((zaad, i): Mens => {
      const { gast, geweigerd } = maakGast(zaad, gastIds[i] ?? '', leden);
      return { persoon: gast, geweigerd, plaats: plaats() };
    }),
  ];
  // Who left counts only while somebody is there.
  const iemand = uitgenodigd.some((m) => m.plaats === 'zaal');
  const mensen = uitgenodigd.map((m): Mens => (m.plaats === 'telt' && !iemand ? { ...m, plaats: 'weg' } : m));
  const onderwerpen = maakOnderwerpen(d, leden);
  const w: Wereld = { profiel, mensen, leden, onderwerpen, gekozen: d.kies(onderwerpen).id };
  const punten = z.punten.map((zaad, i) => maakPunt(zaad, `punt-${i + 1}`, w));
  const interventies = z.interventies.map((zaad, i) => maakInterventie(zaad, `int-${i + 1}`, w));
  const over = [...punten.filter((p) => p.soort === 'actie'), ...interventies].map((x) => x.id);
  const stof = [...punten, ...interventies].map((x) => x.id);
  const periode = (): Periode => ({ vanaf: '2026-01-01', tot: d.kies([null, null, '2026-02-01']) });
  return {
    ...w,
    besluit: d.kans(25)
      ? {
          geldigVan: d.kies(['2026-01-01', DAG, '2026-03-13']),
          geldigTot: d.kies([DAG, '2026-12-31']),
          gegevenssoorten: ['politiegegeven'],
          aan: d.eenOfMeer(['jongerenwerk', 'om']),
        }
      : null,
    om: Object.fromEntries(d.deel(['g1', 'g2'], 70).map((g) => [g, periode()])),
    staat: d.kies([...Array<'geopend'>(12).fill('geopend'), 'voorbereiding', 'geschorst']),
    beamerLeeg: d.kans(4),
    eersteBinnen: d.kans(4),
    tekent: d.kans(4),
    bladzijde: d.kies([1, 1, 1, 2, 3]),
    verschilInZaal: d.kans(40),
    wieIsEr: d.kans(50),
    maat: d.kies(['gewoon', 'groter']),
    punten,
    interventies,
    afspraken: over.length === 0 ? [] : maakAfspraken(z.afspraken, { over, stof, leden }),
  };
}

interface Ronde {
  readonly over: readonly string[];
  readonly stof: readonly string[];
  readonly leden: readonly Lid[];
}

/** All for one recipient, for whom each item is asked once. */
function maakAfspraken(zaden: readonly number[], ronde: Ronde): Afspraak[] {
  const gehad = new Set<string>();
  return zaden.flatMap((zaad, i) => {
    const a = maakAfspraak(zaad, `afspraak-${i + 1}`, ronde);
    const items = a.items.filter((id) => !gehad.has(id));
    for (const id of items) gehad.add(id);
    return a.items.length > 0 && items.length === 0 ? [] : [{ ...a, items, aantal: items.length }];
  });
}

function maakAfspraak(zaad: number, id: string, { over, stof, leden }: Ronde): Afspraak {
  const d = new Dobbel(zaad);
  const metItems = d.kans(60);
  return {
    id,
    over: d.kies(over),
    informatie: metItems ? null : tekst(d, leden),
    items: metItems ? d.eenOfMeer(stof) : [],
    ja: metItems ? d.deel(partnerIds, 70) : [],
    akkoord: d.kans(60),
    informeert: tekst(d, leden),
    magVerteld: tekst(d, leden),
    betrokken: tekst(d, leden),
    voorwaarden: tekst(d, leden),
    perBron: Object.fromEntries(partnerIds.map((p) => [p, tekst(d, leden)])),
    aantal: 0,
  };
}

const zaad = fc.noShrink(fc.nat());
const zaden = (maxLength: number) => fc.array(zaad, { maxLength, size: 'max' });

/** Seeds of a meeting; shrinking leaves parts out. */
export const willekeurigeZaden: fc.Arbitrary<Zaden> = fc.record({
  basis: zaad,
  leden: zaden(4),
  gasten: zaden(2),
  punten: zaden(9),
  interventies: zaden(4),
  afspraken: zaden(3),
});
