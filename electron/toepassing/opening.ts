/**
 * Opening and locking do not cross: who opens waits until locking has ended, and a reason to lock that comes while it
 * opens (a lid that closes during the key derivation) locks as soon as it is open. Nothing opens behind a closed lid.
 */
import type { Vergrendeling, Vergrendeloorzaak } from '../kluis/vergrendeling.ts';

export interface Openingsdelen {
  readonly vergrendeling: Vergrendeling;
  /** The vault is open and the idle clock runs: tell the windows. */
  readonly naOpenen: () => Promise<void>;
  /** It did not open: tell the regie window, which may have to wait. */
  readonly naMislukken: () => Promise<void>;
}

export interface Opening {
  /** Does what opens the vault: make, unlock, recover. Rejects with what `werk` rejects with. */
  opent<T>(werk: () => Promise<T>): Promise<T>;
  /** Locks now, or right after what is opening has opened. */
  vergrendel(oorzaak: Vergrendeloorzaak): Promise<void>;
  /** Resolves when nothing is being opened: ending halfway would leave half a vault. */
  klaar(): Promise<void>;
}

/**
 * The one way in which the vault of a run is opened and locked. Of two reasons to lock that come while it opens, the last one
 * counts.
 */
export function maakOpening({ vergrendeling, naOpenen, naMislukken }: Openingsdelen): Opening {
  let bezig = 0;
  let laatste: Promise<void> = Promise.resolve();
  let uitgesteld: Vergrendeloorzaak | null = null;

  const voerUit = async <T>(werk: () => Promise<T>): Promise<T> => {
    // While it locks, this only waits for the end of it.
    if (vergrendeling.toestand().slot === 'vergrendelt') await vergrendeling.vergrendel('knop');
    let uitkomst: T;
    try {
      uitkomst = await werk();
    } catch (fout) {
      await naMislukken().catch(() => undefined);
      throw fout;
    }
    vergrendeling.ontgrendeld();
    if (uitgesteld === null) await naOpenen();
    else await vergrendeling.vergrendel(uitgesteld);
    return uitkomst;
  };

  return {
    opent(werk) {
      bezig += 1;
      const mijn = voerUit(werk).finally(() => {
        bezig -= 1;
        if (bezig === 0) uitgesteld = null;
      });
      const einde = mijn.then(
        () => undefined,
        () => undefined,
      );
      laatste = Promise.all([laatste, einde]).then(() => undefined);
      return mijn;
    },
    vergrendel(oorzaak) {
      if (bezig === 0 || vergrendeling.toestand().slot !== 'dicht') return vergrendeling.vergrendel(oorzaak);
      uitgesteld = oorzaak;
      return laatste;
    },
    klaar: () => laatste,
  };
}
