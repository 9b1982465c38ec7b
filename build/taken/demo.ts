/** `npm run demo -- --uit MAP [--groepsscan BESTAND] [--profiel BESTAND]`: the tour. */
import { rondleidingMet } from '../rondleiding.ts';
import { taak } from '../taak.ts';

await taak(rondleidingMet);
