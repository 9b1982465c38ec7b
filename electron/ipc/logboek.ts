/** Handlers of the area `logboek` that need more than the store: the term of the policy, the state, a folder. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Exportbegin, Exportopgave, Opgeruimd } from '../../db/commands/logboek.ts';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { type Logboekdeel, logboekpakket } from '../documents/logboekexport.ts';
import { schrijfPakket } from '../documents/schrijfPakket.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import { kiesExportmap } from './exportmap.ts';
import type { HoofdAfhandelaars } from './router.ts';

type Aanroepen = Overlegtafelcontract['logboek'];

/** Years that a row of the log is kept when the policy does not say. */
const BEWAARJAREN = 5;

export function logboekHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['logboek'] {
  const { kluis } = dienst;
  const termijn = () => ({ jaren: dienst.beleid.logboekBewaarjaren ?? BEWAARJAREN });
  return {
    async controleer(invoer) {
      const uit = (await kluis.vraag('intern', 'controleerLogboek', invoer)) as Uitvoer<Aanroepen['controleer']>;
      if (uit.bevindingen.length > 0) await dienst.meldToestand();
      return uit;
    },
    async gezien() {
      await kluis.vraag('intern', 'logboekGezien', {});
      await dienst.meldToestand();
    },
    bewaring: async () => (await kluis.vraag('intern', 'logboekBewaring', termijn())) as Uitvoer<Aanroepen['bewaring']>,
    async ruimOp({ tot }) {
      let som = 0;
      for (let klaar = false; !klaar; ) {
        const deel = (await kluis.vraag('intern', 'ruimLogboekOp', { ...termijn(), tot })) as Opgeruimd;
        som += deel.aantal;
        klaar = deel.klaar;
      }
      return { aantal: som };
    },
    async exporteer(periode) {
      if (periode.van !== null && periode.tot !== null && periode.van > periode.tot) {
        weiger('PERIODE_KLOPT_NIET', 'De laatste dag ligt voor de eerste dag. Kies een andere dag.');
      }
      const { eerste, kop } = (await kluis.vraag('export', 'beginLogboek', periode)) as Exportbegin;
      const map = await kiesExportmap(dienst, 'Kies de map voor het logboek');
      if (map === null) return null;
      // Part by part: in between the vault answers other calls.
      const delen: Logboekdeel[] = [];
      for (let vanaf: number | null = eerste; vanaf !== null; ) {
        const vraag = { ...periode, vanaf, kop: kop.volgnummer };
        const deel = (await kluis.vraag('export', 'logboekdeel', vraag)) as Logboekdeel;
        delen.push(deel);
        vanaf = deel.verder;
      }
      const id = randomUUID();
      const pakket = logboekpakket(delen, {
        ...periode,
        id,
        kop,
        eerste,
        versie: dienst.versie,
        oefening: dienst.toestand().oefenkluis !== false,
        gemaaktOp: new Date(),
      });
      const geschreven = await schrijfPakket(pakket.bestanden, { map, naam: pakket.naam, id });
      const { aantal, klopt } = pakket;
      try {
        const opgave: Exportopgave = { ...periode, id, mapnaam: geschreven.naam, kop, aantal, klopt };
        await kluis.vraag('export', 'legLogboekVast', opgave);
      } catch (fout) {
        // Locked or full meanwhile: what is in no register may not have left.
        await rm(geschreven.pad, { recursive: true, force: true });
        throw fout;
      }
      if (!klopt) await dienst.meldToestand();
      return { id, mapnaam: geschreven.naam, aantal, klopt, kop: { rij: kop.volgnummer, hash: kop.hash } };
    },
  };
}
