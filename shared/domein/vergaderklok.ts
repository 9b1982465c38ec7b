/**
 * The clock of the procesregisseur: how long is left for the item that is on, and does the whole meeting run late?
 * Counted from the minutes of the parts and from how long they were handled, never from the agenda's clock times.
 */

export interface Klokdeel {
  readonly id: string;
  readonly minuten: number;
  /** Seconds for which it was handled already, without the span that is on. */
  readonly gebruikt: number;
  readonly gedaan: boolean;
}

export interface Klokstand {
  readonly delen: readonly Klokdeel[];
  readonly gekozenId: string;
  /** Since when the chosen part is on (ISO UTC); null: nothing is on, as in a break. */
  readonly loopt: string | null;
  /** When the last part ends as planned (ISO UTC). */
  readonly einde: string;
}

export interface Vergaderklok {
  /** Whole minutes left for the chosen part; negative: over its time. */
  readonly rest: number;
  /** Minutes by which the meeting will end later than planned; null: in time, or held at another time altogether. */
  readonly uitloop: number | null;
}

/** Below this a meeting is not late: people still take their seats. */
const LAAT_MINUTEN = 5;
/** Beyond this the plan is of another moment, and says nothing about now. */
const ANDER_MOMENT_MINUTEN = 240;

/** @param nu may be before `loopt` when the clock was set back: then no time has passed */
export function vergaderklok({ delen, gekozenId, loopt, einde }: Klokstand, nu: Date): Vergaderklok {
  const lopend = loopt === null ? 0 : Math.max(0, nu.getTime() - Date.parse(loopt)) / 1000;
  const over = (d: Klokdeel) => d.minuten * 60 - d.gebruikt - (d.id === gekozenId ? lopend : 0);
  const gekozen = delen.find((d) => d.id === gekozenId);
  const rest = gekozen ? over(gekozen) : 0;
  const nogTeGaan = delen
    .filter((d) => d.id === gekozenId || !d.gedaan)
    .reduce((som, d) => som + Math.max(0, over(d)), 0);
  const uitloop = Math.round((nu.getTime() + nogTeGaan * 1000 - Date.parse(einde)) / 60_000);
  return {
    // Not -0: "0 minutes left" has one way of being said.
    rest: Math.ceil(rest / 60) || 0,
    uitloop: uitloop >= LAAT_MINUTEN && uitloop <= ANDER_MOMENT_MINUTEN ? uitloop : null,
  };
}
