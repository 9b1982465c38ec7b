/** A child process that opens a vault and writes without end, telling on stdout what was acknowledged. To be killed. */
import { maakKluis } from '../../electron/kluis/kluis.ts';
import { PROEFWERKER, SNELLE_KDF, WACHTZIN } from './steun.ts';

const [map = '', eerste = '0'] = process.argv.slice(2);
const kluis = maakKluis({ map, werker: PROEFWERKER, snelleKdfVoorTests: SNELLE_KDF });
await kluis.ontgrendel({ wachtzin: WACHTZIN });
for (let nr = Number(eerste); ; nr += 1) {
  await kluis.vraag('notities', 'voegToe', { tekst: `notitie ${nr}` });
  process.stdout.write(`${nr}\n`);
}
