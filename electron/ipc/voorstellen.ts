/** Handlers of the area `voorstellen`: deciding on what a beheerder proposed. */
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import { eisKopiemap } from './kopie.ts';
import type { HoofdAfhandelaars } from './router.ts';

export function voorstelHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['voorstellen'] {
  const { kluis } = dienst;
  return {
    lijst: () => kluis.voorstellen.lijst(),
    async bevestig({ voorstelId, eigenWachtzin }) {
      const voorstel = (await kluis.voorstellen.lijst()).voorstellen.find(({ id }) => id === voorstelId);
      // The policy of now decides, not that of when it was proposed.
      if (voorstel?.wat.soort === 'kopiemap') await eisKopiemap(dienst, voorstel.wat.map);
      await kluis.voorstellen.bevestig(voorstelId, eigenWachtzin);
      await dienst.meldToestand();
    },
    async wijsAf({ voorstelId }) {
      await kluis.voorstellen.wijsAf(voorstelId);
      await dienst.meldToestand();
    },
  };
}
