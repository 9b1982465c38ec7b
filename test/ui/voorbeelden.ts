/** Fictional pictures and rings for the tests of the kit. All people and places are invented. */
import type { Ring, Zetelstand } from '../../shared/contract/ring.ts';
import type { Tekentekst } from '../../shared/contract/tekenen.ts';
import type { Zaalbeeld } from '../../shared/contract/zaalbeeld.ts';

export function zetel(nr: number, stand: Zetelstand['stand'], deel: Partial<Zetelstand> = {}): Zetelstand {
  return { zetel: nr, naam: `partner ${nr}`, stand, bron: false, aanTafel: false, uitleg: '', ...deel };
}

export const ringOp: Ring = {
  zetels: [
    zetel(1, 'ziet', { naam: 'burgemeester', aanTafel: true }),
    zetel(2, 'ziet', { naam: 'politie', aanTafel: true, bron: true }),
    zetel(3, 'ziet', { naam: 'OM', aanTafel: true }),
    zetel(4, 'buiten', { naam: 'jongerenwerk', uitleg: 'art. 1' }),
    zetel(5, 'ziet', { naam: 'Halt', aanTafel: true }),
    zetel(6, 'buiten', { naam: 'reclassering', uitleg: 'art. 1' }),
  ],
  midden: 'op',
};

export const ringNiet: Ring = {
  zetels: [
    zetel(1, 'ziet', { naam: 'burgemeester', aanTafel: true }),
    zetel(2, 'open', { naam: 'politie', aanTafel: true, uitleg: 'geen grondslag, art. 3' }),
    zetel(3, 'ziet', { naam: 'OM', aanTafel: true }),
    zetel(4, 'ziet', { naam: 'jongerenwerk', bron: true }),
    zetel(5, 'buiten', { naam: 'Halt', aanTafel: true, uitleg: 'art. 8 lid 8' }),
    zetel(6, 'buiten', { naam: 'reclassering', uitleg: 'art. 1' }),
  ],
  midden: 'niet',
};

/** Seven partners and four guests: more than ten. */
export const elfZetels: Ring = {
  zetels: Array.from({ length: 11 }, (_, i) => zetel(i + 1, i === 8 ? 'open' : 'ziet', { aanTafel: i === 9 })),
  midden: 'op',
};

export const onderwerp: Extract<Zaalbeeld, { soort: 'onderwerp' }> = {
  soort: 'onderwerp',
  titel: 'Groep Fictieplein',
  vraag: 'Hoe gaat het met de aanpak?',
  regels: [
    { label: 'Besluit', tekst: 'Toezicht tot 1 januari: vrijdag en zaterdag, 19 tot 23 uur.' },
    { label: 'Notitie', tekst: 'De groep is kleiner: 6 tot 8 jongeren. Minder lawaai.' },
    { label: 'Signaal', tekst: 'J-03 is verwezen naar Halt. Eerste gesprek: 1 december.' },
    { label: 'Actie', tekst: 'De gemeente zorgt voor licht bij de fietsenstalling. Klaar: 27 november.' },
  ],
  bladzijde: { nr: 1, van: 1 },
  aanTafel: ['burgemeester', 'politie', 'OM', 'Halt'],
};

/** The most that a page may hold: eight lines, a long title, many people. */
const volOnderwerp: typeof onderwerp = {
  ...onderwerp,
  titel: 'Groep Verzonnen Wandelpromenade aan de Oefenkade',
  regels: Array.from({ length: 8 }, (_, i) => ({
    label: i === 2 ? 'Raad voor de Kinderbescherming' : 'Notitie',
    tekst: 'De groep is kleiner: 6 tot 8 jongeren.',
  })),
  bladzijde: { nr: 1, van: 2 },
  aanTafel: [
    'burgemeester',
    'politie',
    'OM',
    'jongerenwerk',
    'Halt',
    'jeugdreclassering Oefenregio',
    'Raad voor de Kinderbescherming',
    'leerplicht',
  ],
};

/** What nobody expects: an endless name, right-to-left, pictures, one word without end. */
const vreemdOnderwerp: typeof onderwerp = {
  ...onderwerp,
  titel: `Groep ${'Verzonnen Wandelpromenade '.repeat(4)}🛹`,
  regels: [
    { label: 'Notitie', tekst: `J-03 zei: "${'ha'.repeat(40)}" 🙂🙃 en ging weg.` },
    { label: 'Signaal', tekst: 'אבגד הוזח, en daarna: قصة قصيرة. Toen 12 minuten niets.' },
  ],
  aanTafel: [
    'burgemeester',
    'Stichting Verzonnen Jongerenwerk '.repeat(9),
    'מועצה בדויה',
    `${'zonderspatie'.repeat(25)}`,
    '🙂 Buurt',
  ],
};

