/** What the chair should know before the meeting, each with what helps. */
import type { Waarschuwing } from '../../../../shared/contract/waarschuwing.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';

export function Waarschuwingen({ lijst }: { readonly lijst: readonly Waarschuwing[] }) {
  if (lijst.length === 0) return null;
  return (
    <section aria-labelledby="waarschuwingen">
      <h2 className="partnerlijst__kop" id="waarschuwingen">
        {tekst.bereid.letOp}
      </h2>
      <ul className="waarschuwingen">
        {lijst.map((w) => (
          <li key={w.tekst}>
            <Icoon naam={w.soort === 'brief' ? 'envelop' : 'driehoek'} />
            <div>
              <p className="waarschuwingen__wat">{nietAfbreken(w.tekst)}</p>
              {w.watHelpt !== '' && <p className="waarschuwingen__helpt">{nietAfbreken(w.watHelpt)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
