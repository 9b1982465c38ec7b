/** Area `brieven`: the letters of art. 9 of the convenant, per member. Kinds of recipients, days, and never a reason. */
import { z } from 'zod';
import { briefontvangers } from '../domein/brief.ts';
import { dagSchema, idSchema, keuzeSchema } from './basis.ts';
import { aanroep } from './kern.ts';

const ontvanger = z.enum(briefontvangers);

const briefstand = z.strictObject({
  groep: z.enum(['minderjarig', 'meerderjarig', 'onbekend']),
  /** Who still has to get one. */
  mist: z.array(z.enum(['jongere', 'gezag'])),
  bezwaar: z.boolean(),
  klaar: z.boolean(),
  /** Last day on which it is in time; null: no approach runs for him. */
  uiterlijk: dagSchema.nullable(),
  dagenTeLaat: z.int(),
});

const brievenbeeld = z.strictObject({
  /** By day. `partner` is who objected, else empty. */
  regels: z.array(
    z.strictObject({
      id: idSchema,
      wat: z.enum(['overhandigd', 'verstuurd', 'bezwaar']),
      aan: ontvanger.nullable(),
      dag: dagSchema,
      gesprek: z.boolean(),
      partner: z.string(),
    }),
  ),
  stand: briefstand,
  /** Who can have objected. */
  partners: z.array(keuzeSchema),
});
export type Brievenbeeld = z.output<typeof brievenbeeld>;

const metLid = z.strictObject({ lidId: idSchema });

export const brieven = {
  toon: aanroep({ invoer: metLid, uitvoer: brievenbeeld, fouten: ['NIET_GEVONDEN'] }),
  /** A letter that went out, to one or more kinds of recipients; or that it does not, because a partner objected. */
  legVast: aanroep({
    invoer: z.discriminatedUnion('wat', [
      metLid.extend({
        wat: z.enum(['overhandigd', 'verstuurd']),
        aan: z.array(ontvanger).min(1),
        dag: dagSchema,
        /** There was a talk with it. */
        gesprek: z.boolean(),
      }),
      metLid.extend({ wat: z.literal('bezwaar'), partner: idSchema, dag: dagSchema }),
    ]),
    fouten: [
      'NIET_GEVONDEN',
      'NIET_OP_NETTOLIJST',
      'DEELNAME_BEEINDIGD',
      'DATUM_IN_TOEKOMST',
      'GEEN_PARTNER',
      'AL_VASTGELEGD',
      'VERNIETIGING_WACHT',
    ],
  }),
  /** Takes back an entry that was wrong; the log keeps that it was there. */
  verwijder: aanroep({
    invoer: z.strictObject({ briefId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'DEELNAME_BEEINDIGD', 'NIET_OP_NETTOLIJST'],
  }),
};
