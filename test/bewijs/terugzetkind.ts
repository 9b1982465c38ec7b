/** A child process that puts a back-up in the place of the vault, as the application does. To be killed. */
import { readFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { maakKluis } from '../../electron/kluis/kluis.ts';
import { SNELLE_KDF } from '../kluis/steun.ts';

const [map = '', werker = '', kopie = '', wachtzin = ''] = process.argv.slice(2);
const zeg = (regel: string): number => writeSync(1, `${regel}\n`);

const kluis = maakKluis({ map, werker: pathToFileURL(werker), snelleKdfVoorTests: SNELLE_KDF });
zeg('begin');
await kluis.zetTerug({ bytes: readFileSync(kopie), geheim: wachtzin }, async () => {
  zeg('gereed');
  await kluis.vergrendel();
});
zeg('klaar');
await kluis.sluit();
