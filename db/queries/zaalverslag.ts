/**
 * A verslag that is read together: the passages that everybody in the room of today may see by the rules of today, as
 * they stand in the document. Headings only over passages that are there.
 */
import { projecteerZaal, type Toetsbaar } from '../../shared/domein/projectie.ts';
import { GESCHRAPT, onderKop, type Verslagpunt } from '../../shared/domein/verslagdelen.ts';
import { itemwoord, metZinnen } from '../../shared/domein/woorden.ts';
import type { Zaalregel } from '../../shared/domein/zaalbladzijden.ts';
import type { ReadableDb } from '../handles.ts';
import type { Overlegsituatie } from './situatie.ts';
import { verslagdelen } from './verslag.ts';

/** With what travels with it, and with who added it. */
const zin = (p: Verslagpunt): string =>
  metZinnen(p.tekst, [...(p.meereizend ?? []), ...(p.aanvulling ? [`${p.aanvulling}.`] : [])]);

/** Rows for the room, each with the id of what it shows. */
export function leesrijen(
  db: ReadableDb,
  o: Overlegsituatie,
  stukId: string,
): { readonly id: string; readonly regel: Zaalregel }[] {
  const delen = verslagdelen(db, stukId);
  if (!delen) return [];
  const toon = <T extends Toetsbaar>(rijen: readonly T[]) => projecteerZaal(o.situatie, o.publiek, rijen);
  const passages = toon(delen.passages.filter((p) => !p.beeindigd));
  const koppen = toon(delen.koppen);
  const punten = onderKop(passages, koppen).flatMap((deel) => [
    { id: `${stukId}-${deel.passages[0]?.onderdeel ?? 0}`, regel: { label: 'Onderwerp', tekst: deel.titel } },
    ...deel.passages.map((p) => ({
      id: p.id,
      regel: { label: p.punt.tekst === GESCHRAPT ? 'Geschrapt' : itemwoord[p.punt.soort], tekst: zin(p.punt) },
    })),
  ]);
  const stof = delen.rondes.filter((r) => !r.beeindigd);
  // Without this an action that is hidden from the room would decide whether the row is there.
  const waarvoor = new Set(toon(stof.map((r) => r.onderwerp)).map((x) => x.id));
  const rondes = toon(stof)
    .filter((r) => waarvoor.has(r.onderwerp.id))
    .map(({ id, regel }) => ({ id, regel: { label: 'Sluitronde', tekst: `${regel.ontvanger}: ${regel.wat}` } }));
  return [...punten, ...rondes];
}
