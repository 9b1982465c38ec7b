/** The browser's own file dialog, asked for from the regie page but outside the reach of its scripts. */
import type { JSHandle, Page } from 'playwright-core';
import { weiger } from '../../shared/contract/weigering.ts';
import type { Bestandsvraag, GekozenBestand } from './host.ts';

/** Bytes per trip over the pipe. */
const deelgrootte = 1024 * 1024;

/** Shows the dialog. Null: the user cancelled. Nothing is read before `lees()`. */
export async function kiesBestandInPagina(pagina: Page, vraag: Bestandsvraag): Promise<GekozenBestand | null> {
  const greep = await pagina.evaluateHandle(
    (accept) =>
      new Promise<File | null>((klaar) => {
        const veld = document.createElement('input');
        veld.type = 'file';
        veld.accept = accept;
        veld.addEventListener('change', () => klaar(veld.files?.item(0) ?? null));
        veld.addEventListener('cancel', () => klaar(null));
        veld.click();
      }),
    vraag.extensies.map((extensie) => `.${extensie}`).join(','),
  );
  const kenmerken = await greep.evaluate((bestand) =>
    bestand === null ? null : { naam: bestand.name, grootte: bestand.size },
  );
  if (kenmerken === null) {
    await greep.dispose();
    return null;
  }
  return { ...kenmerken, lees: () => leesInDelen(greep as JSHandle<File>, kenmerken.grootte) };
}

/** @throws Geweigerd `BESTAND_ONBEKEND` if the page was loaded afresh or the file went away. */
async function leesInDelen(greep: JSHandle<File>, grootte: number): Promise<Uint8Array> {
  const delen: Buffer[] = [];
  try {
    for (let begin = 0; begin < grootte; begin += deelgrootte) {
      const deel = await greep.evaluate(
        async (bestand, [van, tot]) => {
          const bytes = new Uint8Array(await bestand.slice(van, tot).arrayBuffer());
          let tekst = '';
          for (let i = 0; i < bytes.length; i += 8192) tekst += String.fromCharCode(...bytes.subarray(i, i + 8192));
          return btoa(tekst);
        },
        [begin, begin + deelgrootte] as const,
      );
      delen.push(Buffer.from(deel, 'base64'));
    }
  } catch {
    weiger('BESTAND_ONBEKEND', 'Het gekozen bestand is niet meer te lezen. Kies het bestand opnieuw.');
  }
  return new Uint8Array(Buffer.concat(delen));
}
