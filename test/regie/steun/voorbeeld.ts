/** A rich, fictional meeting: four partners, Halt who signed, jeugdreclassering who did not, and items of every kind. */

import { type BeslotenDeel, beslotenDeelSchema } from '../../../shared/contract/besloten.ts';
import type { Aanwezige } from '../../../shared/contract/opening.ts';
import { type Overlegbeeld, overlegbeeldSchema, type Puntbeeld } from '../../../shared/contract/overlegbeeld.ts';
import type { Ring, Zetelstand } from '../../../shared/contract/ring.ts';
import type { Verschilbeeld } from '../../../shared/contract/vaststelling.ts';

const namen = ['burgemeester', 'politie', 'OM', 'jongerenwerk', 'Halt', 'reclassering'] as const;

/**
 * A ring in six letters, a seat each: `z` sees, `o` open, `b` outside; a capital is the bron.
 * Seats 1, 2, 3 and 5 are at the table.
 */
export function ring(standen: string, midden: Ring['midden']): Ring {
  const zetels = [...standen].map((letter, i): Zetelstand => {
    const stand = letter.toLowerCase() === 'z' ? 'ziet' : letter === 'o' ? 'open' : 'buiten';
    return {
      zetel: i + 1,
      naam: namen[i] ?? '',
      stand,
      bron: letter !== letter.toLowerCase(),
      aanTafel: [0, 1, 2, 4].includes(i),
      uitleg: stand === 'ziet' ? '' : stand === 'open' ? 'geen grondslag, art. 3' : 'buiten de kring, art. 1',
    };
  });
  return { zetels, midden };
}

const ledenlijst = [
  ['l1', 'J-01', 'Sami Proefdal'],
  ['l2', 'J-02', 'Lotte van Oefen'],
  ['l3', 'J-03', 'Milan de Fictie'],
  ['l4', 'J-04', 'Yara Testma'],
  ['l5', 'J-05', 'Bo Schetsberg'],
] as const;

/** Words that may never be in the page while it is covered or locked. */
export const zaakwoorden = ['Fictieplein', 'Proefdal', 'fietsenstalling', 'Denkbeeld', 'J-03', 'inloop'];

function punt(deel: Partial<Puntbeeld> & Pick<Puntbeeld, 'id' | 'soort' | 'tijd' | 'tekst'>): Puntbeeld {
  return {
    bron: { id: 'burgemeester', naam: 'burgemeester' },
    gegevenssoort: 'gewoon',
    niveau: 'groep',
    over: [],
    kring: 'A',
    doel: 'Plan van aanpak uitvoeren, monitoren, afronden en evalueren',
    grondslag: 'art. 6 lid 1 onder e AVG',
    verantwoordelijke: '',
    verantwoordelijkeId: null,
    termijn: null,
    gekozenKring: null,
    ring: ring('Zzzzzo', 'op'),
    opTafel: true,
    kort: ['Iedereen aan tafel'],
    ziet: ['1 burgemeester, 2 politie, 3 OM, 4 jongerenwerk, 5 Halt: kring A'],
    zietNiet: ['6 jeugdreclassering: niet getekend, art. 4 lid 3'],
    verruimingen: [],
    versmald: false,
    voorwaarden: '',
    beroepsgeheim: null,
    meereizend: [],
    vanElders: '',
    uitVerslag: false,
    aanvulling: '',
    geschrapt: false,
    magBewerken: true,
    vrijgave: null,
    ...deel,
  };
}

const over = (id: string, naam: string) => [{ id, naam }];

