/** A calm line above a form: this was typed before and not handed in yet, and can be thrown away. */
import { useRef } from 'react';
import { formulierTekst as t } from '../../text/formulier.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import type { Concept } from './useConcept.ts';
import './teruggehaald.css';

export function Teruggehaald({ concept }: { readonly concept: Pick<Concept, 'terug' | 'gooiWeg'> }) {
  const ref = useRef<HTMLDivElement>(null);
  const gooiWeg = () => {
    // The button goes with its line: whoever pressed it is on in the form, not nowhere.
    const veld = ref.current?.parentElement?.querySelector<HTMLElement>('textarea, input, select');
    concept.gooiWeg();
    veld?.focus();
  };
  return (
    <div ref={ref} className="teruggehaald meta" role="status">
      {concept.terug && (
        <>
          <Icoon naam="pen" />
          <span>{t.teruggehaald}</span>
          <Knop soort="link" maat="klein" onClick={gooiWeg}>
            {t.gooiWeg}
          </Knop>
        </>
      )}
    </div>
  );
}
