/**
 * Whether a row is on the table, judged from the picture that the room has now: not from another page of it, and not
 * while it is blank. Why not is said in words.
 */
import { korteRegels } from '../../shared/domein/uitleg.ts';
import { oordelen, ringVan } from '../../shared/domein/zetels.ts';
import { type Datumtoets, type Gegeven, toetsDatum } from '../../shared/domein/zichtbaarheid.ts';
import type { Overlegsituatie } from './situatie.ts';
import type { Zaal } from './zaalbeeld.ts';
import type { Zaalkijk } from './zaalkijk.ts';

export const NIET_MEER = 'Gaat over iemand die niet meer meedoet (art. 12 lid 1)';

/** What the audience may see of the subject, and what the room has of that now. */
export interface Tafel {
  readonly kijk: Zaalkijk;
  readonly zaal: Pick<Zaal, 'beeld' | 'bladen' | 'donkerOmdat'>;
}

/** Null: it is in the picture. Else where it is, or why it is not. */
function waarNietNu({ zaal }: Tafel, id: string): string | null {
  const { beeld, bladen, donkerOmdat } = zaal;
  if (beeld.soort !== 'onderwerp') return `Zou op tafel. ${donkerOmdat}`.trim();
  const { nr } = beeld.bladzijde;
  const op = bladen.flatMap((blad, i) => (blad.includes(id) ? [i + 1] : []));
  if (op.includes(nr)) return null;
  const blad = op[0] ?? 0;
  if (blad === nr + 1) return 'Staat op de volgende bladzijde';
  return op.at(-1) === nr - 1 ? 'Staat op de vorige bladzijde' : `Staat op bladzijde ${blad}`;
}

/**
 * On the table or not, as the room has it: the rules for this row, and also the subject's own circle, and who left
 * without the confirming key. `mag`: those who are there may see it, whatever the picture is now.
 * @param id of the row in the room's picture
 */
export function opTafelOfNiet(
  o: Overlegsituatie,
  tafel: Tafel,
  id: string,
  { gegevens, beeindigd = false }: { readonly gegevens: readonly Gegeven[]; readonly beeindigd?: boolean },
  toetsVoor: Datumtoets = toetsDatum,
) {
  const beoordeeld = oordelen(o.situatie, o.zetels, gegevens, toetsVoor);
  const ring = ringVan(o.situatie, o.zetels, gegevens, toetsVoor);
  const van = { beoordeeld, ring: { ...ring, midden: 'niet' as const }, mag: false, opTafel: false };
  if (beeindigd) return { ...van, kort: [NIET_MEER] };
  const mag = tafel.kijk.rijen.some((r) => r.id === id);
  if (mag) {
    const nietNu = waarNietNu(tafel, id);
    if (nietNu !== null) return { ...van, mag, kort: [nietNu] };
    return { beoordeeld, ring, mag, opTafel: true, kort: korteRegels(beoordeeld, true) };
  }
  if (ring.midden === 'niet') return { ...van, ring, kort: korteRegels(beoordeeld, false) };
  const { donkerOmdat } = tafel.kijk;
  return { ...van, kort: [donkerOmdat === '' ? 'Wacht op uw toets: iemand is net weg' : donkerOmdat] };
}
