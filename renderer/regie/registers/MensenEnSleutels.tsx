/** The register of keys: who can open the vault, and adding a vervanger. */
import { useState } from 'react';
import { sleutelsTekst as t } from '../../text/sleutels.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, useVraag } from '../schil/api.ts';
import { Mensen } from './Mensen.tsx';
import { VervangerErbij } from './VervangerErbij.tsx';

export function MensenEnSleutels() {
  const { waarde, weigering, herlaad } = useVraag(() => api.sleutels.toon(), []);
  const [nieuw, zetNieuw] = useState(false);
  const [melding, zetMelding] = useState('');
  if (!waarde) {
    return <div className="gebied">{weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />}</div>;
  }
  const gedaan = (zin: string) => {
    zetNieuw(false);
    zetMelding(zin);
    herlaad();
  };
  if (nieuw) return <VervangerErbij klaar={(naam) => gedaan(t.erbij.klaar(naam))} annuleer={() => zetNieuw(false)} />;
  return (
    <Mensen
      lijst={waarde.mensen}
      melding={melding}
      nieuw={() => {
        zetMelding('');
        zetNieuw(true);
      }}
      gedaan={gedaan}
    />
  );
}
