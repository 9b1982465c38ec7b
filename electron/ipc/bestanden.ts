/** Handlers of the area `bestanden`: the system's file dialog. */
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import type { HoofdAfhandelaars } from './router.ts';

const vragen = {
  groepsscan: { titel: 'Kies de groepsscan', extensies: ['xlsx', 'csv', 'tsv', 'txt'] },
  profiel: { titel: 'Kies het convenantprofiel', extensies: ['json'] },
} as const;

export function bestandHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['bestanden'] {
  return {
    async kies({ soort }) {
      const bestand = await dienst.host().kiesBestand(vragen[soort]);
      if (!bestand) return null;
      return { id: dienst.bestanden.leg(bestand), naam: bestand.naam, grootte: bestand.grootte };
    },
  };
}