export const punten: Puntbeeld[] = [
  punt({
    id: 'p1',
    soort: 'besluit',
    tijd: '10:26',
    tekst: 'Toezicht tot 1 januari: vrijdag en zaterdag, 19 tot 23 uur.',
  }),
  punt({
    id: 'p2',
    soort: 'notitie',
    tijd: '10:28',
    tekst: 'De groep is kleiner: 6 tot 8 jongeren. Minder lawaai.',
    bron: { id: 'jongerenwerk', naam: 'jongerenwerk' },
    ring: ring('zzzZzo', 'op'),
  }),
  punt({
    id: 'p3',
    soort: 'signaal',
    tijd: '10:30',
    tekst: 'J-01 komt elke week naar de inloop. Dat gaat goed.',
    bron: { id: 'jongerenwerk', naam: 'jongerenwerk' },
    niveau: 'individu',
    over: over('l1', 'J-01'),
    kring: 'B',
    ring: ring('zozZbb', 'niet'),
    opTafel: false,
    kort: ['Politie: geen grondslag, art. 3', 'Halt: buiten de kring, art. 8 lid 8'],
    ziet: ['1 burgemeester, 3 OM, 4 jongerenwerk: kring B, art. 8 lid 8'],
    zietNiet: ['2 politie: geen grondslag, art. 3', '5 Halt, 6 reclassering: buiten kring B, art. 8 lid 8'],
  }),
  punt({
    id: 'p4',
    soort: 'signaal',
    tijd: '10:33',
    tekst: 'J-03 vernielde op 20 november een fietsenstalling.',
    bron: { id: 'politie', naam: 'politie' },
    gegevenssoort: 'politiegegeven',
    niveau: 'individu',
    over: over('l3', 'J-03'),
    kring: 'K1',
    ring: ring('zZbbbb', 'niet'),
    opTafel: false,
    kort: ['OM en Halt: buiten de kring, art. 1'],
    ziet: ['1 burgemeester, 2 politie: kring K1, art. 16 lid 1 Wpg'],
    zietNiet: ['3 OM, 4 jongerenwerk, 5 Halt: buiten kring K1, art. 1'],
  }),
  punt({
    id: 'p5',
    soort: 'signaal',
    tijd: '10:35',
    tekst: 'J-03 is verwezen naar Halt. Eerste gesprek: 1 december.',
    bron: { id: 'politie', naam: 'politie' },
    gegevenssoort: 'politiegegeven',
    niveau: 'individu',
    over: over('l3', 'J-03'),
    kring: 'K1',
    ring: ring('zZzbzb', 'op'),
    kort: ['Zolang jongerenwerk weg is'],
    ziet: [
      '1 burgemeester, 2 politie: kring K1, art. 16 lid 1 Wpg',
      '3 OM, 5 Halt: politie gaf akkoord om 10:36, art. 16 en 19 Wpg',
    ],
    zietNiet: [
      '4 jongerenwerk: buiten kring K1, art. 1. Geen besluit, art. 20 Wpg',
      '6 jeugdreclassering: buiten kring K1, art. 1. Niet getekend, art. 4 lid 3',
    ],
    verruimingen: [{ id: 'v1', aan: 'OM en Halt', akkoord: 'K. Bedacht', tijd: '10:36' }],
  }),
  punt({
    id: 'p6',
    soort: 'notitie',
    tijd: '10:38',
    tekst: 'De zitting van J-05 is op 8 december.',
    bron: { id: 'om', naam: 'OM' },
    gegevenssoort: 'strafvorderlijk',
    niveau: 'individu',
    over: over('l5', 'J-05'),
    kring: 'C',
    ring: ring('zzZbbb', 'niet'),
    opTafel: false,
    kort: ['Halt: buiten de kring, art. 8 lid 8'],
    ziet: ['1 burgemeester, 2 politie, 3 OM: kring C, art. 8 lid 8'],
    zietNiet: ['4 jongerenwerk, 5 Halt: buiten kring C, art. 8 lid 8'],
  }),
  punt({
    id: 'p7',
    soort: 'actie',
    tijd: '10:39',
    tekst: 'De gemeente zorgt voor licht bij de fietsenstalling.',
    verantwoordelijke: 'burgemeester',
    termijn: '2026-11-27',
  }),
];

const deelnemer = (
  zetel: number,
  naam: string,
  deel: Partial<Overlegbeeld['deelnemers'][number]> = {},
): Overlegbeeld['deelnemers'][number] => ({
  id: `d${zetel}`,
  zetel,
  naam,
  organisatie: namen[zetel - 1] ?? '',
  functie: '',
  incidenteel: zetel > 4,
  rol: 'eigen-taak',
  stand: 'aan-tafel',
  regel: 'aan tafel',
  inZaal: true,
  wachtOpBevestiging: false,
  magTekenen: false,
  wachtBuiten: false,
  ...deel,
});

export const deelnemers = [
  deelnemer(1, 'I. Denkbeeld'),
  deelnemer(2, 'K. Bedacht'),
  deelnemer(3, 'H. Verzonnen'),
  deelnemer(4, 'D. Voorbeeld', { stand: 'weg', inZaal: false, regel: 'weg sinds 10:31' }),
  deelnemer(5, 'T. Proefman', { regel: 'getekend 09:54' }),
  deelnemer(6, 'R. Schijn', {
    stand: 'geblokkeerd',
    inZaal: false,
    magTekenen: true,
    regel: 'geblokkeerd: niet getekend, art. 4 lid 3',
  }),
];

const agenda = (
  id: string,
  soort: Overlegbeeld['agenda'][number]['soort'],
  tijd: string,
  titel: string,
  kring: string,
  standen: string,
  gedaan = false,
): Overlegbeeld['agenda'][number] => ({
  id,
  soort,
  tijd,
  titel,
  kring,
  ring: ring(standen, 'geen'),
  gedaan,
  vraag: '',
  minuten: 15,
  gebruikt: 0,
  gaatWeg: [],
});

