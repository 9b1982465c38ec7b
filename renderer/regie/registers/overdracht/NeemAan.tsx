/** Taking over: what is in the file and what it changes here, first; then the step itself; then the receipt. */
import { useEffect, useState } from 'react';
import type { Overdrachtbeeld } from '../../../../shared/contract/overdracht.ts';
import type { Weigering } from '../../../../shared/contract/weigering.ts';
import { aantallenInWoorden, overdrachtTekst } from '../../../text/overdracht.ts';
import { EvenLaden } from '../../../ui/EvenLaden.tsx';
import { Knop } from '../../../ui/Knop.tsx';
import { Kop } from '../../../ui/Kop.tsx';
import { Veld } from '../../../ui/Veld.tsx';
import { useActie } from '../../formulier/useActie.ts';
import { useSchermtoetsen } from '../../formulier/useSchermtoetsen.ts';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { Teruglink } from '../../groepen/Teruglink.tsx';
import { alsWeigering, api, schrijf, vraag } from '../../schil/api.ts';
import { Cijfers } from './Cijfers.tsx';

const t = overdrachtTekst.nemen;

export interface GekozenOverdracht {
  readonly bestandId: string;
  readonly gemaakt: string;
}

interface NeemAanProps {
  readonly gekozen: GekozenOverdracht;
  /** A group was taken over; after a whole vault the window is locked and loaded afresh. */
  readonly klaar: (overdrachtId: string) => void;
  readonly annuleer: () => void;
}

export function NeemAan({ gekozen, klaar, annuleer }: NeemAanProps) {
  const { bestandId } = gekozen;
  const [beeld, zetBeeld] = useState<Overdrachtbeeld | null>(null);
  const [weigering, zetWeigering] = useState<Weigering | null>(null);
  // Once: after it was taken over the same question would be refused.
  useEffect(() => {
    let geldig = true;
    vraag(api.overdracht.keur({ bestandId })).then(
      (gezien) => {
        if (geldig) zetBeeld(gezien);
      },
      (fout: unknown) => {
        if (geldig) zetWeigering(alsWeigering(fout));
      },
    );
    return () => {
      geldig = false;
    };
  }, [bestandId]);
  useSchermtoetsen([{ toetsen: ['Escape'], wat: overdrachtTekst.toetsen.terug, doe: annuleer }]);
  return (
    <div className="gebied gebied--formulier">
      <Teruglink naar={overdrachtTekst.alle} terug={annuleer} />
      <div>
        <Kop level={1}>{t.kop}</Kop>
        <p className="meta">{t.bestand(gekozen.gemaakt)}</p>
      </div>
      {beeld ? (
        <Neemvraag bestandId={bestandId} beeld={beeld} klaar={klaar} annuleer={annuleer} />
      ) : weigering ? (
        <>
          <Weigeringmelding weigering={weigering} />
          <div className="formulier__knoppen">
            <Knop onClick={annuleer}>{overdrachtTekst.annuleer}</Knop>
          </div>
        </>
      ) : (
        <>
          <EvenLaden />
          <p className="meta" role="status">
            {t.bezig}
          </p>
        </>
      )}
    </div>
  );
}

interface NeemvraagProps extends Pick<NeemAanProps, 'klaar' | 'annuleer'> {
  readonly bestandId: string;
  readonly beeld: Overdrachtbeeld;
}

function Neemvraag({ bestandId, beeld, klaar, annuleer }: NeemvraagProps) {
  const actie = useActie();
  const [naam, zetNaam] = useState('');
  const [mis, zetMis] = useState(false);
  const groep = beeld.soort === 'groep' ? beeld : null;
  const neem = () => {
    const leeg = groep?.naamBezet === true && naam.trim() === '';
    zetMis(leeg);
    if (leeg) return;
    void actie.doe(async () => {
      const { overdrachtId, soort } = await schrijf(api.overdracht.neemOver({ bestandId, groepsnaam: naam }));
      if (soort === 'groep') klaar(overdrachtId);
    });
  };
  return (
    <form
      className="formulier overdrachtformulier"
      noValidate
      onSubmit={(g) => {
        g.preventDefault();
        neem();
      }}
    >
      <section>
        <Kop level={2}>{groep ? t.groep(groep.groepsnaam) : t.kluis}</Kop>
        <p>{aantallenInWoorden(beeld.aantallen, beeld.soort).join(', ')}</p>
      </section>
      <div className="inzet">
        <p className="ontvangstcode__label">{overdrachtTekst.cijfers}</p>
        <Cijfers cijfers={beeld.cijfers} />
        <p>{t.cijfersZin}</p>
      </div>
      {groep?.naamBezet && (
        <Veld
          label={t.naam}
          uitleg={t.naamBezet(groep.groepsnaam)}
          autoFocus
          maxLength={120}
          value={naam}
          onChange={(g) => zetNaam(g.target.value)}
          fout={mis ? t.naamNodig : undefined}
        />
      )}
      {groep && groep.andereCodes + groep.nieuweBesluiten > 0 && (
        <section>
          <Kop level={2}>{t.anders}</Kop>
          {groep.andereCodes > 0 && <p>{t.codes(groep.andereCodes)}</p>}
          {groep.nieuweBesluiten > 0 && <p>{t.besluiten(groep.nieuweBesluiten)}</p>}
        </section>
      )}
      {!groep && <p>{t.kluisZin}</p>}
      <Weigeringmelding weigering={actie.weigering} />
      {actie.bezig && (
        <p className="meta" role="status">
          {t.doet}
        </p>
      )}
      {/* No key: comparing the digits comes first. */}
      <div className="formulier__knoppen">
        <Knop soort={groep ? 'hoofd' : 'gevaar'} type="submit" bezig={actie.bezig}>
          {groep ? t.neem : t.neemKluis}
        </Knop>
        <Knop onClick={annuleer} uit={actie.bezig}>
          {overdrachtTekst.annuleer}
        </Knop>
      </div>
    </form>
  );
}
