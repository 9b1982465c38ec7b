/** Handlers of the area `groepsscan`: the bytes of a picked file go to the worker, which reads them. */
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Uitvoer } from '../../shared/contract/kern.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import type { HoofdAfhandelaars } from './router.ts';

type Aanroepen = Overlegtafelcontract['groepsscan'];

export function groepsscanHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['groepsscan'] {
  /** Files that are being taken over: a second click must not bring everybody twice. */
  const onderweg = new Map<string, Promise<Uitvoer<Aanroepen['neemOver']>>>();
  /** The file that was taken over last, with its group: only that one may be deleted. */
  const overgenomen = new Map<string, string>();
  const eisNieuw = (bestandId: string): void => {
    if (!overgenomen.has(bestandId)) return;
    weiger('BESTAND_ONBEKEND', 'Dit bestand is al overgenomen. Kies een ander bestand.');
  };
  return {
    async lees({ groepId, bestandId, indeling }) {
      eisNieuw(bestandId);
      const { naam, bytes } = await dienst.bestanden.haal(bestandId);
      const invoer = { groepId, naam, bytes, indeling };
      return (await dienst.kluis.vraag('groepsscan', 'lees', invoer)) as Uitvoer<Aanroepen['lees']>;
    },
    neemOver({ groepId, bestandId, indeling, weg }) {
      const bezig = onderweg.get(bestandId);
      if (bezig) return bezig;
      const werk = (async () => {
        eisNieuw(bestandId);
        const { naam, bytes } = await dienst.bestanden.haal(bestandId);
        const invoer = { groepId, naam, bytes, indeling, weg };
        const { aantal } = (await dienst.kluis.vraag('groepsscan', 'neemOver', invoer)) as { readonly aantal: number };
        overgenomen.clear();
        overgenomen.set(bestandId, groepId);
        return { aantal, kanVerwijderen: dienst.bestanden.houdAlleen(bestandId) };
      })().finally(() => onderweg.delete(bestandId));
      onderweg.set(bestandId, werk);
      return werk;
    },
    async verwijderBestand({ bestandId }) {
      const groepId = overgenomen.get(bestandId);
      if (groepId === undefined) weiger('BESTAND_ONBEKEND', 'Dit bestand is niet meer gekozen. Verwijder het zelf.');
      await dienst.bestanden.verwijder(bestandId);
      overgenomen.clear();
      await dienst.kluis.vraag('intern', 'bestandVerwijderd', { groepId });
    },
  };
}
