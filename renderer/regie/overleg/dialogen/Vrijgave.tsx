/** Releasing a text for an anonymous question: first exactly what the room would read. Only `z` does it. */
import { useRef } from 'react';
import { tekst } from '../../../text/advies.ts';
import { soortwoord } from '../../../text/overleg.ts';
import { Dialoog } from '../../../ui/Dialoog.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { nietAfbreken } from '../../../ui/nietAfbreken.ts';
import { useToetsen } from '../../../ui/useToetsen.ts';
import { useActie } from '../../formulier/useActie.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, schrijf } from '../../schil/api.ts';
import { geenEnter } from './geenEnter.ts';
import type { Puntdialoog } from './puntdialoog.ts';

const t = tekst.vrijgave;

export function Vrijgave({ punt, sluit }: Omit<Puntdialoog, 'beeld'>) {
  const { weigering, doe, bezig } = useActie();
  // What was read is what is released: the text as it stood when the dialog opened.
  const gelezen = useRef(punt.vrijgave?.zaaltekst);
  const { vrijgave } = punt;
  const geefVrij = async () => {
    if (!vrijgave || vrijgave.zaaltekst !== gelezen.current) return;
    const gelukt = await doe(async () => {
      await schrijf(api.advies.geefVrij({ puntId: punt.id }));
    });
    if (gelukt) sluit();
  };
  // Bound here, in the parent: a later layer than the dialog's own, so this key acts while it is open.
  useToetsen([{ toets: 'z', wat: t.knop, doe: () => void geefVrij() }]);
  if (!vrijgave) return null;
  return (
    <Dialoog
      open
      naastZaal
      smal
      titel={t.kop}
      opEsc={sluit}
      voet={
        <>
          <Knop soort="hoofd" toets="z" bezig={bezig} onKeyDown={geenEnter} onClick={() => void geefVrij()}>
            {t.knop}
          </Knop>
          <Knop toets="Escape" onClick={sluit}>
            {t.laat}
          </Knop>
          <span className="meta">{t.enter}</span>
        </>
      }
    >
      <h2 className="vrijgave__kop">{t.zo}</h2>
      <dl className="vrijgave__tekst">
        <dt>{soortwoord[punt.soort]}</dt>
        <dd>{nietAfbreken(vrijgave.zaaltekst)}</dd>
      </dl>
      {vrijgave.zaaltekst !== punt.tekst && (
        <p className="meta">
          {t.vervangen} {tekst.onderwerp.uSchreef(punt.tekst)}
        </p>
      )}
      <p className="vrijgave__vraag">{t.herkenbaar}</p>
      <p>
        <b className={vrijgave.opTafelDan ? 'op-tafel' : 'niet-op-tafel'}>
          {vrijgave.opTafelDan ? t.komtOpTafel : t.blijftWeg}
        </b>
        {vrijgave.dan.map((reden) => (
          <span key={reden} className="oordeel__reden">
            {nietAfbreken(reden)}
          </span>
        ))}
      </p>
      <Weigeringmelding weigering={weigering} />
    </Dialoog>
  );
}
