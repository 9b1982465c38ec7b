/** Who is behind the codes in a set of documents: those, and nobody else. */
import { weiger } from '../../shared/contract/weigering.ts';
import { volledigeNaam } from '../../shared/domein/namen.ts';
import { codesIn } from '../../shared/domein/sleutellijst.ts';
import type { ReadableDb } from '../handles.ts';
import { ledenVanGroep } from './gegevens.ts';

export interface Sleutelregel {
  readonly lidId: string;
  readonly code: string;
  readonly naam: string;
}

/**
 * @param tekst everything that the documents say
 * @throws Geweigerd GEEN_CODES
 */
export function sleutelregels(db: ReadableDb, tekst: string): Sleutelregel[] {
  const groepen = db.prepare<{ id: string }>('SELECT id FROM groep').all();
  const leden = groepen.flatMap((g) => ledenVanGroep(db, g.id));
  const codes = new Set(
    codesIn(
      tekst,
      leden.map((l) => l.code),
    ),
  );
  const regels = leden
    .filter((l) => codes.has(l.code))
    .map((l) => ({ lidId: l.id, code: l.code, naam: volledigeNaam(l) }))
    .sort((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true }));
  if (regels.length === 0) {
    weiger(
      'GEEN_CODES',
      'In deze stukken staat geen code van een jongere die nog in het bestand is. Er is dus geen sleutellijst nodig. Draag de stukken over zonder lijst.',
    );
  }
  return regels;
}
