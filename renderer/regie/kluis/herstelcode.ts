/**
 * The recovery code between the moment it is made, with the vault or later, and the moment it is confirmed. It is in memory only, and
 * only here; confirming, skipping or locking (which reloads the window) is the end of it.
 */
import { create } from 'zustand';
import type { Toestand } from '../../../shared/contract/kluis.ts';

interface Herstelcodestand {
  readonly code: string | null;
  /** "Later": not asked again in this session. */
  readonly overgeslagen: boolean;
  /** The code takes the place of another, in a vault that has been in use. */
  readonly vervangt: boolean;
  readonly zet: (code: string, vervangt?: boolean) => void;
  readonly wis: () => void;
  readonly slaOver: () => void;
}

export const useHerstelcode = create<Herstelcodestand>()((zet) => ({
  code: null,
  overgeslagen: false,
  vervangt: false,
  zet: (code, vervangt = false) => zet({ code, vervangt, overgeslagen: false }),
  wis: () => zet({ code: null }),
  slaOver: () => zet({ code: null, overgeslagen: true }),
}));

/** Must the screen of the recovery code come before everything else? */
export function useHerstelcodeNodig(toestand: Toestand | null): boolean {
  const overgeslagen = useHerstelcode((s) => s.overgeslagen);
  return toestand !== null && toestand.slot === 'open' && !toestand.herstelcodeBevestigd && !overgeslagen;
}
