/** The preview: what the file would bring, with everything that can still be decided. Stores nothing. */
import { useState } from 'react';
import type { Groepbeeld } from '../../../shared/contract/groepen.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { groepsscanTekst as t } from '../../text/groepsscan.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { Teruglink } from '../groepen/Teruglink.tsx';
import { type Besluiten, openDubbelen, sleutel, wegRijen } from './besluiten.ts';
import { Dubbelen } from './Dubbelen.tsx';
import { Kolommen } from './Kolommen.tsx';
import { Rijen } from './Rijen.tsx';
import type { Bestand, Inlezen, Lezing } from './useInlezen.ts';

export interface VoorbeeldschermProps {
  readonly groep: Groepbeeld;
  readonly inlezen: Inlezen;
  readonly bestand: Bestand;
  readonly lezing: Lezing;
  readonly terug: () => void;
}

export function Voorbeeldscherm({ groep, inlezen, bestand, lezing, terug }: VoorbeeldschermProps) {
  const { voorbeeld, dubbelen } = lezing;
  const [besluiten, zetBesluiten] = useState<Besluiten>({});
  const [metDeHand, zetMetDeHand] = useState<ReadonlySet<number>>(new Set());
  const weg = wegRijen(dubbelen, besluiten, metDeHand);
  const open = openDubbelen(dubbelen, besluiten, weg);
  const over = voorbeeld.rijen.filter((r) => !weg.has(r.rij));
  const indelingFout = inlezen.weigering?.code === 'INDELING_ONGELDIG';
  const kan = over.length > 0 && open.length === 0 && !inlezen.bezig;
  const neem = () => {
    if (kan) void inlezen.neemOver(voorbeeld.rijen.map((r) => r.rij).filter((rij) => weg.has(rij)));
  };
  useSchermtoetsen([{ toetsen: ['Ctrl+Enter'], wat: t.toetsen.neem, doe: neem, ookInTekst: true, uit: !kan }]);

  return (
    <div className="inlezen">
      <div className="inlezen__rol">
        <Teruglink naar={groepenTekst.groep.titel(groep.naam)} terug={terug} />
        <div className="sectiekop">
          <Kop level={1}>{t.kop}</Kop>
          <Knop icoon="map" toets="o" onClick={() => void inlezen.kies()}>
            {t.begin.ander}
          </Knop>
        </div>
        <p className="meta inlezen__bestand">
          {[
            bestand.naam,
            voorbeeld.blad === null ? '' : `${t.werkblad} ${voorbeeld.blad}`,
            `${t.kopregel} ${t.rij(voorbeeld.indeling.kopregel)}`,
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
        {voorbeeld.meldingen.map((zin) => (
          <Melding key={zin} soort="letop" wat={zin} voorlezen={false} />
        ))}
        <Kolommen
          indeling={voorbeeld.indeling}
          weigering={indelingFout ? inlezen.weigering : null}
          vervallen={voorbeeld.vervallenKolommen}
          bezig={inlezen.bezig}
          wijzig={(indeling) => void inlezen.herindeel(indeling)}
        />
        <Dubbelen
          dubbelen={dubbelen}
          rijen={voorbeeld.rijen}
          leden={groep.leden}
          besluiten={besluiten}
          beslis={(d, besluit) => zetBesluiten((b) => ({ ...b, [sleutel(d)]: besluit }))}
        />
        <Rijen
          rijen={voorbeeld.rijen}
          overgeslagen={voorbeeld.overgeslagen}
          weg={weg}
          wissel={(rij) =>
            zetMetDeHand((s) => {
              const nieuw = new Set(s);
              if (!nieuw.delete(rij)) nieuw.add(rij);
              return nieuw;
            })
          }
          vast={new Set([...weg].filter((r) => !metDeHand.has(r)))}
        />
      </div>
      <div className="inlezen__voet">
        <Weigeringmelding weigering={indelingFout ? null : inlezen.weigering} />
        {open.length > 0 && <Melding soort="letop" wat={t.dubbel.open(open.length)} voorlezen={false} />}
        <span className="meta">{t.nogNiets}</span>
        <Knop soort="hoofd" toets="Ctrl+Enter" uit={!kan} bezig={inlezen.bezig} onClick={neem}>
          {t.neemOver(over.length)}
        </Knop>
      </div>
    </div>
  );
}
