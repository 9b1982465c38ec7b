/**
 * The foot bar belongs to the shell; what stands in it belongs to the screen in view. A screen names its keys with
 * `useVoet` for as long as it is there, and then the whole bar is its own: parts and dialogs that bring a list with
 * `useSchermtoetsen` change nothing in it. The keys themselves are bound with `useToetsen`.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { create } from 'zustand';
import type { Balkregel } from '../../ui/Toetsbalk.tsx';

interface Voet {
  /** Of a screen that names its whole bar. */
  readonly regels: readonly Balkregel[];
  /** Of the parts in view, outer before inner; shown where no screen names its whole bar. */
  readonly delen: readonly Balkregel[];
}

export const useVoetwinkel = create<Voet>()(() => ({ regels: [], delen: [] }));

/** What stands in the foot bar now. */
export function useVoetregels(): readonly Balkregel[] {
  return useVoetwinkel((s) => (s.regels.length > 0 ? s.regels : s.delen));
}

const vorm = (regels: readonly Balkregel[]) =>
  regels.map((r) => `${r.toetsen.join(' ')}:${r.wat}:${r.doe ? 1 : 0}`).join('|');

/** Puts these keys in the foot bar while the component is there. The newest functions are used, whatever the render. */
export function useVoet(regels: readonly Balkregel[]): void {
  const nu = useRef(regels);
  useLayoutEffect(() => {
    nu.current = regels;
  });
  const nieuwe = vorm(regels);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other words or keys change the bar; functions are looked up
  useEffect(() => {
    const vast = nu.current.map((r, i) => (r.doe ? { ...r, doe: () => nu.current[i]?.doe?.() } : r));
    useVoetwinkel.setState({ regels: vast });
    return () => useVoetwinkel.setState({ regels: [] });
  }, [nieuwe]);
}
