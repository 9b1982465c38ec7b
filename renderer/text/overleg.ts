/** Every sentence of the meeting's screens: list, preparation, the open meeting, its dialogs and the closing round. */
import type { Deelnemersrol } from '../../shared/contract/basis.ts';
import type { Itemsoort } from '../../shared/domein/itemsoort.ts';
import { itemwoord } from '../../shared/domein/woorden.ts';
import { besloten } from './overleg/besloten.ts';
import { namen, sluit } from './overleg/besluiten.ts';
import { details, erbij, intrekken, papier, tekenen, verruim, versmal, voorwaarden } from './overleg/puntdialogen.ts';
import { terug } from './overleg/terug.ts';
import { invoer, open, opening, toetsen, weg } from './overleg/vergadering.ts';
import { bereid, incidenteel, lijst, maak } from './overleg/voorbereiding.ts';

export const soortwoord: Record<Itemsoort, string> = itemwoord;

export const rolwoord: Record<Deelnemersrol, string> = {
  'eigen-taak': 'Betrokken vanuit eigen taak',
  adviesrol: 'Advies of expert',
  informant: 'Informant',
};

/** `kring K1`, whether the word is already there or not. */
export function metKring(kring: string): string {
  return /^(kring|alleen)\b/iu.test(kring) ? kring : `kring ${kring}`;
}

export { slagInWoorden } from './overleg/terug.ts';

/** By part of the screen. */
export const tekst = {
  lijst,
  maak,
  bereid,
  incidenteel,
  open,
  weg,
  invoer,
  opening,
  namen,
  sluit,
  verruim,
  versmal,
  voorwaarden,
  erbij,
  intrekken,
  details,
  tekenen,
  papier,
  terug,
  besloten,
  toetsen,
} as const;
