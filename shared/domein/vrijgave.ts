/**
 * What the closing round released to one recipient: the one gate to his paper. Nobody takes information along but what
 * is released here (docs/begrippen.md, "vrijgegeven").
 *
 * A row passes only when it was chosen for this recipient, its bron agreed, and the rules of `zichtbaarheid.ts` let him
 * see it. Agreement in the round widens the kring for this one recipient, as a verruiming without a ground does; it
 * never replaces a ground and never undoes what is withheld.
 */
import { type Getoond, projecteerVoor, type Toetsbaar } from './projectie.ts';
import {
  adresVan,
  type Gegeven,
  isEigenBron,
  type Oordeel,
  type Persoon,
  type Situatie,
  toetsDatum,
  type Verruiming,
} from './zichtbaarheid.ts';

/** Protected as in `projectie.ts`: a copy loses it, so a released row cannot be refilled with another's content. */
declare class Rondepoort {
  protected readonly vrijgegeven: true;
}

/** A row that this recipient may take along. */
export type Vrijgegeven<T> = Getoond<T> & Rondepoort;

/** What one bron answered when it was asked. */
export interface Bronantwoord {
  readonly bron: string;
  readonly akkoord: boolean;
  /** On what condition, in its own words; empty: none. */
  readonly voorwaarden: string;
}

/** An agreement of the closing round, as the gate looks at it. */
export interface Rondeafspraak {
  readonly id: string;
  /** Partner or deelnemer id. */
  readonly ontvanger: string;
  /** Ids of the items that it is about. */
  readonly items: readonly string[];
  readonly antwoorden: readonly Bronantwoord[];
  /** Instant at which it was recorded. */
  readonly tijd: string;
}

/** A released row, the agreement by which it was, and the article on which the recipient may have it. */
export interface Vrijgave<T> {
  readonly afspraakId: string;
  readonly rij: Vrijgegeven<T>;
  /** Empty: he brought it in himself. */
  readonly artikel: string;
}

/** Must this bron be asked before the recipient takes it along? Not for what he brought in himself. */
export const vraagtAkkoord = (persoon: Persoon, bron: string): boolean =>
  persoon.soort === 'procesregisseur' || adresVan(persoon) !== bron;

/** The yes of a bron to one recipient, from that instant on. Passes the kring, and never takes the place of a ground. */
const alsVerruiming = (bron: string, ontvanger: string, tijd: string): Verruiming => ({
  aanPartners: [ontvanger],
  aanDeelnemers: [ontvanger],
  bron,
  tijd,
  ingetrokkenOp: null,
  grondslag: null,
});

/**
 * The datum as far as its brons agreed, each widened to this recipient from that instant on. Empty: nobody agreed, and
 * so nobody but the procesregisseur sees it.
 */
function metAkkoord(
  persoon: Persoon,
  gegevens: readonly Gegeven[],
  antwoorden: readonly Pick<Bronantwoord, 'bron' | 'akkoord'>[],
  tijd: string,
): readonly Gegeven[] {
  const ja = new Set(antwoorden.filter((a) => a.akkoord).map((a) => a.bron));
  return gegevens.flatMap((g): Gegeven[] => {
    if (isEigenBron(persoon, g)) return [g];
    if (!ja.has(g.bron)) return [];
    return [{ ...g, verruimingen: [...g.verruimingen, alsVerruiming(g.bron, adresVan(persoon), tijd)] }];
  });
}

/**
 * The datum as a row of the round: given by its bron to this recipient and to nobody else. What was withheld stays so.
 * @param akkoord whether the bron agreed; a no is known to both as well, and gives nothing
 */
export const meegegeven = (
  g: Gegeven,
  { ontvanger, tijd }: Pick<Rondeafspraak, 'ontvanger' | 'tijd'>,
  akkoord: boolean,
): Gegeven => ({
  ...g,
  verruimingen: akkoord ? [...g.verruimingen, alsVerruiming(g.bron, ontvanger, tijd)] : g.verruimingen,
  versmalling: g.versmalling === null || g.versmalling.includes(ontvanger) ? [ontvanger] : [],
});

/**
 * Which agreement decides about an item for its recipient: the last one in which it was asked for, so that a later no
 * takes back an earlier yes.
 * @param afspraken in the order in which they were made
 */
export function laatsteWoord(
  afspraken: readonly Rondeafspraak[],
): (afspraak: Rondeafspraak, itemId: string) => boolean {
  const laatste = new Map(afspraken.flatMap((a) => a.items.map((id) => [`${a.ontvanger} ${id}`, a.id] as const)));
  return (a, id) => laatste.get(`${a.ontvanger} ${id}`) === a.id;
}

/** May it be released to this person, if every bron that is asked agrees? With each reason when not. */
export function toetsVrijgave(s: Situatie, persoon: Persoon, gegevens: readonly Gegeven[]): Oordeel {
  const antwoorden = gegevens.map((g) => ({ bron: g.bron, akkoord: true }));
  return toetsDatum(s, persoon, metAkkoord(persoon, gegevens, antwoorden, s.tijd));
}

/**
 * Everything that the round released to this person, in the order of the agreements and of the items in them. An item
 * for which two agreements asked goes by the last of them.
 * @param situaties by which he must be allowed to see it, each: of the meeting, and of the day on which his paper is made;
 *   the article is that of the last
 * @param rijen every row that an agreement may be about; of what is not released nothing comes out
 */
export function vrijgegevenAan<T extends Toetsbaar>(
  situaties: readonly [Situatie, ...Situatie[]],
  persoon: Persoon,
  afspraken: readonly Rondeafspraak[],
  rijen: readonly T[],
): readonly Vrijgave<T>[] {
  const bekend = new Map(rijen.map((r) => [r.id, r]));
  const geldt = laatsteWoord(afspraken);
  const slot = situaties.at(-1) ?? situaties[0];
  return afspraken
    .filter((a) => a.ontvanger === adresVan(persoon))
    .flatMap((a) => {
      const gekozen = a.items.flatMap((id): T[] => {
        const rij = bekend.get(id);
        return rij && geldt(a, id)
          ? [{ ...rij, gegevens: metAkkoord(persoon, rij.gegevens, a.antwoorden, a.tijd) }]
          : [];
      });
      const mag = situaties.reduce<readonly T[]>((over, s) => projecteerVoor(s, persoon, over), gekozen);
      return projecteerVoor(slot, persoon, mag).map((rij): Vrijgave<T> => {
        const oordeel = toetsDatum(slot, persoon, rij.gegevens);
        return {
          afspraakId: a.id,
          rij: rij as Vrijgegeven<T>,
          artikel: oordeel.zichtbaar ? oordeel.artikel : '',
        };
      });
    });
}
