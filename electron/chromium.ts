/**
 * Entry: the application in an installed Chromium, Edge or Chrome. For development, tests and practice; every vault
 * made here is an oefenkluis unless the policy of the machine says otherwise.
 */
import { fileURLToPath } from 'node:url';
import { Geweigerd } from '../shared/contract/weigering.ts';
import { maakChromiumHost } from './host/chromiumHost.ts';
import { leesBeleid } from './kluis/beleid.ts';
import { exportmap, gegevensmap, kluismap } from './toepassing/mappen.ts';
import { startToepassing } from './toepassing/toepassing.ts';
import { versie } from './toepassing/versie.ts';

const meld = (regel: string) => process.stderr.write(`${regel}\n`);

async function start(): Promise<void> {
  const basis = gegevensmap('oefenen', process.platform, process.env);
  const toepassing = await startToepassing({
    map: kluismap(basis),
    werker: new URL('./werker.js', import.meta.url),
    beleid: leesBeleid(),
    versie,
    maakHost: (opAanroep) =>
      maakChromiumHost({
        rendererMap: fileURLToPath(new URL('../renderer', import.meta.url)),
        exportmap: exportmap(basis),
        opAanroep,
        opVerbodenVerzoek: ({ soort }) => meld(`Geweigerd: een verzoek naar buiten (${soort}).`),
        headless: false,
      }),
    meldFout: meld,
  });
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) process.once(signaal, () => void toepassing.sluitAf());
  await toepassing.host.wachtOpEinde();
  await toepassing.sluitAf();
}

start().catch((fout: unknown) => {
  meld(fout instanceof Geweigerd ? fout.weigering.uitleg : 'Overlegtafel kon niet starten.');
  process.exitCode = 1;
});
