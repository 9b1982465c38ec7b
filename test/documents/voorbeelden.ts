/** Fictional documents for the tests: content models, options and a signature. Nobody here exists. */
import { createHash } from 'node:crypto';
import type { Lettertypen } from '../../electron/documents/lettertypen.ts';
import type { Pdfopties } from '../../electron/documents/pdf.ts';
import type { Planinhoud, Streek, Verklaringinhoud, Verslaginhoud } from '../../shared/domein/stukinhoud.ts';

export const geheimhouding = [
  {
    artikel: 'art. 7 lid 2 Wpg',
    tekst:
      'De persoon aan wie politiegegevens zijn verstrekt is verplicht tot geheimhouding daarvan behoudens voor zover een bij of krachtens de wet gegeven voorschrift tot verstrekking verplicht of zijn taak daartoe noodzaakt.',
  },
  {
    artikel: 'art. 52 lid 1 Wjsg',
    tekst:
      'Eenieder die krachtens deze wet de beschikking krijgt over gegevens met betrekking tot een derde, is verplicht tot geheimhouding daarvan, behoudens voorzover een bij of krachtens deze wet gegeven voorschrift mededelingen toelaat, dan wel de uitvoering van de taak met het oog waarop de gegevens zijn verstrekt tot het ter kennis brengen daarvan noodzaakt.',
  },
  {
    artikel: 'art. 14 convenant',
    tekst:
      'Wie aan dit overleg meedoet, houdt geheim wat hij daar over personen hoort of leest. Dat geldt niet als de wet hem verplicht het te vertellen, of als de partner van wie het komt ermee instemt en de wet het toelaat.',
  },
] as const;

export const hash = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

export function pdfopties(lettertypen: Lettertypen, deel: Partial<Pdfopties> = {}): Pdfopties {
  return { lettertypen, gemaaktOp: '2026-12-01T14:12:00.000Z', kenmerk: hash('voorbeeld'), geheimhouding, ...deel };
}

export function verslag(deel: Partial<Verslaginhoud> = {}): Verslaginhoud {
  return {
    soort: 'verslag',
    oefening: false,
    gemeente: 'Voorbeeldstad',
    versie: 2,
    vervangt: 1,
    titel: 'Verslag jeugdgroepenoverleg',
    groep: 'Fictieplein',
    datum: '2026-11-24',
    begin: '10:00',
    einde: '11:15',
    plaats: 'Stadhuis Voorbeeldstad, kamer 2.14',
    aanwezigen: [
      {
        organisatie: 'Burgemeester',
        naam: 'I. Denkbeeld',
        functie: 'adviseur OOV',
        rol: 'eigen taak',
        van: null,
        tot: null,
      },
      {
        organisatie: 'Politie, basisteam Fictiestroom',
        naam: 'M. Verdicht',
        functie: 'jeugdagent',
        rol: 'eigen taak',
        van: null,
        tot: null,
      },
      {
        organisatie: 'Openbaar Ministerie',
        naam: null,
        functie: 'parketsecretaris',
        rol: 'eigen taak',
        van: null,
        tot: '10:50',
      },
      {
        organisatie: 'Jongerenwerk De Verzinning',
        naam: 'Ł. Bedenksel',
        functie: null,
        rol: 'eigen taak',
        van: null,
        tot: null,
      },
      {
        organisatie: 'Halt Oefenregio',
        naam: 'T. Proefman',
        functie: 'medewerker',
        rol: 'adviesrol',
        van: '10:20',
        tot: null,
      },
    ],
    afwezigen: [{ organisatie: 'Leerplicht', reden: 'verhinderd' }],
    geheimhouding: {
      voorgelezenOm: '10:02',
      artikelen: ['art. 7 lid 2 Wpg', 'art. 52 lid 1 Wjsg', 'art. 14 convenant'],
    },
    onderdelen: [
      {
        titel: 'Fictieplein, voortgang',
        doel: 'Aard en omvang bepalen en afspreken wie wat doet.',
        punten: [
          {
            soort: 'signaal',
            tekst:
              'Sinds de herfstvakantie is het op vrijdagavond drukker op het plein. Acht tot tien jongeren, vooral tussen 20.00 en 23.00 uur. Bewoners horen lawaai en vinden glas bij de fietsenstalling.',
            bron: 'jongerenwerk',
            kring: 'A',
            verantwoordelijke: null,
            termijn: null,
          },
          {
            soort: 'besluit',
            tekst:
              'De namenlijst is vastgesteld op zes jongeren. J-47 is afgevallen: hij is sinds september niet meer gezien.',
            bron: 'burgemeester',
            kring: 'B',
            verantwoordelijke: null,
            termijn: null,
          },
          {
            soort: 'actie',
            tekst: 'Met J-03 en zijn ouders praten over de avonden op het plein. De brief gaat mee en wordt uitgelegd.',
            bron: 'jongerenwerk',
            kring: 'B',
            verantwoordelijke: 'jongerenwerk',
            termijn: '2026-12-15',
          },
        ],
      },
      { titel: 'Rondvraag', doel: null, punten: [] },
    ],
    sluitronde: [
      {
        wat: 'Dat J-03 op vrijdag bij de inloop komt',
        ontvanger: 'Halt',
        waarvoor: 'eerste gesprek van 1 december 2026',
        bron: 'jongerenwerk',
        akkoord: true,
      },
      { wat: 'Het adres van J-12', ontvanger: 'jongerenwerk', waarvoor: null, bron: 'politie', akkoord: false },
    ],
    informeren: 'Jongerenwerk praat met de jongeren. De procesregisseur schrijft de ouders.',
    ...deel,
  };
}

