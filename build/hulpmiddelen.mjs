/**
 * Programs from outside npm: a Chromium for the windows, and readers with which tests check PDF, XML and
 * what a program asks of the system.
 * Installs what is missing where that is possible without asking (Linux, root, apt-get), else says what to do.
 * Plain JavaScript because `setup.mjs` starts on Node 20.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { draai } from './kind.mjs';
import { metSlot, slotbestand } from './slot.mjs';
import { zoekChromium } from './zoekChromium.mjs';

/** Command → Debian package. */
const LEZERS = {
  xmllint: 'libxml2-utils',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  qpdf: 'qpdf',
  strace: 'strace',
};

const meldOpStderr = (regel) => process.stderr.write(`${regel}\n`);

function vindOpPad(naam, env) {
  const bestand = process.platform === 'win32' ? `${naam}.exe` : naam;
  return (env.PATH ?? env.Path ?? '').split(delimiter).some((map) => {
    try {
      accessSync(join(map, bestand), constants.X_OK);
      return map !== '';
    } catch {
      return false;
    }
  });
}

const echt = {
  env: process.env,
  heeftChromium: () => zoekChromium() !== null,
  heeftOpdracht: (naam) => vindOpPad(naam, process.env),
  magInstalleren: () => process.platform === 'linux' && process.getuid?.() === 0 && vindOpPad('apt-get', process.env),
  voerUit: (opdracht, argumenten) =>
    draai(opdracht, argumenten, {
      // stdout of the installer goes to our stderr: stdout holds only results.
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }),
  meld: meldOpStderr,
};

/** @type {import('./hulpmiddelen.d.mts').zorgVoorHulpmiddelen} */
export async function zorgVoorHulpmiddelen(vraag, machine = echt) {
  const ontbrekend = () => ({
    chromium: vraag.chromium === true && !machine.heeftChromium(),
    lezers: vraag.lezers === true ? Object.keys(LEZERS).filter((naam) => !machine.heeftOpdracht(naam)) : [],
  });
  const compleet = (mist) => !mist.chromium && mist.lezers.length === 0;

  let mist = ontbrekend();
  if (compleet(mist)) return mist;
  if (machine.magInstalleren()) {
    await metSlot(slotbestand('systeem', 'apt'), async () => {
      mist = ontbrekend();
      if (compleet(mist)) return;
      const pakketten = [
        ...new Set([...(mist.chromium ? ['chromium'] : []), ...mist.lezers.map((naam) => LEZERS[naam])]),
      ];
      machine.meld(`Installeren met apt-get: ${pakketten.join(', ')} …`);
      await machine.voerUit('apt-get', ['update']);
      await machine.voerUit('apt-get', ['install', '-y', ...pakketten]);
    });
    mist = ontbrekend();
  }
  if (mist.chromium) {
    machine.meld(
      'Er is geen Chromium, Chrome of Edge gevonden. Installeer er een (Debian en Ubuntu: "sudo apt-get install chromium"), of zet in OVERLEGTAFEL_CHROMIUM het pad van het programma.',
    );
  }
  if (mist.lezers.length > 0) {
    machine.meld(`Niet gevonden: ${mist.lezers.join(', ')}. Tests die dit nodig hebben worden overgeslagen.`);
  }
  return mist;
}
