/** Reading in the groepsscan of the police: pick a file, look, decide, take over (step 2B; art. 8 lid 3 and 4). */
import type { Groepbeeld } from '../../../shared/contract/groepen.ts';
import { groepenTekst } from '../../text/groepen.ts';
import { groepsscanTekst as t } from '../../text/groepsscan.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Gelukt } from '../../ui/Gelukt.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Alinea, Kop } from '../../ui/Kop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { nietAfbreken } from '../../ui/nietAfbreken.ts';
import { useSchermtoetsen } from '../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { Teruglink } from '../groepen/Teruglink.tsx';
import { type Inlezen, useInlezen } from './useInlezen.ts';
import { Voorbeeldscherm } from './Voorbeeldscherm.tsx';
import './groepsscan.css';

/** The file that was read is no business of the vault: it asks to have it deleted, and does it where it can. */
function Bestandsrest({ inlezen }: { readonly inlezen: Inlezen }) {
  if (inlezen.rest === 'weg') {
    return (
      <>
        <Gelukt>{t.rest.weg}</Gelukt>
        <p className="meta">{t.rest.elders}</p>
      </>
    );
  }
  const kan = inlezen.rest === 'kan-weg';
  return (
    <>
      <Melding
        soort="letop"
        wat={t.gedaanKop}
        waarom={kan ? t.rest.waarom : t.gedaanBestand}
        voorlezen={false}
        knoppen={
          kan && (
            <Knop soort="gevaar" bezig={inlezen.bezig} autoFocus onClick={() => void inlezen.verwijderBestand()}>
              {t.rest.knop}
            </Knop>
          )
        }
      />
      <Weigeringmelding weigering={inlezen.weigering} />
    </>
  );
}

export function Groepsscan({ groep, terug }: { groep: Groepbeeld; terug: () => void }) {
  const inlezen = useInlezen(groep.id);
  const { fase, bestand, lezing } = inlezen;
  useSchermtoetsen([
    { toetsen: ['o'], wat: t.toetsen.kies, doe: () => void inlezen.kies(), uit: fase === 'leest' || fase === 'klaar' },
    { toetsen: ['Escape'], wat: t.toetsen.terug, doe: terug },
  ]);
  if (fase === 'voorbeeld' && bestand && lezing) {
    return (
      <Voorbeeldscherm
        key={bestand.id}
        groep={groep}
        inlezen={inlezen}
        bestand={bestand}
        lezing={lezing}
        terug={terug}
      />
    );
  }
  return (
    <div className="gebied gebied--formulier">
      <Teruglink naar={groepenTekst.groep.titel(groep.naam)} terug={terug} />
      <Kop level={1}>{t.kop}</Kop>
      {fase === 'begin' && (
        <>
          <Alinea>{t.begin.zin}</Alinea>
          <ul className="punten">
            <li>{t.begin.soorten}</li>
            <li>{nietAfbreken(t.begin.weg)}</li>
          </ul>
          <Weigeringmelding weigering={inlezen.weigering} />
          <div className="formulier__knoppen">
            <Knop soort="hoofd" icoon="map" toets="o" onClick={() => void inlezen.kies()}>
              {bestand ? t.begin.ander : t.begin.kies}
            </Knop>
          </div>
        </>
      )}
      {fase === 'leest' && bestand && (
        <>
          <EvenLaden />
          <p role="status">{t.lezen(bestand.naam)}</p>
          <div className="formulier__knoppen">
            <Knop onClick={inlezen.stop}>{t.stop}</Knop>
          </div>
        </>
      )}
      {fase === 'klaar' && (
        <>
          <Gelukt>{t.gedaan(inlezen.aantal)}</Gelukt>
          <Bestandsrest inlezen={inlezen} />
          <div className="formulier__knoppen">
            <Knop
              soort={inlezen.rest === 'kan-weg' ? 'rand' : 'hoofd'}
              onClick={terug}
              autoFocus={inlezen.rest !== 'kan-weg'}
            >
              {t.naarGroep}
            </Knop>
          </div>
        </>
      )}
    </div>
  );
}
