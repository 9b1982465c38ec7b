/** Area `acties`: what partners agreed to do, in meetings and in the plan, until it is done (convenant art. 8 lid 6 and 9). */
import { z } from 'zod';
import { dagSchema, getypt, idSchema, keuzeSchema } from './basis.ts';
import { aanroep } from './kern.ts';

/** `niet-gedaan`: it was asked, and it still has to be done. `vervallen`: it need not be done any more. */
export const actiestanden = ['open', 'gedaan', 'niet-gedaan', 'vervallen'] as const;

const actie = z.strictObject({
  id: idSchema,
  soort: z.enum(['actie', 'interventie']),
  wat: z.string(),
  groep: z.string(),
  /** Where it was agreed: `overleg van 3 november 2026` or `plan van aanpak`. */
  waar: z.string(),
  termijn: dagSchema,
  teLaat: z.boolean(),
  stand: z.enum(actiestanden),
  /** Day and result of that stand; empty: nothing was recorded. */
  datum: z.string(),
  resultaat: z.string(),
});
export type Actieregel = z.output<typeof actie>;

export const actielijstSchema = z.strictObject({
  /** What still has to be done, per responsible partner: what is overdue first, then by term. */
  partners: z.array(z.strictObject({ partner: keuzeSchema, acties: z.array(actie) })),
  /** What was finished last, to put it back when that was a mistake. */
  klaar: z.array(actie),
});
export type Actielijst = z.output<typeof actielijstSchema>;

export const acties = {
  lijst: aanroep({ uitvoer: actielijstSchema }),
  zetStand: aanroep({
    invoer: z.strictObject({ id: idSchema, stand: z.enum(actiestanden), datum: dagSchema, resultaat: getypt(200, 0) }),
    fouten: ['NIET_GEVONDEN', 'DATUM_IN_TOEKOMST', 'RESULTAAT_ONTBREEKT'],
  }),
};
