/** Fictional groups, a groepsscan and the vault's states, for the tests of these screens. */
import type { Brievenbeeld } from '../../../shared/contract/brieven.ts';
import type { Groepbeeld, Interventiebeeld, Lidbeeld } from '../../../shared/contract/groepen.ts';
import type { Toestand } from '../../../shared/contract/kluis.ts';
import type { Ring, Zetelstand } from '../../../shared/contract/ring.ts';
import type { Dubbel } from '../../../shared/domein/groepsscan/dubbelen.ts';
import type { Ingelezen, Kolom, Voorbeeld } from '../../../shared/domein/groepsscan/voorbeeld.ts';
import type { metRegie } from './schermsteun.ts';
import type { Stubbrug } from './stubbrug.ts';

/** Noon of the day on which all this takes place. */
export const nu = new Date('2026-11-24T11:00:00Z');

export function toestand(deel: Partial<Toestand> = {}): Toestand {
  return {
    slot: 'open',
    host: 'chromium',
    oefenkluis: true,
    alleenOefenen: true,
    sleuven: [
      { id: 's1', rol: 'procesregisseur' },
      { id: 's2', rol: 'herstel' },
    ],
    wachtTot: null,
    herstelcodeBevestigd: true,
    logboekMelding: false,
    ik: 'procesregisseur',
    voorstellen: 0,
    beleid: { profielVast: false, exportMetNamen: false },
    teVernietigen: { aantal: 0, wacht: false },
    sporenBlijven: false,
    openOverlegId: null,
    thema: 'licht',
    versie: '0.1.0',
    melding: '',
    ...deel,
  };
}

export const partners = [
  { id: 'burgemeester', naam: 'burgemeester' },
  { id: 'politie', naam: 'politie' },
  { id: 'om', naam: 'OM' },
  { id: 'jongerenwerk', naam: 'jongerenwerk' },
];
const gegevenssoorten = [
  { id: 'gewoon', naam: 'gewoon' },
  { id: 'politiegegeven', naam: 'politiegegeven' },
];

/** One letter per seat: z sees, o open, b outside. */
function ring(standen: string, bron = 0): Ring {
  const namen = ['burgemeester', 'politie', 'OM', 'jongerenwerk', 'Halt', 'reclassering'];
  const stand: Record<string, Zetelstand['stand']> = { z: 'ziet', o: 'open', b: 'buiten' };
  const uitleg = { ziet: '', open: 'geen grondslag, art. 3', buiten: 'buiten de kring, art. 1' };
  return {
    midden: 'geen',
    zetels: [...standen].map((letter, i) => {
      const s = stand[letter] ?? 'buiten';
      return { zetel: i + 1, naam: namen[i] ?? '', stand: s, bron: i + 1 === bron, aanTafel: false, uitleg: uitleg[s] };
    }),
  };
}

function lid(nr: number, naam: string, deel: Partial<Lidbeeld> = {}): Lidbeeld {
  return {
    id: `lid${nr}`,
    code: `J-0${nr}`,
    naam,
    leeftijd: 15,
    geboren: '3 maart 2011',
    adres: 'Fictieplein 12, 0000 XA Voorbeeldstad',
    dagbesteding: 'vmbo leerjaar 3',
    gedrag: 'geluidsoverlast op het plein',
    vertegenwoordigers: ['A. Proefdal'],
    staat: 'netto',
    brengers: [{ id: 'politie', naam: 'politie' }],
    kanBrengen: [{ id: 'jongerenwerk', naam: 'jongerenwerk' }],
    ring: ring('zzzobb', 2),
    wieZiet: 'kring B, 4 niet',
    ...deel,
  };
}

export const leden: Lidbeeld[] = [
  lid(1, 'Sami Proefdal', { ring: ring('zzzzbb'), wieZiet: 'kring B' }),
  lid(2, 'Lotte van Oefen', { leeftijd: 17 }),
  lid(3, 'Milan de Fictie', { leeftijd: 16 }),
  lid(4, 'Yara Testma', { leeftijd: 17 }),
  lid(5, 'Bo Schetsberg', { leeftijd: 18, brengers: [partners[1], partners[3]].filter((p) => p !== undefined) }),
  lid(6, 'Noud Schaduw', { leeftijd: 14, staat: 'bruto', ring: ring('zzbbbb', 2), wieZiet: 'kring K1' }),
  lid(8, 'Fenna Bedenk', { staat: 'bruto', leeftijd: null, geboren: '', ring: ring('zzbbbb', 2), wieZiet: 'kring K1' }),
];

