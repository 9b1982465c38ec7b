/** The blank room. The same for every cause: start, lock, signing, F9, somebody who may not see, a message that is wrong. */
import { tekst } from '../text/zaal.ts';

export function Leeg() {
  return (
    <div className="leegbeeld">
      <svg className="leegbeeld__kring" viewBox="0 0 252 252" aria-hidden="true">
        <circle cx="126" cy="126" r="123.5" />
      </svg>
      <h1 className="leegbeeld__tekst">{tekst.leeg}</h1>
    </div>
  );
}
