/** A child process that gives the vault a new data key, as the application does. To be killed. */
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { maakKluis } from '../../electron/kluis/kluis.ts';
import { SNELLE_KDF } from '../kluis/steun.ts';

const [map = '', werker = '', oud = '', nieuw = ''] = process.argv.slice(2);
const zeg = (regel: string): number => writeSync(1, `${regel}\n`);

const kluis = maakKluis({ map, werker: pathToFileURL(werker), snelleKdfVoorTests: SNELLE_KDF });
await kluis.ontgrendel({ wachtzin: oud });
zeg('begin');
await kluis.vernieuwDatasleutel(oud, nieuw, { begint: zeg, stop: new Int32Array(new SharedArrayBuffer(4)) });
zeg('klaar');
await kluis.sluit();
