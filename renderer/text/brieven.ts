/** Sentences of the letters in the panel of a member (convenant art. 9). */
import type { Briefdaad, Briefontvanger } from '../../shared/domein/brief.ts';
import { korteDatum } from '../../shared/domein/tijd.ts';
import { opsomming, tel } from '../../shared/domein/woorden.ts';

const ontvangers: Readonly<Record<Briefontvanger, string>> = {
  jongere: 'de jongere',
  gezag: 'wie het gezag heeft',
  verzorger: 'wie nu voor hem zorgt',
  'curator-mentor': 'curator of mentor',
};

export const briefTekst = {
  kop: 'Brief',
  ontvangers,
  mist: (wie: readonly Briefontvanger[]) => `Nog geen brief: ${opsomming(wie.map((w) => ontvangers[w]))}.`,
  klaar: 'De brieven zijn gegeven.',
  bezwaar: 'Er gaat geen brief: een partner maakte bezwaar.',
  leeftijdOnbekend: 'Zijn leeftijd is niet bekend. Onder de 18 krijgt ook wie het gezag heeft een brief.',
  geenAanpak: 'Er loopt nog geen aanpak. Een brief hoeft nog niet (art. 9).',
  uiterlijk: (dag: string) => `Uiterlijk ${korteDatum(dag)}.`,
  teLaat: (dagen: number) => `${tel(dagen, 'dag', 'dagen')} te laat.`,
  zorgtOok: 'Is wie het gezag heeft uit beeld? Dan krijgt wie nu voor hem zorgt de brief.',
  curator: 'Heeft hij een curator of mentor? Die krijgt ook een brief.',
  regel: (wat: Briefdaad, aan: Briefontvanger | null, dag: string, gesprek: boolean, partner: string) =>
    wat === 'bezwaar' || aan === null
      ? `${korteDatum(dag)}: bezwaar van ${partner}`
      : `${korteDatum(dag)}: ${wat} aan ${ontvangers[aan]}${gesprek ? ', met gesprek' : ''}`,
  verwijder: 'Haal weg',
  verwijderRegel: (regel: string) => `Haal weg: ${regel}`,
  begin: 'Leg een brief vast',
  wat: 'Wat is er gebeurd?',
  daden: { overhandigd: 'Gegeven', verstuurd: 'Verstuurd', bezwaar: 'Niet: bezwaar' },
  aan: 'Aan wie?',
  aanFout: 'Vink aan wie de brief kreeg.',
  dag: 'Op welke dag?',
  gesprek: 'Er was een gesprek bij',
  partner: 'Welke partner maakte bezwaar?',
  kiesPartner: 'Kies een partner',
  geenReden: 'Een reden wordt niet bewaard (art. 10).',
  knop: 'Leg vast',
  annuleer: 'Laat staan',
} as const;