function interventie(nr: number, deel: Partial<Interventiebeeld>): Interventiebeeld {
  return {
    id: `i${nr}`,
    soort: 'groep',
    wat: 'Vrijdagavond op het plein',
    over: [],
    verantwoordelijke: 'jongerenwerk',
    begin: '2026-11-26',
    termijn: '2027-01-31',
    teLaat: false,
    ring: ring('zzzz'),
    wieZiet: 'kring A',
    ...deel,
  };
}

const interventies: Interventiebeeld[] = [
  interventie(1, {}),
  interventie(2, { wat: 'Gesprek met de groep over afspraken', begin: '2026-10-12', termijn: '2026-12-09' }),
  interventie(3, {
    soort: 'gebied',
    wat: 'Toezicht op vrijdag en zaterdag',
    verantwoordelijke: 'burgemeester',
    begin: '2026-09-01',
    termijn: '2027-01-01',
  }),
  interventie(4, {
    soort: 'gebied',
    wat: 'Verlichting bij de fietsenstalling',
    verantwoordelijke: 'burgemeester',
    begin: '2026-09-15',
    termijn: '2026-11-10',
    teLaat: true,
  }),
  interventie(5, {
    soort: 'persoon',
    wat: 'naar Halt',
    over: ['J-03'],
    verantwoordelijke: 'politie',
    begin: '2026-11-20',
    termijn: '2027-01-15',
    ring: ring('zzob', 2),
    wieZiet: 'K1 met 3',
  }),
  interventie(6, {
    soort: 'persoon',
    wat: 'begeleider bij de inloop',
    over: ['J-01', 'J-02'],
    begin: '2026-10-20',
    termijn: '2027-03-01',
    ring: ring('zzoz', 4),
    wieZiet: 'kring B, 3 niet',
  }),
];

const stapnamen = [
  'Signaleren',
  'Beoordelen',
  'Groepsduiding',
  'Adviseren',
  'Plan van aanpak',
  'Uitvoeren en monitoren',
  'Afronden',
];

export function groepbeeld(deel: Partial<Groepbeeld> = {}, klaarTot = 5): Groepbeeld {
  const data = ['13 januari', '3 februari', '24 maart', '14 april', '12 mei'];
  return {
    id: 'g1',
    naam: 'Fictieplein',
    wijk: 'Oefenkwartier',
    staat: 'uitvoering',
    stap: klaarTot + 1,
    stappen: stapnamen.map((naam, i) => ({
      nr: i + 1,
      naam,
      stand: i < klaarTot ? (data[i] ?? '') : i === klaarTot ? 'nu' : 'later',
      klaar: i < klaarTot,
    })),
    signaal: {
      plaats: 'Fictieplein, bij de fietsenstalling',
      wanneer: 'vrijdag en zaterdag na 22 uur',
      gedrag: 'Lawaai, vernieling en uitdagend gedrag tegen wie er langs loopt.',
      omvang: '6 tot 8 jongeren',
      bron: 'jongerenwerk',
      datum: '2026-01-13',
    },
    besluit2A: { problematisch: true, reden: 'Het gedrag houdt aan en bewoners zijn bang.', datum: '2026-02-03' },
    leden,
    recidive: [],
    sluiting: null,
    plan: {
      aardEnOmvang: '6 tot 8 jongeren, 14 tot 18 jaar. Lawaai en vernieling, vooral op vrijdag en zaterdag.',
      doelen: [
        'Na 22 uur is het rustig op het plein.',
        'Elke jongere heeft een vaste plek overdag.',
        'Er komen geen jonge kinderen bij.',
      ],
      monitoring: 'Elk overleg bespreken we de voortgang. Jongerenwerk telt elke week.',
    },
    interventies,
    partners,
    openOverlegId: null,
    ...deel,
  };
}

/** The group before step 2A: the vault's side sends nobody, and neither does this. */
export const groepVoor2A = groepbeeld(
  {
    staat: 'signaal',
    besluit2A: null,
    leden: [],
    interventies: [],
    plan: { aardEnOmvang: '', doelen: [], monitoring: '' },
  },
  1,
);

function rij(
  nr: number,
  voornaam: string,
  tussenvoegsel: string,
  achternaam: string,
  deel: Partial<Ingelezen> = {},
): Ingelezen {
  return {
    rij: nr,
    voornaam,
    roepnaam: '',
    tussenvoegsel,
    achternaam,
    geboren: { soort: 'datum', datum: '2011-03-03' },
    geslacht: 'man',
    adres: `Proeflaan ${nr}`,
    postcode: '0000 XA',
    plaats: 'Voorbeeldstad',
    dagbesteding: 'vmbo leerjaar 3',
    vertegenwoordigers: [{ naam: 'A. Proefdal' }],
    gedrag: 'geluidsoverlast',
    meldingen: [],
    ...deel,
  };
}

