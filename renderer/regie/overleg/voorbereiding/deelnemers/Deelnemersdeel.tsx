/**
 * Everything about who is on the list, in one place on the screen: choosing, a form, or somebody with his test. Used
 * before the meeting in the middle column, and in it in a dialog.
 */
import type { ReactNode } from 'react';
import type { Overlegbeeld } from '../../../../../shared/contract/overlegbeeld.ts';
import { deelnemersTekst } from '../../../../text/overleg/deelnemers.ts';
import { tekst } from '../../../../text/overleg.ts';
import { EvenLaden } from '../../../../ui/EvenLaden.tsx';
import { wisConcept } from '../../../concept/useConcept.ts';
import { Weigeringmelding } from '../../../formulier/Weigeringmelding.tsx';
import { api, useVraag } from '../../../schil/api.ts';
import { Deelnemerpaneel } from './Deelnemerpaneel.tsx';
import { Functionaris } from './Functionaris.tsx';
import { Kiezer } from './Kiezer.tsx';
import type { Stand } from './stand.ts';
import { Toetsformulier } from './Toetsformulier.tsx';

export interface DeelnemersdeelProps {
  readonly beeld: Overlegbeeld;
  readonly stand: Stand | null;
  readonly open: (stand: Stand | null) => void;
  /** What was done, as a sentence. */
  readonly gelukt: (zin: string) => void;
  /** Null: there is nobody to ask advice about. */
  readonly vraagAdvies: (() => void) | null;
  /** Under the choosing. */
  readonly children?: ReactNode;
}

/** Until the answer is there. */
const NOG_NIETS = { vorige: null, kandidaten: [], omGroepen: [] };

/** A form that is left by a key from outside keeps nothing. */
export function verlaatFormulier(overlegId: string, stand: Stand): void {
  const bij = { overleg: overlegId };
  wisConcept({ formulier: 'partner-uitnodigen', bij });
  wisConcept({ formulier: 'gast-uitnodigen', bij });
  if (stand.soort === 'wijzig') wisConcept({ formulier: 'deelnemer-wijzigen', bij: { ...bij, deelnemer: stand.id } });
}

function Bestaande(props: DeelnemersdeelProps & { readonly stand: Stand & { soort: 'deelnemer' | 'wijzig' } }) {
  const { beeld, stand, open, gelukt, vraagAdvies } = props;
  const invoer = { overlegId: beeld.id, deelnemerId: stand.id };
  const { waarde, weigering } = useVraag(() => api.deelnemers.toon(invoer), [stand.id]);
  if (!waarde) return weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />;
  const terug = () => open({ soort: 'deelnemer', id: stand.id });
  if (stand.soort === 'deelnemer' || waarde.ligtVast !== '') {
    return (
      <Deelnemerpaneel
        key={stand.id}
        overlegId={beeld.id}
        detail={waarde}
        wijzig={() => open({ soort: 'wijzig', id: stand.id })}
        ingetrokken={(zin) => {
          open(null);
          gelukt(zin);
        }}
        terug={() => open(null)}
      />
    );
  }
  const formulier = {
    beeld,
    wijzig: waarde,
    annuleer: terug,
    klaar: (naam: string) => {
      terug();
      gelukt(deelnemersTekst.detail.gewijzigd(naam));
    },
  };
  return waarde.toets ? (
    <Toetsformulier {...formulier} vraagAdvies={vraagAdvies} />
  ) : (
    <Functionaris {...formulier} omGroepen={waarde.omGroepen ?? []} />
  );
}

export function Deelnemersdeel(props: DeelnemersdeelProps) {
  const { beeld, stand, open, gelukt, vraagAdvies, children } = props;
  const { waarde: keus, weigering } = useVraag(() => api.deelnemers.kandidaten({ overlegId: beeld.id }), [beeld.id]);
  if (stand?.soort === 'deelnemer' || stand?.soort === 'wijzig') {
    return <Bestaande {...props} stand={{ ...stand, soort: stand.soort }} />;
  }
  const kandidaat = stand?.soort === 'kandidaat' ? keus?.kandidaten.find((k) => k.id === stand.id) : undefined;
  const formulier = {
    beeld,
    kandidaat,
    annuleer: () => open(null),
    klaar: (naam: string) => {
      open(null);
      gelukt(tekst.bereid.uitgenodigd(naam));
    },
  };
  if (stand?.soort === 'kandidaat' && !kandidaat) {
    return weigering ? <Weigeringmelding weigering={weigering} /> : <EvenLaden />;
  }
  const omGroepen = keus?.omGroepen ?? [];
  if (stand?.soort === 'partner') return <Functionaris {...formulier} omGroepen={omGroepen} partner={stand.id} />;
  if (kandidaat?.soort === 'partner') return <Functionaris key={kandidaat.id} {...formulier} omGroepen={omGroepen} />;
  if (stand) {
    const partner = beeld.keuzes.nietMee.find((p) => p.id === stand.id);
    return <Toetsformulier key={stand.id} {...formulier} namens={partner?.naam} vraagAdvies={vraagAdvies} />;
  }
  return (
    <>
      <Weigeringmelding weigering={weigering} />
      <Kiezer
        overlegId={beeld.id}
        keus={keus ?? NOG_NIETS}
        eerste={beeld.deelnemers.length === 0}
        open={open}
        gelukt={gelukt}
      />
      {children}
    </>
  );
}
