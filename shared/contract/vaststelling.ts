/**
 * Area `vaststelling`: the namenlijst as the partners fix it, meeting after meeting (convenant art. 8 lid 3 and 4): by
 * whom, what changed since the last time, and that nothing changed.
 */
import { z } from 'zod';
import { idSchema, keuzeSchema, metOverlegSchema } from './basis.ts';
import { aanroep } from './kern.ts';

const naam = z.strictObject({ lidId: idSchema, code: z.string(), naam: z.string() });

const verschilbeeld = z.strictObject({
  /** When the list was fixed before this meeting: `overleg van 3 november 2026`; null: never. */
  vorige: z.string().nullable(),
  /** The last time that it was fixed in this meeting; null: not yet. */
  nu: z.strictObject({ tijd: z.string(), door: z.string(), ongewijzigd: z.boolean() }).nullable(),
  nieuw: z.array(naam),
  /** For the procesregisseur alone: who takes part no more is for nobody in the room (art. 12 lid 1). */
  eraf: z.array(naam.extend({ reden: z.string() })),
  blijft: z.array(naam),
  /** Convenantpartners at the table: they decide; nobody in a closed meeting. */
  partners: z.array(keuzeSchema),
  /** Names on which nothing was decided yet; none in a closed meeting. */
  onbesloten: z.int().nonnegative(),
  /** The room reads `Nieuw` and `Blijft` with the names that it sees. */
  inZaal: z.boolean(),
});
export type Verschilbeeld = z.output<typeof verschilbeeld>;

export const vaststelling = {
  /** Of a closed meeting: as it was decided there. Opening it is logged. */
  toon: aanroep({
    invoer: metOverlegSchema.extend({ groepId: idSchema }),
    uitvoer: verschilbeeld,
    fouten: ['NIET_GEVONDEN'],
  }),
  /** The partners went over the list and it stays as it is. */
  geenWijziging: aanroep({
    invoer: metOverlegSchema.extend({ groepId: idSchema, door: z.array(idSchema).min(1) }),
    fouten: [
      'NIET_GEVONDEN',
      'OVERLEG_NIET_OPEN',
      'GROEP_GESLOTEN',
      'NOG_GEEN_BESLUIT_2A',
      'LIJST_ONVOLLEDIG',
      'PARTNER_NIET_AAN_TAFEL',
    ],
  }),
  /** Puts the difference on the room's page of the namenlijst, or takes it off. It shows no name that was not there. */
  zetInZaal: aanroep({
    invoer: metOverlegSchema.extend({ aan: z.boolean() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN', 'GEEN_NAMENLIJST'],
  }),
};