const kolom = (index: number, kop: string, veld: Kolom['veld'], reden?: string): Kolom => ({
  index,
  kop,
  veld,
  vervalt: reden ? { reden } : null,
});

const geenBsn = 'Een BSN mag niet in het bestand staan (art. 10).';
export const voorbeeld: Voorbeeld = {
  indeling: {
    kopregel: 3,
    kolommen: [
      kolom(0, 'Naam', 'achternaam'),
      kolom(1, 'Voornamen', 'voornaam'),
      kolom(2, 'Geboortedatum', 'geboortedatum'),
      kolom(3, 'BSN', null, geenBsn),
      kolom(4, 'Straat en huisnummer', 'adres'),
      kolom(5, 'Opmerking', 'gedrag'),
    ],
  },
  blad: 'Groepsscan',
  vervallenKolommen: [{ kop: 'BSN', reden: geenBsn }],
  rijen: [
    rij(4, 'Sem', 'de', 'Verzinner'),
    rij(5, 'Noa', '', 'Bedachtzaam', {
      geslacht: 'vrouw',
      geboren: { soort: 'jaar', jaar: 2010 },
      meldingen: ['Alleen het geboortejaar is bekend.'],
    }),
    rij(6, 'Sem', 'de', 'Verzinner'),
    rij(7, 'Noor', '', 'Bedachtzaam', { geslacht: 'vrouw' }),
  ],
  overgeslagen: [{ rij: 8, reden: 'In deze rij staat geen naam.' }],
  meldingen: ['Boven de kopregel staan 2 rijen. Die zijn overgeslagen.'],
};
export const dubbelen: Dubbel[] = [
  { a: 4, b: { soort: 'rij', rij: 6 }, zekerheid: 'gelijk', waarom: 'Naam en geboortedatum zijn gelijk.' },
  { a: 5, b: { soort: 'rij', rij: 7 }, zekerheid: 'lijkt', waarom: 'De namen lijken op elkaar.' },
];

/** The youth was handed a letter with a talk, his parents not yet, and that is late. */
export const brieven: Brievenbeeld = {
  regels: [{ id: 'b1', wat: 'overhandigd', aan: 'jongere', dag: '2026-11-10', gesprek: true, partner: '' }],
  stand: {
    groep: 'minderjarig',
    mist: ['gezag'],
    bezwaar: false,
    klaar: false,
    uiterlijk: '2026-11-18',
    dagenTeLaat: 6,
  },
  partners,
};

/** A bridge's answers that every open window needs. */
export function basis(brug: Stubbrug, t: Toestand = toestand()): void {
  brug.antwoord('kluis.toestand', () => t);
  brug.antwoord('kluis.bezig', () => undefined);
  brug.antwoord('kluis.vergrendel', () => undefined);
  brug.antwoord('overleg.lijst', () => []);
  brug.antwoord('stukken.lijst', () => []);
  brug.antwoord('brieven.toon', () => brieven);
  brug.antwoord('groepen.keuzes', () => ({ partners, gegevenssoorten }));
  brug.antwoord('groepen.lijst', () => [
    {
      id: 'g1',
      naam: 'Fictieplein',
      wijk: 'Oefenkwartier',
      staat: 'uitvoering',
      stap: 6,
      stapnaam: 'Uitvoeren en monitoren',
      bruto: 2,
      netto: 5,
    },
    {
      id: 'g2',
      naam: 'Oefenkade',
      wijk: 'Havenproef',
      staat: 'signaal',
      stap: 1,
      stapnaam: 'Signaleren',
      bruto: 0,
      netto: 0,
    },
  ]);
  brug.antwoord('groepen.toon', () => groepbeeld());
}

/** Opens regie at one of its registers, as a user goes there. */
export async function naarRegister(
  open: ReturnType<typeof metRegie>,
  t: Toestand,
  naam: string,
  richtIn: (brug: Stubbrug) => void,
) {
  const scherm = await open((brug) => {
    basis(brug, t);
    // The register that is in view first.
    brug.antwoord('besluiten.lijst', () => ({
      vandaag: '2026-03-12',
      besluiten: [],
      keuzes: { gegevenssoorten: [], ontvangers: [] },
    }));
    richtIn(brug);
  });
  await scherm.pagina.getByRole('button', { name: 'Registers', exact: true }).click();
  await scherm.pagina.getByRole('button', { name: naam, exact: true }).click();
  await scherm.pagina.getByRole('heading', { name: naam, exact: true }).waitFor();
  return scherm;
}
