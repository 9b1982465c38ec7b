/** The list of the address book with its search, and beside it the chosen contact. */
import { useRef, useState } from 'react';
import type { Contactbeeld } from '../../../../shared/contract/adresboek.ts';
import { adresboekTekst as t } from '../../../text/adresboek.ts';
import { Gelukt } from '../../../ui/Gelukt.tsx';
import { Icoon } from '../../../ui/Icoon.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { Melding } from '../../../ui/Melding.tsx';
import { Tabel } from '../../../ui/Tabel.tsx';
import { Toets } from '../../../ui/Toets.tsx';
import { Veld } from '../../../ui/Veld.tsx';
import { useSchermtoetsen } from '../../formulier/useSchermtoetsen.ts';
import { gevonden } from '../../formulier/zoek.ts';
import { Rijknop } from '../../groepen/Rijknop.tsx';
import { useRijkeuze } from '../../groepen/useRijkeuze.ts';
import { Contactpaneel } from './Contactpaneel.tsx';

interface ContactenProps {
  readonly contacten: readonly Contactbeeld[];
  readonly begin: string | null;
  readonly melding: string;
  /** Null: a new one. */
  readonly open: (contact: Contactbeeld | null) => void;
  readonly verwijderd: (naam: string) => void;
}

export function Contacten({ contacten, begin, melding, open, verwijderd }: ContactenProps) {
  const [zoek, zetZoek] = useState('');
  const [alleenLang, zetAlleenLang] = useState(false);
  const [vraagtBij, zetVraagtBij] = useState<string | null>(null);
  const veld = useRef<HTMLInputElement>(null);
  const lang = contacten.filter((c) => c.langOngebruikt);
  const getoond = gevonden(alleenLang && lang.length > 0 ? lang : contacten, zoek);
  const rij = useRijkeuze(
    getoond.map((c) => c.id),
    begin,
  );
  const gekozen = getoond.find((c) => c.id === rij.gekozen);
  const vraagt = gekozen !== undefined && vraagtBij === gekozen.id;
  const leeg = contacten.length === 0;
  useSchermtoetsen([
    { toetsen: ['+'], wat: t.toetsen.nieuw, doe: () => open(null) },
    { toetsen: ['/'], wat: t.toetsen.zoek, doe: () => veld.current?.focus(), uit: leeg },
    { toetsen: ['ArrowUp', 'ArrowDown'], wat: t.toetsen.kies, doe: rij.beweeg, uit: !gekozen, ookInTekst: true },
    { toetsen: ['w'], wat: t.toetsen.wijzig, doe: () => gekozen && open(gekozen), uit: !gekozen },
    {
      toetsen: ['Delete'],
      wat: t.toetsen.verwijder,
      doe: () => zetVraagtBij(gekozen?.id ?? null),
      uit: !gekozen || vraagt,
    },
    { toetsen: ['Escape'], wat: t.toetsen.terug, doe: () => zetVraagtBij(null), uit: !vraagt, stil: true },
  ]);
  return (
    <div className="registers">
      <div className="registers__midden">
        <div className="gebied__kop">
          <div>
            <Kop level={1}>{t.kop}</Kop>
            <p className="meta">{t.zin}</p>
          </div>
          <Knop soort={leeg ? 'hoofd' : 'rand'} toets="+" onClick={() => open(null)}>
            {t.nieuw}
          </Knop>
        </div>
        {melding && <Gelukt>{melding}</Gelukt>}
        {lang.length > 0 && (
          <Melding
            soort="rustig"
            voorlezen={false}
            wat={t.opruimen(lang.length)}
            knoppen={
              <Knop maat="klein" onClick={() => zetAlleenLang(!alleenLang)}>
                {alleenLang ? t.toonAlle : t.toonLang}
              </Knop>
            }
          />
        )}
        {leeg ? (
          <p className="leeg">{t.leeg}</p>
        ) : (
          <div className="adresboek__zoek">
            <Veld ref={veld} label={t.zoek} maxLength={120} value={zoek} onChange={(g) => zetZoek(g.target.value)} />
            <Toets toets="/" />
            <span className="meta" role="status">
              {t.gevonden(getoond.length)}
            </span>
          </div>
        )}
        {!leeg && getoond.length === 0 && <p className="leeg">{t.niemand}</p>}
        {getoond.length > 0 && (
          <Tabel bijschrift={t.kop} className="adresboek">
            <thead>
              <tr>
                <th scope="col">{t.kolommen.naam}</th>
                <th scope="col">{t.kolommen.organisatie}</th>
                <th scope="col">{t.kolommen.functie}</th>
                <th scope="col">{t.kolommen.laatst}</th>
              </tr>
            </thead>
            <tbody>
              {getoond.map((c) => (
                <tr key={c.id} className={c.id === rij.gekozen ? 'rij gekozen' : 'rij'}>
                  <th scope="row">
                    <Rijknop id={c.id} gekozen={c.id === rij.gekozen} opKlik={() => rij.kies(c.id)}>
                      <bdi>{c.naam}</bdi>
                    </Rijknop>
                    {c.lijktOpBetrokkene && (
                      <span className="adresboek__letop">
                        <Icoon naam="driehoek" /> {t.naamgenootKort}
                      </span>
                    )}
                  </th>
                  <td>
                    <bdi>{c.organisatie || t.zonderOrganisatie}</bdi>
                  </td>
                  <td>
                    <bdi>{c.functie}</bdi>
                  </td>
                  <td className="heel">
                    {c.gebruiktOp === null ? t.nooit : t.detail.dag(c.gebruiktOp)}
                    {c.langOngebruikt && <span className="adresboek__lang meta">{t.langGeleden}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </Tabel>
        )}
      </div>
      {gekozen && (
        <aside className="registers__rechts" aria-label={t.detail.paneel}>
          <Contactpaneel
            key={gekozen.id}
            contact={gekozen}
            vraagt={vraagt}
            vraag={(aan) => zetVraagtBij(aan ? gekozen.id : null)}
            wijzig={() => open(gekozen)}
            verwijderd={() => verwijderd(gekozen.naam)}
          />
        </aside>
      )}
    </div>
  );
}
