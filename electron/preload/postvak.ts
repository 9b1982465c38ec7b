/**
 * The letter box inside a window: what the host sends, to whoever listens. One function without imports, because
 * the Chromium host installs its source text in the page.
 */

/** The two ends: `bezorg` for the host, `luister` for the page. */
export interface Postvak {
  readonly bezorg: (onderwerp: string, waarde: unknown) => void;
  readonly luister: (onderwerp: string, fn: (waarde: unknown) => void) => () => void;
}

/**
 * Makes an empty letter box. A message that nobody listens for is kept, the last per topic, and delivered once to
 * the first listener, in a microtask: a component that subscribes, stops and subscribes again does not lose it.
 */
export function maakPostvak(): Postvak {
  const bewaard = new Map<string, unknown>();
  const luisteraars = new Map<string, Set<(waarde: unknown) => void>>();

  const bezorg = (onderwerp: string, waarde: unknown): void => {
    const groep = luisteraars.get(onderwerp);
    if (groep === undefined || groep.size === 0) {
      bewaard.set(onderwerp, waarde);
      return;
    }
    bewaard.delete(onderwerp);
    for (const fn of [...groep]) {
      try {
        fn(waarde);
      } catch (fout) {
        reportError(fout);
      }
    }
  };

  const luister = (onderwerp: string, fn: (waarde: unknown) => void): (() => void) => {
    if (typeof onderwerp !== 'string' || typeof fn !== 'function') throw new TypeError('luister(onderwerp, fn)');
    // A wrapper of its own per subscription: the same function may listen twice.
    const luisteraar = (waarde: unknown) => fn(waarde);
    const groep = luisteraars.get(onderwerp) ?? new Set();
    luisteraars.set(onderwerp, groep.add(luisteraar));
    queueMicrotask(() => {
      if (groep.has(luisteraar) && bewaard.has(onderwerp)) bezorg(onderwerp, bewaard.get(onderwerp));
    });
    return () => void groep.delete(luisteraar);
  };

  return { bezorg, luister };
}
