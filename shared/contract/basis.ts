/** Schemas that several areas of the contract share: ids, days, instants, short and long text. */
import { z } from 'zod';
import { itemsoorten } from '../domein/itemsoort.ts';

/** Opaque id: never a path, a number from a sequence, or a name. */
export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
/** Calendar day `YYYY-MM-DD`. */
export const dagSchema = z.iso.date();
/** Clock time `HH:MM`. */
export const kloktijdSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What a user typed: trimmed, NFC, without control characters (line breaks and tabs become spaces). */
export function getypt(maximum: number, minimum = 1) {
  return z
    .string()
    .max(maximum * 4)
    .transform((s) =>
      s
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .pipe(z.string().min(minimum).max(maximum));
}
export const naamSchema = getypt(120);
export const zinSchema = getypt(500);
export const tekstSchema = getypt(2000);

/** Id and word, for choices in forms. */
export const keuzeSchema = z.strictObject({ id: z.string(), naam: z.string() });
export type Keuze = z.output<typeof keuzeSchema>;

export const itemsoortSchema = z.enum(itemsoorten);

export const deelnemersrolSchema = z.enum(['eigen-taak', 'adviesrol', 'informant']);
export type Deelnemersrol = z.output<typeof deelnemersrolSchema>;

/** An entry of the profile's `incidenteleGrondslagen`, to choose from. */
export const grondslagkeuzeSchema = z.strictObject({
  id: idSchema,
  van: idSchema,
  aan: z.array(z.string()),
  gegevenssoorten: z.array(z.string()),
  grondslag: z.string(),
});
export type Grondslagkeuze = z.output<typeof grondslagkeuzeSchema>;

/** What an item is about: the group, or members of it. */
export const niveauSchema = z.enum(['groep', 'individu']);
/** A call about one meeting. */
export const metOverlegSchema = z.strictObject({ overlegId: idSchema });
