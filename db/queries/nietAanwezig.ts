/** Per part of the agenda, who of those who were at the meeting was not there when it was handled. */
import { aanwezigBij, isBehandeld } from '../../shared/domein/behandeling.ts';
import { type NietAanwezig, tijdvakken } from '../../shared/domein/nietAanwezig.ts';
import type { ReadableDb } from '../handles.ts';
import { behandelingen, verblijven } from './behandeling.ts';
import type { Agendarij } from './overlegrij.ts';
import type { Overlegsituatie } from './situatie.ts';

export interface Gemist {
  readonly wie: NietAanwezig[];
  /** Handled, and not only leafed past; at the opening and the closing round everybody comes in and goes. */
  readonly ookZonderPunten: boolean;
}

/**
 * @returns for a part: who was missing, in the order of the seats; undefined where everybody was there, or where it was
 *   not kept when it was handled. At the opening people come in: there who came later is no news.
 */
export function nietAanwezigPerOnderdeel(db: ReadableDb, o: Overlegsituatie): (rij: Agendarij) => Gemist | undefined {
  const alle = behandelingen(db, o.overleg.id);
  const stays = verblijven(db, o.overleg.id);
  return (rij) => {
    const hoe = aanwezigBij(alle, stays, rij.id);
    const lijst = o.rijen.flatMap((r): NietAanwezig[] => {
      const er = hoe.get(r.id);
      if (er === undefined || er.hoe === 'heel' || (er.hoe === 'deels' && rij.soort === 'opening')) return [];
      const weg = er.hoe === 'deels' ? tijdvakken(er.weg) : undefined;
      return [{ organisatie: r.organisatie, naam: r.naam, deels: er.hoe === 'deels', ...(weg && { weg }) }];
    });
    const ookZonderPunten = rij.soort !== 'opening' && rij.soort !== 'sluitronde' && isBehandeld(alle, rij.id);
    return lijst.length === 0 ? undefined : { wie: lijst, ookZonderPunten };
  };
}
