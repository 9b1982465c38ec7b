/** Sentences before the meeting: the list, making one, inviting and the test of an incidentele deelnemer (art. 4). */
import { hoofdletter } from '../../../shared/domein/woorden.ts';

export const lijst = {
  kop: 'Overleggen',
  leeg: 'Nog geen overleg. Druk op + voor een nieuw overleg.',
  nieuw: 'Nieuw overleg',
  kolommen: { datum: 'Datum', plaats: 'Plaats', groepen: 'Groepen', staat: 'Staat' },
  staat: { voorbereiding: 'in voorbereiding', geopend: 'open', geschorst: 'pauze', gesloten: 'gesloten' },
  alle: 'Alle overleggen',
  kies: 'kies overleg',
  open: 'open',
} as const;

export const maak = {
  kop: 'Nieuw overleg',
  zin: 'De agenda komt van de groepen die u kiest.',
  datum: 'Datum',
  begin: 'Begint om',
  plaats: 'Plaats',
  plaatsUitleg: 'Zoals: raadzaal, stadhuis.',
  groepen: 'Welke groepen bespreekt u?',
  geenGroepen: 'Er is nog geen groep. Maak eerst een groep bij Groepen.',
  knop: 'Maak het overleg',
  annuleer: 'Annuleer',
} as const;

export const bereid = {
  kop: 'Overleg voorbereiden',
  agenda: 'Agenda',
  wie: 'Wie komt er',
  niemand: 'Nog niemand uitgenodigd.',
  partner: 'Nodig een partner uit',
  incidenteel: 'Nodig een incidentele deelnemer uit',
  open: 'Open het overleg',
  openUitleg: 'De zaal ziet dan het welkom. Daarna leest u de geheimhouding voor.',
  openNiemand: 'Nodig eerst iemand uit.',
  kiesPartner: 'Kies een partner',
  tekent: 'tekent eerst een verklaring',
  naam: 'Naam',
  functie: 'Functie (mag leeg)',
  rol: 'Rol in dit overleg',
  nodigUit: 'Nodig uit',
  annuleer: 'Annuleer',
  uitgenodigd: (naam: string) => `${naam} staat op de lijst.`,
  partners: 'Convenantpartners',
  nogNiet: 'nog niet uitgenodigd',
  letOp: 'Let op vóór dit overleg',
  zetVolgorde: 'Zet de agenda in deze volgorde',
} as const;

export const incidenteel = {
  kop: 'Incidentele deelnemer',
  zin: 'Toets eerst of deelname nodig is en wat hij mag horen (art. 4 van het convenant). Daarna mag u hem uitnodigen.',
  wie: '1. Wie is het?',
  organisatie: 'Organisatie',
  gevraagdDoor: 'Welke partner vraagt hem?',
  noodzaakKop: '2. Waarom is het nodig?',
  doel: 'Voor welk doel (art. 2)?',
  kiesDoel: 'Kies een doel',
  noodzaak: 'Waarom moet hij erbij zijn?',
  noodzaakUitleg: 'Schrijf geen namen van jongeren.',
  vuistregel: 'Voor wiens taak is de informatie nodig?',
  vuistregels: {
    A: 'A. Voor de taak van wie de informatie geeft: het mag.',
    B: 'B. Voor de taak van allebei: het mag.',
    C: 'C. Alleen voor zijn eigen taak: het mag niet, tenzij er een uitzondering is.',
  },
  uitzondering: 'Welke uitzondering geldt?',
  uitzonderingUitleg:
    'Een eigen wettelijke regel, een levensbelang, of een doel dat erbij past en waarvoor geen ander geheim geldt. Noem het artikel.',
  uitzonderingNodig: 'Bij C mag het alleen met een uitzondering. Vul die in.',
  grondenKop: '3. Wat mag hij horen?',
  grondenZin: 'Vink aan wie hem wat mag vertellen. Wat u niet aanvinkt, hoort en ziet hij niet (art. 4 lid 5).',
  geenGronden: 'In het profiel staat geen grondslag voor incidentele deelnemers.',
  kolommen: {
    van: 'Van',
    soort: 'Soort gegeven',
    grondslag: 'Grondslag',
    groep: 'Over de groep',
    leden: 'Over deze jongeren',
  },
  overGroep: (van: string, soort: string) => `${van} mag ${soort} over de groep vertellen`,
  overLid: (van: string, soort: string, code: string) => `${van} mag ${soort} over ${code} vertellen`,
  geenLeden: 'geen namenlijst',
  buitenKring: (soort: string, niveau: 'groep' | 'individu', kring: string) =>
    `${hoofdletter(soort)} over ${niveau === 'groep' ? 'de groep' : 'een jongere'} gaat standaard naar kring ${kring}. Daar hoort deze gast niet bij.`,
  buitenKringHelpt:
    'Deze grondslag is dan niet genoeg. Moet hij iets horen, laat de bron dat punt dan in het overleg verruimen: kies het punt en druk op v.',
  geeftKop: '4. Wat mag hij zelf vertellen?',
  geeftZin: 'Mag leeg blijven. Vul in op welke grondslag hij zelf iets mag geven, en aan wie (art. 4 lid 6).',
  geeftErbij: 'Voeg toe wat hij mag vertellen',
  geeftWeg: (nr: number) => `Haal regel ${nr} weg`,
  aan: 'Aan wie',
  soort: 'Soort gegeven',
  niveau: 'Waarover',
  niveaus: { groep: 'de groep', individu: 'een jongere' },
  grondslag: 'Grondslag',
} as const;
