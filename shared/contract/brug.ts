/**
 * The bridge: the one object through which a window's page reaches the rest of the application. Installed by the
 * host before any script of the page runs, frozen, the same in every host.
 */
import type { Antwoord, Vensterrol } from './kern.ts';

export interface Brug {
  readonly rol: Vensterrol;
  /** Makes a call of the contract. The zaal window has none: it can ask for nothing. Never rejects for a refusal. */
  readonly roep?: (gebied: string, naam: string, invoer: unknown) => Promise<Antwoord>;
  /**
   * Listens for what the application sends under a topic; returns the function that stops it. What came before
   * anybody listened is kept, the last one per topic, and delivered once, right after subscribing.
   */
  readonly luister: (onderwerp: string, fn: (waarde: unknown) => void) => () => void;
}

declare global {
  interface Window {
    readonly overlegtafel: Brug;
  }
}
