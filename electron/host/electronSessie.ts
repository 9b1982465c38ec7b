/** The session of one Electron window: in memory, without cache, our own files only, no permission for anything. */
import { app, type Session, session } from 'electron';
import type { Vensterrol } from '../../shared/contract/kern.ts';
import { leesEigenBestand } from '../security/eigenBestanden.ts';
import { kopregels } from '../security/kopregels.ts';
import { alleenOorsprong, eigenAdres, type OpVerbodenVerzoek } from '../security/netwerk.ts';

/** Certificate verdict "refused" of `setCertificateVerifyProc`. */
const geweigerd = -2;

/** Makes the session of a role; no `persist:`, so it never touches the disk. One per role: nothing is shared. */
export function maakSessie(rol: Vensterrol, rendererMap: string, opVerbodenVerzoek: OpVerbodenVerzoek): Session {
  const sessie = session.fromPartition(`overlegtafel-${rol}`, { cache: false });
  // Made before: the tekenen window opens many times.
  if (sessie.protocol.isProtocolHandled('app')) return sessie;

  sessie.protocol.handle('app', async ({ method, url }) => {
    const eigen = method === 'GET' ? eigenAdres('electron', url) : null;
    const bestand = eigen?.rol === rol ? await leesEigenBestand(rendererMap, rol, eigen.pad) : null;
    if (bestand === null) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(bestand.inhoud), { headers: kopregels(rol, bestand.type) });
  });

  sessie.webRequest.onBeforeRequest(({ url, resourceType }, antwoord) => {
    const ontwikkelgereedschap = !app.isPackaged && url.startsWith('devtools://');
    const cancel = eigenAdres('electron', url)?.rol !== rol && !ontwikkelgereedschap;
    antwoord({ cancel });
    if (cancel) opVerbodenVerzoek({ rol, soort: resourceType, oorsprong: alleenOorsprong(url) });
  });

  sessie.setPermissionRequestHandler((_webContents, _recht, antwoord) => antwoord(false));
  sessie.setPermissionCheckHandler(() => false);
  sessie.setDevicePermissionHandler(() => false);
  sessie.setDisplayMediaRequestHandler((_verzoek, antwoord) => antwoord(null));
  sessie.setCertificateVerifyProc((_verzoek, antwoord) => antwoord(geweigerd));
  sessie.setSpellCheckerEnabled(false);
  sessie.on('will-download', (gebeurtenis) => gebeurtenis.preventDefault());
  return sessie;
}
