/** The signal of a group and, once taken, its 2A decision. Group level only. */
import type { Groepbeeld } from '../../../shared/contract/groepen.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { Kop } from '../../ui/Kop.tsx';

const t = groepenTekst.signaal;

export function Signaal({ groep }: { groep: Groepbeeld }) {
  const { signaal, besluit2A } = groep;
  return (
    <section className="paneel">
      <Kop level={2}>{t.kop}</Kop>
      <dl className="feiten">
        <dt>{t.plaats}</dt>
        <dd>{signaal.plaats}</dd>
        <dt>{t.wanneer}</dt>
        <dd>{signaal.wanneer}</dd>
        <dt>{t.gedrag}</dt>
        <dd>{signaal.gedrag}</dd>
        <dt>{t.omvang}</dt>
        <dd>{signaal.omvang}</dd>
        <dt>{t.bron}</dt>
        <dd>
          {signaal.bron}, {datumInWoorden(signaal.datum)}
        </dd>
      </dl>
      {besluit2A?.problematisch && (
        <>
          <Kop level={3}>{groepenTekst.beoordeel.gedaanJa}</Kop>
          <p className="meta">
            {datumInWoorden(besluit2A.datum)}. {besluit2A.reden}
          </p>
        </>
      )}
    </section>
  );
}
