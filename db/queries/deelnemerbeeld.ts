/** Somebody on the list of a meeting as regie draws him: in the room or not, signed or not, since when. */
import type { Deelnemerbeeld } from '../../shared/contract/overlegbeeld.ts';
import { kloktijd } from '../../shared/domein/tijd.ts';
import { toelating } from '../../shared/domein/zichtbaarheid.ts';
import type { Overlegsituatie } from './situatie.ts';

export function deelnemerbeeld(
  o: Overlegsituatie,
  rij: Overlegsituatie['rijen'][number],
  buiten: ReadonlySet<string>,
): Deelnemerbeeld {
  const persoon = o.personen.get(rij.id);
  const verblijf = o.verblijf.get(rij.id);
  const verklaring = o.verklaringen.get(rij.id);
  const inZaal = verblijf !== undefined && verblijf.buiten === null;
  const niet = persoon ? toelating(o.situatie, persoon) : null;
  const basis = {
    id: rij.id,
    zetel: rij.zetel,
    naam: rij.naam,
    organisatie: rij.organisatie,
    functie: rij.functie,
    incidenteel: rij.partner === null,
    rol: rij.rol,
    inZaal,
    wachtOpBevestiging: !inZaal && verblijf?.telt_mee === 1,
    magTekenen: rij.partner === null && verklaring === undefined,
    wachtBuiten: buiten.has(rij.id),
  };
  if (verklaring?.uitkomst === 'geweigerd') {
    return { ...basis, stand: 'geweigerd', regel: `tekende niet, ${kloktijd(verklaring.tijd)}` };
  }
  if (niet) return { ...basis, stand: 'geblokkeerd', regel: `geblokkeerd, ${niet.artikel}` };
  const getekend = verklaring
    ? `${verklaring.op_papier === 1 ? 'op papier gezien' : 'getekend'} ${kloktijd(verklaring.tijd)}`
    : '';
  if (inZaal) return { ...basis, stand: 'aan-tafel', regel: getekend === '' ? 'aan tafel' : getekend };
  // Who signed after he was sent out waits at the door, and may come in. Also after he came in: a clock that was set
  // back in between makes whoever leaves now leave before he signed.
  const staatKlaar =
    verklaring !== undefined &&
    verblijf?.buiten != null &&
    verklaring.tijd > verblijf.buiten &&
    verklaring.tijd > verblijf.binnen;
  if (verblijf?.buiten && !staatKlaar)
    return { ...basis, stand: 'weg', regel: `weg sinds ${kloktijd(verblijf.buiten)}` };
  return { ...basis, stand: 'uitgenodigd', regel: getekend };
}
