/** A keycap. `toets` is a key as `useToetsen` writes it (`b`, `F9`, `ArrowUp`, `Ctrl+Enter`); arrows are drawn. */
import { pijltoetsen, toetsnamen } from '../text/ui.ts';
import { Icoon, type Icoonnaam } from './Icoon.tsx';

const pijlen: Readonly<Record<string, Icoonnaam>> = {
  ArrowUp: 'pijlOp',
  ArrowDown: 'pijlNeer',
  ArrowLeft: 'pijlLinks',
  ArrowRight: 'pijl',
};

/** Key in words, as on the cap: `Ctrl+z` → `Ctrl Z`. */
export function toetsopschrift(toets: string): string {
  if (toets === '+') return '+';
  return toets
    .split('+')
    .map((deel, i, alle) => (alle.length > 1 && i > 0 && deel.length === 1 ? deel.toUpperCase() : deel))
    .map((deel) => toetsnamen[deel] ?? deel)
    .join(' ');
}

export function Toets({ toets, opVlak = false }: { readonly toets: string; readonly opVlak?: boolean }) {
  const pijl = pijlen[toets];
  return (
    <kbd className={opVlak ? 'toets toets--op-vlak' : 'toets'}>
      {pijl ? (
        <>
          <Icoon naam={pijl} />
          <span className="alleen-voorlezen">{pijltoetsen[toets]}</span>
        </>
      ) : (
        toetsopschrift(toets)
      )}
    </kbd>
  );
}
