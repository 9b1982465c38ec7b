/** Handlers of the area `verklaringen`: covering the regie window while somebody signs, and coming back by code. */
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import type { HoofdAfhandelaars } from './router.ts';

/** Wrong codes after which the vault locks: whoever holds the laptop is not the procesregisseur. */
const POGINGEN = 3;

export function verklaringHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['verklaringen'] {
  let over = POGINGEN;
  return {
    async begin(invoer) {
      // Covered first: of two requests at once only one can begin, and nobody signs under another's name.
      if (dienst.toestand().slot === 'afgedekt')
        weiger('AFGEDEKT', 'Er wordt al getekend. Ga eerst terug met uw tafelcode.');
      dienst.dekAf(true);
      try {
        await dienst.kluis.vraag('intern', 'beginTekenen', invoer);
      } catch (fout) {
        dienst.dekAf(false);
        throw fout;
      }
      over = POGINGEN;
      // Regie is covered before the signing window can be seen.
      await dienst.meldToestand();
      // Locked meanwhile: no window to sign in opens over a closed vault.
      if (dienst.toestand().slot === 'afgedekt') await dienst.vensters().openTekenen();
    },
    async keerTerug({ tafelcode }) {
      // Counted before it is tried, so that many codes at once are no more attempts than one after another.
      if (over <= 0) return { teruggekeerd: false, pogingenOver: 0 };
      over -= 1;
      const klopt = (await dienst.kluis.vraag('intern', 'tafelcodeKlopt', { tafelcode })) as boolean;
      if (!klopt) {
        if (over <= 0) void dienst.vergrendel('knop');
        return { teruggekeerd: false, pogingenOver: over };
      }
      over = POGINGEN;
      await dienst.vensters().sluitTekenen();
      await dienst.kluis.vraag('intern', 'eindeTekenen', {});
      dienst.dekAf(false);
      await dienst.meldToestand();
      return { teruggekeerd: true, pogingenOver: POGINGEN };
    },
  };
}
