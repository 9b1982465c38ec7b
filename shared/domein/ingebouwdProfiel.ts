/**
 * The profile that comes with the application: for practice, and as an example of the format. Facts follow the model
 * of the jeugdgroepenaanpak (circles, grounds, purposes, steps); the texts are our own, except the statutory ones of
 * art. 7 lid 2 Wpg and art. 52 lid 1 Wjsg, which are quoted as they stand.
 */
import { type Convenantprofiel, profielSchema } from './profiel.ts';

const vier = ['burgemeester', 'politie', 'om', 'jongerenwerk'];
const drie = ['burgemeester', 'politie', 'om'];
const sinds = { vanaf: '2026-01-01', tot: null, ondertekend: '2025-12-15' };

const ruw = {
  formaat: 'convenantprofiel/1',
  id: 'voorbeeldstad',
  versie: 1,
  gemeente: { naam: 'Voorbeeldstad', tooi: 'gm0000', rsin: null },
  convenant: {
    citeertitel: 'Convenant jeugdgroepenaanpak Voorbeeldstad',
    ondertekend: '2025-12-15',
    inWerking: '2026-01-01',
    looptijdJaren: 4,
  },
  partners: [
    { id: 'burgemeester', naam: 'Burgemeester van Voorbeeldstad (OOV, Toezicht en Handhaving, jeugdboa’s)', ...sinds },
    { id: 'politie', naam: 'Politie, basisteam Voorbeeldstad', ...sinds },
    { id: 'om', naam: 'Openbaar Ministerie', kort: 'OM', ...sinds },
    { id: 'jongerenwerk', naam: 'Jongerenwerk Voorbeeldstad', ...sinds },
  ],
  kringen: [
    { id: 'A', naam: 'Iedereen aan tafel', partners: vier, incidenteel: true },
    { id: 'B', naam: 'Convenantpartners', partners: vier, incidenteel: false, artikel: 'art. 8 lid 8' },
    { id: 'C', naam: 'Burgemeester, politie en OM', partners: drie, incidenteel: false, artikel: 'art. 8 lid 8' },
    {
      id: 'K1',
      naam: 'Burgemeester en politie',
      partners: ['burgemeester', 'politie'],
      incidenteel: false,
      artikel: 'art. 1',
    },
    {
      id: 'K2',
      naam: 'Burgemeester, jongerenwerk, OM en incidentele deelnemers',
      partners: ['burgemeester', 'jongerenwerk', 'om'],
      incidenteel: true,
      artikel: 'art. 1',
    },
    { id: 'R', naam: 'Alleen de procesregisseur', partners: [], incidenteel: false, artikel: 'art. 8 lid 1' },
  ],
  gegevenssoorten: [
    'gewoon',
    'bijzonder',
    'strafrechtelijk',
    'politiegegeven',
    'boa-politiegegeven',
    'strafvorderlijk',
    'tenuitvoerlegging',
  ],
  niveaus: ['groep', 'individu'],
  besluitArt20Wpg: null,
  verstrekkingen: [
    {
      van: '*',
      aan: [...vier, 'incidenteel'],
      gegevenssoorten: ['gewoon'],
      niveaus: ['groep'],
      grondslag: 'geen persoonsgegevens',
    },
    {
      van: 'burgemeester',
      aan: ['politie', 'om', 'jongerenwerk'],
      gegevenssoorten: ['gewoon'],
      niveaus: ['individu'],
      grondslag: 'art. 6 lid 1 onder e AVG; art. 172 Gemeentewet',
    },
    {
      van: 'burgemeester',
      aan: ['politie', 'om'],
      gegevenssoorten: ['boa-politiegegeven'],
      niveaus: ['groep', 'individu'],
      grondslag: 'art. 6 en 7 Bpg Boa',
    },
    {
      van: 'politie',
      aan: ['burgemeester', 'om'],
      gegevenssoorten: ['politiegegeven'],
      niveaus: ['groep', 'individu'],
      grondslag: 'art. 16 lid 1 Wpg',
    },
    {
      van: 'politie',
      aan: ['jongerenwerk'],
      gegevenssoorten: ['politiegegeven'],
      niveaus: ['groep', 'individu'],
      grondslag: 'art. 20 Wpg',
      vereist: 'besluitArt20Wpg',
    },
    {
      van: 'om',
      aan: ['burgemeester', 'politie', 'jongerenwerk'],
      gegevenssoorten: ['strafvorderlijk', 'tenuitvoerlegging'],
      niveaus: ['groep', 'individu'],
      grondslag: 'art. 39f en 51c lid 2 Wjsg',
    },
    {
      van: 'jongerenwerk',
      aan: ['burgemeester', 'om'],
      gegevenssoorten: ['gewoon'],
      niveaus: ['individu'],
      grondslag: 'art. 6 lid 1 onder e AVG; art. 2.2.3 Wmo 2015',
    },
  ],
  incidenteleGrondslagen: [
    {
      id: 'wpg19',
      van: 'politie',
      aan: ['jongerenwerk', 'incidenteel'],
      gegevenssoorten: ['politiegegeven'],
      grondslag: 'art. 19 Wpg',
    },
    {
      id: 'wjsg39f',
      van: 'om',
      aan: ['incidenteel'],
      gegevenssoorten: ['strafvorderlijk', 'tenuitvoerlegging'],
      grondslag: 'art. 39f en 51c lid 2 Wjsg',
    },
    {
      id: 'avg-burgemeester',
      van: 'burgemeester',
      aan: ['incidenteel'],
      gegevenssoorten: ['gewoon'],
      grondslag: 'art. 6 lid 1 onder e AVG',
    },
    {
      id: 'avg-jongerenwerk',
      van: 'jongerenwerk',
      aan: ['politie', 'incidenteel'],
      gegevenssoorten: ['gewoon'],
      grondslag: 'art. 6 lid 1 onder e AVG',
    },
  ],
  standaardkring: [
    { gegevenssoort: 'gewoon', niveau: 'groep', kring: 'A' },
    { gegevenssoort: 'gewoon', niveau: 'individu', kring: 'B' },
    { gegevenssoort: 'bijzonder', kring: 'R' },
    { gegevenssoort: 'strafrechtelijk', kring: 'R' },
    { gegevenssoort: 'politiegegeven', kring: 'K1' },
    { gegevenssoort: 'boa-politiegegeven', kring: 'K1' },
    { gegevenssoort: 'strafvorderlijk', kring: 'C' },
    { gegevenssoort: 'tenuitvoerlegging', kring: 'C' },
  ],
  redenen: {
    nietToegelaten: 'art. 4 lid 3',
    geenPartner: 'art. 1',
    geenGrondslag: 'art. 4 lid 5',
    besluitOntbreekt: 'art. 20 Wpg',
    buitenKring: 'art. 8 lid 8',
    ingehouden: 'zeggenschap van de bron',
  },
  nettoLijst: { vaststellingMaaktBurgemeesterBron: false },
  dms: { doelgroep: 'burgemeester' },
  bewaartermijnen: { recidiveMaanden: 12, verslagJaren: 5 },
  geheimhouding: {
    bijOpening: [
      {
        artikel: 'art. 7 lid 2, Wet politiegegevens',
        kort: 'Politie',
        tekst:
          'De persoon aan wie politiegegevens zijn verstrekt is verplicht tot geheimhouding daarvan behoudens voor zover een bij of krachtens de wet gegeven voorschrift tot verstrekking verplicht of zijn taak daartoe noodzaakt.',
        gewoneTaal:
          'Hoort u iets van de politie? Dan vertelt u het niet verder. Alleen als de wet dat eist, of uw taak.',
      },
      {
        artikel: 'art. 52 lid 1, Wet justitiële en strafvorderlijke gegevens',
        kort: 'Justitie',
        tekst:
          'Eenieder die krachtens deze wet de beschikking krijgt over gegevens met betrekking tot een derde, is verplicht tot geheimhouding daarvan, behoudens voorzover een bij of krachtens deze wet gegeven voorschrift mededelingen toelaat, dan wel de uitvoering van de taak met het oog waarop de gegevens zijn verstrekt tot het ter kennis brengen daarvan noodzaakt.',
        gewoneTaal: 'Wat het OM vertelt, blijft hier. Verder vertellen mag alleen als de wet of uw taak dat vraagt.',
      },
      {
        artikel: 'art. 14, convenant',
        kort: 'Convenant',
        tekst:
          'Wie aan dit overleg deelneemt, houdt de persoonsgegevens geheim die hij hier hoort of leest. Dat is alleen anders als degene die de gegevens gaf het goedvindt en de wet het toelaat, of als de wet tot doorgeven verplicht.',
        gewoneTaal: 'Wat we hier bespreken, blijft hier.',
      },
    ],
    verklaring: {
      titel: 'Geheimhoudingsverklaring',
      aanhef: '{organisatie}, vertegenwoordigd door {functionaris};',
      overwegingen: [
        'Wij doen vandaag mee, omdat onze kennis nodig is voor de aanpak van een jeugdgroep.',
        'Wat wij hier horen en zien, gebruiken wij alleen voor dat doel (artikel 2 van het convenant).',
      ],
      verklaart:
        '{organisatie} houdt geheim wat hier wordt gezegd en getoond. Verder vertellen mag alleen als de wet dat eist, of als degene die het vertelde dat goedvindt (artikel 14). {organisatie} houdt zich ook aan de andere afspraken van het convenant.',
    },
  },
  doelen: [
    { id: 'a', naam: 'Signalen van problematisch groepsgedrag delen' },
    { id: 'b', naam: 'Aard en omvang van de groep bepalen en de groepsdynamiek begrijpen' },
    { id: 'c', naam: 'Vaststellen wie bij de groep hoort' },
    { id: 'd', naam: 'Interventies kiezen en ordenen in een plan van aanpak' },
    { id: 'e', naam: 'Vaststellen of toeleiding van een lid nodig is' },
    { id: 'f', naam: 'Het plan uitvoeren, volgen, afronden en evalueren' },
  ],
  stappen: [
    { nr: 1, naam: 'Signaleren' },
    { nr: 2, naam: 'Beoordelen' },
    { nr: 3, naam: 'Groepsduiding' },
    { nr: 4, naam: 'Adviseren' },
    { nr: 5, naam: 'Plan van aanpak' },
    { nr: 6, naam: 'Uitvoeren en monitoren' },
    { nr: 7, naam: 'Afronden' },
  ],
  // No real postcode begins with a zero: nobody lives here.
  wijken: [{ naam: 'Oost', postcodes: ['0000'] }],
};

/** Parsed at load: a mistake in it is found by the first test. */
export const ingebouwdProfiel: Convenantprofiel = profielSchema.parse(ruw);
