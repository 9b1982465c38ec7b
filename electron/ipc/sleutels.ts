/** Handlers of the area `sleutels`: who can open the vault, and changing that. */
import type { Slotgegevens } from '../../db/queries/sleutels.ts';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Herversleutelstap, Mens } from '../../shared/contract/sleutels.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import { eisGelijk } from './kluis.ts';
import type { HoofdAfhandelaars } from './router.ts';

export function sleutelHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['sleutels'] {
  const { kluis } = dienst;
  /** The new data key that is being made: which step, and how to break it off. */
  let lopend: { stap: Herversleutelstap | null; readonly stop: Int32Array<SharedArrayBuffer> } | null = null;
  return {
    async toon() {
      const { gemaakt = '', slots = [] } = kluis.gegevens() ?? {};
      const mensen = (await kluis.vraag('intern', 'mensen', { gemaakt, slots } satisfies Slotgegevens)) as Mens[];
      return { mensen, kanBinden: await kluis.kanBinden() };
    },
    async wijzigWachtzin({ eigenWachtzin, wachtzin, herhaling }) {
      eisGelijk(wachtzin, herhaling);
      await kluis.wijzigSleutels(eigenWachtzin, { wat: 'wachtzin', wachtzin });
    },
    async voegToe({ rol, naam, wachtzin, herhaling, eigenWachtzin, voorstelId }) {
      eisGelijk(wachtzin, herhaling);
      await kluis.wijzigSleutels(eigenWachtzin, { wat: 'persoon-erbij', rol, naam, wachtzin, voorstel: voorstelId });
      await dienst.meldToestand();
    },
    async verwijder({ sleufId, eigenWachtzin }) {
      await kluis.wijzigSleutels(eigenWachtzin, { wat: 'persoon-weg', slot: sleufId });
      await dienst.meldToestand();
    },
    async bindAanLaptop({ aan, eigenWachtzin }) {
      await kluis.wijzigSleutels(eigenWachtzin, { wat: 'toestel', aan });
    },
    async vervangHerstelcode({ eigenWachtzin }) {
      // The window asks for the state itself once it has the code: told first, it would ask for a code it cannot show.
      return { herstelcode: (await kluis.wijzigSleutels(eigenWachtzin, { wat: 'herstelcode' })) ?? '' };
    },
    async vernieuwDatasleutel({ eigenWachtzin, wachtzin, herhaling }) {
      eisGelijk(wachtzin, herhaling);
      if (dienst.toestand().openOverlegId !== null) {
        weiger('OVERLEG_OPEN', 'Er is een overleg open. Sluit dat eerst, en versleutel de kluis daarna opnieuw.');
      }
      const mijn = { stap: null as Herversleutelstap | null, stop: new Int32Array(new SharedArrayBuffer(4)) };
      lopend = mijn;
      try {
        return await kluis.vernieuwDatasleutel(eigenWachtzin, wachtzin, {
          begint(stap) {
            mijn.stap = stap;
          },
          stop: mijn.stop,
        });
      } finally {
        lopend = null;
        // Not awaited: the effects reload the window that asked.
        if (kluis.toestand() !== 'open') void dienst.vergrendel('knop');
      }
    },
    voortgang: () => ({ stap: lopend?.stap ?? null }),
    stopVernieuwen() {
      if (lopend) Atomics.store(lopend.stop, 0, 1);
    },
  };
}
