/**
 * `npm test [-- argumenten voor vitest]`: everything CI runs. The last line counts the tests; the exit code is 1 if
 * a check or a test failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bouw } from '../bouw.ts';
import { controleer } from '../controle.ts';
import { electronBinary } from '../electron.ts';
import { draai } from '../kind.mjs';
import { wortel } from '../setup.mjs';
import { programmaVan, taak } from '../taak.ts';
import { type Testverslag, tel, tellingsregel } from '../telling.ts';

await taak(async (argv) => {
  await bouw();
  const controlesMislukt = await controleer();
  if (electronBinary(wortel) === null) {
    console.log('Electron-run overgeslagen: geen Electron-binary gevonden (niet als geslaagd geteld)');
  }
  const map = mkdtempSync(join(tmpdir(), 'overlegtafel-test-'));
  try {
    const verslag = join(map, 'verslag.json');
    const opties = ['--reporter=default', '--reporter=json', `--outputFile.json=${verslag}`];
    const code = await draai(process.execPath, [programmaVan('vitest', 'vitest'), 'run', ...opties, ...argv], {
      cwd: wortel,
      // Hundreds of threads and programs are started from the same sources: each is translated once.
      env: { ...process.env, NODE_COMPILE_CACHE: join(map, 'vertaald') },
    });
    if (controlesMislukt.length > 0) console.log(`Controle mislukt: ${controlesMislukt.join(', ')} (zie hierboven)`);
    const telling = tel(JSON.parse(readFileSync(verslag, 'utf8')) as Testverslag);
    console.log(tellingsregel(telling));
    return code !== 0 || telling.mislukt > 0 || controlesMislukt.length > 0 ? 1 : 0;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
});
