/** The question of a part of the agenda, which the room reads in large type whoever is named in it. */
import { weiger } from '../../shared/contract/weigering.ts';
import { codesIn } from '../../shared/domein/codes.ts';
import type { ReadableDb } from '../handles.ts';
import { Vervanger } from '../queries/vervanger.ts';

/**
 * No youth, parent, address or code in a question: it has no bron, ground or circle of individuals.
 * @throws Geweigerd NAAM_IN_VRAAG
 */
export function eisZonderPersonen(db: ReadableDb, vragen: readonly string[]): void {
  const v = new Vervanger(db);
  for (const vraag of vragen) v.tekst(vraag);
  if (v.aantal + v.weggelaten === 0 && vragen.every((vraag) => codesIn(vraag).size === 0)) return;
  weiger(
    'NAAM_IN_VRAAG',
    'In de vraag staat een naam, code, adres of geboortedatum van iemand. De zaal leest deze vraag, wie er ook zit. Schrijf de vraag zonder iemand te noemen.',
  );
}
