/** `npm run fix`: formats and repairs what biome can repair by itself. */
import { draai } from '../kind.mjs';
import { wortel } from '../setup.mjs';
import { programmaVan, taak } from '../taak.ts';

await taak((argv) =>
  draai(process.execPath, [programmaVan('@biomejs/biome', 'biome'), 'check', '--write', ...argv], { cwd: wortel }),
);
