/** Handlers of the area `sleutels`: who can open the vault, and changing that. */
import type { Slotgegevens } from '../../db/queries/sleutels.ts';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Sleutelbeeld } from '../../shared/contract/sleutels.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import { eisGelijk } from './kluis.ts';
import type { HoofdAfhandelaars } from './router.ts';

export function sleutelHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['sleutels'] {
  const { kluis } = dienst;
  return {
    async toon() {
      const { gemaakt = '', slots = [] } = kluis.gegevens() ?? {};
      return (await kluis.vraag('intern', 'mensen', { gemaakt, slots } satisfies Slotgegevens)) as Sleutelbeeld;
    },
    async wijzigWachtzin({ eigenWachtzin, wachtzin, herhaling }) {
      eisGelijk(wachtzin, herhaling);
      await kluis.wijzigSleutels(eigenWachtzin, { wat: 'wachtzin', wachtzin });
    },
    async voegVervangerToe({ naam, wachtzin, herhaling, eigenWachtzin }) {
      eisGelijk(wachtzin, herhaling);
      await kluis.wijzigSleutels(eigenWachtzin, { wat: 'vervanger-erbij', naam, wachtzin });
      await dienst.meldToestand();
    },
    async verwijderVervanger({ sleufId, eigenWachtzin }) {
      await kluis.wijzigSleutels(eigenWachtzin, { wat: 'vervanger-weg', slot: sleufId });
      await dienst.meldToestand();
    },
    async vervangHerstelcode({ eigenWachtzin }) {
      // The window asks for the state itself once it has the code: told first, it would ask for a code it cannot show.
      return { herstelcode: (await kluis.wijzigSleutels(eigenWachtzin, { wat: 'herstelcode' })) ?? '' };
    },
  };
}
