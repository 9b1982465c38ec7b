/**
 * What the application needs from the program it runs in. Two implementations: `electronHost` (what ships) and
 * `chromiumHost` (an installed Chromium, Edge or Chrome, for development, tests and practice). The rest of the
 * application knows only this interface, so that both run the same code.
 */
import type { Vensterrol } from '../../shared/contract/kern.ts';
import type { Schermstand } from '../../shared/contract/schermen.ts';

/** A file that the user picked. The path stays on this side of the boundary; windows know an opaque id only. */
export interface GekozenBestand {
  readonly naam: string;
  /** Size in bytes, known before anything is read. */
  readonly grootte: number;
  /** Reads the whole file. */
  lees(): Promise<Uint8Array>;
  /** Deletes it from the disk, past the recycle bin. Absent: this host cannot; a browser may not touch files. */
  verwijder?(): Promise<void>;
}

export interface Bestandsvraag {
  readonly titel: string;
  /** Extensions without a dot, e.g. `['xlsx', 'csv']`. */
  readonly extensies: readonly string[];
}

/** One open window. `stuur` is the only way in for data; `opAanroep` the only way out (never set for the zaal). */
export interface Venster {
  readonly rol: Vensterrol;
  /** Pushes a message; resolves when the window has taken it in. Resolves silently if the window is closing. */
  stuur(onderwerp: string, waarde: unknown): Promise<void>;
  /** Loads the window's page afresh: nothing of what it held remains, and nothing of what it stored. */
  herlaad(): Promise<void>;
  sluit(): Promise<void>;
  opGesloten(fn: () => void): void;
  /**
   * After the first, each time that the page has loaded: by `herlaad` or by the user. What it was sent is gone, so
   * whoever wants something shown sends it again.
   */
  opHerladen(fn: () => void): void;
  naarVoren(): Promise<void>;
}

export interface Vensteropties {
  readonly breedte: number;
  readonly hoogte: number;
  readonly titel: string;
  /** `beamer`: full screen on the display for the room. Never falls back onto the laptop by itself. */
  readonly plaats: 'laptop' | 'beamer';
}

/** A call from a window, already known to come from the top-level frame of our own page with this role. */
export type Aanroepafhandelaar = (rol: Vensterrol, gebied: unknown, naam: unknown, invoer: unknown) => Promise<unknown>;

/** Reasons of the surroundings to lock at once. */
export type Vergrendelaanleiding = 'slaapstand' | 'schermslot' | 'deksel' | 'laptopscherm' | 'venster-gesloten';

export interface Host {
  readonly soort: 'electron' | 'chromium';
  /** Only `electron` may hold real cases; on `chromium` every vault is an oefenkluis unless policy says otherwise. */
  readonly echteZakenToegestaan: boolean;
  /** Opens the one window of this role; resolves when its page is there. Rejects if it is open already. */
  open(rol: Vensterrol, opties: Vensteropties): Promise<Venster>;
  /** Asks for a file from the regie window. Null: the user cancelled. */
  kiesBestand(vraag: Bestandsvraag): Promise<GekozenBestand | null>;
  /** Folder to export to, or null if the user cancelled. */
  kiesMap(titel: string): Promise<string | null>;
  /** The room's window may be open without a beamer, as a window among others: for practice. */
  readonly zaalZonderBeamer: boolean;
  /** What is known of the displays now. */
  schermen(): Schermstand;
  /**
   * Hears of every change in that. `zaalNieuw`: there is a display for the room where it did not stand before. A window
   * of the room that stood elsewhere is closed by then, so that nothing of its picture can come along.
   */
  opSchermen(fn: (stand: Schermstand, zaalNieuw: boolean) => void): void;
  /** Puts the room on the next display that is not the laptop's, as something new; without one nothing happens. */
  kiesAnderScherm(): void;
  opVergrendelaanleiding(fn: (aanleiding: Vergrendelaanleiding) => void): void;
  /** Resolves when the regie window is closed, by the user or otherwise, or the program under it has ended. */
  wachtOpEinde(): Promise<void>;
  sluitAf(): Promise<void>;
}
