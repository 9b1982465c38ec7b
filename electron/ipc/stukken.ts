/** Handler of the export: folder, package, register. Only here does something leave the vault. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Exportopdracht, Exportpakket } from '../documents/export.ts';
import { schrijfPakket } from '../documents/schrijfPakket.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import { kiesExportmap } from './exportmap.ts';
import type { HoofdAfhandelaars } from './router.ts';

/** Names leave only where the gemeente's policy says so, whatever a window asks. @throws Geweigerd EXPORT_MET_NAMEN_MAG_NIET */
function eisNamenToegestaan({ beleid }: Dienst): void {
  if (beleid.exportMetNamen === true) return;
  weiger(
    'EXPORT_MET_NAMEN_MAG_NIET',
    'Uw gemeente staat niet toe dat namen mee naar het DMS gaan. Draag de stukken over zonder sleutellijst.',
    { artikel: 'art. 12 convenant' },
  );
}

/**
 * The calls of `stukken` that the main process answers: the export. What cannot be put in the register is removed again.
 * @throws Geweigerd (a call) as the contract has it: EXPORT_MET_NAMEN_MAG_NIET (art. 12 convenant), STUK_NIET_VASTGESTELD
 *   (art. 8 lid 5), MAP_NIET_TOEGESTAAN, …
 */
export function stukkenHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['stukken'] {
  return {
    async exporteer({ stukIds, sleutellijst }) {
      if (sleutellijst) eisNamenToegestaan(dienst);
      const opdracht: Exportopdracht = { stukIds, versie: dienst.versie, sleutellijst: sleutellijst?.reden };
      await dienst.kluis.vraag('intern', 'keurExport', { stukIds });
      const map = await kiesExportmap(dienst, 'Kies de map voor de overdracht aan het DMS');
      if (map === null) return null;
      // Made after the dialog: it may stand open for long, and what is locked meanwhile must not be held here.
      const pakket = (await dienst.kluis.vraag('export', 'maak', opdracht)) as Exportpakket;
      const inhoud = new Map(pakket.bestanden.map((b) => [b.pad, b.bytes]));
      const geschreven = await schrijfPakket(inhoud, { map, naam: pakket.naam, id: randomUUID() });
      try {
        await dienst.kluis.vraag('export', 'legVast', {
          stukIds,
          dossier: geschreven.naam,
          bestanden: pakket.bestanden.map(({ pad, sha256 }) => ({ pad, sha256 })),
          sleutellijst: sleutellijst && { ...sleutellijst, leden: pakket.metNaam },
        });
      } catch (fout) {
        // Locked or full meanwhile: what is in no register may not have left.
        await rm(geschreven.pad, { recursive: true, force: true });
        throw fout;
      }
      return {
        mapnaam: geschreven.naam,
        bestanden: pakket.bestanden.map((b) => ({ pad: b.pad, grootte: b.bytes.byteLength })),
      };
    },
  };
}
