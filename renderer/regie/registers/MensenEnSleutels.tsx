/** The register of keys: who can open the vault, adding a vervanger, and a new data key. */
import { useState } from 'react';
import { sleutelsTekst as t } from '../../text/sleutels.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, useVraag } from '../schil/api.ts';
import { Mensen } from './Mensen.tsx';
import { NieuweDatasleutel } from './NieuweDatasleutel.tsx';
import { VervangerErbij } from './VervangerErbij.tsx';

export function MensenEnSleutels() {
  const { waarde, weigering, herlaad } = useVraag(() => api.sleutels.toon(), []);
  const [open, zetOpen] = useState<'geen' | 'vervanger' | 'datasleutel'>('geen');
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
  if (open === 'vervanger') return <VervangerErbij klaar={(naam) => gedaan(t.erbij.klaar(naam))} annuleer={dicht} />;
  if (open === 'datasleutel') return <NieuweDatasleutel klaar={() => gedaan(t.vernieuw.klaar)} annuleer={dicht} />;
  const naar = (formulier: 'vervanger' | 'datasleutel') => {
    zetMelding('');
    zetOpen(formulier);
  };
  return (
    <Mensen
      lijst={waarde.mensen}
      melding={melding}
      nieuw={() => naar('vervanger')}
      vernieuw={() => naar('datasleutel')}
      gedaan={gedaan}
    />
  );
}
