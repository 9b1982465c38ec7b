/**
 * Area `opening`: who is there before the secrecy texts are read, and who came in after it and still has to hear them
 * (convenant art. 14 lid 2 and 3).
 */
import { z } from 'zod';
import { idSchema, metOverlegSchema } from './basis.ts';
import { aanroep } from './kern.ts';

const aanwezige = z.strictObject({
  deelnemerId: idSchema,
  zetel: z.int().positive(),
  naam: z.string(),
  organisatie: z.string(),
  /** Since when he is in the room this time: `10:02`. */
  sinds: z.string(),
  /** `voorgelezen 10:04`, `bijgepraat 10:31`, or empty: he did not hear the texts. */
  gehoord: z.string(),
});
export type Aanwezige = z.output<typeof aanwezige>;

export const opening = {
  toon: aanroep({
    invoer: metOverlegSchema,
    uitvoer: z.strictObject({
      aanwezigen: z.array(aanwezige),
      /** Of those, who came in after the texts were read. */
      nietGehoord: z.array(aanwezige),
      /** The room reads who is there. */
      wieIsEr: z.boolean(),
    }),
    fouten: ['NIET_GEVONDEN'],
  }),
  /** Puts names and organisations of those present in the room, before the first text; off: the welcome again. */
  zetWieIsEr: aanroep({
    invoer: metOverlegSchema.extend({ aan: z.boolean() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  /** Everybody in the room who had not heard the texts was told art. 14; the moment is kept with each of them. */
  legBijgepraatVast: aanroep({
    invoer: metOverlegSchema,
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN', 'NOG_NIET_VOORGELEZEN', 'IEDEREEN_HOORDE'],
  }),
};
