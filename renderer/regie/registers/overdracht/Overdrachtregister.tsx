/** The register of hand-overs and the screens around it: making one, taking one over, and what comes after each. */
import { useState } from 'react';
import { EvenLaden } from '../../../ui/EvenLaden.tsx';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, useVraag } from '../../schil/api.ts';
import { type Gemaakt, MaakOverdracht, OverdrachtGemaakt } from './MaakOverdracht.tsx';
import { type GekozenOverdracht, NeemAan } from './NeemAan.tsx';
import { Overdrachten } from './Overdrachten.tsx';
import { Overgenomen } from './Overgenomen.tsx';

type Scherm =
  | { readonly soort: 'lijst' | 'maak' }
  | { readonly soort: 'gemaakt'; readonly gemaakt: Gemaakt }
  | { readonly soort: 'neem'; readonly gekozen: GekozenOverdracht }
  | { readonly soort: 'overgenomen'; readonly overdrachtId: string };

export function Overdrachtregister() {
  const { waarde, weigering, herlaad } = useVraag(() => api.overdracht.stand(), []);
  const [scherm, zetScherm] = useState<Scherm>({ soort: 'lijst' });
  if (!waarde) {
    return <div className="gebied">{weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />}</div>;
  }
  const naarLijst = () => {
    zetScherm({ soort: 'lijst' });
    herlaad();
  };
  switch (scherm.soort) {
    case 'maak':
      return (
        <MaakOverdracht
          groepen={waarde.groepen}
          klaar={(gemaakt) => zetScherm({ soort: 'gemaakt', gemaakt })}
          annuleer={naarLijst}
        />
      );
    case 'gemaakt':
      return <OverdrachtGemaakt gemaakt={scherm.gemaakt} klaar={naarLijst} />;
    case 'neem':
      return (
        <NeemAan
          gekozen={scherm.gekozen}
          klaar={(overdrachtId) => zetScherm({ soort: 'overgenomen', overdrachtId })}
          annuleer={naarLijst}
        />
      );
    case 'overgenomen':
      return <Overgenomen overdrachtId={scherm.overdrachtId} klaar={naarLijst} />;
    case 'lijst':
      return (
        <Overdrachten
          stand={waarde}
          herlaad={herlaad}
          maak={() => zetScherm({ soort: 'maak' })}
          neemAan={(gekozen) => zetScherm({ soort: 'neem', gekozen })}
        />
      );
  }
}
