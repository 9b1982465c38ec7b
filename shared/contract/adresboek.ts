/** Area `adresboek`: who can be invited, with how to reach them. Never a youth or a parent. */
import { z } from 'zod';
import { contactsoorten, lijktEmail, lijktTelefoon } from '../domein/adresboek.ts';
import { dagSchema, deelnemersrolSchema, getypt, idSchema, keuzeSchema, naamSchema } from './basis.ts';
import { aanroep } from './kern.ts';

const contactbeeld = z.strictObject({
  id: idSchema,
  soort: z.enum(contactsoorten),
  /** Of a convenantpartner; else null. */
  partner: idSchema.nullable(),
  /** Short name of the partner, the organisation, or the gemeente; empty for a natural person. */
  organisatie: z.string(),
  naam: z.string(),
  functie: z.string(),
  email: z.string(),
  telefoon: z.string(),
  /** The role in which he usually comes. */
  rol: deelnemersrolSchema,
  sinds: dagSchema,
  /** Day of the last invitation from the address book. */
  gebruiktOp: dagSchema.nullable(),
  langOngebruikt: z.boolean(),
  /** His name is that of a youth or a representative in the vault: who that is, is not said. */
  lijktOpBetrokkene: z.boolean(),
});
export type Contactbeeld = z.output<typeof contactbeeld>;

export const adresboek = {
  lijst: aanroep({
    uitvoer: z.strictObject({
      contacten: z.array(contactbeeld),
      /** Partners of the profile in force. */
      partners: z.array(keuzeSchema),
    }),
  }),
  bewaar: aanroep({
    invoer: z.strictObject({
      /** Null: a new one. */
      contactId: idSchema.nullable(),
      soort: z.enum(contactsoorten),
      /** With `partner` only. */
      partner: z.string().max(64),
      /** With `organisatie` and `gemeente` only. */
      organisatie: getypt(120, 0),
      naam: naamSchema,
      functie: getypt(120, 0),
      email: getypt(254, 0).refine(lijktEmail),
      telefoon: getypt(40, 0).refine(lijktTelefoon),
      rol: deelnemersrolSchema,
    }),
    uitvoer: z.strictObject({ contactId: idSchema, lijktOpBetrokkene: z.boolean() }),
    fouten: ['NIET_GEVONDEN', 'ORGANISATIE_ONTBREEKT', 'AL_IN_ADRESBOEK'],
  }),
  verwijder: aanroep({ invoer: z.strictObject({ contactId: idSchema }), fouten: ['NIET_GEVONDEN'] }),
};
