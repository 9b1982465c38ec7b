/** The meeting as the room has it now, where that is ahead of the vault: kept blank by the program, or a practice picture. */
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import type { Ring } from '../../../../shared/contract/ring.ts';
import { tekst } from '../../../text/overleg.ts';
import type { Zaalstand } from '../../schil/winkel.ts';

interface OpTafel {
  readonly opTafel: boolean;
  readonly ring: Ring;
  readonly kort: readonly string[];
}

/** Nothing is on the table of a room that shows no subject, whatever the vault thinks that it shows. */
export function zoalsDeZaal(beeld: Overlegbeeld, zaal: Zaalstand): Overlegbeeld {
  if (zaal.bericht.beeld.soort === 'onderwerp' || beeld.zaal.bericht.beeld.soort !== 'onderwerp') return beeld;
  const niet = <R extends OpTafel>(rij: R): R =>
    rij.opTafel
      ? {
          ...rij,
          opTafel: false,
          ring: { ...rij.ring, midden: 'niet' },
          kort: [tekst.open.zouOpTafel(zaal.donkerOmdat)],
        }
      : rij;
  return {
    ...beeld,
    gekozen: { ...beeld.gekozen, opTafel: 0 },
    punten: beeld.punten.map(niet),
    namen: beeld.namen.map(niet),
    teLaat: beeld.teLaat.map(niet),
    advies: beeld.advies && { ...beeld.advies, leden: beeld.advies.leden.map(niet) },
  };
}
