/** A warning beforehand: what is the matter, what helps, and where it is about the order of the agenda a better one. */
import { z } from 'zod';
import { idSchema } from './basis.ts';

export const waarschuwingsoorten = [
  'vernietigen',
  'namenlijst',
  'convenant',
  'partner',
  'besluit',
  'volgorde',
  'besloten',
  'brief',
  'acties',
  'tekenen',
] as const;

export const waarschuwingSchema = z.strictObject({
  soort: z.enum(waarschuwingsoorten),
  /** One or two short sentences, also for the narrow agenda column. */
  tekst: z.string(),
  /** What the chair can do; empty: the first says it. */
  watHelpt: z.string(),
  /** Ids of the agenda items in the proposed order; absent: it is not about the order. */
  volgorde: z.array(idSchema).optional(),
  /** The meeting can take over the convenantprofiel in force. */
  profiel: z.literal(true).optional(),
});
export type Waarschuwing = z.output<typeof waarschuwingSchema>;
