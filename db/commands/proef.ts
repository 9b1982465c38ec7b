/** What a new item will be, before it exists: for the line under the entry field. Changes nothing. */
import type { Gelezen, Uitvoer } from '../../shared/contract/kern.ts';
import type { punten } from '../../shared/contract/punten.ts';
import { Geweigerd } from '../../shared/contract/weigering.ts';
import { korteRegels } from '../../shared/domein/uitleg.ts';
import { oordelen, ringVan } from '../../shared/domein/zetels.ts';
import { toetsAnoniem, toetsZaal } from '../../shared/domein/zichtbaarheid.ts';
import type { Omgeving } from '../omgeving.ts';
import { puntMetId } from '../queries/gegevens.ts';
import { zaalkijk } from '../queries/zaalkijk.ts';
import { beoordeelVoorstel } from './puntinvoer.ts';

type Aanroepen = typeof punten;

export function proef(omgeving: Omgeving, invoer: Gelezen<Aanroepen['proef']>): Uitvoer<Aanroepen['proef']> {
  try {
    const punt = invoer.puntId === undefined ? undefined : puntMetId(omgeving.lees, invoer.puntId);
    const eigen = { ...invoer, agendapuntId: punt?.agendapuntId ?? invoer.agendapuntId };
    const { gegeven: nieuw, rij, situatie: o } = beoordeelVoorstel(omgeving, omgeving.lees, eigen);
    const gegeven = { ...nieuw, versmalling: punt?.versmalling ?? null };
    if (rij.anoniem === 1) {
      const ring = ringVan(o.situatie, o.zetels, [gegeven], toetsAnoniem);
      return {
        ring: { ...ring, midden: 'niet' },
        opTafel: false,
        zin: `Kring ${gegeven.kring}. De zaal ziet het pas als u het vrijgeeft.`,
        weigering: '',
      };
    }
    const ring = ringVan(o.situatie, o.zetels, [gegeven]);
    const { donkerOmdat } = zaalkijk(omgeving.lees, o);
    const opTafel = toetsZaal(o.situatie, o.publiek, [gegeven]).opTafel && donkerOmdat === '';
    const regels =
      ring.midden === 'op' && !opTafel && donkerOmdat !== ''
        ? donkerOmdat
        : `${korteRegels(oordelen(o.situatie, o.zetels, [gegeven]), opTafel).join('. ')}.`;
    return {
      ring: { ...ring, midden: opTafel ? 'op' : 'niet' },
      opTafel,
      zin: `Kring ${gegeven.kring}. ${regels}`,
      weigering: '',
    };
  } catch (fout) {
    if (!(fout instanceof Geweigerd) || fout.weigering.code === 'NIET_GEVONDEN') throw fout;
    return { ring: { zetels: [], midden: 'niet' }, opTafel: false, zin: '', weigering: fout.weigering.uitleg };
  }
}
