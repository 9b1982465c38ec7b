/**
 * The same functions at every render, each doing what the newest one would do: so that a part that is drawn from the same
 * data is not drawn again (`memo`) at every key in a text box beside it.
 */
import { useLayoutEffect, useRef, useState } from 'react';

/** @param fns always with the same names */
// biome-ignore lint/suspicious/noExplicitAny: only so can it take functions of any kind and give back the same kind
export function useVast<T extends { readonly [naam in keyof T]: (...args: any[]) => void }>(fns: T): T {
  const nu = useRef(fns);
  useLayoutEffect(() => {
    nu.current = fns;
  });
  const [vast] = useState(
    () =>
      Object.fromEntries(
        (Object.keys(fns) as (keyof T)[]).map((naam) => [naam, (...args: unknown[]) => nu.current[naam](...args)]),
      ) as T,
  );
  return vast;
}
