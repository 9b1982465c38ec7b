/** The register of keys: who has one, giving one to somebody, what the beheerder proposed, and a new data key. */
import { useState } from 'react';
import { sleutelsTekst as t } from '../../text/sleutels.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, useVraag } from '../schil/api.ts';
import { Mensen } from './Mensen.tsx';
import { NieuweDatasleutel } from './NieuweDatasleutel.tsx';
import { PersoonErbij, type VoorgesteldePersoon } from './PersoonErbij.tsx';
import { Voorstellen } from './Voorstellen.tsx';

/** Which form is open. */
type Geopend = 'geen' | 'datasleutel' | { readonly persoon: VoorgesteldePersoon | null };

export function MensenEnSleutels() {
  const { waarde, weigering, herlaad } = useVraag(() => api.sleutels.toon(), []);
  const [open, zetOpen] = useState<Geopend>('geen');
  const [melding, zetMelding] = useState('');
  if (!waarde) {
    return <div className="gebied">{weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />}</div>;
  }
  const gedaan = (zin: string) => {
    zetOpen('geen');
    zetMelding(zin);
    herlaad();
  };
  const dicht = () => zetOpen('geen');
  if (typeof open === 'object') return <PersoonErbij voorstel={open.persoon} klaar={gedaan} annuleer={dicht} />;
  if (open === 'datasleutel') return <NieuweDatasleutel klaar={() => gedaan(t.vernieuw.klaar)} annuleer={dicht} />;
  const naar = (formulier: Geopend) => {
    zetMelding('');
    zetOpen(formulier);
  };
  return (
    <Mensen
      lijst={waarde.mensen}
      kanBinden={waarde.kanBinden}
      melding={melding}
      nieuw={() => naar({ persoon: null })}
      voorstellen={<Voorstellen geefSleutel={(persoon) => naar({ persoon })} gedaan={gedaan} />}
      vernieuw={() => naar('datasleutel')}
      gedaan={gedaan}
    />
  );
}
