/** The entry line with an item of this meeting in it, to be corrected: all but its kind. Sent, it is judged anew. */
import type { Conceptplek } from '../../../../shared/contract/concepten.ts';
import type { Overlegbeeld } from '../../../../shared/contract/overlegbeeld.ts';
import { isGaande } from '../../../../shared/domein/overleg.ts';
import { eigenschappen, haalTerug, type Invoer, vanPunt } from '../invoer.ts';
import type { Handelingen } from './useHandelingen.ts';
import type { Invoerbediening } from './useInvoerregel.ts';
import { type Lijn, useLijn } from './useLijn.ts';

const inhoud = ({ veld: _v, rond: _r, getypt: _g, meer: _m, ...rest }: Invoer): string => JSON.stringify(rest);

/** @param bewerkt the item that is corrected, and the way to open another (null: none) */
export function useWijzigregel(
  beeld: Overlegbeeld,
  handelingen: Handelingen,
  invoer: Pick<Invoerbediening, 'lijsten' | 'gebruikt'>,
  bewerkt: { readonly id: string | null; readonly zet: (id: string | null) => void },
): Lijn {
  const punt = beeld.punten.find((p) => p.id === bewerkt.id && p.magBewerken) ?? null;
  const leeg = punt && isGaande(beeld.staat) ? vanPunt(punt) : null;
  const plek: Conceptplek | null = leeg && { formulier: 'punt-bewerken', bij: { punt: leeg.puntId ?? '' } };
  const isAnders = (stand: Invoer) => leeg !== null && inhoud(stand) !== inhoud(leeg);
  return useLijn({
    bij: leeg?.puntId ?? '',
    plek,
    leeg,
    isBegonnen: isAnders,
    heeftTekst: isAnders,
    haalTerug: (regel) => haalTerug(regel, invoer.lijsten, invoer.gebruikt, leeg ?? undefined),
    handelingen,
    stuur: async (stand) => {
      // Nothing is different: it is closed, and what was agreed about it stays.
      if (stand.puntId === null || !isAnders(stand)) return;
      const { agendapuntId: _a, soort: _s, ...deel } = eigenschappen(stand, beeld.gekozen.id);
      await handelingen.wijzigPunt({ ...deel, puntId: stand.puntId, tekst: stand.tekst });
    },
    gesloten: () => bewerkt.zet(null),
    heropend: () => bewerkt.zet(bewerkt.id),
  });
}
