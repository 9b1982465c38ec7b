/** Handlers of the area `beheer`: proposals, and copies of back-ups that are not opened. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EigenVoorstel } from '../../shared/contract/beheer.ts';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Voorstel } from '../../shared/contract/voorstellen.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { leesProfiel } from '../../shared/domein/profiel.ts';
import { KOPIE_EXTENSIE, pakKopieUit, vingerafdruk } from '../kluis/kopiebestand.ts';
import { weigerKopiemap } from '../kluis/reservekopie.ts';
import { systeemcode } from '../kluis/schijf.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import { profieltekst } from './kluis.ts';
import { eisKopiemap, MAX_KOPIEBYTES } from './kopie.ts';
import type { HoofdAfhandelaars } from './router.ts';

/** @throws Geweigerd PROFIEL_ONGELDIG, with the field */
function eisProfiel(tekst: string) {
  const gelezen = leesProfiel(tekst);
  if ('profiel' in gelezen) return gelezen.profiel;
  const { veld = '', uitleg = '' } = gelezen.fouten[0] ?? {};
  return weiger(
    'PROFIEL_ONGELDIG',
    `Dit convenantprofiel klopt niet. ${veld ? `${veld}: ` : ''}${uitleg}. Kies een ander bestand.`,
  );
}

function inWoorden(voorstel: Voorstel): EigenVoorstel['wat'] {
  if (voorstel.soort !== 'profiel') return voorstel;
  const { gemeente, convenant, versie } = eisProfiel(voorstel.tekst);
  return { soort: 'profiel', gemeente: gemeente.naam, citeertitel: convenant.citeertitel, versie };
}

/** Writes what was read, never over something else, and reads it back. @throws Geweigerd KOPIE_BESTAAT, KOPIE_MISLUKT, … */
async function schrijfKopie(bytes: Uint8Array, naar: string): Promise<void> {
  try {
    await writeFile(naar, bytes, { flag: 'wx', mode: 0o600, flush: true });
  } catch (fout) {
    if (systeemcode(fout) === 'EEXIST') {
      weiger('KOPIE_BESTAAT', 'In die map staat al een bestand met deze naam. Kies een andere map.');
    }
    await rm(naar, { force: true });
    return weigerKopiemap(fout);
  }
  if (vingerafdruk(await readFile(naar)) === vingerafdruk(bytes)) return;
  await rm(naar, { force: true });
  weiger(
    'KOPIE_MISLUKT',
    'De kopie las anders terug dan zij was geschreven. Zij is niet bewaard. Kies een andere map of schijf.',
  );
}

export function beheerHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['beheer'] {
  const { kluis } = dienst;
  return {
    async stand() {
      const lijst = await kluis.beheer.lijst();
      return { voorstellen: lijst.map(({ id, gemaakt, voorstel }) => ({ id, gemaakt, wat: inWoorden(voorstel) })) };
    },
    stelPersoonVoor: ({ rol, naam }) => kluis.beheer.stelVoor({ soort: 'persoon', rol, naam }),
    async stelProfielVoor({ bestandId }) {
      const tekst = await profieltekst(dienst, bestandId);
      eisProfiel(tekst);
      await kluis.beheer.stelVoor({ soort: 'profiel', tekst });
    },
    async stelKopiemapVoor() {
      const map = await dienst.host().kiesMap('Kies de map voor reservekopieën');
      if (map === null) return false;
      await eisKopiemap(dienst, map);
      await kluis.beheer.stelVoor({ soort: 'kopiemap', map });
      return true;
    },
    trekIn: ({ voorstelId }) => kluis.beheer.trekIn(voorstelId),
    async kopieerReservekopie() {
      const bestand = await dienst.host().kiesBestand({ titel: 'Kies de reservekopie', extensies: [KOPIE_EXTENSIE] });
      if (!bestand) return null;
      const { bytes, naam } = await dienst.bestanden.haal(dienst.bestanden.leg(bestand), MAX_KOPIEBYTES);
      const { manifest } = pakKopieUit(bytes);
      if (manifest.kluis !== kluis.gegevens()?.kluis) {
        weiger(
          'KOPIE_ANDERE_KLUIS',
          'Deze reservekopie is van een andere kluis. Er is niets gekopieerd. Kies een andere.',
        );
      }
      const map = await dienst.host().kiesMap('Kies de map voor de kopie');
      if (map === null) return null;
      await eisKopiemap(dienst, map);
      await schrijfKopie(bytes, join(map, naam));
      return { naam, gemaakt: manifest.gemaakt, grootte: bytes.byteLength };
    },
  };
}
