/**
 * The lead key was pressed: who is meant, by letter. Any other key takes the question away and does what it always
 * does, so that a letter pressed later is never taken for an answer.
 */
import { useEffect } from 'react';
import { voortoets } from '../../../shared/domein/zeteltoets.ts';
import { zetels as t } from '../../text/zetels.ts';
import { Knop } from '../../ui/Knop.tsx';
import { toetsnaam } from '../../ui/toetsregister.ts';
import { useToetsen } from '../../ui/useToetsen.ts';
import type { Letters } from './useZeteltoetsen.ts';
import './zetels.css';

const hulptoetsen = ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock'];

export function Letterstrook({ letters }: { readonly letters: Letters }) {
  return letters.keuzes.length === 0 ? null : <Strook {...letters} />;
}

function Strook({ keuzes, stop }: Letters) {
  const kies = (doe: () => void) => {
    stop();
    doe();
  };
  // Bound here, in a part that comes later than the screen: the letters lie on top of its own for as long as it asks.
  useToetsen([
    ...keuzes.map(({ letter, wat, doe }) => ({ toets: letter, wat, doe: () => kies(doe) })),
    { toets: 'Escape', wat: '', doe: stop },
  ]);
  const blijft = [...keuzes.map((k) => k.letter), ...hulptoetsen, voortoets, 'Escape'].join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stop` does the same in every render
  useEffect(() => {
    const antwoorden = blijft.split(' ');
    const kijk = (g: KeyboardEvent) => {
      if (!antwoorden.includes(g.key) && !antwoorden.includes(toetsnaam(g))) stop();
    };
    window.addEventListener('keydown', kijk, true);
    return () => window.removeEventListener('keydown', kijk, true);
  }, [blijft]);
  return (
    <div className="letterstrook" role="status">
      <p>
        <b>{t.wie}</b>
      </p>
      {keuzes.map(({ zetel, letter, naam, doe }) => (
        <Knop key={zetel} maat="klein" toets={letter} onClick={() => kies(doe)}>
          {t.naam(zetel, naam)}
        </Knop>
      ))}
      <Knop maat="klein" toets="Escape" onClick={stop}>
        {t.stop}
      </Knop>
    </div>
  );
}
