/** Sentences about who is on the list: choosing from the address book, the test of art. 4, and reading it back. */

import { datumInWoorden } from '../../../shared/domein/tijd.ts';
import type { Gastsoort } from '../../../shared/domein/toets.ts';
import { hoofdletter, opsomming, tel } from '../../../shared/domein/woorden.ts';

export const deelnemersTekst = {
  kies: {
    zoek: 'Zoek in het adresboek',
    zoekUitleg: 'Typ een naam of organisatie. Wie er de vorige keer was, staat bovenaan.',
    lijst: 'Wie u kunt uitnodigen',
    vorigeKeer: 'vorige keer',
    opLijst: 'staat al op de lijst',
    niemand: 'Niemand gevonden. Nodig een nieuwe persoon uit met + of d.',
    zelfde: (n: number) => `Zelfde partners als vorige keer (${n})`,
    zelfdeUitleg: (dag: string, n: number) =>
      `${tel(n, 'persoon', 'personen')} van het overleg van ${datumInWoorden(dag)}. Gasten toetst u opnieuw.`,
    zelfdeGelukt: (n: number) => `${tel(n, 'persoon staat', 'personen staan')} op de lijst, zoals vorige keer.`,
    zelfdeOm: (groepen: readonly string[]) =>
      groepen.length === 0
        ? 'Het OM doet over deze groepen nog niet mee. Nodig het apart uit.'
        : `Het OM komt alleen voor ${opsomming(groepen)}, zoals het al meedoet.`,
    toetsen: {
      zoek: 'zoek in het adresboek',
      zelfde: 'zelfde als vorige keer',
      bekijk: 'bekijk deelnemer',
    },
    zonderOrganisatie: 'zonder organisatie',
  },

  functionaris: {
    wijzig: (organisatie: string) => `Wijzig wie er komt namens ${organisatie}`,
    noodzaak: 'Waarom moet deze persoon erbij zijn?',
    noodzaakMagLeeg: 'Mag leeg: de taak staat in het convenant. Schrijf geen namen van jongeren.',
    noodzaakMoet: 'In één regel. Schrijf geen namen van jongeren.',
    inAdresboek: 'Zet deze persoon ook in het adresboek',
    bewaar: 'Bewaar',
    opNamenlijst: 'Deze naam staat op de namenlijst.',
    opNamenlijstHelpt: 'Een jongere of ouder is nooit deelnemer. Is het iemand anders, dan kunt u verder.',
  },

  om: {
    groepen: 'Bij welke groepen doet het OM mee?',
    uitleg: 'Alleen als er een strafrechtelijke kant is. Van een andere groep ziet het OM niets.',
    sinds: (dag: string) => `doet mee sinds ${datumInWoorden(dag)}`,
    enige: (groep: string) => `Het OM doet mee bij ${groep}. Het ziet dan onderwerpen over die groep.`,
    voor: 'Voor groep',
  },

  toets: {
    wijzig: (naam: string) => `Wijzig de toets van ${naam}`,
    soort: 'Wie nodigt u uit?',
    soorten: {
      functionaris: 'Iemand van een organisatie',
      persoon: 'Een natuurlijk persoon',
      burgemeester: 'De burgemeester van een andere gemeente',
      boa: 'Een boa van een andere gemeente',
      jongerenwerker: 'Een jongerenwerker van een andere gemeente',
    } satisfies Record<Gastsoort, string>,
    elders: 'Alleen als de casus over de gemeentegrens gaat (art. 4 lid 2).',
    eldersErbij: 'Alleen als de casus over de gemeentegrens gaat, naast die burgemeester (art. 4 lid 2).',
    gemeente: 'Welke gemeente?',
    geheim: 'Geldt er een beroepsgeheim voor wat wordt verteld?',
    nee: 'Nee',
    ja: 'Ja',
    opheffing: 'Wat heft het beroepsgeheim op?',
    opheffingen: {
      toestemming: 'Toestemming',
      medebehandelaar: 'Hij is medebehandelaar',
      wet: 'Een wettelijke bepaling',
      conflict: 'Een conflict van plichten',
      niets: 'Niets',
    },
    nietsHeftOp: 'Dan kunt u deze deelnemer niet uitnodigen.',
    nietsHeftOpWaarom: 'Zonder opheffing mag delen niet, ook niet bij A en B.',
    groepen: 'Voor welke groepen is hij nodig?',
    groepenUitleg: 'Van een andere groep hoort en ziet hij niets, ook als hij binnen zit.',
    nietBetrokken: (naam: string) => `${naam} is iemand anders, geen jongere of ouder uit de kluis`,
    advies: (instantie: string) => `Van ${instantie} kunt u ook anoniem advies vragen (art. 11).`,
    adviesHelpt: 'Dan krijgt niemand namen te horen, en hoeft u niet te toetsen.',
    adviesKnop: 'Vraag anoniem advies',
  },

  detail: {
    rol: 'Rol',
    noodzaak: 'Waarom erbij',
    geenNoodzaak: 'eigen taak volgens het convenant',
    toets: 'Toets (art. 4)',
    wie: 'Wie',
    gevraagdDoor: 'Gevraagd door',
    doel: 'Doel (art. 2)',
    doelMet: (id: string, naam: string) => (naam === '' ? id : `${id}. ${naam}`),
    vuistregel: 'Vuistregel',
    uitzondering: 'Uitzondering',
    geheim: 'Beroepsgeheim',
    groepen: 'Voor groep',
    groepenNiet: 'Niet gevraagd: de toets is van een oudere versie. Hij geldt voor alle groepen.',
    getoetst: 'Getoetst op',
    magHoren: 'Mag horen',
    hoortNiets: 'Niets over personen. Alleen wat voor iedereen aan tafel is.',
    magVertellen: 'Mag zelf vertellen',
    verteltNiets: 'Niets vastgelegd.',
    wijzig: 'Wijzig',
    trekIn: 'Trek de uitnodiging in',
    trekInVraag: (naam: string) => `Trekt u de uitnodiging van ${naam} in?`,
    trekInWaarom: 'De plekken van de anderen blijven gelijk. Het komt in het logboek.',
    trekInJa: 'Ja, trek in',
    trekInNee: 'Nee',
    ingetrokken: (naam: string) => `De uitnodiging van ${naam} is ingetrokken.`,
    gewijzigd: (naam: string) => `${hoofdletter(naam)} is gewijzigd.`,
    vast: (waarom: string) => `${waarom} Wijzigen of intrekken kan niet meer.`,
    terug: 'Terug naar de lijst',
    toetsen: { wijzig: 'wijzig', trekIn: 'trek in', terug: 'terug' },
  },

  dialoog: {
    kop: 'Deelnemers',
    zin: 'Op de lijst staan laat niemand binnen. Een gast tekent eerst. Daarna drukt u op zijn cijfer.',
    alBinnen: 'Is hij al binnen? Druk op F9: dan is de beamer leeg tot u hem weer aanzet.',
    opLijst: 'Op de lijst',
    sluit: 'Sluit',
    toets: 'iemand uitnodigen',
    toetsKort: 'uitnodigen',
  },
} as const;
