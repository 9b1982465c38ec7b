/** Sentences of the dialogs of the open meeting. */
import { hoofdletter } from '../../../shared/domein/woorden.ts';

export const verruim = {
  kop: 'Verruim dit punt',
  zin: (bron: string) => `Alleen met akkoord van de bron: ${bron}. Het akkoord komt in het logboek.`,
  naar: 'Wie mag dit ook zien?',
  naarUitleg: 'Druk op de toetsen bij de namen.',
  ziet: 'ziet dit al',
  akkoord: 'Wie van de bron is akkoord?',
  kiesAkkoord: 'Kies wie akkoord gaf',
  geenBron: 'Van de bron is niemand uitgenodigd. Zonder akkoord van de bron kunt u niet verruimen.',
  grondslag: 'Op welke grondslag?',
  alleenKring: 'Alleen de kring groter maken',
  knop: 'Verruim',
  enter: 'Enter doet hier niets. Alleen v verruimt.',
  mist: 'Kies eerst wie het mag zien, en wie van de bron akkoord is.',
  zaal: 'Kan dit daarna op tafel komen, dan staat het meteen in de zaal.',
} as const;

export const versmal = {
  kop: 'Maak de kring kleiner',
  zin: 'Dat mag altijd. Kies wie dit punt mag blijven zien.',
  naarUitleg: 'Druk op de toetsen bij de namen.',
  knop: 'Maak kleiner',
  hef: 'Hef op: weer de gewone kring',
  bron: 'bron, ziet het altijd',
} as const;

export const voorwaarden = {
  kop: 'Voorwaarden bij dit punt',
  zin: (bron: string) =>
    `Wat ${bron} erbij vraagt, blijft bij dit punt: in de zaal, in de sluitronde en in het verslag.`,
  voorwaarden: 'Voorwaarden van de bron',
  voorwaardenUitleg: 'Wie dit punt ziet, ziet ook de voorwaarden. Schrijf codes, geen namen.',
  beroepsgeheim: 'Geldt een beroepsgeheim? Wat heft het op?',
  geen: 'Geen beroepsgeheim',
  bewaar: 'Leg vast',
} as const;

export const erbij = {
  kop: 'Haal een eerder punt erbij',
  zin: (titel: string) =>
    `Punten over deze groep die onder een ander onderwerp staan. Het punt komt ook bij: ${titel}.`,
  leeg: 'Er zijn geen andere punten over deze groep.',
  over: (bron: string, over: string) => `${hoofdletter(bron)}, ${over}`,
  opTafel: 'komt op tafel',
  nietOpTafel: 'komt niet op tafel',
  anderDoel: 'ander doel',
  knop: 'Haal erbij',
  enter: 'Enter doet hier niets. Alleen h haalt erbij.',
  vraagKop: 'Mag dit hiervoor?',
  vraagZin: 'Dit onderwerp heeft een ander doel dan waarvoor het punt is ingebracht. Uw antwoord komt in het logboek.',
  van: 'Was voor',
  naar: 'Nu voor',
  zonderDoel: 'geen doel vastgelegd',
  nogNodig: 'Het is voor dit doel nog nodig.',
  magHiervoor: 'Het mag voor dit doel worden gebruikt.',
  beide: 'Kies 1 en 2. Zijn niet beide waar, kies dan n.',
  nee: 'Nee, niet gebruiken',
  terug: 'Terug naar de lijst',
} as const;

export const intrekken = {
  kop: 'Trek een verruiming in',
  zin: 'Wie het niet meer mag zien, ziet het meteen niet meer.',
  regel: (aan: string, tijd: string) => `${hoofdletter(aan)}, sinds ${tijd}`,
  akkoord: (wie: string) => `akkoord: ${wie}`,
} as const;

export const details = {
  kop: 'Wie ziet dit?',
  sluit: 'Sluit',
  stand: { ziet: 'ziet dit', open: 'in de kring, mag dit niet zien', buiten: 'buiten de kring' },
  bron: 'bron',
  aanTafel: 'aan tafel',
  doel: 'Doel',
  grondslag: 'Grondslag',
  verruimingen: 'Verruimd',
} as const;

export const papier = {
  knop: 'Op papier getekend',
  terug: 'Toch op het scherm',
  zin: 'Leg dit alleen vast als u het ondertekende papier zelf hebt gezien. Bewaar het papier.',
  plaats: 'Plaats op het papier',
  datum: 'Datum op het papier',
  getuige: 'Wie zag het tekenen?',
  voorzitter: 'de procesregisseur',
  legVast: 'Leg vast: papier gezien',
} as const;

export const tekenen = {
  kop: 'Laat tekenen',
  zin: 'Geef daarna de laptop. Uw scherm gaat dicht tot u uw tafelcode typt.',
  wie: 'Wie tekent?',
  gezien: 'Welk bewijs hebt u gezien?',
  geenNummer: 'Alleen de soort wordt bewaard, nooit een nummer.',
  soorten: {
    identiteitskaart: 'Identiteitskaart',
    paspoort: 'Paspoort',
    rijbewijs: 'Rijbewijs',
    dienstpas: 'Dienstpas',
    bekend: 'U kent deze persoon',
  },
  knop: 'Laat tekenen',
  niemand: 'Er is nu niemand die moet tekenen.',
} as const;
