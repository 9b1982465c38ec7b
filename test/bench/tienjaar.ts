/** The application on a vault with ten years of meetings, unlocked in the meeting that is going on. */

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { ChromiumHost } from '../../electron/host/chromiumHost.ts';
import { onderwerpId, overlegId, TIEN_JAAR } from './grootBestand.ts';
import { grootKluis } from './grootKluis.ts';
import { type Proef, pagina, roep, startProef, WACHTZIN } from './proeftoepassing.ts';

/** The open meeting, the subject with most of its items, and who sits where. */
export const overleg = {
  id: overlegId(TIEN_JAAR.overleggen - 1),
  onderwerp: onderwerpId(TIEN_JAAR.overleggen - 1),
  deelnemer: (zetel: number) => `${overlegId(TIEN_JAAR.overleggen - 1)}-deelnemer-${zetel - 1}`,
  /** Seat of jongerenwerk: may not see what police brings. */
  jongerenwerk: 2,
  /** Seat of the guest. */
  gast: 5,
} as const;

export const maatInWoorden = `${TIEN_JAAR.groepen * TIEN_JAAR.ledenPerGroep} jongeren, ${(TIEN_JAAR.overleggen - 1) * 6 + 60} punten, ${TIEN_JAAR.overleggen} overleggen in ${TIEN_JAAR.jaren} jaar`;

/** Lays a copy of the vault in `map`. */
export async function legTienJaarNeer(map: string): Promise<void> {
  const groot = await grootKluis(TIEN_JAAR);
  cpSync(groot.map, join(map, 'kluis'), { recursive: true });
}

/** Sends somebody out, and confirms what that brings on the table. */
export async function stuurWeg(host: ChromiumHost, deelnemerId: string): Promise<void> {
  const weg = { overlegId: overleg.id, deelnemerId, aanwezig: false };
  const { verschijnt } = await roep(host, 'deelnemers', 'zetAanwezig', { ...weg, bevestigd: false });
  if (verschijnt.length > 0)
    await roep(host, 'deelnemers', 'zetAanwezig', { ...weg, bevestigd: true, getoond: verschijnt });
}

/** Opens the vault in `map` with the subject in the room, the guest sent outside. */
export async function openTienJaar(map: string): Promise<Proef> {
  const proef = await startProef(map);
  const { host } = proef;
  const { sleuven } = await roep(host, 'kluis', 'toestand', {});
  const sleufId = sleuven.find((s) => s.rol === 'procesregisseur')?.id ?? '';
  await roep(host, 'kluis', 'ontgrendel', { sleufId, wachtzin: WACHTZIN });
  const { id } = overleg;
  const gast = overleg.deelnemer(overleg.gast);
  const { deelnemers } = await roep(host, 'overleg', 'toon', { overlegId: id });
  if (deelnemers.some((m) => m.id === gast && m.inZaal)) {
    await stuurWeg(host, gast);
  }
  await roep(host, 'overleg', 'zetBeamer', { overlegId: id, leeg: false });
  await pagina(host, 'regie').getByRole('button', { name: 'Later', exact: true }).click();
  await pagina(host, 'regie').locator('.punt').first().waitFor();
  await pagina(host, 'zaal').locator('.onderwerp').waitFor();
  return proef;
}

/** Both. */
export async function startTienJaar(map: string): Promise<Proef> {
  await legTienJaarNeer(map);
  return openTienJaar(map);
}

/** Until the page has drawn what it was given: two frames, and what they left to do. */
export async function rustig(blad: ReturnType<typeof pagina>): Promise<void> {
  await blad.evaluate(
    () => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(klaar)))),
  );
}
