/**
 * The room's picture: all that the beamer window ever receives. Computed in the worker by the visibility rules from
 * who is present; drawn by one component, on the beamer and in the miniature of the regie window.
 *
 * It holds no ids, counts, kring letters, reasons, clocks or placeholders: what is hidden leaves no trace in it.
 */
import { z } from 'zod';

const regel = z.strictObject({
  /** E.g. `Besluit`, `Actie`, or a member's code. */
  label: z.string(),
  tekst: z.string(),
});

/** Page within what is visible. Both counted over visible rows only; from 1. */
const bladzijde = z.strictObject({ nr: z.int().positive(), van: z.int().positive() });

export const zaalbeeldSchema = z.discriminatedUnion('soort', [
  /** Nothing to see; the same for every cause. */
  z.strictObject({ soort: z.literal('leeg') }),
  z.strictObject({ soort: z.literal('welkom'), gemeente: z.string(), datum: z.string() }),
  /** Before the texts: names and organisations of those in the room, and of nobody else. No case data. */
  z.strictObject({
    soort: z.literal('aanwezigen'),
    titel: z.string(),
    mensen: z.array(z.strictObject({ naam: z.string(), organisatie: z.string() })),
    bladzijde,
  }),
  /** One secrecy text, read out by the chair. `koppen` names all texts; `nu` is the one being read, from 1. */
  z.strictObject({
    soort: z.literal('opening'),
    titel: z.string(),
    nu: z.int().positive(),
    koppen: z.array(z.string()),
    artikel: z.string(),
    tekst: z.string(),
    gewoneTaal: z.string().nullable(),
  }),
  /** The current agenda item: what everybody in the room may see of it. */
  z.strictObject({
    soort: z.literal('onderwerp'),
    titel: z.string(),
    vraag: z.string().nullable(),
    regels: z.array(regel),
    bladzijde,
    /** Those present, by organisation, in seat order. */
    aanTafel: z.array(z.string()),
  }),
  z.strictObject({ soort: z.literal('pauze') }),
  /** To try beamer and room with: nothing of a case, the same for every meeting and without one. */
  z.strictObject({ soort: z.literal('proef') }),
]);

/** The picture with what the window needs to draw it. `oefening` puts the practice banner on it. */
export const zaalberichtSchema = z.strictObject({
  beeld: zaalbeeldSchema,
  thema: z.enum(['licht', 'donker']),
  maat: z.enum(['gewoon', 'groter']),
  oefening: z.boolean(),
});

export type Zaalbeeld = z.output<typeof zaalbeeldSchema>;
export type Zaalbericht = z.output<typeof zaalberichtSchema>;

/** The blank picture, for start, lock, signing, trouble. */
export const leegZaalbeeld: Zaalbeeld = { soort: 'leeg' };

export const proefZaalbeeld: Zaalbeeld = { soort: 'proef' };
