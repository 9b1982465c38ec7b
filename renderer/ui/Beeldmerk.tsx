/** The mark: a small table with three seats and something on it, and the name. */
import { tekst } from '../text/ui.ts';
import { naamlozeRing } from './Ring.tsx';
import { ringGeometrie } from './ringGeometrie.ts';

const ring = ringGeometrie(naamlozeRing(['ziet', 'ziet', 'ziet'], 'op'), 36);

export function Beeldmerk({ metNaam = true }: { readonly metNaam?: boolean }) {
  return (
    <span className="beeldmerk">
      <svg className="beeldmerk__ring" viewBox="6 6 88 88" aria-hidden="true">
        {ring.segmenten.map((s) => (
          <path key={s.zetel} className="beeldmerk__boog" d={s.pad} />
        ))}
        <circle className="beeldmerk__midden" cx="50" cy="50" r={ring.midden.straal} />
      </svg>
      {metNaam && tekst.naam}
    </span>
  );
}
