/** `npm start [-- argumenten]`: builds what changed and opens the application. */
import { join } from 'node:path';
import { bouw } from '../bouw.ts';
import { electronBinary, electronEerderMislukt, haalElectron } from '../electron.ts';
import { zorgVoorHulpmiddelen } from '../hulpmiddelen.mjs';
import { kiesHost } from '../kiesHost.ts';
import { draai } from '../kind.mjs';
import { rondleidingMet } from '../rondleiding.ts';
import { wortel } from '../setup.mjs';
import { meld, taak } from '../taak.ts';
import { zoekChromium } from '../zoekChromium.mjs';

async function inElectron(binary: string, argv: string[]): Promise<number> {
  const env = { ...process.env };
  // Inherited from an editor built on Electron, this would make our Electron a plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  const alsRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return draai(binary, [...(alsRoot ? ['--no-sandbox'] : []), wortel, ...argv], { env, cwd: wortel });
}

async function inChromium(argv: string[]): Promise<number> {
  await zorgVoorHulpmiddelen({ chromium: true });
  const chromium = zoekChromium();
  // What to do about it was just said.
  if (chromium === null) return 1;
  const env = { ...process.env, OVERLEGTAFEL_CHROMIUM: chromium };
  return draai(process.execPath, [join(wortel, 'dist', 'main', 'chromium.js'), ...argv], { env, cwd: wortel });
}

await taak(async (argv) => {
  const keuze = kiesHost({
    platform: process.platform,
    env: process.env,
    electronAanwezig: electronBinary(wortel) !== null,
    electronEerderMislukt: electronEerderMislukt(wortel),
  });
  if (keuze === 'rondleiding') {
    console.log(
      'Er is geen beeldscherm: in plaats van de toepassing draait de rondleiding, met het resultaat in uitvoer/.',
    );
    await zorgVoorHulpmiddelen({ chromium: true });
    return rondleidingMet(['--uit', 'uitvoer']);
  }
  await bouw();
  const electron = keuze === 'haal-electron' ? await haalElectron(wortel, meld) : electronBinary(wortel);
  return keuze === 'chromium' || electron === null ? inChromium(argv) : inElectron(electron, argv);
});
