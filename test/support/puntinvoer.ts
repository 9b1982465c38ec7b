/** What an item is entered with, complete: a test names what it is about, the rest is a note that everybody may see. */
import { puntMetId } from '../../db/queries/gegevens.ts';
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Invoer } from '../../shared/contract/kern.ts';
import type { Gesprek } from './gesprek.ts';

export type Puntinvoer = Invoer<Overlegtafelcontract['punten']['voegToe']>;

/** A note at group level by jongerenwerk, unless told otherwise. */
export const puntinvoer = <M extends Partial<Puntinvoer>>(agendapuntId: string, tekst: string, meer?: M) => ({
  agendapuntId,
  soort: 'notitie' as const,
  tekst,
  bron: 'jongerenwerk',
  gegevenssoort: 'gewoon',
  niveau: 'groep' as const,
  leden: [],
  kring: null,
  kringAkkoordDoor: null,
  verantwoordelijke: null,
  termijn: null,
  ...meer,
});

/** A correction of an item: all that is on it now, but for what is told otherwise. Its kring is the profile's own. */
export function puntwijziging(g: Gesprek, puntId: string, anders: Partial<Puntinvoer>) {
  const punt = puntMetId(g.omgeving.lees, puntId);
  if (!punt) throw new Error(`no item ${puntId}`);
  const { tekst, bron, gegevenssoort, niveau, leden, verantwoordelijke, termijn } = punt;
  const nu = { tekst, bron, gegevenssoort, niveau, leden: [...leden], verantwoordelijke, termijn };
  const { agendapuntId: _a, soort: _s, ...rest } = puntinvoer(punt.agendapuntId, tekst, { ...nu, ...anders });
  return { ...rest, puntId };
}
