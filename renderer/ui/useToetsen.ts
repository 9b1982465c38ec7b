/** Hooks on the key register: bind keys for as long as a component is there, and list every key of the screen. */
import { useInsertionEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { alleBindingen, huidigeLagen, type Toetsbinding, voegLaagToe, volgLagen } from './toetsregister.ts';

export type { Toetsbinding } from './toetsregister.ts';

export interface Toetsopties {
  /** Off: the keys are not bound. */
  readonly actief?: boolean;
  /** On for a dialog: keys of the screen below do nothing, except function keys. */
  readonly alleen?: boolean;
}

/** Binds keys while the component is there. The bindings may change with each render; the newest are used. */
export function useToetsen(
  bindingen: readonly Toetsbinding[],
  { actief = true, alleen = false }: Toetsopties = {},
): void {
  const nu = useRef(bindingen);
  useLayoutEffect(() => {
    nu.current = bindingen;
  });
  // Both in the commit itself: a key that is pressed when the screen has just changed belongs to what is on it now, not
  // to what was closed. A dialog's layer goes in before those of what is inside it and of its parent, which lie on top.
  useInsertionEffect(() => {
    if (!actief || !alleen) return undefined;
    return voegLaagToe({ bindingen: () => nu.current, alleen: true });
  }, [actief, alleen]);
  useLayoutEffect(() => {
    if (!actief || alleen) return undefined;
    return voegLaagToe({ bindingen: () => nu.current, alleen: false });
  }, [actief, alleen]);
}

/** All keys that act now, for the list under `?`. */
export function useAlleToetsen(): readonly Toetsbinding[] {
  return alleBindingen(useSyncExternalStore(volgLagen, huidigeLagen));
}
