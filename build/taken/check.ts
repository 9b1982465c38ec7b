/** `npm run check`: types, lint, format and unused code. */
import { controleer } from '../controle.ts';
import { taak } from '../taak.ts';

await taak(async () => ((await controleer()).length === 0 ? 0 : 1));
