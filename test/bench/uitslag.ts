/**
 * What a benchmark reports. No pass or fail: a ratio to a peer that does the bare minimum of the same work on the
 * same machine, so that numbers from different machines can be compared.
 */
export interface Uitslag {
  /** What was measured, in Dutch. */
  readonly naam: string;
  /** The median, in `eenheid`. */
  readonly waarde: number;
  readonly eenheid: string;
  /** What it is compared with, in Dutch. */
  readonly peer: string;
  /** Our value divided by the peer's: 1 is equal, 2 is twice as slow. */
  readonly verhouding: number;
  readonly toelichting?: string;
}

/** A file `test/bench/<deel>.ts` exports this as `meet`. */
export type Meting = () => Promise<Uitslag[]>;
