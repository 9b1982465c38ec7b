/** A name of the namenlijst as regie draws it, with what would help it on the table. */
import type { Overlegbeeld } from '../../shared/contract/overlegbeeld.ts';
import { naamhulp, naamhulpInWoorden } from '../../shared/domein/naamhulp.ts';
import { type Persoon, toelating } from '../../shared/domein/zichtbaarheid.ts';
import type { Lid } from './gegevens.ts';
import { opTafelOfNiet, type Tafel } from './opTafel.ts';
import { bronnaam, type Overlegsituatie } from './situatie.ts';
import { naamrijId } from './zaalbeeld.ts';

/** Those in the room; with nobody there yet, the partners on the list. */
function wieErZitten(o: Overlegsituatie): readonly Persoon[] {
  if (o.publiek.length > 0) return o.publiek;
  return o.situatie.deelnemers.filter((p) => p.soort === 'functionaris' && toelating(o.situatie, p) === null);
}

export function naamrij(o: Overlegsituatie, tafel: Tafel, lid: Lid): Overlegbeeld['namen'][number] {
  const { ring, mag, opTafel, kort } = opTafelOfNiet(o, tafel, naamrijId(lid), lid);
  const hulp = mag ? null : naamhulp(o.situatie, wieErZitten(o), { ...lid, groepId: lid.groep_id });
  const helpt = hulp ? naamhulpInWoorden(o.situatie.profiel, hulp, (id) => bronnaam(o, id)) : [];
  return { lidId: lid.id, code: lid.code, naam: lid.naam, staat: lid.staat, ring, opTafel, kort, helpt };
}
