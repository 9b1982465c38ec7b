/** Area `verklaringen`: the geheimhoudingsverklaring of an incidentele deelnemer (convenant art. 4 lid 3). */
import { z } from 'zod';
import { dagSchema, idSchema, naamSchema } from './basis.ts';
import { aanroep } from './kern.ts';

export const identiteitssoorten = ['identiteitskaart', 'paspoort', 'rijbewijs', 'dienstpas', 'bekend'] as const;

export const verklaringen = {
  /** Opens the signing window for this person and covers the regie window. */
  begin: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ overlegId: idSchema, deelnemerId: idSchema, identiteit: z.enum(identiteitssoorten) }),
    fouten: ['NIET_GEVONDEN', 'HOEFT_NIET_TE_TEKENEN', 'AL_GETEKEND', 'OVERLEG_NIET_OPEN'],
  }),
  /** The guest signed on paper: the chair records that he saw it. It admits at once, and is a document at once. */
  legPapierVast: aanroep({
    invoer: z.strictObject({
      overlegId: idSchema,
      deelnemerId: idSchema,
      identiteit: z.enum(identiteitssoorten),
      /** Place and day on the paper. */
      plaats: naamSchema,
      datum: dagSchema,
      /** Who saw him sign. */
      getuige: naamSchema,
    }),
    fouten: ['NIET_GEVONDEN', 'HOEFT_NIET_TE_TEKENEN', 'AL_GETEKEND', 'OVERLEG_NIET_OPEN', 'DATUM_IN_TOEKOMST'],
  }),
  /** Back to the case data, by the procesregisseur's own code. After three wrong codes the vault locks. */
  keerTerug: aanroep({
    slot: 'afgedekt',
    waar: 'hoofd',
    invoer: z.strictObject({ tafelcode: z.string().max(12) }),
    uitvoer: z.strictObject({ teruggekeerd: z.boolean(), pogingenOver: z.int() }),
  }),
};
