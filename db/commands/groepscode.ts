/** The code that stands on paper in place of a group's name: drawn by chance, and never another group's again. */
import { trekCode } from '../../shared/domein/namen.ts';
import type { ReadableDb } from '../handles.ts';
import { vervallenCodes } from './vernietig.ts';

/** A code that no group here has or had; the one that a group brings along, when that is free. */
export function vrijeGroepscode(
  db: ReadableDb,
  willekeurig: (aantal: number) => Uint8Array,
  eigen: string | null = null,
): string {
  const rijen = db.prepare<{ code: string }>('SELECT code FROM groep WHERE code IS NOT NULL').all();
  const vervallen = vervallenCodes(db).filter((code) => code.startsWith('G-'));
  const bezet = new Set([...rijen.map((r) => r.code), ...vervallen]);
  return eigen !== null && !bezet.has(eigen) ? eigen : trekCode(bezet, willekeurig, 'G');
}
