/** Area `deelnemers`: who is invited, on which test, and who is in the room (convenant art. 4, 8). */
import { z } from 'zod';
import { deelnemersrolSchema, getypt, idSchema, naamSchema, niveauSchema, zinSchema } from './basis.ts';
import { aanroep } from './kern.ts';

export const vuistregels = ['A', 'B', 'C'] as const;

/** A ground recorded for an incidentele deelnemer: per provider, and per member where it concerns individuals. */
export const grondSchema = z.strictObject({
  van: idSchema,
  gegevenssoort: z.string(),
  niveau: niveauSchema,
  leden: z.array(idSchema),
  grondslag: idSchema,
});
export const eigenVerstrekkingSchema = z.strictObject({
  aan: z.array(idSchema).min(1),
  gegevenssoort: z.string(),
  niveau: niveauSchema,
  grondslag: zinSchema,
});

export const deelnemers = {
  nodigPartnerUit: aanroep({
    invoer: z.strictObject({
      overlegId: idSchema,
      partner: idSchema,
      naam: naamSchema,
      functie: getypt(120, 0),
      rol: deelnemersrolSchema,
    }),
    uitvoer: z.strictObject({ deelnemerId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'GEEN_PARTNER', 'OVERLEG_GESLOTEN', 'AL_UITGENODIGD'],
  }),
  /** The test of art. 4 comes first: without necessity and a ground he cannot be put on the list. */
  nodigIncidenteelUit: aanroep({
    invoer: z.strictObject({
      overlegId: idSchema,
      organisatie: naamSchema,
      naam: naamSchema,
      functie: getypt(120, 0),
      rol: deelnemersrolSchema,
      gevraagdDoor: idSchema,
      doel: z.string(),
      noodzaak: zinSchema,
      vuistregel: z.enum(vuistregels),
      /** Required with vuistregel C: what allows it all the same. */
      uitzondering: getypt(500, 0),
      gronden: z.array(grondSchema),
      verstrekt: z.array(eigenVerstrekkingSchema),
    }),
    uitvoer: z.strictObject({ deelnemerId: idSchema }),
    fouten: [
      'NIET_GEVONDEN',
      'GRONDSLAG_PAST_NIET',
      'GRONDSLAG_ONTBREEKT',
      'VUISTREGEL_C',
      'OVERLEG_GESLOTEN',
      'LEDEN_ONTBREKEN',
      'DEELNAME_BEEINDIGD',
      'VERNIETIGING_WACHT',
    ],
  }),
  /** Entering acts at once. Leaving acts at once too, but what would newly appear needs `bevestigd`. */
  zetAanwezig: aanroep({
    invoer: z.strictObject({
      overlegId: idSchema,
      deelnemerId: idSchema,
      aanwezig: z.boolean(),
      bevestigd: z.boolean(),
    }),
    uitvoer: z.strictObject({
      /** What would come on the table; a second call with `bevestigd` does it. Empty: done. */
      verschijnt: z.array(z.string()),
    }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
};
