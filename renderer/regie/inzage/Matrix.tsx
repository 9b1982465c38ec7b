/** The matrix: a row per item, a column per seat with its bar, and what the room would see. */
import type { Inzagebeeld, Inzagekolom, Inzagerij } from '../../../shared/contract/inzage.ts';
import { opsomming } from '../../../shared/domein/woorden.ts';
import { inzageTekst as t } from '../../text/inzage.ts';
import { tekst } from '../../text/ui.ts';
import { Balk } from '../../ui/Balk.tsx';
import { Icoon } from '../../ui/Icoon.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { Ring } from '../../ui/Ring.tsx';
import { Scrollvak } from '../formulier/Scrollvak.tsx';
import { Zeteltoets } from '../zetels/Zeteltoets.tsx';
import { celId, type Vakje } from './useVakje.ts';

interface MatrixProps {
  readonly beeld: Inzagebeeld;
  readonly vakje: Vakje;
  /** Puts a column in or out of the room of the trial. */
  readonly wissel: (kolom: string) => void;
  readonly weg: (id: string) => void;
}

function Kolomkop({ kolom, wissel, weg }: { kolom: Inzagekolom } & Pick<MatrixProps, 'wissel' | 'weg'>) {
  return (
    <th scope="col" className={kolom.inZaal ? undefined : 'matrix__buiten'}>
      <button type="button" className="matrix__zetel" onClick={() => wissel(kolom.id)}>
        <span className="matrix__naam">
          <Zeteltoets zetel={kolom.zetel} />
          <b>{kolom.naam}</b>
        </span>
        <span className="matrix__stand">
          <Icoon naam={kolom.inZaal ? 'vink' : 'streep'} />
          {kolom.inZaal ? t.inZaal : t.nietInZaal}
        </span>
      </button>
      {kolom.proef && (
        <button type="button" className="matrix__weg" aria-label={t.haalWeg(kolom.naam)} onClick={() => weg(kolom.id)}>
          <Icoon naam="kruis" />
          {t.proef}
        </button>
      )}
    </th>
  );
}

function Rij({ rij, beeld, vakje }: { rij: Inzagerij } & Pick<MatrixProps, 'beeld' | 'vakje'>) {
  return (
    <tr>
      <th scope="row" className="matrix__punt">
        <span className="matrix__tekst">{nietAfbreken(rij.tekst)}</span>
        <span className="meta">
          {nietAfbreken(rij.meta)}
          {rij.proef && <b>, {t.proef}</b>}
        </span>
      </th>
      {rij.cellen.map((c, i) => {
        const gekozen = rij.id === vakje.rij && c.kolom === vakje.kolom;
        const kolom = beeld.kolommen[i];
        return (
          <td key={c.kolom} className={kolom?.inZaal ? undefined : 'matrix__buiten'}>
            <button
              type="button"
              className={gekozen ? 'matrix__cel matrix__cel--gekozen' : 'matrix__cel'}
              data-cel={celId(rij.id, c.kolom)}
              tabIndex={gekozen ? 0 : -1}
              aria-current={gekozen ? 'true' : undefined}
              onClick={() => vakje.kies(rij.id, c.kolom)}
            >
              <Balk stand={c.stand}>
                {c.kort.map((k, nr) => (
                  <span key={k} className="matrix__kort">
                    {nr > 0 && <span className="alleen-voorlezen">, </span>}
                    {nietAfbreken(nr === 0 && c.bron ? `${k}, ${tekst.bron}` : k)}
                  </span>
                ))}
              </Balk>
            </button>
          </td>
        );
      })}
      <td className="matrix__zaal">
        <span className={rij.opTafel ? 'strook strook--op' : 'strook strook--niet'} aria-hidden="true" />
        <span className="matrix__oordeel">
          <Ring ring={rij.ring} maat={30} alternatief={null} />
          <span>
            <span className={rij.opTafel ? 'op-tafel' : 'niet-op-tafel'}>
              {rij.opTafel ? tekst.opTafel : tekst.nietOpTafel}
            </span>
            {rij.onderwerp && <span className="meta matrix__kort">{nietAfbreken(rij.onderwerp)}</span>}
          </span>
        </span>
      </td>
    </tr>
  );
}

export function Matrix({ beeld, vakje, wissel, weg }: MatrixProps) {
  const inZaal = beeld.kolommen.filter((k) => k.inZaal).map((k) => String(k.zetel));
  return (
    <Scrollvak naam={t.tabel} className="matrix__vak">
      <table className="matrix">
        <caption>
          <span className="alleen-voorlezen">{t.tabel}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className="matrix__punt">
              <b>{t.punt}</b>
              <span className="meta">{t.puntBij}</span>
            </th>
            {beeld.kolommen.map((k) => (
              <Kolomkop key={k.id} kolom={k} wissel={wissel} weg={weg} />
            ))}
            <th scope="col" className="matrix__zaalkop">
              <b>{t.deZaal}</b>
              <span className="meta">{inZaal.length > 0 ? opsomming(inZaal) : t.niemand}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {beeld.rijen.map((r) => (
            <Rij key={r.id} rij={r} beeld={beeld} vakje={vakje} />
          ))}
        </tbody>
      </table>
      {beeld.rijen.length === 0 && <p className="leeg inzage__leeg">{t.leeg}</p>}
    </Scrollvak>
  );
}
