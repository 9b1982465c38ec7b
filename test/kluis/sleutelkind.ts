/** A child process that changes the passphrase to and fro without end, telling which one was acknowledged. To be killed. */
import { maakKluis } from '../../electron/kluis/kluis.ts';
import { PROEFWERKER, SNELLE_KDF, TWEEDE_WACHTZIN, WACHTZIN } from './steun.ts';

const [map = '', begin = '0'] = process.argv.slice(2);
const zinnen = [WACHTZIN, TWEEDE_WACHTZIN] as const;
const kluis = maakKluis({ map, werker: PROEFWERKER, snelleKdfVoorTests: SNELLE_KDF });
let nr = Number(begin);
const zin = (welke: number): string => zinnen[welke % 2] ?? '';
await kluis.ontgrendel({ wachtzin: zin(nr) });
for (; ; nr += 1) {
  await kluis.wijzigSleutels(zin(nr), { wat: 'wachtzin', wachtzin: zin(nr + 1) });
  process.stdout.write(`${nr + 1}\n`);
}
