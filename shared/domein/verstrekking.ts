/**
 * Verstrekkingen: a listed kind of document to one named recipient, released by its own rule, numbered and logged
 * (docs/begrippen.md, "verstrekking"). Which kinds there are, how they are numbered, and what they say, as plain
 * values: a PDF is a pure function of one of these. All text is pseudonymised; members are codes (J-47), groups are
 * codes (G-47).
 */
import type { Verklaringinhoud, Verslaginhoud } from './stukinhoud.ts';

export const verstrekkingssoorten = ['uitnodiging', 'overzicht', 'kopie-verklaring', 'kopie-verslag'] as const;
export type Verstrekkingssoort = (typeof verstrekkingssoorten)[number];

/** Does a paper of this kind come back: never, when the bron asks for that, or always. */
export const terugplicht: Readonly<Record<Verstrekkingssoort, 'nooit' | 'soms' | 'altijd'>> = {
  uitnodiging: 'nooit',
  overzicht: 'soms',
  'kopie-verklaring': 'nooit',
  'kopie-verslag': 'altijd',
};

/** What became of a copy that had to come back. */
export const terugwijzen = ['terug', 'vernietigd', 'niet-terug'] as const;
export type Terugwijze = (typeof terugwijzen)[number];

/** Is it overdue: not back, and its day has passed? A copy that was recorded as not returned stays a sign too. */
export const isTeLaat = (
  rij: { readonly terugVoor: string | null; readonly hoe: Terugwijze | null },
  vandaag: string,
): boolean => rij.hoe === 'niet-terug' || (rij.hoe === null && rij.terugVoor !== null && rij.terugVoor < vandaag);

/** Is it still to be told what became of it? One that did not come back may turn up after all. */
export const isUit = (rij: {
  readonly terugVoor: string | null;
  readonly terug: { readonly hoe: Terugwijze } | null;
}): boolean => rij.terugVoor !== null && (rij.terug === null || rij.terug.hoe === 'niet-terug');

/**
 * A number for a paper: drawn at random and not counted, for a count on somebody's paper would tell him how many others got
 * one. Four digits until half of them are used in that year, then six.
 * @param bezet numbers of this year that are taken
 * @param willekeurig random bytes
 */
export function trekNummer(bezet: ReadonlySet<number>, willekeurig: (aantal: number) => Uint8Array): number {
  const [van, tot] = bezet.size < 4_500 ? [1_000, 9_999] : [100_000, 999_999];
  const breedte = tot - van + 1;
  // Rejection sampling: a plain modulo would favour low numbers.
  const grens = Math.floor(0x1000000 / breedte) * breedte;
  for (;;) {
    const [x = 0, y = 0, z = 0] = willekeurig(3);
    const worp = x * 65_536 + y * 256 + z;
    const nummer = van + (worp % breedte);
    if (worp < grens && !bezet.has(nummer)) return nummer;
  }
}

/** `2026-4817`. */
export const nummerVan = (jaar: number, volgnummer: number): string => `${jaar}-${String(volgnummer).padStart(3, '0')}`;

/** Whom it is for, as it stands on every page. */
export type Geadresseerde = {
  readonly organisatie: string;
  /** Functionaries, never a youth or parent; empty: the organisation as such, or a natural person, named once. */
  readonly namen: readonly string[];
};

/** `politie, t.a.v. K. Bedacht` */
export const aanInWoorden = ({ organisatie, namen }: Geadresseerde): string =>
  namen.length === 0 ? organisatie : `${organisatie}, t.a.v. ${namen.join(' en ')}`;

type Algemeen = {
  readonly gemeente: string;
  /** Prints OEFENING across every page. */
  readonly oefening: boolean;
  readonly convenant: string;
  readonly nummer: string;
  /** Day on which it was made, `YYYY-MM-DD`. */
  readonly dag: string;
  readonly aan: Geadresseerde;
  /** Day of the meeting. */
  readonly overlegDatum: string;
};

/** Text of the geheimhoudingsverklaring with its names filled in, to be read before it is signed. */
export type Voorbeeldtekst = Pick<Verklaringinhoud, 'titel' | 'aanhef' | 'overwegingen' | 'verklaart'>;

/** Invitation and agenda for one person: no content, no name or organisation of anybody else who comes. */
export type Uitnodigingsinhoud = Algemeen & {
  readonly soort: 'uitnodiging';
  readonly begin: string;
  readonly plaats: string;
  readonly functie: string | null;
  readonly rol: string;
  /** Who asked for him, in words. */
  readonly verzoeker: string;
  /** Why he is needed; null: his own task under the convenant. */
  readonly noodzaak: string | null;
  /** In words; null: none was chosen. */
  readonly doel: string | null;
  /** Subjects whose head he may see, in order: kind, with the group's code, and minutes. No clock times. */
  readonly agenda: readonly { readonly wat: string; readonly minuten: number }[];
  /** The convenant runs on the day of the meeting: only then it is the ground on which a partner comes. */
  readonly convenantLoopt: boolean;
  /** Only for an incidentele deelnemer: what he signs before he is admitted (convenant art. 4 lid 3). */
  readonly verklaring: Voorbeeldtekst | null;
};

/** One thing that the recipient takes along. */
export type Overzichtsregel = {
  readonly afspraakId: string;
  readonly itemId: string;
  readonly soort: string;
  readonly wat: string;
  /** Codes of the members it is about. */
  readonly codes: readonly string[];
  /** Who does it and when it is to be done, where it is an action or intervention. */
  readonly uitvoering: string | null;
  readonly bron: string;
  readonly gegevenssoort: string;
  readonly grondslag: string;
  readonly doel: string;
  readonly voorwaarden: readonly string[];
  /** Police data: the paper names requester and purpose as well (Bpg 6:4). */
  readonly politie: boolean;
};

/** The verstrekkingenoverzicht: what the closing round released to one recipient, and nothing else of the meeting. */
export type Overzichtsinhoud = Algemeen & {
  readonly soort: 'overzicht';
  readonly verzoeker: string;
  readonly afspraken: readonly {
    readonly regels: readonly Overzichtsregel[];
    readonly informeert: string;
    readonly magVerteld: string;
    readonly betrokken: string;
  }[];
  /** Day before which the paper comes back; null: it need not. */
  readonly terugVoor: string | null;
};

/** What a copy of minutes says of itself, beside the minutes as its recipient may see them. */
export type Kopiegegevens = {
  readonly nummer: string;
  readonly aan: Geadresseerde;
  /** Day before which it comes back. */
  readonly terugVoor: string;
};

/** Minutes that are not vastgesteld yet, for one reader to comment on. */
export type Verslagkopie = Kopiegegevens & {
  readonly soort: 'kopie-verslag';
  readonly verslag: Verslaginhoud;
};
