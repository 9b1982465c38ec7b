/** Handlers of the area `beheer`: proposals, and copies of back-ups that are not opened. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EigenVoorstel } from '../../shared/contract/beheer.ts';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Voorstel } from '../../shared/contract/voorstellen.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { leesProfiel } from '../../shared/domein/profiel.ts';
import { schrijfInMap } from '../kluis/doelbestand.ts';
import { KOPIE_EXTENSIE, pakKopieUit } from '../kluis/kopiebestand.ts';
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
      if (existsSync(join(map, naam))) {
        weiger('KOPIE_BESTAAT', 'In die map staat al een bestand met deze naam. Kies een andere map.');
      }
      schrijfInMap(map, naam, bytes);
      return { naam, gemaakt: manifest.gemaakt, grootte: bytes.byteLength };
    },
  };
}
