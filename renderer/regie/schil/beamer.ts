/** What the header and the screens do with the beamer: blank and back, the practice picture, another display. */
import { create } from 'zustand';
import type { Weigering } from '../../../shared/contract/weigering.ts';
import { alsWeigering, api, schrijf, vraag } from './api.ts';
import { useWinkel } from './winkel.ts';

interface Menustand {
  readonly open: boolean;
  /** Why the last thing that was asked of the beamer could not be done. */
  readonly weigering: Weigering | null;
}
/** Opens by itself to say what was refused: a function key may have asked for it from any screen. */
export const useBeamermenu = create<Menustand>()(() => ({ open: false, weigering: null }));

export const sluitBeamermenu = (): void => useBeamermenu.setState({ open: false, weigering: null });
export const wisselBeamermenu = (): void => useBeamermenu.setState((s) => ({ open: !s.open, weigering: null }));

async function doe(fn: () => Promise<unknown>): Promise<void> {
  try {
    await fn();
    sluitBeamermenu();
  } catch (fout) {
    useBeamermenu.setState({ open: true, weigering: alsWeigering(fout) });
  }
}

/** The practice picture, or what was there before it. */
export function wisselProef(): Promise<void> {
  const { schermen } = useWinkel.getState();
  return doe(() => vraag(api.schermen.toonProef({ aan: !schermen.proef })));
}

export function kiesAnderScherm(): Promise<void> {
  return doe(() => vraag(api.schermen.kiesAnder()));
}

/** Blanks the room, or lights it again. Works from every screen while a meeting is open. */
export async function wisselBeamer(): Promise<void> {
  const { zaal, toestand, schermen, zetOpslag } = useWinkel.getState();
  const overlegId = toestand?.openOverlegId;
  try {
    // From the practice picture too it blanks, and never shows. So it does where nothing is known of the room.
    if (overlegId)
      await schrijf(api.overleg.zetBeamer({ overlegId, leeg: schermen.proef || zaal?.beamerLeeg !== true }));
    if (schermen.proef) await vraag(api.schermen.toonProef({ aan: false }));
  } catch (fout) {
    zetOpslag({ soort: 'mislukt', uitleg: alsWeigering(fout).uitleg });
  }
}
