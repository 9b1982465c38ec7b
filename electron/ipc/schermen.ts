/** Handlers of the area `schermen`: the practice picture, and on which display the room stands. */
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import { eisGeenLezer } from './lezer.ts';
import type { HoofdAfhandelaars } from './router.ts';

/** @throws Geweigerd GEEN_BEAMER */
function eisBeamer(dienst: Dienst): void {
  const { beamer } = dienst.host().schermen();
  if (dienst.host().zaalZonderBeamer || beamer === 'ja') return;
  weiger(
    'GEEN_BEAMER',
    beamer === 'spiegelt'
      ? 'De beamer toont hetzelfde als de laptop. Druk op Windows + P en kies uitbreiden.'
      : 'De laptop ziet geen beamer. Sluit de beamer aan. Ziet u op de beamer hetzelfde als op de laptop? Druk dan op Windows + P en kies uitbreiden.',
  );
}

const eisRegie = (dienst: Dienst): void => eisGeenLezer(dienst, 'De zaal is van de procesregisseur.');

export function schermHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['schermen'] {
  return {
    async toonProef({ aan }) {
      eisRegie(dienst);
      if (aan) eisBeamer(dienst);
      await dienst.vensters().zetProef(aan);
    },
    kiesAnder() {
      eisRegie(dienst);
      dienst.host().kiesAnderScherm();
    },
  };
}
