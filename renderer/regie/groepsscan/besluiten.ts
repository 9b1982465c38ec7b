/** Decisions about duplicates: which rows stay out, and which decisions are still needed. Pure. */
import type { Dubbel } from '../../../shared/domein/groepsscan/dubbelen.ts';

/** `twee`: two persons; a number: the same person, and this row stays out. */
export type Dubbelbesluit = 'twee' | number;
export type Besluiten = Readonly<Record<string, Dubbelbesluit>>;

export function sleutel(d: Dubbel): string {
  return d.b.soort === 'rij' ? `${d.a}-${d.b.rij}` : `${d.a}-${d.b.lidId}`;
}

/** Equal rows without a decision: taking over waits for these. Rows that only look alike count as two persons. */
export function openDubbelen(dubbelen: readonly Dubbel[], besluiten: Besluiten, weg: ReadonlySet<number>): Dubbel[] {
  return dubbelen.filter((d) => {
    if (d.zekerheid !== 'gelijk' || besluiten[sleutel(d)] !== undefined) return false;
    // A row that stays out for another reason leaves nothing to decide.
    return !weg.has(d.a) && !(d.b.soort === 'rij' && weg.has(d.b.rij));
  });
}

/** Rows that are not taken over: by a decision about a duplicate, or by hand. */
export function wegRijen(
  dubbelen: readonly Dubbel[],
  besluiten: Besluiten,
  metDeHand: ReadonlySet<number>,
): Set<number> {
  const weg = new Set(metDeHand);
  for (const d of dubbelen) {
    const besluit = besluiten[sleutel(d)];
    if (typeof besluit === 'number') weg.add(besluit);
  }
  return weg;
}
