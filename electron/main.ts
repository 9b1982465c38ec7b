/** Entry in Electron: composition and start order, nothing else. */
import { fileURLToPath } from 'node:url';
import { app, dialog } from 'electron';
import { Geweigerd } from '../shared/contract/weigering.ts';
import { bereidElectronVoor, maakElectronHost } from './host/electronHost.ts';
import { electronSleutels } from './host/electronSleutels.ts';
import { leesBeleid } from './kluis/beleid.ts';
import { gegevensmap, kluismap } from './toepassing/mappen.ts';
import { startToepassing } from './toepassing/toepassing.ts';
import { versie } from './toepassing/versie.ts';

/** Also for what Electron itself keeps: nothing of it in a roaming profile. */
const map = gegevensmap('echt', process.platform, process.env);

async function start(): Promise<void> {
  const beleid = leesBeleid();
  await app.whenReady();
  const toepassing = await startToepassing({
    map: kluismap(map),
    werker: new URL('./werker.js', import.meta.url),
    beleid,
    versie,
    systeemsleutels: electronSleutels,
    maakHost: (opAanroep) =>
      maakElectronHost({
        rendererMap: fileURLToPath(new URL('../renderer', import.meta.url)),
        preloadMap: fileURLToPath(new URL('../preload', import.meta.url)),
        opAanroep,
        opVerbodenVerzoek: ({ soort }) => process.stderr.write(`Geweigerd: een verzoek naar buiten (${soort}).\n`),
      }),
    meldFout: (regel) => process.stderr.write(`${regel}\n`),
  });
  await toepassing.host.wachtOpEinde();
  await toepassing.sluitAf();
  app.quit();
}

app.setPath('userData', map);
if (app.requestSingleInstanceLock()) {
  bereidElectronVoor();
  start().catch((fout: unknown) => {
    dialog.showErrorBox(
      'Overlegtafel',
      fout instanceof Geweigerd ? fout.weigering.uitleg : 'Overlegtafel kon niet starten.',
    );
    app.exit(1);
  });
} else {
  app.quit();
}
