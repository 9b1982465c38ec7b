/**
 * Area `concepten`: what was typed and not handed in yet, and where the user was. Both live in the vault, so that a lock
 * or a crash takes neither away and the browser's own storage stays empty. Only while the vault is open and uncovered.
 */
import { z } from 'zod';
import { CONCEPT_TEKENS, conceptformulieren, leesWaarden } from '../domein/concept.ts';
import { idSchema } from './basis.ts';
import { aanroep } from './kern.ts';

/** The records that a concept is about: it goes with the first of them that goes. */
export const conceptplekSchema = z.strictObject({
  formulier: z.enum(conceptformulieren),
  bij: z.strictObject({
    groep: idSchema.optional(),
    overleg: idSchema.optional(),
    agendapunt: idSchema.optional(),
    punt: idSchema.optional(),
    /** An action or an intervention, in the closing round. */
    onderwerp: idSchema.optional(),
    stuk: idSchema.optional(),
    besluit: idSchema.optional(),
    lid: idSchema.optional(),
    contact: idSchema.optional(),
    deelnemer: idSchema.optional(),
  }),
});
export type Conceptplek = z.output<typeof conceptplekSchema>;

/** A word of the screens, e.g. the name of an area. Never text: where the user is names nobody. */
const woord = z.string().regex(/^[a-z][A-Za-z-]{0,30}$/);

/** Where the user is: area, records, and which parts of the screen are open. Ids and words only. */
export const schermplekSchema = z.strictObject({
  gebied: woord,
  register: woord,
  overlegId: idSchema.nullable(),
  groepId: idSchema.nullable(),
  stukId: idSchema.nullable(),
  open: z
    .array(
      z.strictObject({
        wat: z.string().regex(/^[a-z][A-Za-z-]{0,30}(:[A-Za-z0-9_-]{1,64})?$/),
        /** A word of the screen, or an id. */
        stand: idSchema,
      }),
    )
    .max(40),
});
export type Schermplek = z.output<typeof schermplekSchema>;

export const concepten = {
  /** Null: there is none. */
  haal: aanroep({
    invoer: conceptplekSchema,
    uitvoer: z.strictObject({ waarden: z.string() }).nullable(),
  }),
  bewaar: aanroep({
    invoer: conceptplekSchema.extend({
      /** Fields by name, as JSON. */
      waarden: z
        .string()
        .max(CONCEPT_TEKENS)
        .refine((tekst) => leesWaarden(tekst) !== null),
    }),
    fouten: ['NIET_GEVONDEN'],
  }),
  wis: aanroep({ invoer: conceptplekSchema }),
  /** Null: nobody was anywhere yet, or too long ago. */
  plek: aanroep({ uitvoer: schermplekSchema.nullable() }),
  zetPlek: aanroep({ invoer: schermplekSchema }),
};
