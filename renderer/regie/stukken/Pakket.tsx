/** The package for the DMS: what goes along, what is checked, what does not go along and why. One way out, approved only. */
import { useState } from 'react';
import type { contract } from '../../../shared/contract/contract.ts';
import type { Uitvoer } from '../../../shared/contract/kern.ts';
import type { Stukregel } from '../../../shared/contract/stukken.ts';
import { stukkenTekst } from '../../text/stukken.ts';
import { Gelukt } from '../../ui/Gelukt.tsx';
import { Icoon } from '../../ui/Icoon.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { Vink } from '../../ui/Vink.tsx';
import { Scrollvak } from '../formulier/Scrollvak.tsx';
import { useActie } from '../formulier/useActie.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../schil/api.ts';
import { useWinkel } from '../schil/winkel.ts';
import { Pakketboom } from './Pakketboom.tsx';
import { pakketkeuze } from './pakketkeuze.ts';
import { Sleutellijstkeuze, useSleutellijst } from './Sleutellijstkeuze.tsx';
import { stuktitel } from './Stukkenlijst.tsx';

const t = stukkenTekst.pakket;
/** What is checked while it is made and written (`controleerPakket`, `schrijfPakket`); if one fails, nothing is handed over. */
const bijSchrijven = (metNamen: boolean) => [metNamen ? t.sleutellijst.namen : t.namen, t.verwijzingen, t.teruglezen];
type Uitslag = Uitvoer<typeof contract.stukken.exporteer>;

export interface PakketProps {
  readonly stukken: readonly Stukregel[];
  readonly gekozen: Stukregel | null;
  readonly herlaad: () => void;
}

export function Pakket({ stukken, gekozen, herlaad }: PakketProps) {
  const [zonder, zetZonder] = useState<ReadonlySet<string>>(new Set());
  const [uitslag, zetUitslag] = useState<Uitslag | undefined>(undefined);
  const [metNamen, zetMetNamen] = useState(false);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const magNamen = useWinkel((s) => s.toestand?.beleid.exportMetNamen === true);
  const sleutellijst = useSleutellijst(magNamen ? (gekozen?.id ?? null) : null);
  const actie = useActie();
  const { mee, niet } = pakketkeuze(stukken, gekozen);
  const gaatMee = mee.filter((s) => !zonder.has(s.id));
  const kan = gaatMee.length > 0 && !actie.bezig;
  const draag = () => {
    if (!kan) return;
    const { keuze } = sleutellijst;
    zetGeprobeerd(keuze === null);
    if (keuze === null) return;
    zetUitslag(undefined);
    void actie.doe(async () => {
      const stukIds = gaatMee.map((s) => s.id);
      const uit = await schrijf(api.stukken.exporteer(keuze ? { stukIds, sleutellijst: keuze } : { stukIds }));
      // Cancelled: what was written is still to be used.
      if (uit !== null) {
        sleutellijst.zetMee(false);
        sleutellijst.concept.gooiWeg();
      }
      zetMetNamen(keuze !== undefined);
      zetUitslag(uit);
      herlaad();
    });
  };
  useSchermtoetsen([{ toetsen: ['Ctrl+Enter'], wat: stukkenTekst.toetsen.draag, doe: draag, uit: !kan }]);
  const wissel = (id: string) =>
    zetZonder((s) => {
      const nieuw = new Set(s);
      if (!nieuw.delete(id)) nieuw.add(id);
      return nieuw;
    });

  return (
    <>
      <Scrollvak className="pakket" naam={t.kop}>
        <Kop level={2}>{t.kop}</Kop>
        {uitslag && (
          <>
            <Gelukt>
              <span>{t.gedaan(uitslag.mapnaam, uitslag.bestanden.length)}</span>
            </Gelukt>
            <p className="meta">{t.gedaanHelpt}</p>
            <Pakketboom mapnaam={uitslag.mapnaam} bestanden={uitslag.bestanden} />
          </>
        )}
        {uitslag === null && <p role="status">{t.geannuleerd}</p>}
        {!uitslag && mee.length === 0 && <p className="leeg">{t.leeg}</p>}
        {mee.length > 0 && (
          <>
            <ul className="boom" aria-label={t.mee}>
              {mee.map((s) => (
                <li key={s.id}>
                  <Vink checked={!zonder.has(s.id)} onChange={() => wissel(s.id)}>
                    {nietAfbreken(stuktitel(s))}
                    <span className="meta boom__bij">{t.bij}</span>
                  </Vink>
                </li>
              ))}
              <li className="boom__vast">
                <Icoon naam="blad" /> {t.pakbon} <span className="meta">{t.norm}</span>
              </li>
            </ul>
            {magNamen && <Sleutellijstkeuze stand={sleutellijst} mist={geprobeerd && sleutellijst.keuze === null} />}
            <Kop level={2}>{t.controle}</Kop>
            <ul className="controle">
              <Controle klaar zin={t.vastgesteld} />
              {bijSchrijven(sleutellijst.mee).map((zin) => (
                <Controle key={zin} klaar={false} zin={zin} />
              ))}
            </ul>
            <p className="meta controle__bij">{t.bijSchrijven}</p>
          </>
        )}
        {uitslag && (
          <ul className="controle" aria-label={t.controleNa}>
            {[t.vastgesteld, ...bijSchrijven(metNamen)].map((zin) => (
              <Controle key={zin} klaar zin={zin} />
            ))}
          </ul>
        )}
        {(uitslag || mee.length > 0) && <p className="meta controle__bij">{t.gemaakt}</p>}
        {niet.map(({ stuk, waarom }) => (
          <Melding
            key={stuk.id}
            soort={waarom === 'staat' && stuk.staat !== 'geexporteerd' ? 'letop' : 'rustig'}
            wat={nietAfbreken(t.nietMee(stuktitel(stuk)))}
            waarom={waarom === 'dossier' ? t.ander : nietAfbreken(t.reden[stuk.staat])}
            voorlezen={false}
          />
        ))}
      </Scrollvak>
      <div className="pakket__voet">
        <Weigeringmelding weigering={actie.weigering} />
        {actie.bezig && <p role="status">{t.bezig}</p>}
        <p className="meta">{t.naar}</p>
        <Knop soort="hoofd" breed toets="Ctrl+Enter" uit={gaatMee.length === 0} bezig={actie.bezig} onClick={draag}>
          {t.draag(gaatMee.length)}
        </Knop>
      </div>
    </>
  );
}

function Controle({ klaar, zin }: { klaar: boolean; zin: string }) {
  return (
    <li>
      <Icoon naam={klaar ? 'vink' : 'streep'} />
      <span>{zin}</span>
    </li>
  );
}
