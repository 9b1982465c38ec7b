/** Rows of what must go, now or later: what, on which ground, when, and how much hangs on it. */
import type { Vervalbeeld } from '../../../shared/contract/bewaren.ts';
import { grondInWoorden } from '../../../shared/domein/bewaartermijn.ts';
import { tellingInWoorden } from '../../../shared/domein/telling.ts';
import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import { hoofdletter } from '../../../shared/domein/woorden.ts';
import { bewaarTekst as t } from '../../text/bewaren.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Vink } from '../../ui/Vink.tsx';
import { Rijknop } from '../groepen/Rijknop.tsx';

/** A group and a member never share a row, whatever their ids. */
export const sleutelVan = ({ soort, id }: Pick<Vervalbeeld, 'soort' | 'id'>): string => `${soort}-${id}`;

export const watIsHet = (p: Pick<Vervalbeeld, 'code' | 'groep'>): string =>
  p.code === null ? t.groep(p.groep) : t.jongere(p.code, p.groep);

interface VervaltabelProps {
  readonly bijschrift: string;
  readonly posten: readonly Vervalbeeld[];
  readonly gekozen: string | null;
  readonly kies: (sleutel: string) => void;
  /** Null: nothing can be ticked, because it is not due yet. */
  readonly vink: { readonly aan: ReadonlySet<string>; readonly wissel: (sleutel: string) => void } | null;
}

export function Vervaltabel({ bijschrift, posten, gekozen, kies, vink }: VervaltabelProps) {
  return (
    <Tabel bijschrift={bijschrift} className="vervaltabel">
      <thead>
        <tr>
          {vink && (
            <th scope="col">
              <span className="alleen-voorlezen">{t.kolommen.kies}</span>
            </th>
          )}
          <th scope="col">{t.kolommen.wat}</th>
          <th scope="col">{t.kolommen.grond}</th>
          <th scope="col">{vink ? t.kolommen.sinds : t.kolommen.vanaf}</th>
          {vink && <th scope="col">{t.kolommen.uiterlijk}</th>}
          <th scope="col">{t.kolommen.gaat}</th>
        </tr>
      </thead>
      <tbody>
        {posten.map((p) => {
          const sleutel = sleutelVan(p);
          return (
            <tr key={sleutel} className={sleutel === gekozen ? 'rij gekozen' : 'rij'}>
              {vink && (
                <td className="vervaltabel__vink">
                  <Vink checked={vink.aan.has(sleutel)} onChange={() => vink.wissel(sleutel)}>
                    <span className="alleen-voorlezen">{t.kiesRij(watIsHet(p))}</span>
                  </Vink>
                </td>
              )}
              <th scope="row">
                <Rijknop id={sleutel} gekozen={sleutel === gekozen} opKlik={() => kies(sleutel)}>
                  {watIsHet(p)}
                </Rijknop>
              </th>
              <td>{grondInWoorden[p.grond]}</td>
              <td className="heel">{datumInWoorden(p.dag)}</td>
              {vink && (
                <td className="heel">
                  {datumInWoorden(p.uiterlijk)}
                  {p.achterstallig && (
                    <span className="laat">
                      <Icoon naam="driehoek" /> {t.wacht}
                    </span>
                  )}
                </td>
              )}
              <td>{hoofdletter(tellingInWoorden(p.telling).join(', '))}</td>
            </tr>
          );
        })}
      </tbody>
    </Tabel>
  );
}
