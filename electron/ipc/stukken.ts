/** Handler of the export: folder, package, register. Only here does something leave the vault. */
import { randomUUID } from 'node:crypto';
import { resolve, sep } from 'node:path';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Exportpakket } from '../documents/export.ts';
import { schrijfPakket } from '../documents/schrijfPakket.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import type { HoofdAfhandelaars } from './router.ts';

/** The policy may name the folders under which exports go. @throws Geweigerd MAP_NIET_TOEGESTAAN */
function eisToegestaan(map: string, toegestaan: readonly string[] | undefined): void {
  if (!toegestaan) return;
  const pad = resolve(map);
  const binnen = toegestaan.some((m) => pad === resolve(m) || pad.startsWith(resolve(m) + sep));
  if (!binnen) {
    weiger(
      'MAP_NIET_TOEGESTAAN',
      'Naar deze map mag niet worden overgedragen. Kies een map die uw beheerder heeft aangewezen.',
    );
  }
}

export function stukkenHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['stukken'] {
  return {
    async exporteer({ stukIds }) {
      const opdracht = { stukIds, versie: dienst.versie };
      const pakket = (await dienst.kluis.vraag('export', 'maak', opdracht)) as Exportpakket;
      const map = await dienst.host().kiesMap('Kies de map voor de overdracht aan het DMS');
      if (map === null) return null;
      eisToegestaan(map, dienst.beleid.exportmappen);
      const inhoud = new Map(pakket.bestanden.map((b) => [b.pad, b.bytes]));
      const geschreven = await schrijfPakket(inhoud, { map, naam: pakket.naam, id: randomUUID() });
      await dienst.kluis.vraag('export', 'legVast', {
        stukIds,
        dossier: geschreven.naam,
        bestanden: pakket.bestanden.map(({ pad, sha256 }) => ({ pad, sha256 })),
      });
      return {
        mapnaam: geschreven.naam,
        bestanden: pakket.bestanden.map((b) => ({ pad: b.pad, grootte: b.bytes.byteLength })),
      };
    },
  };
}
