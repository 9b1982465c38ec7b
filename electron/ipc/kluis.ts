/** Handlers of the area `kluis`: first start, unlock, lock. */

import type { Kluisstand } from '../../db/commands/instellen.ts';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import { weiger } from '../../shared/contract/weigering.ts';
import { ingebouwdProfiel } from '../../shared/domein/ingebouwdProfiel.ts';
import { korteNaam, leesProfiel, vervaltOp } from '../../shared/domein/profiel.ts';
import { dagVan } from '../../shared/domein/tijd.ts';
import { wachtzinsterkte } from '../kluis/wachtzinsterkte.ts';
import type { Dienst } from '../toepassing/dienst.ts';
import type { HoofdAfhandelaars } from './router.ts';

/** @throws Geweigerd WACHTZINNEN_VERSCHILLEN */
export function eisGelijk(wachtzin: string, herhaling: string): void {
  if (wachtzin !== herhaling) {
    weiger('WACHTZINNEN_VERSCHILLEN', 'De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw.');
  }
}

/** A vault with real cases does not open in somebody's browser, wherever it was copied from. @throws Geweigerd ECHTE_KLUIS */
function eisHost(dienst: Dienst): void {
  const { alleenOefenen, oefenkluis } = dienst.toestand();
  if (alleenOefenen && oefenkluis === false) {
    weiger(
      'ECHTE_KLUIS',
      'Dit is een kluis met echte zaken. Die opent niet in een gewone browser. Gebruik de geïnstalleerde Overlegtafel.',
    );
  }
}

/** A vault whose making was cut off holds nothing: it is removed, so that one can begin again. @throws Geweigerd KLUIS_ONAF */
async function eisIngericht(dienst: Dienst): Promise<void> {
  const { ingericht } = (await dienst.kluis.vraag('intern', 'stand', {})) as Kluisstand;
  // Only on the plain word of the store that nothing was ever put in: no answer is no reason to remove anything.
  if (ingericht !== false) return;
  await dienst.verwijderNieuweKluis();
  weiger(
    'KLUIS_ONAF',
    'De kluis was nog niet af toen de laptop stopte. Hij was leeg en is weggehaald. Maak hem opnieuw.',
  );
}

/**
 * Text of the profile: that of the gemeente's policy and then no other, or the chosen file, or the built-in one.
 * @throws Geweigerd PROFIEL_VAN_GEMEENTE, BESTAND_ONBEKEND, BESTAND_TE_GROOT
 */
export async function profieltekst(dienst: Dienst, bestandId: string | null): Promise<string> {
  const vast = dienst.beleid.profieltekst;
  if (vast !== undefined && bestandId !== null) {
    weiger(
      'PROFIEL_VAN_GEMEENTE',
      'Uw gemeente heeft bepaald welk convenantprofiel u gebruikt. U kunt geen ander bestand kiezen.',
    );
  }
  if (bestandId === null) return vast ?? JSON.stringify(ingebouwdProfiel);
  const { bytes } = await dienst.bestanden.haal(bestandId);
  return new TextDecoder('utf-8').decode(bytes);
}

export function kluisHandlers(dienst: Dienst): HoofdAfhandelaars<Overlegtafelcontract>['kluis'] {
  const { kluis, vergrendeling, beleid } = dienst;
  return {
    toestand: () => dienst.toestand(),
    meetWachtzin: ({ wachtzin }) => wachtzinsterkte(wachtzin, beleid.minimaleWachtzinlengte),
    async keurProfiel({ bestandId }) {
      const uitkomst = leesProfiel(await profieltekst(dienst, bestandId));
      if ('fouten' in uitkomst) return { geldig: false, fouten: uitkomst.fouten.map((f) => ({ ...f })) };
      const { profiel } = uitkomst;
      const einde = vervaltOp(profiel);
      return {
        geldig: true,
        gemeente: profiel.gemeente.naam,
        citeertitel: profiel.convenant.citeertitel,
        versie: profiel.versie,
        partners: profiel.partners.map(korteNaam),
        vervaltOp: einde,
        verlopen: einde <= dagVan(new Date()),
      };
    },
    async maak({ wachtzin, herhaling, tafelcode, naam, profielBestandId }) {
      eisGelijk(wachtzin, herhaling);
      const profiel = await profieltekst(dienst, profielBestandId);
      if ('fouten' in leesProfiel(profiel)) {
        weiger(
          'PROFIEL_ONGELDIG',
          'Het convenantprofiel klopt niet. Kies een ander bestand, of het ingebouwde profiel.',
        );
      }
      return dienst.opent(async () => {
        const { herstelcode } = await kluis.maak({ wachtzin, oefenkluis: dienst.toestand().alleenOefenen });
        try {
          await kluis.vraag('intern', 'richtIn', { naam, tafelcode, profiel });
        } catch (fout) {
          await dienst.verwijderNieuweKluis();
          throw fout;
        }
        return { herstelcode };
      });
    },
    async bevestigHerstelcode({ herstelcode }) {
      await kluis.bevestigHerstelcode(herstelcode);
      await dienst.meldToestand();
    },
    async nieuweHerstelcode() {
      const nieuw = await kluis.nieuweHerstelcode();
      await dienst.meldToestand();
      return nieuw;
    },
    async ontgrendel({ sleufId, wachtzin }) {
      eisHost(dienst);
      await dienst.opent(async () => {
        await kluis.ontgrendel({ wachtzin, slot: sleufId });
        if (kluis.toestand() === 'open') await eisIngericht(dienst);
      });
    },
    async herstel({ herstelcode, wachtzin, herhaling }) {
      eisGelijk(wachtzin, herhaling);
      eisHost(dienst);
      await dienst.opent(async () => {
        await kluis.herstel({ code: herstelcode, nieuweWachtzin: wachtzin });
        await eisIngericht(dienst);
      });
    },
    async vergrendel() {
      // Not awaited: the effects reload the window that asked, which could not hear the answer.
      void dienst.vergrendel('knop');
    },
    bezig: () => vergrendeling.activiteit(),
    async zetThema({ thema }) {
      if (kluis.toestand() !== 'open') return;
      await kluis.vraag('intern', 'zetThema', { thema });
      await dienst.meldToestand();
    },
  };
}
