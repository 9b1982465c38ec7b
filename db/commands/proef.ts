/** What a new item will be, before it exists: for the line under the entry field. Changes nothing. */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { punten } from '../../shared/contract/overleg.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { korteRegels } from '../../shared/domein/uitleg.ts';
import { oordelen, ringVan } from '../../shared/domein/zetels.ts';
import type { Omgeving } from '../omgeving.ts';
import { beoordeelVoorstel } from './punten.ts';

type Aanroepen = typeof punten;

export function proef(omgeving: Omgeving, invoer: Gelezen<Aanroepen['proef']>): Uitvoer<Aanroepen['proef']> {
  try {
    const { gegeven, situatie: o } = beoordeelVoorstel(omgeving, omgeving.lees, invoer);
    const ring = ringVan(o.situatie, o.zetels, [gegeven]);
    const opTafel = ring.midden === 'op';
    const regels = korteRegels(oordelen(o.situatie, o.zetels, [gegeven]), opTafel).join('. ');
    return { ring, opTafel, zin: `Kring ${gegeven.kring}. ${regels}.`, weigering: '' };
  } catch (fout) {
    if (!(fout instanceof Geweigerd) || fout.weigering.code === 'NIET_GEVONDEN') throw fout;
    return { ring: { zetels: [], midden: 'niet' }, opTafel: false, zin: '', weigering: fout.weigering.uitleg };
  }
}
