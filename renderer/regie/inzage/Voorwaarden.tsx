/** The chosen cell: its four conditions, each with a check or a cross, the sentence with the article, and what helps. */
import type { Inzagebeeld } from '../../../shared/contract/inzage.ts';
import { inzageTekst } from '../../text/inzage.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import type { Vakje } from './useVakje.ts';

const t = inzageTekst.cel;

export function Voorwaarden({ beeld, vakje }: { readonly beeld: Inzagebeeld; readonly vakje: Vakje }) {
  const rij = beeld.rijen.find((r) => r.id === vakje.rij);
  const kolom = beeld.kolommen.find((k) => k.id === vakje.kolom);
  const cel = rij?.cellen.find((c) => c.kolom === vakje.kolom);
  const { vol, open, lijn } = inzageTekst.legenda;
  if (!rij || !kolom || !cel) return null;
  const mis = cel.voorwaarden.filter((v) => !v.klopt).length;
  const kop = (cel.stand === 'ziet' ? t.ziet : t.zietNiet)(kolom.zetel, kolom.naam, rij.tekst);
  return (
    <section className="voorwaarden" aria-label={t.paneel}>
      <div className="voorwaarden__kop" aria-live="polite">
        <Kop level={2}>{nietAfbreken(kop)}</Kop>
        <p className="meta">{mis === 0 ? t.alle : t.mis(mis)}</p>
      </div>
      <ul className="voorwaarden__lijst">
        {cel.voorwaarden.map((v) => (
          <li key={v.voorwaarde} className={v.klopt ? 'voorwaarde' : 'voorwaarde voorwaarde--mis'}>
            <p className="voorwaarde__naam">
              <Icoon naam={v.klopt ? 'vink' : 'kruis'} />
              {t.voorwaarden[v.voorwaarde]}
              <span className="alleen-voorlezen">: {v.klopt ? t.klopt : t.kloptNiet}</span>
            </p>
            <p className="meta">{nietAfbreken(v.zin)}</p>
            {v.helpt && (
              <p className="voorwaarde__helpt">
                {t.helpt} {nietAfbreken(v.helpt)}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="meta voorwaarden__legenda">
        <span>{vol}</span>
        <span>{open}</span>
        <span>{lijn}</span>
      </p>
    </section>
  );
}
