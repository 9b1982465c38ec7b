/** Handler of the export: folder, package, register. Only here does something leave the vault. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Exportpakket } from '../documents/export.ts';
import { schrijfPakket } from '../documents/schrijfPakket.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import { kiesExportmap } from './exportmap.ts';
import type { HoofdAfhandelaars } from './router.ts';

export function stukkenHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['stukken'] {
  return {
    async exporteer({ stukIds }) {
      const opdracht = { stukIds, versie: dienst.versie };
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
