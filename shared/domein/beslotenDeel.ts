/**
 * The besloten deel (convenant art. 8 lid 8): who of those present may not see a subject, who may not see which of its
 * rows, and what would come on the table without whom. Pure, over the visibility rules; it decides nothing about the
 * room, which is computed from who is there.
 */
import type { Ring, Zetelstand } from '../contract/ring.ts';
import { type Convenantprofiel, type Kring, vindKring } from './profiel.ts';
import type { Toetsbaar } from './projectie.ts';
import { opsomming } from './woorden.ts';
import { type Datumtoets, type Persoon, type Reden, type Situatie, toelating, toetsZaal } from './zichtbaarheid.ts';

/** Everything of one subject, before the rules. */
export interface Besloteninhoud {
  /** Its head: title and question. Without it nothing of the subject is shown. */
  readonly kop: Toetsbaar;
  readonly rijen: readonly Toetsbaar[];
  /** How its rows are judged: as they are, or made anonymous. */
  readonly toetsVoor: Datumtoets;
}

/** Somebody present who may not see the head, with every reason. */
export interface Tegen {
  readonly persoon: Persoon;
  readonly redenen: readonly Reden[];
}

const zonder = (publiek: readonly Persoon[], weg: ReadonlySet<string>) => publiek.filter((p) => !weg.has(p.id));

/** Who of those present may not see the head. Each of them keeps all of the subject off the table. */
export function tegenKop(s: Situatie, publiek: readonly Persoon[], { kop }: Pick<Besloteninhoud, 'kop'>): Tegen[] {
  return [...toetsZaal(s, publiek, kop.gegevens).tegen];
}

/** Per row the ids of those present who may not see it; a row that everybody may see is not in it. */
export function tegenRijen(
  s: Situatie,
  publiek: readonly Persoon[],
  { rijen, toetsVoor }: Besloteninhoud,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    rijen.flatMap((rij): [string, ReadonlySet<string>][] => {
      const { tegen } = toetsZaal(s, publiek, rij.gegevens, toetsVoor);
      return tegen.length === 0 ? [] : [[rij.id, new Set(tegen.map((t) => t.persoon.id))]];
    }),
  );
}

/** Ids of the rows that are on the table once these people are gone; none without the head, or with nobody left. */
export function opTafelZonder(
  s: Situatie,
  publiek: readonly Persoon[],
  inhoud: Besloteninhoud,
  weg: ReadonlySet<string>,
): readonly string[] {
  const blijvers = zonder(publiek, weg);
  if (!toetsZaal(s, blijvers, inhoud.kop.gegevens).opTafel) return [];
  return inhoud.rijen
    .filter((rij) => toetsZaal(s, blijvers, rij.gegevens, inhoud.toetsVoor).opTafel)
    .map((rij) => rij.id);
}

/**
 * The fewest people to ask so that as much as possible comes on the table, with at least one of those present left.
 *
 * Where not everybody is against something, that is whoever is against anything: each of them keeps at least one row
 * off. Otherwise somebody has to stay, and with him goes what he may not see: the best of those choices.
 * @param tegen per row who may not see it, as `tegenRijen` gives it
 */
export function minsteWeg(
  publiek: readonly string[],
  tegen: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const samen = (rijen: readonly ReadonlySet<string>[]) => new Set(rijen.flatMap((r) => [...r]));
  const alle = [...tegen.values()];
  const iedereen = samen(alle);
  if (publiek.some((id) => !iedereen.has(id))) return iedereen;
  const keuzes = publiek.map((blijft) => {
    const rijen = alle.filter((r) => !r.has(blijft));
    return { rijen: rijen.length, weg: samen(rijen) };
  });
  const [beste] = keuzes.sort((a, b) => b.rijen - a.rijen || a.weg.size - b.weg.size);
  return beste?.weg ?? new Set();
}

/**
 * Must be asked before this subject is chosen: somebody is against it, and the room is not dark through him already.
 * Who is not admitted keeps everything dark, whatever is chosen; only from the opening, which needs no audience, his
 * being there is news.
 * @param vanOpening the subject that is chosen now is the opening
 */
export function vraagtKeuze(s: Situatie, tegen: readonly Tegen[], vanOpening: boolean): boolean {
  return tegen.some((t) => vanOpening || toelating(s, t.persoon) === null);
}

const gewicht: Readonly<Record<Zetelstand['stand'], number>> = { ziet: 0, open: 1, buiten: 2 };

/** The rings of several things as one: of each seat what it may see least. Whose the bron is differs, so nobody's. */
export function samenRing(ringen: readonly [Ring, ...Ring[]], opTafel: boolean): Ring {
  const [eerste, ...rest] = ringen;
  const zetels = eerste.zetels.map((z, i) => {
    const standen = [z, ...rest.flatMap((r) => r.zetels[i] ?? [])];
    const ergst = standen.reduce((a, b) => (gewicht[b.stand] > gewicht[a.stand] ? b : a));
    return { ...ergst, bron: false };
  });
  return { zetels, midden: opTafel ? 'op' : 'niet' };
}

/**
 * Circles with fewer people than this one, and nobody else; the largest first. Not one without any partner: nothing is
 * ever shown in that.
 */
export function kleinereKringen(profiel: Convenantprofiel, kringId: string): readonly Kring[] {
  const nu = vindKring(profiel, kringId);
  if (!nu) return [];
  const grootte = (k: Kring) => k.partners.length + (k.incidenteel ? 1 : 0);
  return profiel.kringen
    .filter((k) => k.partners.length > 0 && k.partners.every((p) => nu.partners.includes(p)))
    .filter((k) => (nu.incidenteel || !k.incidenteel) && grootte(k) < grootte(nu))
    .sort((a, b) => grootte(b) - grootte(a));
}

/** What the chair can say aloud: nobody is addressed as man or woman, nobody hears what it is about. */
export function uitnodigingTeWachten(
  mensen: readonly { readonly naam: string; readonly organisatie: string }[],
): string {
  const wie = opsomming(mensen.map((m) => `${m.naam} van ${m.organisatie}`));
  return `${wie}, wilt u even buiten wachten? Ik roep u zo weer.`;
}
