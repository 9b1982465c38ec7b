/**
 * On which display the regie window and the room's window stand, or that they stand nowhere. A pure function over what
 * the system reports, so that every event at every state can be tried without a display; `electronSchermen` carries
 * out what it says.
 *
 * Neither window ever goes to the other's display by itself. Regie stands on the laptop's own panel; is that gone (lid
 * closed, docked), regie is nowhere, and the vault locks: to cover it would not do, as the code that lifts the cover
 * is typed on the very screen that is gone. The room stands on a display that came after it or was there at the start;
 * is that gone, the room is nowhere, and what comes back is a new picture: blank.
 */
import type { Schermstand } from '../../shared/contract/schermen.ts';

export interface Vlak {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One display as the system reports it. */
export interface Scherm {
  readonly id: number;
  /** The laptop's own panel. */
  readonly internal: boolean;
  readonly primary: boolean;
  readonly bounds: Vlak;
  /** Shows the same as another one. Most systems then report one display only, and cannot tell. */
  readonly mirrored?: boolean;
}

/** What is remembered between two reports. */
export interface Schermtoestand {
  readonly schermen: readonly Scherm[];
  /** Display of regie, also while that is away; null: before the first report. */
  readonly thuis: number | null;
  /** Display of the room, or the one that it was last; null: there never was one. */
  readonly beamer: number | null;
  /** Regie was loaded afresh with the vault closed since its display went: it holds nothing of a case. */
  readonly leeg: boolean;
}

export type Schermgebeurtenis =
  /** At the start, and at every change: a display comes, goes, moves or gets another resolution. */
  | { readonly soort: 'schermen'; readonly schermen: readonly Scherm[] }
  /** Regie was loaded afresh after locking. */
  | { readonly soort: 'regie-leeg' }
  /** The user started the program again: he cannot see it, and wants to. */
  | { readonly soort: 'gevraagd' }
  /** The user wants the room on the next display. */
  | { readonly soort: 'ander-scherm' };

/** Where a window stands; null: nowhere, so hidden. */
export type Plek = Scherm | null;

export interface Indeling {
  readonly toestand: Schermtoestand;
  readonly regie: Plek;
  readonly zaal: Plek;
  /** The room comes on a display where it was not: nothing of before may be in that window. */
  readonly zaalNieuw: boolean;
  /** The display of regie has gone: lock. */
  readonly vergrendel: boolean;
}

export const zonderSchermen: Schermtoestand = { schermen: [], thuis: null, beamer: null, leeg: false };

/** Displays on which the room may stand, in the order of the report. */
export function kandidaten(schermen: readonly Scherm[], thuis: number | null): readonly Scherm[] {
  return schermen.filter((s) => s.id !== thuis && !s.internal && s.mirrored !== true);
}

function vindThuis(vorig: Schermtoestand, schermen: readonly Scherm[]): number | null {
  const paneel = schermen.find((s) => s.internal);
  // Towards the own panel regie may always move: nobody else looks at that.
  if (paneel) return paneel.id;
  return vorig.thuis ?? (schermen.find((s) => s.primary) ?? schermen[0])?.id ?? null;
}

/** The display that it was, also when that is away for a while; else one that has just come. */
function vindBeamer(vorig: Schermtoestand, schermen: readonly Scherm[], thuis: number | null): number | null {
  const nu = kandidaten(schermen, thuis);
  if (nu.some((s) => s.id === vorig.beamer)) return vorig.beamer;
  // A display that stood there all the time is somebody's monitor: the room does not jump onto it.
  const toen = kandidaten(vorig.schermen, vorig.thuis);
  return nu.find((s) => !toen.some((t) => t.id === s.id))?.id ?? vorig.beamer;
}

/** Where regie stands: at home, or nowhere while its display is away. */
function regieplek({ schermen, thuis }: Schermtoestand): Plek {
  return schermen.find((s) => s.id === thuis) ?? null;
}

/** Where the room stands. Nowhere without regie: nobody could say what the room may see. */
function zaalplek(toestand: Schermtoestand): Plek {
  const { schermen, thuis, beamer } = toestand;
  return regieplek(toestand) && (kandidaten(schermen, thuis).find((s) => s.id === beamer) ?? null);
}

function verwerk(vorig: Schermtoestand, gebeurtenis: Schermgebeurtenis): Schermtoestand {
  switch (gebeurtenis.soort) {
    case 'schermen': {
      const { schermen } = gebeurtenis;
      const thuis = vindThuis(vorig, schermen);
      const nieuw = { schermen, thuis, beamer: vindBeamer(vorig, schermen, thuis), leeg: false };
      return { ...nieuw, leeg: vorig.leeg && regieplek(nieuw) === null };
    }
    case 'regie-leeg':
      return regieplek(vorig) === null ? { ...vorig, leeg: true } : vorig;
    case 'gevraagd': {
      if (regieplek(vorig) !== null || !vorig.leeg) return vorig;
      // Rather not where the room was; is there nothing else, then there: it was asked for, and it is locked.
      const nieuw = vorig.schermen.find((s) => s.id !== vorig.beamer) ?? vorig.schermen[0];
      if (!nieuw) return vorig;
      return { ...vorig, thuis: nieuw.id, beamer: nieuw.id === vorig.beamer ? null : vorig.beamer, leeg: false };
    }
    case 'ander-scherm': {
      const keuzes = kandidaten(vorig.schermen, vorig.thuis);
      const nu = keuzes.findIndex((s) => s.id === vorig.beamer);
      return { ...vorig, beamer: keuzes[(nu + 1) % keuzes.length]?.id ?? vorig.beamer };
    }
  }
}

/** One step: where both windows stand after the event, and what has to happen because of it. */
export function deelIn(vorig: Schermtoestand, gebeurtenis: Schermgebeurtenis): Indeling {
  const toestand = verwerk(vorig, gebeurtenis);
  const zaal = zaalplek(toestand);
  return {
    toestand,
    regie: regieplek(toestand),
    zaal,
    zaalNieuw: zaal !== null && zaal.id !== zaalplek(vorig)?.id,
    vergrendel: regieplek(vorig) !== null && regieplek(toestand) === null,
  };
}

/** What regie is told: is there a beamer, and could the room stand elsewhere too? */
export function schermstandVan({ toestand, zaal }: Indeling): Schermstand {
  const { schermen, thuis } = toestand;
  const spiegelt = zaal === null && schermen.some((s) => s.id !== thuis && s.mirrored === true);
  return {
    beamer: zaal ? 'ja' : spiegelt ? 'spiegelt' : 'nee',
    ander: kandidaten(schermen, thuis).some((s) => s.id !== zaal?.id),
  };
}
