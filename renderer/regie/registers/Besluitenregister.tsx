/** The register of besluiten art. 20 Wpg: the list, and registering a new one. */
import { useState } from 'react';
import { registersTekst as t } from '../../text/registers.ts';
import { EvenLaden } from '../../ui/EvenLaden.tsx';
import { Weigeringmelding } from '../formulier/Weigeringmelding.tsx';
import { api, useVraag } from '../schil/api.ts';
import { useOpen } from '../schil/plek.ts';
import { Besluiten } from './Besluiten.tsx';
import { NieuwBesluit } from './NieuwBesluit.tsx';

export function Besluitenregister() {
  const { waarde, weigering, herlaad } = useVraag(() => api.besluiten.lijst(), []);
  const [deel, zetDeel] = useOpen('besluit-nieuw');
  const nieuw = deel !== null;
  const zetNieuw = (aan: boolean) => zetDeel(aan ? 'ja' : null);
  const [melding, zetMelding] = useState('');
  if (!waarde) {
    return <div className="gebied">{weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />}</div>;
  }
  const gedaan = (zin: string) => {
    zetNieuw(false);
    zetMelding(zin);
    herlaad();
  };
  if (nieuw) {
    return (
      <NieuwBesluit
        keuzes={waarde.keuzes}
        vandaag={waarde.vandaag}
        klaar={() => gedaan(t.klaar)}
        annuleer={() => zetNieuw(false)}
      />
    );
  }
  return (
    <Besluiten
      lijst={waarde.besluiten}
      vandaag={waarde.vandaag}
      melding={melding}
      vraagtBesluit={waarde.keuzes.ontvangers.length > 0}
      nieuw={() => {
        zetMelding('');
        zetNieuw(true);
      }}
      beeindigd={() => gedaan(t.beeindigd)}
    />
  );
}
