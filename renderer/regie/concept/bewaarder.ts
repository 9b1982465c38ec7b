/**
 * When something that keeps changing is written: after a moment of quiet, and while it goes on changing once a second.
 * Nobody waits for it. What is the same as what was written last is not written again.
 */

/** Quiet after which it is written, and the longest that it may wait, in ms. */
export const RUST_MS = 300;
export const HOOGSTENS_MS = 1000;

/** Clock and timer of the window, or of a test. */
export interface Wekker {
  readonly nu: () => number;
  /** Calls `fn` after so many ms; what it returns calls it off. */
  readonly zet: (ms: number, fn: () => void) => () => void;
}

export const vensterwekker: Wekker = {
  nu: () => performance.now(),
  zet: (ms, fn) => {
    const id = setTimeout(fn, ms);
    return () => clearTimeout(id);
  },
};

export interface Bewaarder {
  /** This is how it is now, as text. */
  readonly houd: (tekst: string) => void;
  /** It was kept before, by an earlier window. */
  readonly isBewaard: (tekst: string) => void;
  /** What waits is written now. */
  readonly spoel: () => void;
  /** It need not be kept any more; what waits is not written. */
  readonly wis: () => void;
}

/** Those of what is on the screen now. */
const levend = new Set<Bewaarder>();

/** Writes everything that still waits: before the vault is locked. */
export function spoelAlles(): void {
  for (const bewaarder of levend) bewaarder.spoel();
}

/** One more on the screen; the result takes it away, with what still waits written. */
export function meldAan(bewaarder: Bewaarder): () => void {
  levend.add(bewaarder);
  return () => {
    bewaarder.spoel();
    levend.delete(bewaarder);
  };
}

export interface Bewaarderdelen {
  readonly bewaar: (tekst: string) => void;
  readonly wis: () => void;
  readonly wekker: Wekker;
}

export function maakBewaarder({ bewaar, wis, wekker }: Bewaarderdelen): Bewaarder {
  let wacht: string | null = null;
  let sinds = 0;
  let bewaard: string | null = null;
  let belAf: () => void = () => undefined;

  const vergeet = (): void => {
    belAf();
    belAf = () => undefined;
    wacht = null;
  };
  const spoel = (): void => {
    const tekst = wacht;
    vergeet();
    if (tekst === null) return;
    bewaard = tekst;
    bewaar(tekst);
  };
  return {
    houd(tekst) {
      if (tekst === (wacht ?? bewaard)) return;
      if (tekst === bewaard) return vergeet();
      if (wacht === null) sinds = wekker.nu();
      wacht = tekst;
      belAf();
      belAf = wekker.zet(Math.max(0, Math.min(RUST_MS, sinds + HOOGSTENS_MS - wekker.nu())), spoel);
    },
    isBewaard: (tekst) => {
      bewaard = tekst;
    },
    spoel,
    wis() {
      vergeet();
      if (bewaard === null) return;
      bewaard = null;
      wis();
    },
  };
}
