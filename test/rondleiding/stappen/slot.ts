/** Lock: the room is blank, the worker is gone, and no window keeps anything. */
import type { Vensterrol } from '../../../shared/contract/kern.ts';
import type { Podium } from '../podium.ts';
import { mensen, type Verhaal } from '../verhaal.ts';

export async function slot(p: Podium, v: Verhaal): Promise<void> {
  await p.toets('F12');
  await p.zie('Op slot');
  await p.foto('vergrendeld', 'regie', 'zaal');
  const resten = [mensen.groep, ...v.codes, ...v.zichtbaar, ...v.afgeschermd];
  for (const rol of ['regie', 'zaal'] as const satisfies readonly Vensterrol[]) {
    if (!p.isOpen(rol)) continue;
    const inhoud = await p.venster(rol).content();
    if (resten.some((r) => inhoud.includes(r))) throw new Error(`window ${rol} kept something after locking`);
  }
}
