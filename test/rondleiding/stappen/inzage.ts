/** Beside the meeting, which stays as it is: who would see what, and the register of besluiten. */
import type { Podium } from '../podium.ts';

export async function inzage(p: Podium): Promise<void> {
  const beeld = await p.zaal();
  await p.naar('Inzagetoets');
  await p.zie('Wie ziet wat?');
  await p.zie('Alle vier de voorwaarden kloppen.');
  // What jongerenwerk keeps to itself, for the police: more than one condition fails.
  await p.toets('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight');
  await p.zie(/voorwaarden kloppen niet/);
  await p.foto('inzagetoets');
  await p.naar('Registers');
  await p.zie('Nog geen besluiten.');
  await p.toets('+');
  await p.zie('Registreer een besluit artikel 20 Wpg');
  await p.foto('nieuw-besluit');
  await p.toets('Escape');
  await p.naar('Overleg');
  if ((await p.zaal()) !== beeld) throw new Error('looking at something else changed the room');
}
