/** Area `advies`: asking advice anonymously before toeleiding, and which texts the room may read for it (convenant art. 11). */
import { z } from 'zod';
import { idSchema, keuzeSchema, zinSchema } from './basis.ts';
import { aanroep } from './kern.ts';

const vraagstuk = z.strictObject({
  overlegId: idSchema,
  groepId: idSchema,
  /** Members that the advice is about. */
  leden: z.array(idSchema).min(1),
  kring: z.string(),
});
const vrijgavefouten = ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN', 'NIET_ANONIEM'];

export const advies = {
  /** Whose agreement the question takes, before it is asked; with the functionaries who can give it. */
  proef: aanroep({
    invoer: vraagstuk,
    uitvoer: z.strictObject({
      akkoordVan: z.array(z.strictObject({ bron: keuzeSchema, deelnemers: z.array(keuzeSchema) })),
    }),
    fouten: ['NIET_GEVONDEN', 'LEDEN_ONTBREKEN', 'DEELNAME_BEEINDIGD', 'KRING_ONBEKEND'],
  }),
  /** Puts the question on the agenda, after the last item of its group. Shows nothing yet. */
  vraag: aanroep({
    invoer: vraagstuk.extend({
      vraag: zinSchema,
      /** Per bron the functionary who agreed that its data, made anonymous, go to this kring. */
      akkoord: z.array(z.strictObject({ bron: idSchema, door: idSchema })),
    }),
    uitvoer: z.strictObject({ agendapuntId: idSchema }),
    fouten: [
      'NIET_GEVONDEN',
      'OVERLEG_GESLOTEN',
      'NOG_GEEN_BESLUIT_2A',
      'GROEP_GESLOTEN',
      'VERNIETIGING_WACHT',
      'LEDEN_ONTBREKEN',
      'DEELNAME_BEEINDIGD',
      'KRING_ONBEKEND',
      'KRING_VRAAGT_AKKOORD',
      'AKKOORD_NIET_VAN_BRON',
    ],
  }),
  /** The bron keeps the say: its data have their own kring again at once. */
  trekAkkoordIn: aanroep({
    invoer: z.strictObject({ agendapuntId: idSchema, bron: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_GESLOTEN'],
  }),
  /** The room may read the text of this item, with names replaced; until it is edited or taken back. */
  geefVrij: aanroep({
    invoer: z.strictObject({ puntId: idSchema }),
    fouten: [...vrijgavefouten, 'DEELNAME_BEEINDIGD'],
  }),
  trekTerug: aanroep({ invoer: z.strictObject({ puntId: idSchema }), fouten: vrijgavefouten }),
};
