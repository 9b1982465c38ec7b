/** A part of the screen that scrolls by itself: named, and in reach of the keyboard. */
import type { ReactNode } from 'react';

export interface ScrollvakProps {
  /** Name for screen readers. */
  readonly naam: string;
  readonly className: string;
  readonly children: ReactNode;
}

export function Scrollvak({ naam, className, children }: ScrollvakProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys cannot scroll it
    <section className={className} aria-label={naam} tabIndex={0}>
      {children}
    </section>
  );
}
