/** A process with nothing but a vault: its memory before opening, after it, and after the busiest screens, in bytes as JSON. */
import { maakKluis } from '../../electron/kluis/kluis.ts';
import { werkerMetSein } from './ontgrendelen.ts';
import { WACHTZIN } from './proeftoepassing.ts';

const [map = '', overlegId = '', groepId = ''] = process.argv.slice(2);
const { start, staatKlaar } = werkerMetSein();
const kluis = maakKluis({ map, werker: start });
const nu = (): number => process.memoryUsage.rss();

kluis.warmOp();
await staatKlaar();
const gestart = nu();
await kluis.ontgrendel({ wachtzin: WACHTZIN });
const geopend = nu();
for (let keer = 0; keer < 20; keer += 1) {
  await kluis.vraag('groepen', 'lijst', {});
  await kluis.vraag('groepen', 'toon', { groepId });
  await kluis.vraag('overleg', 'lijst', {});
  await kluis.vraag('overleg', 'toon', { overlegId });
  await kluis.vraag('logboek', 'lijst', { voor: null, soort: null, dag: null });
  await kluis.vraag('stukken', 'lijst', {});
}
const gevraagd = nu();
await kluis.sluit();
process.stdout.write(JSON.stringify({ gestart, geopend, gevraagd }));
