/** The rows as they would be taken over, warnings with the row, and rows that give nobody with the reason. */
import type { Ingelezen } from '../../../shared/domein/groepsscan/voorbeeld.ts';
import { groepsscanTekst } from '../../text/groepsscan.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Vink } from '../../ui/Vink.tsx';
import { rijInWoorden, rijvelden } from './rijInWoorden.ts';

const t = groepsscanTekst.rijen;

export interface RijenProps {
  readonly rijen: readonly Ingelezen[];
  readonly overgeslagen: readonly { readonly rij: number; readonly reden: string }[];
  /** Rows that stay out. */
  readonly weg: ReadonlySet<number>;
  /** Rows that stay out by a decision about a duplicate: not to be changed here. */
  readonly vast: ReadonlySet<number>;
  readonly wissel: (rij: number) => void;
}

export function Rijen({ rijen, overgeslagen, weg, vast, wissel }: RijenProps) {
  return (
    <section className="inlezen__deel">
      <Kop level={2}>{t.kop}</Kop>
      {rijen.length === 0 ? (
        <p className="leeg">{t.leeg}</p>
      ) : (
        <Tabel bijschrift={t.kop} className="rijen">
          <thead>
            <tr>
              <th scope="col">{t.rij}</th>
              {rijvelden.map((v) => (
                <th key={v} scope="col">
                  {groepsscanTekst.rijkoppen[v]}
                </th>
              ))}
              <th scope="col">{t.besluit}</th>
            </tr>
          </thead>
          <tbody>
            {rijen.map((r) => {
              const woorden = rijInWoorden(r);
              const eruit = weg.has(r.rij);
              return (
                <tr key={r.rij} className={eruit ? 'rijen__weg' : undefined}>
                  <th scope="row">{r.rij}</th>
                  {rijvelden.map((v) => (
                    <td key={v}>
                      {woorden[v]}
                      {v === 'naam' &&
                        r.meldingen.map((zin) => (
                          <span key={zin} className="rijen__melding">
                            <Icoon naam="driehoek" /> {zin}
                          </span>
                        ))}
                    </td>
                  ))}
                  <td>
                    <Vink checked={!eruit} disabled={vast.has(r.rij)} onChange={() => wissel(r.rij)}>
                      {eruit ? t.laat : t.neem}
                      <span className="alleen-voorlezen"> {groepsscanTekst.rij(r.rij)}</span>
                    </Vink>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Tabel>
      )}
      {overgeslagen.length > 0 && (
        <div className="vervallen">
          <Kop level={3}>{t.overgeslagen}</Kop>
          <ul>
            {overgeslagen.map((o) => (
              <li key={o.rij}>
                <Icoon naam="streep" />
                <strong>{groepsscanTekst.rij(o.rij)}</strong>
                <span>{o.reden}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
