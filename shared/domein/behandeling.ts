/**
 * What was handled when, and who was there: spans in which an item was on, and stays of people in the room.
 *
 * Both carry order numbers of the meeting: each thing that happens gets the next one. Order of entry is the truth; a
 * clock that was set back or forward meanwhile shifts no presence, and makes no span shorter than nothing.
 */

/** A span in which an item was handled; a break ends it. */
export interface Behandeling {
  readonly agendapuntId: string;
  /** Order numbers; `einde` is null while it is on. */
  readonly begin: number;
  readonly einde: number | null;
  /** What the clock said, ISO UTC. */
  readonly van: string;
  readonly tot: string | null;
}

/** A stay in the room, in the same order numbers. */
export interface Verblijf {
  readonly deelnemerId: string;
  readonly begin: number;
  readonly einde: number | null;
  /** What the clock said, ISO UTC; `buiten` is null while he is in. */
  readonly binnen: string;
  readonly buiten: string | null;
}

/** Shorter than this is leafing through the agenda, not handling. */
const BLADEREN_MS = 10_000;
/** Missing less than this is coming in or going out, not missing something: minutes are kept in minutes. */
const EVEN_MS = 60_000;

/** How long it was on, in milliseconds; never less than nothing. @param nu for the span that is on */
const duur = ({ van, tot }: Behandeling, nu: Date): number =>
  Math.max(0, (tot === null ? nu.getTime() : Date.parse(tot)) - Date.parse(van));

const vanItem = (alle: readonly Behandeling[], agendapuntId: string) =>
  alle.filter((b) => b.agendapuntId === agendapuntId);

/** Whole seconds for which an item was handled in spans that ended; what is on now counts from its own begin. */
export const gebruikteSeconden = (alle: readonly Behandeling[], agendapuntId: string): number =>
  Math.round(
    vanItem(alle, agendapuntId)
      .filter((b) => b.tot !== null)
      .reduce((som, b) => som + duur(b, new Date(b.van)), 0) / 1000,
  );

/** Is it on now, or was it on for longer than it takes to leaf past it? */
export const isBehandeld = (alle: readonly Behandeling[], agendapuntId: string): boolean =>
  vanItem(alle, agendapuntId).some((b) => b.tot === null || duur(b, new Date(b.van)) >= BLADEREN_MS);

/** All of it, a part of it with when he was out, or not at all. */
export type Aanwezig = { readonly hoe: 'heel' | 'niet' } | { readonly hoe: 'deels'; readonly weg: readonly Gat[] };

const eindeVan = ({ einde }: { readonly einde: number | null }): number => einde ?? Number.POSITIVE_INFINITY;
const raakt = (v: Verblijf, b: Pick<Behandeling, 'begin' | 'einde'>) => v.begin < eindeVan(b) && eindeVan(v) > b.begin;

/** A time during which somebody was out while an item was on, ISO UTC; `tot` is null while it still is. */
export interface Gat {
  readonly van: string;
  readonly tot: string | null;
}

/** How long, in milliseconds; infinite where the clock cannot say. */
function duurVan({ van, tot }: Gat): number {
  const ms = tot === null ? Number.NaN : Date.parse(tot) - Date.parse(van);
  return ms >= 0 ? ms : Number.POSITIVE_INFINITY;
}

/**
 * What somebody missed of one span, gap by gap: before he came in, while he was out, after he left. By the order of
 * entry; only how long a gap was is the clock's.
 */
function gemist(b: Behandeling, verblijven: readonly Verblijf[]): Gat[] {
  const gaten: Gat[] = [];
  let weg: string | null = b.van;
  for (const v of verblijven.filter((x) => raakt(x, b)).sort((x, y) => x.begin - y.begin)) {
    if (weg !== null && v.begin > b.begin) gaten.push({ van: weg, tot: v.binnen });
    weg = eindeVan(v) < eindeVan(b) ? v.buiten : null;
  }
  return weg === null ? gaten : [...gaten, { van: weg, tot: b.tot }];
}

/**
 * Gaps of all spans. Who stayed out from one span to the next has one gap: what was on in between is none of this item's
 * business, and its document must not tell that there was something.
 */
function alleGaten(delen: readonly Behandeling[], eigen: readonly Verblijf[]): Gat[] {
  const uit: Gat[] = [];
  let vorig: Behandeling | undefined;
  for (const b of delen) {
    const [eerste, ...meer] = gemist(b, eigen);
    const open = uit.at(-1);
    const tussen = vorig && { begin: eindeVan(vorig), einde: b.begin };
    const bleefWeg = tussen && open?.tot === vorig?.tot && !eigen.some((v) => raakt(v, tussen));
    if (eerste && open && bleefWeg && eerste.van === b.van) uit.splice(-1, 1, { van: open.van, tot: eerste.tot });
    else if (eerste) uit.push(eerste);
    uit.push(...meer);
    vorig = b;
  }
  return uit;
}

/**
 * Who was there while an item was handled: all of it, a part of it, or not at all.
 * Leafing past an item does not count, unless it was never on for longer; neither does coming in a moment later.
 * @returns per deelnemer with a stay in this meeting; empty when the item was never on
 */
export function aanwezigBij(
  alle: readonly Behandeling[],
  verblijven: readonly Verblijf[],
  agendapuntId: string,
): ReadonlyMap<string, Aanwezig> {
  const delen = vanItem(alle, agendapuntId);
  const langer = delen.filter((b) => b.tot === null || duur(b, new Date(b.van)) >= BLADEREN_MS);
  const telt = langer.length > 0 ? langer : delen;
  if (telt.length === 0) return new Map();
  return new Map(
    [...Map.groupBy(verblijven, (v) => v.deelnemerId)].map(([id, eigen]): [string, Aanwezig] => {
      if (!telt.some((b) => eigen.some((v) => raakt(v, b)))) return [id, { hoe: 'niet' }];
      const uit = telt.flatMap((b) => gemist(b, eigen)).reduce((som, gat) => som + duurVan(gat), 0);
      return [id, uit < EVEN_MS ? { hoe: 'heel' } : { hoe: 'deels', weg: alleGaten(telt, eigen) }];
    }),
  );
}

const even = (een: Verblijf, ander: Verblijf) => een.begin < eindeVan(ander) && eindeVan(een) > ander.begin;

/** Ids of those who were in the room at some moment together with this deelnemer, himself not counted. */
export function tegelijkIn(verblijven: readonly Verblijf[], deelnemerId: string): ReadonlySet<string> {
  const eigen = verblijven.filter((v) => v.deelnemerId === deelnemerId);
  const ander = verblijven.filter((v) => v.deelnemerId !== deelnemerId && eigen.some((e) => even(e, v)));
  return new Set(ander.map((v) => v.deelnemerId));
}

/** Ids of those who were in the room at some moment while an item was on. */
export function aanwezigTijdens(
  alle: readonly Behandeling[],
  verblijven: readonly Verblijf[],
  agendapuntId: string,
): ReadonlySet<string> {
  const delen = vanItem(alle, agendapuntId);
  return new Set(verblijven.filter((v) => delen.some((b) => raakt(v, b))).map((v) => v.deelnemerId));
}
