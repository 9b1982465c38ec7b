/** Area `besloten`: a part of the meeting that not everybody in the room may see (convenant art. 8 lid 8). */
import { z } from 'zod';
import { idSchema } from './basis.ts';
import { aanroep } from './kern.ts';
import { ringSchema } from './ring.ts';

const onderwerp = z.strictObject({ overlegId: idSchema, agendapuntId: idSchema });

const beslotenPersoon = z.strictObject({
  id: idSchema,
  zetel: z.int().positive(),
  naam: z.string(),
  organisatie: z.string(),
  /** False: he is out, and the room waits for his leaving to be confirmed. */
  inZaal: z.boolean(),
  /** May not see the subject itself; else only some of its rows. */
  kop: z.boolean(),
  /** How many rows he keeps off the table. */
  rijen: z.int(),
  /** The reason with its article: `buiten kring C, art. 8 lid 8`. */
  reden: z.string(),
});
export type BeslotenPersoon = z.output<typeof beslotenPersoon>;

export const beslotenDeelSchema = z.strictObject({
  agendapuntId: idSchema,
  titel: z.string(),
  /** What its rows are called: only items, or names and interventions beside them. */
  rijsoort: z.enum(['punten', 'regels']),
  /** For whom the subject is, in words with the article. */
  kring: z.string(),
  /** Rows of the subject that the room could ever see. */
  totaal: z.int(),
  /** Choosing it asks first: somebody present may not see it, and the room is not dark through him already. */
  vraagt: z.boolean(),
  /** Who is to be asked to leave: the fewest for whom the most comes on the table. In seat order. */
  mensen: z.array(beslotenPersoon),
  /** Somebody is left in the room when they are gone. */
  blijftIemand: z.boolean(),
  nu: z.strictObject({ ring: ringSchema, opTafel: z.int() }),
  zonder: z.strictObject({ ring: ringSchema, opTafel: z.int() }),
  /** Of the subject that is chosen now: what would appear in the room, as it would read it. Else empty. */
  verschijnt: z.array(z.string()),
  /** Smaller circles in which the subject can be put for this meeting, and the seats of who may not see it then. */
  kleiner: z.array(z.strictObject({ kring: idSchema, naam: z.string(), gaatWeg: z.array(z.int()) })),
  /** First item that somebody present may not see: where making smaller starts. Null: there is none. */
  eerstePuntId: idSchema.nullable(),
});
export type BeslotenDeel = z.output<typeof beslotenDeelSchema>;

export const besloten = {
  /** Before a subject is chosen, and for the subject that is chosen: who may not see it, and what their leaving brings. */
  toon: aanroep({ invoer: onderwerp, uitvoer: beslotenDeelSchema, fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'] }),
  /**
   * They are all out: their leaving is confirmed and the subject is chosen, in one transaction, so that nothing of the
   * subject before it appears in between. Refused while somebody who may not see it is still in the room.
   */
  kies: aanroep({
    invoer: onderwerp.extend({ deelnemerIds: z.array(idSchema).min(1).max(100) }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN', 'NOG_IN_DE_ZAAL'],
  }),
  /** The subject is for fewer people, in this meeting. Always possible; wider is a change of the agenda. */
  versmal: aanroep({
    invoer: onderwerp.extend({ kring: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN', 'VAST_ONDERDEEL', 'KRING_NIET_KLEINER'],
  }),
  /** Who was asked to leave does not come back: nobody waits for them any more, until they come in again. */
  komtNiet: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, deelnemerIds: z.array(idSchema).min(1).max(100) }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
};
