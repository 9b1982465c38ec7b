/**
 * When and how it locks. `stap` is a pure function from state and event to state and effects; `maakVergrendeling`
 * gives it a clock and a timer and carries the effects out.
 *
 * The order of effects is fixed: first the room goes blank, because others are looking; then the worker with the key
 * ends; then the windows are loaded afresh. No effect that fails or hangs keeps a later one from happening.
 */
import type { Vergrendelaanleiding } from '../host/host.ts';

export type Fase = 'voorbereiding' | 'overleg';
export type Vergrendeloorzaak = 'toets' | 'knop' | 'stilstand' | Vergrendelaanleiding;
export type Effect = 'zaal-leeg' | 'werker-einde' | 'vensters-herladen';

/** Minutes without activity until it locks. */
export type Grenzen = Readonly<Record<Fase, number>>;
export const STANDAARD_GRENZEN: Grenzen = { voorbereiding: 5, overleg: 15 };

const MINUUT = 60_000;
const volgorde: readonly Effect[] = ['zaal-leeg', 'werker-einde', 'vensters-herladen'];

export interface Slottoestand {
  readonly slot: 'dicht' | 'open' | 'vergrendelt';
  readonly fase: Fase;
  /** In ms, on the clock of the events. */
  readonly laatsteActiviteit: number;
  /** Why it locked last; null before the first time. */
  readonly oorzaak: Vergrendeloorzaak | null;
}

export type Gebeurtenis =
  | { readonly soort: 'ontgrendeld' | 'activiteit' | 'tik'; readonly nu: number }
  | { readonly soort: 'fase'; readonly fase: Fase; readonly nu: number }
  | { readonly soort: 'vergrendel'; readonly oorzaak: Vergrendeloorzaak }
  | { readonly soort: 'vergrendeld' };

export interface Stap {
  readonly toestand: Slottoestand;
  readonly effecten: readonly Effect[];
}

export const beginstand: Slottoestand = { slot: 'dicht', fase: 'voorbereiding', laatsteActiviteit: 0, oorzaak: null };

function blijf(toestand: Slottoestand): Stap {
  return { toestand, effecten: [] };
}

function sluit(toestand: Slottoestand, oorzaak: Vergrendeloorzaak): Stap {
  return { toestand: { ...toestand, slot: 'vergrendelt', oorzaak }, effecten: volgorde };
}

/** One step. Events that mean nothing in a state leave it as it is; locking twice locks once. */
export function stap(toestand: Slottoestand, gebeurtenis: Gebeurtenis, grenzen: Grenzen): Stap {
  if (gebeurtenis.soort === 'vergrendeld') {
    return blijf(toestand.slot === 'vergrendelt' ? { ...toestand, slot: 'dicht', fase: 'voorbereiding' } : toestand);
  }
  if (gebeurtenis.soort === 'ontgrendeld') {
    if (toestand.slot !== 'dicht') return blijf(toestand);
    return blijf({ ...toestand, slot: 'open', fase: 'voorbereiding', laatsteActiviteit: gebeurtenis.nu });
  }
  if (toestand.slot !== 'open') return blijf(toestand);
  if (gebeurtenis.soort === 'vergrendel') return sluit(toestand, gebeurtenis.oorzaak);
  const stil = gebeurtenis.nu - toestand.laatsteActiviteit;
  // Also asked at an activity: after a sleep the first key press may come before the tick. A clock that ran back
  // says nothing about how long it was quiet, and then it locks too.
  if (stil >= grenzen[toestand.fase] * MINUUT || stil < 0) return sluit(toestand, 'stilstand');
  if (gebeurtenis.soort === 'tik') return blijf(toestand);
  const fase = gebeurtenis.soort === 'fase' ? gebeurtenis.fase : toestand.fase;
  return blijf({ ...toestand, fase, laatsteActiviteit: gebeurtenis.nu });
}

/** Calls `fn` after so many ms; what it returns calls it off. */
export type Timer = (ms: number, fn: () => void) => () => void;

export const echteTimer: Timer = (ms, fn) => {
  const id = setTimeout(fn, ms);
  id.unref();
  return () => clearTimeout(id);
};

export interface Vergrendelopties {
  /** Monotonic, in ms (`performance.now`): a clock that can be set is no measure of idleness. */
  readonly klok: () => number;
  readonly timer: Timer;
  readonly grenzen: Grenzen;
  readonly effecten: Readonly<Record<Effect, (oorzaak: Vergrendeloorzaak) => Promise<void>>>;
  /** Longest wait for one effect before the next begins, in ms. */
  readonly hooguitMs: number;
}

export interface Vergrendeling {
  toestand(): Slottoestand;
  ontgrendeld(): void;
  /** The user did something. */
  activiteit(): void;
  fase(fase: Fase): void;
  /** Locks; resolves when every effect has had its turn. Locking while it locks waits for the same. */
  vergrendel(oorzaak: Vergrendeloorzaak): Promise<void>;
}

/** Wires the state machine to clock, timer and effects. */
export function maakVergrendeling({ klok, timer, grenzen, effecten, hooguitMs }: Vergrendelopties): Vergrendeling {
  let toestand = beginstand;
  let stopTimer: () => void = () => undefined;
  let bezig: Promise<void> = Promise.resolve();

  const hooguit = (werk: Promise<void>): Promise<void> =>
    new Promise((klaar) => {
      const stop = timer(hooguitMs, klaar);
      const einde = (): void => {
        stop();
        klaar();
      };
      werk.then(einde, einde);
    });

  const voerUit = async (lijst: readonly Effect[], oorzaak: Vergrendeloorzaak): Promise<void> => {
    for (const effect of lijst) await hooguit(Promise.resolve().then(() => effecten[effect](oorzaak)));
    verwerk({ soort: 'vergrendeld' });
  };

  const zetTimer = (): void => {
    stopTimer();
    if (toestand.slot !== 'open') return;
    const rest = toestand.laatsteActiviteit + grenzen[toestand.fase] * MINUUT - klok();
    stopTimer = timer(Math.max(rest, 0), () => verwerk({ soort: 'tik', nu: klok() }));
  };

  function verwerk(gebeurtenis: Gebeurtenis): void {
    const { toestand: nieuw, effecten: lijst } = stap(toestand, gebeurtenis, grenzen);
    toestand = nieuw;
    zetTimer();
    if (lijst.length > 0) bezig = voerUit(lijst, nieuw.oorzaak ?? 'stilstand');
  }

  return {
    toestand: () => toestand,
    ontgrendeld: () => verwerk({ soort: 'ontgrendeld', nu: klok() }),
    activiteit: () => verwerk({ soort: 'activiteit', nu: klok() }),
    fase: (fase) => verwerk({ soort: 'fase', fase, nu: klok() }),
    vergrendel(oorzaak) {
      verwerk({ soort: 'vergrendel', oorzaak });
      return bezig;
    },
  };
}
