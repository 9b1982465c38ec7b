import type { KeyboardEvent } from 'react';

/** Enter on this button does nothing: what reveals has its own key. Space and the mouse still press it. */
export function geenEnter(g: KeyboardEvent): void {
  if (g.key === 'Enter') g.preventDefault();
}
