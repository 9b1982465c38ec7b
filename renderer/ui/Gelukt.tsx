/** What was done, in a sentence with a check before it, read aloud when it appears. */
import type { ReactNode } from 'react';
import { Icoon } from './Icoon.tsx';

export function Gelukt({ children }: { readonly children: ReactNode }) {
  return (
    <p className="gelukt" role="status">
      <Icoon naam="vink" />
      {children}
    </p>
  );
}
