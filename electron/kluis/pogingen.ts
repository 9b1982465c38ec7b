/**
 * Slowing down who guesses at the screen: wrong attempts are counted in `pogingen.json` beside the vault, and after
 * the third each one doubles the wait. The count goes up before an attempt and back after a good one, so that ending
 * the program halfway wins nothing. Whoever can copy the files is stopped by Argon2id, not by this.
 */
import { z } from 'zod';
import { weiger } from '../../shared/contract/weigering.ts';
import { leesAlsAanwezig, schrijfAtomisch } from './schijf.ts';

const MAX_WACHT_S = 300;
const VRIJ = 3;

const pogingenSchema = z.strictObject({
  formaat: z.literal('overlegtafel-pogingen/1'),
  /** Wrong attempts since the last good one. */
  aantal: z.int().nonnegative(),
  laatste: z.iso.datetime(),
  /** Until when no attempt is taken. */
  tot: z.iso.datetime(),
});
type Stand = z.output<typeof pogingenSchema>;

/** Seconds to wait after so many wrong attempts: 0, 0, 0, 2, 4, 8 … 300. */
export function wachttijd(aantal: number): number {
  return aantal <= VRIJ ? 0 : Math.min(MAX_WACHT_S, 2 ** Math.min(aantal - VRIJ, 16));
}

function standNa(aantal: number, nu: Date): Stand {
  return {
    formaat: 'overlegtafel-pogingen/1',
    aantal,
    laatste: nu.toISOString(),
    tot: new Date(nu.getTime() + wachttijd(aantal) * 1000).toISOString(),
  };
}

/** An unreadable file counts as many attempts: emptying it must not be a way round the wait. */
function leesStand(pad: string, nu: Date): Stand | null {
  const tekst = leesAlsAanwezig(pad);
  if (tekst === null) return null;
  let inhoud: unknown = null;
  try {
    inhoud = JSON.parse(tekst);
  } catch {
    // Falls through: not JSON is as unreadable as the wrong shape.
  }
  const gelezen = pogingenSchema.safeParse(inhoud);
  if (gelezen.success) return gelezen.data;
  const stand = standNa(VRIJ + 9, nu);
  schrijfAtomisch(pad, JSON.stringify(stand));
  return stand;
}

function wachtend(stand: Stand, pad: string, nu: Date): number {
  if (stand.aantal <= VRIJ) return 0;
  if (nu.getTime() >= Date.parse(stand.laatste)) return Math.max(0, Date.parse(stand.tot) - nu.getTime());
  // The clock went back: what has passed of the wait is unknown, so it starts again.
  const opnieuw = standNa(stand.aantal, nu);
  schrijfAtomisch(pad, JSON.stringify(opnieuw));
  return Date.parse(opnieuw.tot) - nu.getTime();
}

export interface Poging {
  /** Wrong attempts before this one. */
  readonly eerderMislukt: number;
  /** The secret was right: the count starts again at nothing. */
  gelukt(): void;
  /** It failed for another reason than the secret: the count is as it was before. */
  teltNiet(): void;
  /** The secret was wrong: the wait begins now, at the end of the attempt. Seconds to wait. */
  mislukt(): number;
}

export interface Pogingen {
  /** Seconds until the next attempt is taken, rounded up; 0 when it may be now. */
  teWachten(): number;
  /** Counts an attempt. @throws Geweigerd WACHT_EVEN (`details.seconden`) */
  begin(): Poging;
}

/**
 * The counter in the file `pad`, which the first attempt makes. An attempt that is never ended stays counted as a wrong one.
 * @param klok of the laptop; one that goes back begins the wait again
 */
export function maakPogingen(pad: string, klok: () => Date): Pogingen {
  const teWachten = (): number => {
    const nu = klok();
    const stand = leesStand(pad, nu);
    return stand ? Math.ceil(wachtend(stand, pad, nu) / 1000) : 0;
  };
  const schrijf = (aantal: number): void => schrijfAtomisch(pad, JSON.stringify(standNa(aantal, klok())));
  return {
    teWachten,
    begin() {
      const seconden = teWachten();
      if (seconden > 0) {
        weiger(
          'WACHT_EVEN',
          `De wachtzin was een paar keer niet goed. Wacht ${seconden} ${seconden === 1 ? 'seconde' : 'seconden'} en probeer het dan opnieuw. Weet u hem niet meer? Gebruik dan de herstelcode.`,
          { details: { seconden } },
        );
      }
      const eerderMislukt = leesStand(pad, klok())?.aantal ?? 0;
      schrijf(eerderMislukt + 1);
      return {
        eerderMislukt,
        gelukt: () => schrijf(0),
        teltNiet: () => schrijf(eerderMislukt),
        mislukt: () => {
          schrijf(eerderMislukt + 1);
          return wachttijd(eerderMislukt + 1);
        },
      };
    },
  };
}
