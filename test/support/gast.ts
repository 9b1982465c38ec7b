/** An incidentele deelnemer with the whole test of art. 4, as a test invites one. */
import type { Overlegtafelcontract } from '../../shared/contract/contract.ts';
import type { Invoer } from '../../shared/contract/kern.ts';

type Gastinvoer = Invoer<Overlegtafelcontract['deelnemers']['nodigIncidenteelUit']>;

/** Somebody of Halt whom police may tell about one member, unless told otherwise. */
export const gastinvoer = (
  overlegId: string,
  groepId: string,
  lidId: string,
  meer: Partial<Gastinvoer> = {},
): Gastinvoer => ({
  overlegId,
  soort: 'functionaris',
  beroepsgeheim: 'nee',
  groepen: [groepId],
  organisatie: 'Halt',
  naam: 'T. Proefman',
  functie: 'medewerker',
  rol: 'adviesrol',
  gevraagdDoor: 'politie',
  doel: 'd',
  noodzaak: 'Kent de afspraken over de Halt-straf.',
  vuistregel: 'B',
  uitzondering: '',
  gronden: [
    { van: 'politie', gegevenssoort: 'politiegegeven', niveau: 'individu', leden: [lidId], grondslag: 'wpg19' },
  ],
  verstrekt: [],
  ...meer,
});
