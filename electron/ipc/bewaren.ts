/** Handler of the area `bewaren` that needs a folder: the verklaring van vernietiging as a document. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import { schrijfPakket } from '../documents/schrijfPakket.ts';
import type { Vernietigingsdocument } from '../documents/vernietigingsverklaring.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import { kiesExportmap } from './exportmap.ts';
import type { HoofdAfhandelaars } from './router.ts';

export function bewaarHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['bewaren'] {
  const { kluis } = dienst;
  return {
    async bewaarVerklaring({ verklaringId }) {
      const map = await kiesExportmap(dienst, 'Kies de map voor de verklaring van vernietiging');
      if (map === null) return null;
      // Made after the dialog: it may stand open for long.
      const { naam, bytes } = (await kluis.vraag('export', 'vernietiging', { verklaringId })) as Vernietigingsdocument;
      const geschreven = await schrijfPakket(new Map([[`${naam}.pdf`, bytes]]), { map, naam, id: randomUUID() });
      try {
        await kluis.vraag('export', 'legVernietigingVast', { verklaringId });
      } catch (fout) {
        // Locked or full meanwhile: what is in no log may not have left.
        await rm(geschreven.pad, { recursive: true, force: true });
        throw fout;
      }
      return { mapnaam: geschreven.naam };
    },
  };
}
