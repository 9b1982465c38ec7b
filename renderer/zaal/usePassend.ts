/**
 * Makes a part fit its room: tries steps 0, 1, 2, … (attribute `data-trap`, styled in zaal.css and opening.css) until
 * nothing sticks out, before the browser paints. Also when the typeface arrives late. Text is made tighter or smaller,
 * never shortened.
 */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The first step at which the element holds its content, set on the element; the last one if none does. */
export function pasIn(element: HTMLElement, laatste: number): number {
  let trap = 0;
  for (; trap <= laatste; trap++) {
    element.dataset.trap = String(trap);
    if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return trap;
  }
  return laatste;
}

/** Runs `meet` before each paint after a render, and once more when the typeface is in. */
export function useVoorHetTekenen(meet: () => void): void {
  const nu = useRef(meet);
  useLayoutEffect(() => {
    nu.current = meet;
    meet();
  });
  useLayoutEffect(() => {
    const opnieuw = () => nu.current();
    document.fonts.addEventListener('loadingdone', opnieuw);
    return () => document.fonts.removeEventListener('loadingdone', opnieuw);
  }, []);
}

export function usePassend<E extends HTMLElement>(laatste: number): RefObject<E | null> {
  const ref = useRef<E>(null);
  useVoorHetTekenen(() => {
    if (ref.current) pasIn(ref.current, laatste);
  });
  return ref;
}