export const zaal: Overlegbeeld['zaal'] = {
  bericht: {
    beeld: {
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
    },
    thema: 'licht',
    maat: 'gewoon',
    oefening: false,
  },
  regels: 4,
  beamerLeeg: false,
  donkerOmdat: '',
  watHelpt: '',
};

/** The whole read model of the open meeting. @param deel what differs */
export function overlegbeeld(deel: Partial<Overlegbeeld> = {}): Overlegbeeld {
  return overlegbeeldSchema.parse({
    id: 'o1',
    datum: '2026-11-24',
    datumInWoorden: 'dinsdag 24 november',
    begin: '09:30',
    plaats: 'Raadzaal',
    staat: 'geopend',
    groepen: [{ id: 'g1', naam: 'Fictieplein' }],
    agenda: [
      agenda('a1', 'opening', '10:00', 'Opening en geheimhouding', 'A', 'zzzzzz', true),
      agenda('a2', 'onderwerp', '10:10', 'Oefenkade: signalen', 'A', 'zzzzzz', true),
      agenda('a3', 'onderwerp', '10:25', 'Fictieplein: voortgang', 'A', 'zzzzzz'),
      agenda('a4', 'namenlijst', '10:45', 'Fictieplein: namenlijst', 'B', 'zzzzbb'),
      agenda('a5', 'plan', '10:55', 'Fictieplein: plan van aanpak', 'A', 'zzzzzz'),
      agenda('a6', 'sluitronde', '11:10', 'Sluitronde', 'A', 'zzzzzz'),
      agenda('a7', 'onderwerp', '11:20', 'Besloten deel', 'C', 'zzzbbb'),
    ],
    gekozen: {
      id: 'a3',
      soort: 'onderwerp',
      groepId: 'g1',
      titel: 'Groep Fictieplein: voortgang',
      meta: 'Stap 6, uitvoeren en monitoren. Doel f. Nodig: politie, jongerenwerk, Halt.',
      doel: 'doel f: plan van aanpak uitvoeren, monitoren, afronden en evalueren',
      nodigMist: [],
      opTafel: 4,
      totaal: 7,
      stukId: null,
    },
    klok: { loopt: null, einde: '2026-11-24T10:30:00.000Z' },
    teLezen: '',
    teLaat: [],
    opening: { nr: 3, van: 3, voorgelezenOp: '10:04' },
    punten,
    namen: [],
    advies: null,
    zaal,
    deelnemers,
    waarschuwingen: [
      {
        soort: 'besluit',
        tekst: 'Geen besluit art. 20 Wpg. Politie en jongerenwerk kunnen niet delen.',
        watHelpt: 'Is er een besluit, leg het vast bij Registers, Besluiten.',
      },
      { soort: 'brief', tekst: 'Brief aan J-04 is 6 dagen te laat.', watHelpt: 'Geef of verstuur de brief.' },
    ],
    keuzes: {
      bronnen: [
        { id: 'burgemeester', naam: 'burgemeester' },
        { id: 'politie', naam: 'politie' },
        { id: 'om', naam: 'OM' },
        { id: 'jongerenwerk', naam: 'jongerenwerk' },
        { id: 'd5', naam: 'Halt' },
      ],
      gegevenssoorten: ['gewoon', 'bijzonder', 'politiegegeven', 'boa-politiegegeven', 'strafvorderlijk'].map((s) => ({
        id: s,
        naam: s,
      })),
      kringen: [
        { id: 'A', naam: 'Iedereen aan tafel' },
        { id: 'B', naam: 'Convenantpartners' },
        { id: 'C', naam: 'Burgemeester, politie en OM' },
        { id: 'K1', naam: 'Burgemeester en politie' },
      ],
      doelen: [
        { id: 'd', naam: 'Interventies bepalen en prioriteren in een plan van aanpak' },
        { id: 'f', naam: 'Plan van aanpak uitvoeren, monitoren, afronden en evalueren' },
      ],
      partners: [
        { id: 'burgemeester', naam: 'burgemeester' },
        { id: 'politie', naam: 'politie' },
        { id: 'om', naam: 'OM' },
        { id: 'jongerenwerk', naam: 'jongerenwerk' },
      ],
      leden: ledenlijst.map(([id, code, naam]) => ({ id, groepId: 'g1', code, naam })),
      nietMee: [],
      genoteerd: [],
      kringZonderGast: [{ gegevenssoort: 'politiegegeven', niveau: 'individu', kring: 'K1' }],
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
          gegevenssoorten: ['strafvorderlijk'],
          grondslag: 'art. 39f Wjsg',
        },
        {
          id: 'avg-burgemeester',
          van: 'burgemeester',
          aan: ['incidenteel'],
          gegevenssoorten: ['gewoon'],
          grondslag: 'art. 6 lid 1 onder e AVG',
        },
      ],
    },
    ...deel,
  });
}

