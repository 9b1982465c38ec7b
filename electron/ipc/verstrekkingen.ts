/** Handlers of the area `verstrekkingen`: papers for named recipients, into a folder and in the register. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { schrijfPakket } from '../documents/schrijfPakket.ts';
import type { Verstrekkingsdocument, Verstrekkingsvraag } from '../documents/verstrekking.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import { kiesExportmap } from './exportmap.ts';
import { eisGeenLezer } from './lezer.ts';
import type { HoofdAfhandelaars } from './router.ts';

interface Lopend {
  klaar: number;
  readonly van: number;
  gestopt: boolean;
}

function eisNietGestopt({ gestopt }: Lopend): void {
  if (gestopt) weiger('GESTOPT', 'U hebt gestopt. Er is niets geschreven en niets verstrekt.');
}

/**
 * The calls of `verstrekkingen` that the main process answers: making papers, how far it is, and stopping. One order at a
 * time; all papers of it are written and in the register, or none.
 * @throws Geweigerd (a call) as the contract has it: VERSTREKKING_BEZIG, GESTOPT, ALLEEN_LEZEN, MAP_NIET_TOEGESTAAN, …
 */
export function verstrekkingHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['verstrekkingen'] {
  const { kluis } = dienst;
  let lopend: Lopend | null = null;
  const eisRegie = (): void => eisGeenLezer(dienst, 'Papieren maakt de procesregisseur.');

  /** One after another: in between the vault answers other calls, and none gets a number of another. */
  async function maakAlle(
    {
      ontvangers,
      ...vraag
    }: Omit<Verstrekkingsvraag, 'ontvanger' | 'bezet'> & {
      readonly ontvangers: readonly string[];
    },
    stand: Lopend,
  ): Promise<Verstrekkingsdocument[]> {
    const gemaakt: Verstrekkingsdocument[] = [];
    for (const ontvanger of ontvangers) {
      eisNietGestopt(stand);
      const opdracht: Verstrekkingsvraag = {
        ...vraag,
        ontvanger,
        bezet: gemaakt.map((d) => d.opgave.volgnummer),
      };
      gemaakt.push((await kluis.vraag('export', 'verstrekking', opdracht)) as Verstrekkingsdocument);
      stand.klaar += 1;
    }
    eisNietGestopt(stand);
    return gemaakt;
  }

  return {
    async maak(vraag) {
      if (lopend) weiger('VERSTREKKING_BEZIG', 'Er worden al papieren gemaakt. Wacht tot die klaar zijn.');
      const ontvangers = [...new Set(vraag.ontvangers)];
      const stand: Lopend = { klaar: 0, van: ontvangers.length, gestopt: false };
      lopend = stand;
      try {
        await kluis.vraag('intern', 'keurVerstrekking', vraag);
        const map = await kiesExportmap(dienst, 'Kies de map voor de papieren');
        if (map === null) return null;
        // Made after the dialog: it may stand open for long, and what is locked meanwhile must not be held here.
        const gemaakt = await maakAlle({ ...vraag, ontvangers }, stand);
        const [eerste] = gemaakt;
        const naam = (gemaakt.length === 1 ? eerste?.naam : eerste?.bundel) ?? '';
        const bestanden = new Map(gemaakt.map((d) => [`${d.naam}.pdf`, d.bytes]));
        const geschreven = await schrijfPakket(bestanden, { map, naam, id: randomUUID() });
        try {
          await kluis.vraag('export', 'legVerstrekkingenVast', { opgaven: gemaakt.map((d) => d.opgave) });
        } catch (fout) {
          // Locked or full meanwhile: what is in no register may not have left.
          await rm(geschreven.pad, { recursive: true, force: true });
          throw fout;
        }
        return { mapnaam: geschreven.naam, nummers: gemaakt.map((d) => d.nummer) };
      } finally {
        lopend = null;
      }
    },
    voortgang() {
      eisRegie();
      return lopend && { klaar: lopend.klaar, van: lopend.van };
    },
    stop() {
      eisRegie();
      if (lopend) lopend.gestopt = true;
    },
  };
}
