/** Area `schermen`: the beamer as a device. What it shows of a meeting is decided in area `overleg`. */
import { z } from 'zod';
import { aanroep } from './kern.ts';

/**
 * `nee`: no second display, or one that the room may not stand on. `spiegelt`: it shows the same as the laptop, as far
 * as the system says so. `onbekend`: this host cannot tell.
 */
export const beamerstanden = ['ja', 'nee', 'spiegelt', 'onbekend'] as const;

export interface Schermstand {
  readonly beamer: (typeof beamerstanden)[number];
  /** There is another display for the room to stand on. */
  readonly ander: boolean;
}

/** Pushed to regie on the topic `schermen`. */
export interface Schermbericht extends Schermstand {
  /** The practice picture is in the room instead of the meeting's picture. */
  readonly proef: boolean;
}

export const schermen = {
  /** Puts the practice picture in the room, or takes it away: the room then shows what it would have shown. */
  toonProef: aanroep({ waar: 'hoofd', invoer: z.strictObject({ aan: z.boolean() }), fouten: ['GEEN_BEAMER'] }),
  /** Puts the room on the next display that is not the laptop; blank until F9. */
  kiesAnder: aanroep({ waar: 'hoofd' }),
};