/** The same meeting at another agenda item, without items. */
export function bijAgendapunt(id: string, deel: Partial<Overlegbeeld> = {}): Overlegbeeld {
  const basis = overlegbeeld();
  const punt = basis.agenda.find((a) => a.id === id) ?? basis.agenda[0];
  if (!punt) throw new Error('no agenda');
  return overlegbeeld({
    gekozen: { ...basis.gekozen, id, soort: punt.soort, titel: punt.titel, meta: '', opTafel: 0, totaal: 0 },
    punten: [],
    ...deel,
  });
}

/** Rows of the namenlijst. */
export const namenrijen: Overlegbeeld['namen'] = ledenlijst.map(([lidId, code, naam], i) => ({
  lidId,
  code,
  naam,
  staat: i < 2 ? 'netto' : 'bruto',
  ring: ring(i < 2 ? 'zzzzbb' : 'zZbbbb', 'niet'),
  opTafel: false,
  kort: [i < 2 ? 'Halt: buiten de kring, art. 8 lid 8' : 'OM en Halt: buiten de kring, art. 1'],
  helpt:
    i < 2
      ? []
      : [
          'Alleen uit de groepsscan. Op tafel als jongerenwerk de naam zelf ook kent',
          'Er is ook geen besluit (art. 20 Wpg)',
        ],
}));

const alsNaam = ([lidId, code, naam]: (typeof ledenlijst)[number]) => ({ lidId, code, naam });

/** The namenlijst against the last time. @param deel what differs */
export const verschil = (deel: Partial<Verschilbeeld> = {}): Verschilbeeld => ({
  vorige: 'overleg van 27 oktober 2026',
  nu: null,
  nieuw: ledenlijst.slice(2).map(alsNaam),
  eraf: [{ lidId: 'l9', code: 'J-09', naam: 'Teun Verzinsel', reden: 'Verhuisd naar een andere gemeente.' }],
  blijft: ledenlijst.slice(0, 2).map(alsNaam),
  partners: ['burgemeester', 'politie', 'OM'].map((naam) => ({ id: naam.toLowerCase(), naam })),
  onbesloten: 3,
  inZaal: false,
  ...deel,
});

/** Those in the room: three who heard the texts, and Halt, who came in later. */
export const aanwezig: Aanwezige[] = [
  { deelnemerId: 'd1', zetel: 1, naam: 'I. Denkbeeld', organisatie: 'burgemeester' },
  { deelnemerId: 'd2', zetel: 2, naam: 'K. Bedacht', organisatie: 'politie' },
  { deelnemerId: 'd3', zetel: 3, naam: 'H. Verzonnen', organisatie: 'OM' },
  { deelnemerId: 'd5', zetel: 5, naam: 'T. Proefman', organisatie: 'Halt' },
].map((a) => ({ ...a, sinds: a.zetel === 5 ? '10:31' : '10:00', gehoord: a.zetel === 5 ? '' : 'voorgelezen 10:04' }));
/** A subject that everybody may see, unless told otherwise. */
export function beslotenDeel(deel: Partial<BeslotenDeel> = {}): BeslotenDeel {
  return beslotenDeelSchema.parse({
    agendapuntId: 'a7',
    titel: 'Besloten deel',
    rijsoort: 'punten',
    kring: 'kring C: burgemeester, politie en OM (art. 8 lid 8)',
    totaal: 2,
    vraagt: false,
    mensen: [],
    blijftIemand: true,
    nu: { ring: ring('zzzbbb', 'niet'), opTafel: 0 },
    zonder: { ring: ring('zzzbbb', 'op'), opTafel: 2 },
    verschijnt: [],
    kleiner: [],
    eerstePuntId: null,
    ...deel,
  });
}

const buitenKring = { inZaal: true, kop: true, rijen: 2, reden: 'buiten de kring, art. 8 lid 8' };
/** Halt and jongerenwerk, who may not see the besloten deel. */
export const halt = { id: 'd5', zetel: 5, naam: 'T. Proefman', organisatie: 'Halt', ...buitenKring };
export const jongerenwerk = { id: 'd4', zetel: 4, naam: 'D. Voorbeeld', organisatie: 'jongerenwerk', ...buitenKring };
