/** Besluiten art. 20 Wpg: those that count on a day. */
import { type BesluitArt20Wpg, besluitArt20WpgSchema, type Convenantprofiel } from '../../shared/domein/profiel.ts';
import type { ReadableDb } from '../handles.ts';

/**
 * All besluiten that are not ended on that day, with the profile's own. Whether one is valid then and covers a datum
 * is for the rules: one that does not cover must not stand before one that does.
 */
export function besluitenOp(db: ReadableDb, profiel: Convenantprofiel, dag: string): BesluitArt20Wpg[] {
  const eigen = db
    .prepare<{ inhoud: string }>(
      'SELECT inhoud FROM besluit_art20 WHERE beeindigd_op IS NULL OR beeindigd_op > ? ORDER BY sinds, id',
    )
    .all(dag)
    .map(({ inhoud }) => besluitArt20WpgSchema.parse(JSON.parse(inhoud)));
  return profiel.besluitArt20Wpg ? [...eigen, profiel.besluitArt20Wpg] : eigen;
}
