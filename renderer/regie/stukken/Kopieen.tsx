/**
 * Numbered copies of a verslag that is not vastgesteld: who has one, whether it is back, what its reader said, and new ones.
 */
import { useState } from 'react';
import type { Verslagkopiebeeld } from '../../../shared/contract/verslag.ts';
import { dagVan } from '../../../shared/domein/tijd.ts';
import { isUit } from '../../../shared/domein/verstrekking.ts';
import { verslagTekst } from '../../text/verslag.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Terugformulier } from '../registers/Terugformulier.tsx';
import { Terugstand } from '../registers/Terugstand.tsx';
import { Papieren } from '../verstrekkingen/Papieren.tsx';

const t = verslagTekst.kopie;

interface KopieenProps {
  readonly kopieen: readonly Verslagkopiebeeld[];
  /** Records what this reader said; null: not any more. */
  readonly legOpmerking: ((lezer: string) => void) | null;
  readonly klaar: () => void;
}

export function Kopieen({ kopieen, legOpmerking, klaar }: KopieenProps) {
  const [bezigMet, zetBezigMet] = useState<string | null>(null);
  const stop = () => zetBezigMet(null);
  useSchermtoetsen([{ toetsen: ['Escape'], wat: t.sluit, doe: stop, uit: bezigMet === null, stil: true }]);
  const gekozen = kopieen.find((k) => k.verstrekkingId === bezigMet);
  return (
    <section className="stuk__namen">
      <Kop level={2}>{t.kop}</Kop>
      <Tabel bijschrift={t.kop}>
        <thead>
          <tr>
            <th scope="col">{t.kolommen.nummer}</th>
            <th scope="col">{t.kolommen.aan}</th>
            <th scope="col">{t.kolommen.terug}</th>
            <th scope="col">
              <span className="alleen-voorlezen">{t.kolommen.doen}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {kopieen.map((k) => (
            <tr key={k.verstrekkingId}>
              <th scope="row" className="heel">
                {k.nummer}
              </th>
              <td>{k.aan}</td>
              <td>
                <Terugstand regel={k} />
              </td>
              <td>
                <div className="rij-knoppen kopie__knoppen">
                  {legOpmerking && k.lezer !== '' && (
                    <Knop maat="klein" onClick={() => legOpmerking(k.lezer)}>
                      {t.opmerking}
                      <span className="alleen-voorlezen"> {t.bij(k.nummer)}</span>
                    </Knop>
                  )}
                  {isUit(k) && (
                    <Knop maat="klein" onClick={() => zetBezigMet(k.verstrekkingId)}>
                      {t.terug}
                      <span className="alleen-voorlezen"> {t.bij(k.nummer)}</span>
                    </Knop>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </Tabel>
      {gekozen && (
        <div className="inzet">
          <Kop level={3}>{t.terugKop(gekozen.nummer, gekozen.aan)}</Kop>
          <Terugformulier
            key={gekozen.verstrekkingId}
            verstrekkingId={gekozen.verstrekkingId}
            vandaag={dagVan(new Date())}
            toets="Enter"
            stop={stop}
            klaar={() => {
              stop();
              klaar();
            }}
          />
        </div>
      )}
    </section>
  );
}

interface NieuweKopieenProps {
  readonly overlegId: string;
  readonly klaar: () => void;
  readonly sluit: () => void;
}

export function NieuweKopieen({ overlegId, klaar, sluit }: NieuweKopieenProps) {
  useSchermtoetsen([{ toetsen: ['Escape'], wat: t.sluit, doe: sluit, stil: true }]);
  return (
    <div className="inzet">
      <Papieren overlegId={overlegId} soorten={['kopie-verslag']} klaar={klaar} />
      <div className="rij-knoppen">
        <Knop toets="Escape" onClick={sluit}>
          {t.sluit}
        </Knop>
      </div>
    </div>
  );
}

/** Before vaststelling: copies that are still out. It can be done all the same. */
export function Kopieenmelding({ kopieen }: { readonly kopieen: readonly Verslagkopiebeeld[] }) {
  const uit = kopieen.filter(isUit);
  if (uit.length === 0) return null;
  return <Melding soort="letop" wat={t.nogUit(uit.map((k) => `${k.nummer} (${k.aan})`))} waarom={t.nogUitUitleg} />;
}
