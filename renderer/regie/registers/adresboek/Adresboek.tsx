/** The address book: who can be invited, what should be looked at, and adding or changing somebody. */
import { useState } from 'react';
import type { Contactbeeld } from '../../../../shared/contract/adresboek.ts';
import { adresboekTekst as t } from '../../../text/adresboek.ts';
import { EvenLaden } from '../../../ui/EvenLaden.tsx';
import { Weigeringmelding } from '../../formulier/Weigeringmelding.tsx';
import { api, useVraag } from '../../schil/api.ts';
import { useOpen } from '../../schil/plek.ts';
import { Contacten } from './Contacten.tsx';
import { Contactformulier } from './Contactformulier.tsx';
import './adresboek.css';

const NIEUW = 'nieuw';

export function Adresboek() {
  const { waarde, weigering, herlaad } = useVraag(() => api.adresboek.lijst(), []);
  const [deel, zetDeel] = useOpen('adresboek');
  const [melding, zetMelding] = useState('');
  const [laatst, zetLaatst] = useState<string | null>(null);
  if (!waarde) {
    return <div className="gebied">{weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />}</div>;
  }
  const gedaan = (zin: string, contactId: string | null) => {
    zetDeel(null);
    zetLaatst(contactId);
    zetMelding(zin);
    herlaad();
  };
  const open = (contact: Contactbeeld | null) => {
    zetMelding('');
    zetDeel(contact?.id ?? NIEUW);
  };
  const wijzigt = waarde.contacten.find((c) => c.id === deel);
  if (deel === NIEUW || wijzigt) {
    return (
      <Contactformulier
        key={deel}
        contact={wijzigt ?? null}
        partners={waarde.partners}
        klaar={(naam, id) => gedaan(t.bewaard(naam), id)}
        annuleer={() => zetDeel(null)}
      />
    );
  }
  return (
    <Contacten
      // The one that was just kept is chosen.
      key={laatst}
      begin={laatst}
      contacten={waarde.contacten}
      melding={melding}
      open={open}
      verwijderd={(naam) => gedaan(t.verwijderd(naam), null)}
    />
  );
}
