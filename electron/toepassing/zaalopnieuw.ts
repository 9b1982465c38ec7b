/**
 * The room's window stands somewhere anew: its display came back, another was chosen, or its process died. Then it is
 * blank until the chair shows it (F9), as after a restart: a beamer that comes on by itself shows nothing by surprise.
 */
import { Geweigerd } from '../../shared/contract/weigering.ts';
import type { Vensters } from './vensters.ts';

export interface Zaalopnieuwdelen {
  readonly vensters: Vensters;
  /** Null: no meeting is open, or the vault is closed. */
  readonly openOverlegId: () => string | null;
  /** Makes the beamer of the meeting blank: in the window at once, and then in the store and its log. */
  readonly zetBeamerLeeg: (overlegId: string) => Promise<unknown>;
}

/** How often in a row it is opened again without a picture in between: a window that dies each time stays away. */
const HOOGUIT = 3;

export interface Zaalopnieuw {
  /** Blank first, in the window and in the store; then it opens. */
  opnieuw(): Promise<void>;
  /** The room's window went by itself. */
  gesloten(): Promise<void>;
  /** A picture of the meeting came. */
  beeld(): void;
}

/**
 * Opens the room's window anew, blank; one that goes by itself at most three times in a row without a picture. A vault
 * that refuses to keep the blanking does not keep the window from opening: it is blank already.
 */
export function maakZaalopnieuw({ vensters, openOverlegId, zetBeamerLeeg }: Zaalopnieuwdelen): Zaalopnieuw {
  let keren = 0;
  let laatste: Promise<void> = Promise.resolve();
  let wachtend: Promise<void> | null = null;

  const doe = async (): Promise<void> => {
    const overlegId = openOverlegId();
    if (overlegId !== null) {
      try {
        await zetBeamerLeeg(overlegId);
      } catch (fout) {
        // Locked or closed meanwhile: that makes it blank too. Not kept: it stays blank until the chair shows it.
        if (!(fout instanceof Geweigerd)) throw fout;
      }
    }
    if (overlegId !== null || vensters.toontProef()) await vensters.openZaal();
  };
  const opnieuw = (): Promise<void> => {
    // One after another; what is asked again before its turn has come is asked once.
    wachtend ??= laatste
      .catch(() => undefined)
      .then(() => {
        wachtend = null;
        return doe();
      });
    laatste = wachtend;
    return wachtend;
  };

  return {
    opnieuw,
    async gesloten() {
      keren += 1;
      if (keren <= HOOGUIT) await opnieuw();
    },
    beeld() {
      keren = 0;
    },
  };
}