export function plan(deel: Partial<Planinhoud> = {}): Planinhoud {
  return {
    soort: 'plan',
    oefening: false,
    gemeente: 'Voorbeeldstad',
    versie: 3,
    vervangt: 2,
    groep: 'Fictieplein',
    datum: '2026-11-24',
    aardEnOmvang:
      'Zes tot acht jongeren van 14 tot 18 jaar. Lawaai en vernieling, vooral op vrijdag en zaterdag. De groep heeft een vaste kern van vier; de anderen wisselen.',
    doelen: [
      'Na 22 uur is het rustig op het plein.',
      'Elke jongere heeft een vaste plek overdag.',
      'Er komen geen jonge kinderen bij.',
    ],
    interventies: [
      {
        soort: 'groep',
        wat: 'Vrijdagavond activiteiten op het plein',
        codes: [],
        verantwoordelijke: 'jongerenwerk',
        termijn: '2027-01-31',
      },
      {
        soort: 'groep',
        wat: 'Gesprek met de groep over afspraken',
        codes: [],
        verantwoordelijke: 'jongerenwerk',
        termijn: '2026-12-09',
      },
      {
        soort: 'gebied',
        wat: 'Toezicht op vrijdag en zaterdag tussen 20.00 en 24.00 uur',
        codes: [],
        verantwoordelijke: 'burgemeester',
        termijn: '2027-01-01',
      },
      {
        soort: 'gebied',
        wat: 'Betere verlichting bij de fietsenstalling',
        codes: [],
        verantwoordelijke: 'burgemeester',
        termijn: null,
      },
      {
        soort: 'persoon',
        wat: 'Verwijzen naar Halt, eerste gesprek met ouders erbij',
        codes: ['J-03'],
        verantwoordelijke: 'politie',
        termijn: '2027-01-15',
      },
      {
        soort: 'persoon',
        wat: 'Begeleider bij de inloop',
        codes: ['J-61', 'J-22'],
        verantwoordelijke: 'jongerenwerk',
        termijn: '2027-03-01',
      },
    ],
    monitoring:
      'De procesregisseur vraagt elke zes weken aan de verantwoordelijke partner hoe het staat (art. 8 lid 9).',
    afronding: null,
    ...deel,
  };
}

/** A wavy line that passes for a signature; pressure rises and falls. */
export function streken(): Streek[] {
  const golf = (x0: number, n: number, hoog: number): Streek => ({
    punten: Array.from({ length: n }, (_, i) => ({
      x: x0 + i * 4,
      y: 100 + Math.sin(i / 2.2) * hoog - i * 0.4,
      t: i * 12,
      druk: 0.35 + 0.4 * Math.abs(Math.sin(i / 5)),
    })),
  });
  return [golf(40, 22, 46), golf(150, 60, 22), { punten: [{ x: 210, y: 40, t: 900, druk: 0.5 }] }];
}

export function verklaring(deel: Partial<Verklaringinhoud> = {}): Verklaringinhoud {
  return {
    soort: 'verklaring',
    oefening: false,
    gemeente: 'Voorbeeldstad',
    titel: 'Geheimhoudingsverklaring',
    organisatie: 'Jeugdreclassering Oefenregio',
    functionaris: 'R. Schijn',
    functie: 'jeugdreclasseerder',
    aanhef: 'Jeugdreclassering Oefenregio, voor deze verklaring vertegenwoordigd door R. Schijn, verklaart:',
    overwegingen: [
      'Wij doen vandaag mee, omdat onze kennis nodig is voor de aanpak van een jeugdgroep.',
      'Wij gebruiken wat wij hier horen en zien alleen voor dat doel (artikel 2 van het convenant).',
      'Verder vertellen mag alleen als de wet dat eist, of als degene die het vertelde dat goedvindt (artikel 14).',
    ],
    verklaart:
      'Dat Jeugdreclassering Oefenregio zich houdt aan het convenant, en in het bijzonder aan de geheimhouding van artikel 14.',
    plaats: 'Voorbeeldstad',
    datum: '2026-11-24',
    tijd: '09:54',
    overlegDatum: '2026-11-24',
    handtekening: { soort: 'getekend', streken: streken() },
    identiteitGezien: 'identiteitskaart',
    getuige: 'I. Denkbeeld, procesregisseur (voorzitter)',
    tekstversie: '3, geldig vanaf 10 april 2024',
    teksthash: hash('tekst van de verklaring'),
    ...deel,
  };
}
