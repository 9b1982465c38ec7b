/**
 * The ring: one sign for "who may see this". A seat is a segment; data only, drawn by `renderer/ui/Ring.tsx`.
 */
import { z } from 'zod';

/** `ziet`: sees it · `open`: inside the kring, may not see it · `buiten`: outside the kring. */
export const zetelstandSchema = z.strictObject({
  /** Seat number from 1 = key on the keyboard. */
  zetel: z.int().positive(),
  naam: z.string(),
  stand: z.enum(['ziet', 'open', 'buiten']),
  bron: z.boolean(),
  aanTafel: z.boolean(),
  /** Short Dutch reason with article when `stand` is not `ziet`, e.g. `geen grondslag, art. 4 lid 5`; else empty. */
  uitleg: z.string(),
});

export const ringSchema = z.strictObject({
  zetels: z.array(zetelstandSchema),
  /** `op`: on the table now · `niet`: not · `geen`: a definition (empty centre), not a result. */
  midden: z.enum(['op', 'niet', 'geen']),
});

export type Zetelstand = z.output<typeof zetelstandSchema>;
export type Ring = z.output<typeof ringSchema>;
