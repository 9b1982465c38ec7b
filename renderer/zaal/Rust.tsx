/** The two pictures without a subject: welcome before the opening, and the pause. */
import type { Zaalbeeld } from '../../shared/contract/zaalbeeld.ts';
import { gemeenteVoluit, tekst } from '../text/zaal.ts';
import { nietAfbreken } from '../ui/nietAfbreken.ts';

export function Welkom({ beeld }: { readonly beeld: Extract<Zaalbeeld, { soort: 'welkom' }> }) {
  return (
    <div className="rust">
      <h1 className="zaal__kop">{tekst.welkom}</h1>
      <p className="zaal__vraag">
        {tekst.overleg}
        <br />
        {gemeenteVoluit(beeld.gemeente)}
      </p>
      <p className="rust__voet">{nietAfbreken(beeld.datum)}</p>
    </div>
  );
}

export function Pauze() {
  return (
    <div className="rust">
      <h1 className="zaal__kop">{tekst.pauze}</h1>
      <p className="zaal__vraag">{tekst.pauzeUitleg}</p>
    </div>
  );
}
