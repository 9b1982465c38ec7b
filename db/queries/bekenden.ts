/** Everybody of a group in the vault, as far as needed to see that a new name is somebody who stands there already. */
import type { Persoonskenmerk } from '../../shared/domein/groepsscan/dubbelen.ts';
import type { ReadableDb } from '../handles.ts';
import { alleLedenVanGroep } from './gegevens.ts';

/** Also whose participation ended: he comes back by a new decision, not as somebody else. */
export function bekendenVanGroep(db: ReadableDb, groepId: string): Persoonskenmerk[] {
  return alleLedenVanGroep(db, groepId).map((l) => ({
    lidId: l.id,
    code: l.code,
    voornaam: l.voornaam,
    tussenvoegsel: l.tussenvoegsel,
    achternaam: l.achternaam,
    geboortedatum: l.geboortedatum,
    geboortejaar: l.geboortejaar,
    adres: l.adres,
    postcode: l.postcode,
  }));
}
