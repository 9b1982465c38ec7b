/** The namenlijst (art. 8 lid 4): who stands on it, and of each name the ring of who sees it. */
import type { Groepbeeld } from '../../../shared/contract/groepen.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Ring } from '../../ui/Ring.tsx';
import { Staat } from '../../ui/Staat.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { aanpakVan } from './aanpak.ts';
import { Rijknop } from './Rijknop.tsx';

const t = groepenTekst.lijst;

export interface NamenlijstProps {
  readonly groep: Groepbeeld;
  readonly vandaag: string;
  readonly gekozen: string | null;
  readonly kies: (lidId: string) => void;
  readonly inlezen: () => void;
  readonly naamErbij: () => void;
}

export function Namenlijst({ groep, vandaag, gekozen, kies, inlezen, naamErbij }: NamenlijstProps) {
  const netto = groep.leden.filter((l) => l.staat === 'netto').length;
  const leeg = groep.leden.length === 0;
  return (
    <section className="namenlijst">
      <div className="sectiekop">
        <Kop level={2}>{t.kop}</Kop>
        {!leeg && <span className="meta">{t.meta(netto, groep.leden.length - netto)}</span>}
        <Knop soort={leeg ? 'hoofd' : 'rand'} toets="i" onClick={inlezen}>
          {t.inlezen}
        </Knop>
        <Knop toets="+" onClick={naamErbij}>
          {t.erbij}
        </Knop>
      </div>
      {leeg ? (
        <p className="leeg">{t.leeg}</p>
      ) : (
        <Tabel bijschrift={t.kop}>
          <thead>
            <tr>
              <th scope="col">{t.kolommen.code}</th>
              <th scope="col">{t.kolommen.naam}</th>
              <th scope="col">{t.kolommen.leeftijd}</th>
              <th scope="col">{t.kolommen.staat}</th>
              <th scope="col">{t.kolommen.wieZiet}</th>
              <th scope="col">{t.kolommen.gebracht}</th>
              <th scope="col">{t.kolommen.aanpak}</th>
            </tr>
          </thead>
          <tbody>
            {groep.leden.map((l) => {
              const aanpak = aanpakVan(l.code, groep.interventies, vandaag);
              return (
                <tr key={l.id} className={l.id === gekozen ? 'rij gekozen' : 'rij'}>
                  <th scope="row" className="heel">
                    <Rijknop id={l.id} gekozen={l.id === gekozen} opKlik={() => kies(l.id)}>
                      {l.code}
                    </Rijknop>
                  </th>
                  <td>{l.naam}</td>
                  <td>{l.leeftijd ?? t.onbekend}</td>
                  <td>
                    <Staat vak={l.staat === 'netto' ? 'vol' : 'open'} woord={t.staat[l.staat]} />
                  </td>
                  <td>
                    <span className="met-ring">
                      <Ring ring={l.ring} maat={20} />
                      {l.wieZiet}
                    </span>
                  </td>
                  <td>{l.brengers.map((b) => b.naam).join(', ')}</td>
                  <td>
                    {aanpak.teLaat ? (
                      <span className="laat">
                        <Icoon naam="driehoek" /> {aanpak.woorden}
                      </span>
                    ) : (
                      aanpak.woorden
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Tabel>
      )}
    </section>
  );
}
