/** How a document was vastgesteld, in a sentence for on the document. */
import { dagVan, datumInWoorden } from '../../shared/domein/tijd.ts';
import type { ReadableDb } from '../handles.ts';
import type { Stukrij } from './stukken.ts';
import { Vervanger } from './vervanger.ts';

/** Undefined: it was signed, or it is not vastgesteld. */
export function vaststellingInWoorden(db: ReadableDb, rij: Stukrij): string | undefined {
  if (rij.vastgesteld_op === null || rij.soort === 'verklaring') return undefined;
  const op = datumInWoorden(dagVan(new Date(rij.vastgesteld_op)));
  const door = rij.vastgesteld_door ?? 'de procesregisseur';
  if (rij.wijze === 'zelf') {
    // Somebody in it may have come on a list of names since.
    const reden = new Vervanger(db).tekst(rij.reden ?? '').replace(/\.$/, '');
    return `Op ${op}, door ${door} zelf, zonder tweede lezer. Reden: ${reden}.`;
  }
  const overleg = db
    .prepare<{ datum: string }>(
      'SELECT o.datum FROM stuk_vaststelling v JOIN overleg o ON o.id = v.overleg_id WHERE v.stuk_id = ?',
    )
    .get(rij.id);
  return overleg ? `In het overleg van ${datumInWoorden(overleg.datum)}.` : `Op ${op}, door ${door}.`;
}
