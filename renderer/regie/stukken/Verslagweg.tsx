/** What happens to a document before and after vaststelling: replaced or added to, comments, striking, a new version. */
import { useState } from 'react';
import type { Stukbeeld } from '../../../shared/contract/stukken.ts';
import type { Verslagbeeld } from '../../../shared/contract/verslag.ts';
import { verslagTekst as t } from '../../text/verslag.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { useWinkel } from '../schil/winkel.ts';
import { Kopieen, NieuweKopieen } from './Kopieen.tsx';
import { NieuweVersie } from './NieuweVersie.tsx';
import { Opmerkingformulier } from './Opmerkingformulier.tsx';
import { Schrapformulier } from './Schrapformulier.tsx';

/** The form that is open here. */
export type Wegdeel = 'versie' | 'opmerking' | 'schrap' | 'kopie';

export interface VerslagwegProps {
  readonly stuk: Stukbeeld;
  readonly weg: Verslagbeeld;
  readonly deel: Wegdeel | null;
  /** Nothing else of the document is open: the keys are free. */
  readonly vrij: boolean;
  readonly open: (deel: Wegdeel | null) => void;
  readonly klaar: () => void;
  /** Asks for it again, and leaves open what is open. */
  readonly herlaad: () => void;
}

export function Verslagweg({ stuk, weg, deel, vrij, open, klaar, herlaad }: VerslagwegProps) {
  const kiesStuk = useWinkel((s) => s.kiesStuk);
  const vast = stuk.staat === 'vastgesteld' || stuk.staat === 'geexporteerd';
  const nieuwste = weg.vervangenDoor === null;
  const kan = {
    versie: stuk.soort === 'verslag' && nieuwste,
    opmerking: !vast && weg.lezers.length > 0,
    kopie: !vast && nieuwste && stuk.soort === 'verslag' && stuk.overlegId !== null,
    schrap: !vast && weg.passages.some((p) => !p.geschrapt),
  };
  /** Of whom a comment is recorded, when that was asked beside his copy. */
  const [van, zetVan] = useState('');
  const opmerking = (lezer: string) => {
    zetVan(lezer);
    open('opmerking');
  };
  useSchermtoetsen([
    { toetsen: ['k'], wat: t.kopie.toets, doe: () => open('kopie'), uit: !vrij || !kan.kopie },
    { toetsen: ['x'], wat: t.schrap.toets, doe: () => open('schrap'), uit: !vrij || !kan.schrap },
    { toetsen: ['o'], wat: t.opmerking.toets, doe: () => opmerking(''), uit: !vrij || !kan.opmerking },
    { toetsen: ['m'], wat: t.versie.toets, doe: () => open('versie'), uit: !vrij || !kan.versie },
  ]);
  const sluit = () => open(null);
  return (
    <>
      {weg.kopieen.length > 0 && (
        <Kopieen kopieen={weg.kopieen} legOpmerking={kan.opmerking && vrij ? opmerking : null} klaar={klaar} />
      )}
      {deel === 'kopie' && stuk.overlegId !== null && (
        <NieuweKopieen overlegId={stuk.overlegId} klaar={herlaad} sluit={sluit} />
      )}
      {weg.buiten.length > 0 && (
        <section className="stuk__namen">
          <Kop level={2}>{t.buiten.kop(weg.buiten.length)}</Kop>
          <p className="meta">{t.buiten.zin}</p>
          <ul>
            {weg.buiten.map((b) => (
              <li key={b.puntId}>
                <span>
                  {t.buiten.regel(b.waar, b.waarom)} <span className="meta">{t.buiten.kopie(b.opKopieVan)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {weg.opmerkingen.length > 0 && (
        <section className="stuk__namen">
          <Kop level={2}>{t.opmerking.kop}</Kop>
          <ul>
            {weg.opmerkingen.map((o) => (
              <li key={o.id}>
                <span>
                  {o.tekst} <span className="meta">{t.opmerking.regel(o.van, o.datum)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {deel === 'schrap' && (
        <Schrapformulier stuk={stuk} passages={weg.passages} nakijken={weg.nakijken} klaar={klaar} annuleer={sluit} />
      )}
      {deel === 'opmerking' && (
        <Opmerkingformulier stuk={stuk} lezers={weg.lezers} van={van} klaar={klaar} annuleer={sluit} />
      )}
      {deel === 'versie' && (
        <NieuweVersie
          stuk={stuk}
          annuleer={sluit}
          klaar={(stukId) => {
            klaar();
            kiesStuk(stukId);
          }}
        />
      )}
      {deel === null && (kan.kopie || kan.schrap || kan.opmerking || kan.versie) && (
        <div className="rij-knoppen">
          {kan.kopie && (
            <Knop toets="k" onClick={() => open('kopie')}>
              {t.kopie.knop}
            </Knop>
          )}
          {kan.schrap && (
            <Knop toets="x" onClick={() => open('schrap')}>
              {t.schrap.knop}
            </Knop>
          )}
          {kan.opmerking && (
            <Knop toets="o" onClick={() => opmerking('')}>
              {t.opmerking.knop}
            </Knop>
          )}
          {kan.versie && (
            <Knop toets="m" onClick={() => open('versie')}>
              {stuk.staat === 'concept' ? t.versie.opnieuw : t.versie.knop}
            </Knop>
          )}
        </div>
      )}
    </>
  );
}

/** Above everything else: this is not the version to go on with, or it does not hold everything. */
export function Verslagmelding({ weg }: { readonly weg: Verslagbeeld }) {
  const kiesStuk = useWinkel((s) => s.kiesStuk);
  const { vervangenDoor: door, aanvullingen } = weg;
  if (door) {
    return (
      <Melding
        soort="letop"
        voorlezen={false}
        wat={door.vast ? t.vervangen(door.versie) : t.inWerking(door.versie)}
        waarom={door.vast ? t.vervangenUitleg : t.inWerkingUitleg}
        knoppen={<Knop onClick={() => kiesStuk(door.stukId)}>{t.naarVersie(door.versie)}</Knop>}
      />
    );
  }
  if (aanvullingen === 0) return null;
  return <Melding soort="letop" voorlezen={false} wat={t.aangevuld(aanvullingen)} waarom={t.aangevuldUitleg} />;
}