export const opening: Extract<Zaalbeeld, { soort: 'opening' }> = {
  soort: 'opening',
  titel: 'Dit blijft in de kring',
  nu: 1,
  koppen: ['Politie', 'Justitie', 'Convenant'],
  artikel: 'Artikel 7 lid 2, Wet politiegegevens',
  tekst:
    'De persoon aan wie politiegegevens zijn verstrekt is verplicht tot geheimhouding daarvan behoudens voor zover een bij of krachtens de wet gegeven voorschrift tot verstrekking verplicht of zijn taak daartoe noodzaakt.',
  gewoneTaal: 'hoort u iets van de politie? Dan vertelt u het niet verder. Alleen als de wet dat eist, of uw taak.',
};

export const openingLang: typeof opening = {
  ...opening,
  nu: 2,
  artikel: 'Artikel 52 lid 1, Wet justitiële en strafvorderlijke gegevens',
  tekst:
    'Eenieder die krachtens deze wet de beschikking krijgt over gegevens met betrekking tot een derde, is verplicht tot geheimhouding daarvan, behoudens voorzover een bij of krachtens deze wet gegeven voorschrift mededelingen toelaat, dan wel de uitvoering van de taak met het oog waarop de gegevens zijn verstrekt tot het ter kennis brengen daarvan noodzaakt.',
};

export const beelden: Readonly<Record<string, Zaalbeeld>> = {
  leeg: { soort: 'leeg' },
  aanwezigen: {
    soort: 'aanwezigen',
    titel: 'Wie is er?',
    mensen: [
      { naam: 'I. Denkbeeld', organisatie: 'burgemeester' },
      { naam: 'K. Bedacht', organisatie: 'politie' },
      { naam: 'T. Proefman', organisatie: 'Stichting Halt voor de hele Oefenregio en omstreken' },
    ],
    bladzijde: { nr: 1, van: 1 },
  },
  welkom: { soort: 'welkom', gemeente: 'Voorbeeldstad', datum: 'dinsdag 24 november 2026' },
  opening,
  'opening-lang': openingLang,
  onderwerp,
  'onderwerp-vol': volOnderwerp,
  'onderwerp-vreemd': vreemdOnderwerp,
  pauze: { soort: 'pauze' },
  proef: { soort: 'proef' },
};

export const korteVerklaring: Tekentekst = {
  titel: 'Geheimhoudingsverklaring',
  overlegDatum: '2026-11-24',
  gemeente: 'Voorbeeldstad',
  organisatie: 'Jeugdreclassering Oefenregio',
  functionaris: 'Ruben Schijn',
  functie: 'jeugdreclasseerder',
  aanhef: 'Jeugdreclassering Oefenregio, vertegenwoordigd door Ruben Schijn;',
  overwegingen: [
    'Wij doen vandaag mee, omdat onze kennis nodig is voor de aanpak van een jeugdgroep.',
    'Wij gebruiken wat wij hier horen en zien alleen voor dat doel (artikel 2 van het convenant).',
  ],
  verklaart: 'Wij houden het geheim. Verder vertellen mag alleen als de wet dat eist (artikel 14).',
  plaats: 'Voorbeeldstad',
  datum: '2026-11-24',
  identiteitGezien: 'identiteitskaart',
  tekstversie: 'Tekst 3, geldig vanaf 10 april 2024',
  oefening: true,
  thema: 'licht',
};

/** As long as the longest declaration known in practice: two lines of title, four considerations. */
export const langeVerklaring: Tekentekst = {
  ...korteVerklaring,
  titel: 'Geheimhoudingsverklaring incidentele deelnemer jeugdgroepenoverleg',
  functionaris: 'Evert-Jan van der Verzonnen-Bedacht',
  organisatie: 'Stichting Gecertificeerde Jeugdreclassering Oefenregio',
  functie: 'gedragswetenschappelijk jeugdreclasseerder',
  aanhef:
    'Stichting Gecertificeerde Jeugdreclassering Oefenregio, voor deze verklaring vertegenwoordigd door Evert-Jan van der Verzonnen-Bedacht;',
  overwegingen: [
    'Dat het door de betrokkenheid van Stichting Gecertificeerde Jeugdreclassering Oefenregio bij de aanpak van jeugdgroepen nodig is dat Stichting Gecertificeerde Jeugdreclassering Oefenregio kennis neemt van persoonsgegevens van personen uit die groepen;',
    'Dat de verwerking van persoonsgegevens binnen deze aanpak geregeld is in het convenant over de jeugdgroepen;',
    'Dat dat convenant regels geeft voor een zorgvuldige en rechtmatige omgang met persoonsgegevens;',
    'Dat persoonsgegevens binnen dit convenant alleen verwerkt worden voor zover de incidentele deelnemer een grondslag heeft om persoonsgegevens te verwerken voor het doel van het convenant, en de convenantpartners rechtmatige grondslagen hebben om gegevens te verstrekken aan de incidentele deelnemer;',
  ],
  verklaart:
    'Dat Stichting Gecertificeerde Jeugdreclassering Oefenregio zich houdt aan de bepalingen van het genoemde convenant, en in het bijzonder aan de geheimhoudingsplicht van artikel 14 van dit convenant.',
};
