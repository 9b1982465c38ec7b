/** What an item is entered with, complete: a test names what it is about, the rest is a note that everybody may see. */
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Invoer } from '../../shared/contract/kern.ts';

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
