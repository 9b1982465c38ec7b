/**
 * `npm run pack [-- --map] [-- --electron MAP]`: packs the application for this system with electron-builder.
 * `--map` makes only the folder, no installer; `--electron` names a folder with Electron's binary.
 */
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { bouw } from '../bouw.ts';
import { electronBinary, haalElectron } from '../electron.ts';
import { pak } from '../pak.ts';
import { wortel } from '../setup.mjs';
import { meld, taak } from '../taak.ts';

await taak(async (argv) => {
  const { values } = parseArgs({ args: argv, options: { map: { type: 'boolean' }, electron: { type: 'string' } } });
  await bouw();
  const binary = values.electron === undefined ? (electronBinary(wortel) ?? (await haalElectron(wortel, meld))) : null;
  const electronMap = values.electron ?? (binary === null ? undefined : dirname(binary));
  if (electronMap === undefined) {
    meld(
      'Zonder de Electron-binary kan er niets worden ingepakt. Geef met "--electron MAP" een map waarin Electron is uitgepakt.',
    );
    return 1;
  }
  const gemaakt = await pak({ project: wortel, electronMap, alleenMap: values.map === true });
  console.log(gemaakt.length === 0 ? 'Ingepakt: pakket/' : gemaakt.join('\n'));
  return 0;
});
