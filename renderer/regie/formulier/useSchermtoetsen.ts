/**
 * The keys of a screen in one list: bound, and shown in the foot bar, where each is also a button. Parts of one screen
 * may each bring a list; the foot bar shows the outer part first.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Balkregel } from '../../ui/Toetsbalk.tsx';
import { useToetsen } from '../../ui/useToetsen.ts';
import { useVoetwinkel } from '../schil/voet.ts';

export interface Schermtoets {
  /** One key, or two that belong together (up and down). */
  readonly toetsen: readonly string[];
  readonly wat: string;
  /** Gets the key that was pressed; from the foot bar the first one. */
  readonly doe: (toets: string) => void;
  readonly uit?: boolean;
  readonly ookInTekst?: boolean;
  /** Bound, but not named in the foot bar. */
  readonly stil?: boolean;
}

/** Lists of the parts that are in view, by the order in which they were first rendered: outer before inner. */
const delen = new Map<number, readonly Balkregel[]>();
let teller = 0;

function toonVoet(): void {
  const regels = [...delen].sort(([a], [b]) => a - b).flatMap(([, r]) => r);
  useVoetwinkel.setState({ delen: regels });
}

export function useSchermtoetsen(lijst: readonly Schermtoets[]): void {
  const [plek] = useState(() => ++teller);
  const nu = useRef(lijst);
  nu.current = lijst;
  useToetsen(
    lijst.flatMap((s) =>
      s.toetsen.map((toets) => ({
        toets,
        wat: s.wat,
        doe: () => s.doe(toets),
        uit: s.uit ?? false,
        ookInTekst: s.ookInTekst ?? false,
        herhaal: toets.startsWith('Arrow'),
      })),
    ),
  );
  const vorm = JSON.stringify(lijst.filter((s) => !s.stil && !s.uit).map((s) => [s.toetsen, s.wat]));
  const regels = useMemo(
    () =>
      (JSON.parse(vorm) as [string[], string][]).map(([toetsen, wat]): Balkregel => {
        const eerste = toetsen[0] ?? '';
        const doe = () => nu.current.find((s) => s.wat === wat && s.toetsen[0] === eerste)?.doe(eerste);
        return { toetsen, wat, doe: toetsen.length > 1 ? undefined : doe };
      }),
    [vorm],
  );
  useEffect(() => {
    delen.set(plek, regels);
    toonVoet();
    return () => {
      delen.delete(plek);
      toonVoet();
    };
  }, [plek, regels]);
}
