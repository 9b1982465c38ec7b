/**
 * Area `terug`: undo and redo of what was noted in the meeting that is going on. It survives a lock and a crash, because
 * the steps are in the vault, and ends when the meeting is closed.
 *
 * Nothing here widens who may see an item: a step that only its own key may undo is passed over, and said so.
 */
import { z } from 'zod';
import { idSchema, itemsoortSchema, metOverlegSchema } from './basis.ts';
import { aanroep } from './kern.ts';

/** Steps that Ctrl Z turns back. */
export const terugstappen = ['toegevoegd', 'gewijzigd', 'verwijderd', 'verruimd'] as const;
/** Steps that have a key of their own to undo them: turning them back could show something. */
export const eigenstappen = ['versmald', 'ingetrokken', 'voorwaarden', 'erbij', 'eraf', 'vrijgave'] as const;
export type Puntstap = (typeof terugstappen)[number] | (typeof eigenstappen)[number];

const terugslag = z.strictObject({
  stap: z.enum([...terugstappen, ...eigenstappen]),
  /** False: this step was passed over, because only its own key may undo it, or because what it needs is gone. */
  gedaan: z.boolean(),
  puntId: idSchema,
  /** How many agreements of the closing round about it do not hold any more. */
  afspraken: z.int(),
  /** What it was about, as far as it is there now: kind and subject. Null: it was taken away. */
  punt: z.strictObject({ soort: itemsoortSchema, agendapuntId: idSchema, onderwerp: z.string() }).nullable(),
});
export type Terugslag = z.output<typeof terugslag>;

export const terug = {
  /** Turns back the last step. */
  draai: aanroep({
    invoer: metOverlegSchema,
    uitvoer: terugslag,
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN', 'NIETS_TERUG'],
  }),
  /** Does again the last step that was turned back, until something new is done. */
  opnieuw: aanroep({
    invoer: metOverlegSchema,
    uitvoer: terugslag,
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN', 'NIETS_OPNIEUW'],
  }),
};
