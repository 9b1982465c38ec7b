/** What needs attention, under the agenda of the open meeting: the first of them, and the rest when asked for. */
import { useState } from 'react';
import type { Waarschuwing } from '../../../../shared/contract/waarschuwing.ts';
import { tekst } from '../../../text/overleg.ts';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { Scrollvak } from '../../formulier/Scrollvak.tsx';

const t = tekst.open;
/** As many as leave the agenda its room on a laptop. */
const GETOOND = 2;

export function Letop({ lijst }: { readonly lijst: readonly Waarschuwing[] }) {
  const [alles, zetAlles] = useState(false);
  if (lijst.length === 0) return null;
  const meer = lijst.length - GETOOND;
  const rijen = (
    <ul>
      {(alles ? lijst : lijst.slice(0, GETOOND)).map((w) => (
        <li key={w.tekst}>
          <Icoon naam={w.soort === 'brief' ? 'envelop' : 'driehoek'} />
          <span>{nietAfbreken(w.tekst)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {alles ? (
        <Scrollvak naam={t.waarschuwingen} className="agenda__letop agenda__letop--alles">
          {rijen}
        </Scrollvak>
      ) : (
        <section className="agenda__letop" aria-label={t.waarschuwingen}>
          {rijen}
        </section>
      )}
      {meer > 0 && (
        <Knop soort="link" maat="klein" aria-expanded={alles} onClick={() => zetAlles(!alles)}>
          {alles ? t.minderLetop : t.meerLetop(meer)}
        </Knop>
      )}
    </>
  );
}
