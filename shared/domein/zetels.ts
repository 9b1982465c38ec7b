/**
 * Seats: who sits where, as the ring shows it. Seat 1 is at twelve o'clock: convenantpartners in the order of the
 * profile, then incidentele deelnemers in the order of invitation. A seat never moves during a meeting.
 */
import type { Ring, Zetelstand } from '../contract/ring.ts';
import { binnenKring, kleinsteReden } from './uitleg.ts';
import {
  adresVan,
  type Datumtoets,
  type Gegeven,
  inKring,
  type Oordeel,
  type Persoon,
  type Situatie,
  toetsDatum,
  toetsZaal,
} from './zichtbaarheid.ts';

export interface Zetel {
  readonly nummer: number;
  /** Short name in the middle of a sentence: `politie`, `OM`, `Halt`. */
  readonly naam: string;
  /** Who answers for this seat: a functionary, or a stand-in while the partner has nobody on the list. */
  readonly persoon: Persoon;
  readonly inZaal: boolean;
}

/** What each seat may see of one datum, and why. */
export function oordelen(
  s: Situatie,
  zetels: readonly Zetel[],
  gegevens: readonly Gegeven[],
  toetsVoor: Datumtoets = toetsDatum,
): readonly { zetel: Zetel; oordeel: Oordeel }[] {
  return zetels.map((zetel) => ({ zetel, oordeel: toetsVoor(s, zetel.persoon, gegevens) }));
}

/** The ring of one datum: who sees it, who is inside its circle without seeing it, who is outside. */
export function ringVan(
  s: Situatie,
  zetels: readonly Zetel[],
  gegevens: readonly Gegeven[],
  toetsVoor: Datumtoets = toetsDatum,
): Ring {
  const standen = oordelen(s, zetels, gegevens, toetsVoor).map(
    ({ zetel, oordeel }): Zetelstand => ({
      zetel: zetel.nummer,
      naam: zetel.naam,
      stand: oordeel.zichtbaar ? 'ziet' : binnenKring(oordeel.redenen) ? 'open' : 'buiten',
      bron: gegevens.some((g) => g.bron === adresVan(zetel.persoon)),
      aanTafel: zetel.inZaal,
      uitleg: oordeel.zichtbaar ? '' : kleinsteReden(oordeel.redenen),
    }),
  );
  const aanwezig = zetels.filter((z) => z.inZaal).map((z) => z.persoon);
  return { zetels: standen, midden: toetsZaal(s, aanwezig, gegevens, toetsVoor).opTafel ? 'op' : 'niet' };
}

/** The ring of a circle's definition, with an empty centre: who is inside, apart from any datum. */
export function kringRing(s: Situatie, zetels: readonly Zetel[], kring: string): Ring {
  return {
    zetels: zetels.map((z) => ({
      zetel: z.nummer,
      naam: z.naam,
      stand: inKring(s.profiel, z.persoon, kring) ? 'ziet' : 'buiten',
      bron: false,
      aanTafel: z.inZaal,
      uitleg: inKring(s.profiel, z.persoon, kring) ? '' : 'buiten de kring',
    })),
    midden: 'geen',
  };
}
