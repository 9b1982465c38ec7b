/** Per part of the agenda, who of those who were at the meeting was not there when it was handled. */
import { aanwezigBij } from '../../shared/domein/behandeling.ts';
import type { NietAanwezig } from '../../shared/domein/nietAanwezig.ts';
import type { ReadableDb } from '../handles.ts';
import { behandelingen, verblijven } from './behandeling.ts';
import type { Agendarij } from './overlegrij.ts';
import type { Overlegsituatie } from './situatie.ts';

/**
 * @returns for a part: who was missing, in the order of the seats; undefined where everybody was there, or where it was
 *   not kept when it was handled. At the opening people come in: there who came later is no news.
 */
export function nietAanwezigPerOnderdeel(
  db: ReadableDb,
  o: Overlegsituatie,
): (rij: Agendarij) => NietAanwezig[] | undefined {
  const alle = behandelingen(db, o.overleg.id);
  const stays = verblijven(db, o.overleg.id);
  return (rij) => {
    const hoe = aanwezigBij(alle, stays, rij.id);
    const lijst = o.rijen.flatMap((r): NietAanwezig[] => {
      const er = hoe.get(r.id) ?? 'heel';
      if (er === 'heel' || (er === 'deels' && rij.soort === 'opening')) return [];
      return [{ organisatie: r.organisatie, naam: r.naam, deels: er === 'deels' }];
    });
    return lijst.length === 0 ? undefined : lijst;
  };
}
