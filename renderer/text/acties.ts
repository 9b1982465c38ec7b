/** Every sentence of the action list, and of overdue actions in the meeting. */
import { tel } from '../../shared/domein/woorden.ts';

export const actiesTekst = {
  kop: 'Acties',
  knop: 'Actielijst',
  toets: 'actielijst',
  terug: 'Alle overleggen',
  zin: 'Wat in gesloten overleggen en in het plan is afgesproken en nog moet gebeuren.',
  leeg: 'Er staan geen acties open. Acties komen hier als hun overleg is gesloten.',
  aantal: (n: number, teLaat: number) => `${tel(n, 'actie', 'acties')}${teLaat > 0 ? `, ${teLaat} te laat` : ''}`,
  kolommen: { wat: 'Wat', waar: 'Afgesproken in', termijn: 'Klaar op', stand: 'Stand', doe: 'Bijwerken' },
  teLaat: 'te laat',
  opTijd: 'loopt',
  nietGedaan: (datum: string) => `niet gedaan op ${datum}`,
  standen: { open: 'loopt', gedaan: 'gedaan', 'niet-gedaan': 'niet gedaan', vervallen: 'hoeft niet meer' },
  klaarKop: 'Laatst afgerond',
  klaarRegel: (stand: string, datum: string) => `${stand} op ${datum}`,
  zetTerug: 'Zet terug',
  zetTerugVan: (wat: string) => `van ${wat}`,
  werkBij: 'Werk bij',
  werkBijVan: (wat: string) => `van ${wat}`,
  kies: 'kies actie',

  stand: {
    kop: 'Actie bijwerken',
    vraag: 'Hoe staat het?',
    datum: 'Op welke dag?',
    resultaat: 'Resultaat in één regel',
    resultaatUitleg: 'Bij gedaan mag dit leeg blijven. Gebruik codes, zoals J-03.',
    bewaar: 'Leg vast',
    annuleer: 'Annuleer',
    keuzes: {
      gedaan: 'Gedaan',
      'niet-gedaan': 'Niet gedaan. De actie blijft op de lijst',
      vervallen: 'Hoeft niet meer',
    },
  },

  teLaatSoort: 'Actie',
  teLaatKop: 'Te laat uit eerdere overleggen',
  wie: (wie: string) => `Wie: ${wie}`,
} as const;
