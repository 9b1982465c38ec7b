/** Who is in the room at the opening, since when, and who heard the texts: for the procesregisseur. */
import type { Aanwezige } from '../../../../shared/contract/opening.ts';
import { tekst } from '../../../text/overleg.ts';

const t = tekst.opening;

export function Aanwezigen({ aanwezigen }: { readonly aanwezigen: readonly Aanwezige[] }) {
  if (aanwezigen.length === 0) return <p className="leeg">{t.niemand}</p>;
  return (
    <section className="opening-regie__aanwezigen" aria-label={t.wieIsEr}>
      <h3>{t.wieIsEr}</h3>
      <ul>
        {aanwezigen.map((a) => (
          <li key={a.deelnemerId}>
            <b>{a.zetel}</b>
            <span>
              <bdi>{a.naam}</bdi> <bdi className="meta">{a.organisatie}</bdi>
            </span>
            <span className="meta">{t.sinds(a.sinds, a.gehoord)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
