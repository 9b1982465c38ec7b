/** `npm run build [-- --wat-er-is]`: builds into `dist/` what changed. `--wat-er-is` accepts missing entries. */
import { bouw } from '../bouw.ts';
import { taak } from '../taak.ts';

await taak(async (argv) => {
  const { gebouwd, ms } = await bouw({ watErIs: argv.includes('--wat-er-is') });
  console.log(
    gebouwd ? `Gebouwd in ${(ms / 1000).toFixed(1).replace('.', ',')} s: dist/` : 'Niets veranderd: dist/ is actueel.',
  );
  return 0;
});
