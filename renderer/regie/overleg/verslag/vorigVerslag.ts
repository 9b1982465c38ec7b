/** One key to read the verslag of the meeting before: it comes on the agenda, and in a meeting it is chosen at once. */
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { api, schrijf } from '../../schil/api.ts';

/** Null: there is none to read, or it is on the agenda already. */
export function vorigVerslag(beeld: Overlegbeeld): (() => Promise<void>) | null {
  if (beeld.teLezen === '' || beeld.staat === 'gesloten') return null;
  const overlegId = beeld.id;
  return async () => {
    const { agendapuntId } = await schrijf(api.verslag.zetOpAgenda({ overlegId }));
    if (beeld.staat !== 'voorbereiding') await schrijf(api.overleg.kiesAgendapunt({ overlegId, agendapuntId }));
  };
}
