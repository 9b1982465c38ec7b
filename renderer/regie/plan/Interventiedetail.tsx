/** One intervention: who is responsible, when, about whom, and who may read it, with the reasons. */
import type { Interventiebeeld } from '../../../shared/contract/groepen.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { planTekst } from '../../text/plan.ts';
import { Kop } from '../../ui/Kop.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { Ring } from '../../ui/Ring.tsx';

const t = planTekst.detail;

export function Interventiedetail({ interventie: i }: { interventie: Interventiebeeld }) {
  const ziet = i.ring.zetels.filter((z) => z.stand === 'ziet');
  const niet = i.ring.zetels.filter((z) => z.stand !== 'ziet');
  return (
    <section className="paneel">
      <Kop level={2}>{i.wat}</Kop>
      <dl className="feiten">
        <dt>{t.wie}</dt>
        <dd>
          {i.verantwoordelijke} <span className="meta">{t.eenPartner}</span>
        </dd>
        {i.over.length > 0 && (
          <>
            <dt>{t.over}</dt>
            <dd>{i.over.join(', ')}</dd>
          </>
        )}
        <dt>{t.begin}</dt>
        <dd>{datumInWoorden(i.begin)}</dd>
        <dt>{t.klaar}</dt>
        <dd>{datumInWoorden(i.termijn)}</dd>
      </dl>
      <Kop level={3}>{t.wieZiet}</Kop>
      <div className="wieziet">
        <Ring ring={i.ring} maat={36} alternatief={null} />
        <div>
          <p>{i.wieZiet}</p>
          {ziet.length > 0 && (
            <p className="meta">
              {t.ziet}: {ziet.map((z) => `${z.zetel} ${z.naam}`).join(', ')}
            </p>
          )}
          {niet.length > 0 && (
            <ul className="meta" aria-label={t.zietNiet}>
              {niet.map((z) => (
                <li key={z.zetel}>{nietAfbreken(`${z.zetel} ${z.naam}: ${z.uitleg || t.buiten}`)}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}
