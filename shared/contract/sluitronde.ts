/** Area `sluitronde`: who takes which information along, and whether the bron agrees (domain guide, "Closing round"). */
import { z } from 'zod';
import { getypt, idSchema, keuzeSchema, metOverlegSchema, zinSchema } from './basis.ts';
import { aanroep } from './kern.ts';

const sluitregel = z.strictObject({
  /** Id of the action or intervention. */
  onderwerpId: idSchema,
  wat: z.string(),
  verantwoordelijke: z.string(),
  termijn: z.string(),
  /** Conditions that travel with the action; the start of what is agreed for its information. */
  voorwaarden: z.string(),
  /** Partners and deelnemers that could need information for their part. */
  ontvangers: z.array(keuzeSchema),
  afspraken: z.array(
    z.strictObject({
      id: idSchema,
      ontvanger: z.string(),
      informatie: z.string(),
      akkoord: z.string(),
      voorwaarden: z.string(),
      wieInformeert: z.string(),
    }),
  ),
  klaar: z.boolean(),
});
export type Sluitregel = z.output<typeof sluitregel>;

export const sluitronde = {
  toon: aanroep({
    invoer: metOverlegSchema,
    uitvoer: z.strictObject({ regels: z.array(sluitregel), bronnen: z.array(keuzeSchema) }),
    fouten: ['NIET_GEVONDEN'],
  }),
  /** Who needs which information for his part, and does the bron agree (domain guide, "Closing round"). */
  legVast: aanroep({
    invoer: z.strictObject({
      overlegId: idSchema,
      onderwerpId: idSchema,
      ontvanger: idSchema,
      informatie: zinSchema,
      /** The functionary of the bron who was asked. */
      gevraagdAan: idSchema,
      akkoord: z.boolean(),
      voorwaarden: getypt(500, 0),
      wieInformeert: getypt(500, 0),
    }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  /** Nobody needs information for this action. */
  niemand: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, onderwerpId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
};
