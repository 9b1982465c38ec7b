/** Area `overleg`: the meeting from preparation to closed (convenant art. 8, 14). */
import { z } from 'zod';
import { overlegstaten } from '../domein/overleg.ts';
import { dagSchema, idSchema, kloktijdSchema, metOverlegSchema, naamSchema } from './basis.ts';
import { aanroep } from './kern.ts';
import { overlegbeeldSchema } from './overlegbeeld.ts';

export const overleg = {
  lijst: aanroep({
    uitvoer: z.array(
      z.strictObject({
        id: idSchema,
        datum: dagSchema,
        plaats: z.string(),
        staat: z.enum(overlegstaten),
        groepen: z.string(),
      }),
    ),
  }),
  toon: aanroep({ invoer: metOverlegSchema, uitvoer: overlegbeeldSchema, fouten: ['NIET_GEVONDEN'] }),
  /** With an agenda per group from the step it is in. */
  maak: aanroep({
    invoer: z.strictObject({
      datum: dagSchema,
      begin: kloktijdSchema,
      plaats: naamSchema,
      groepIds: z.array(idSchema).min(1),
    }),
    uitvoer: z.strictObject({ overlegId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'GROEP_GESLOTEN', 'VERNIETIGING_WACHT'],
  }),
  open: aanroep({
    invoer: metOverlegSchema,
    fouten: ['NIET_GEVONDEN', 'AL_OPEN', 'ANDER_OVERLEG_OPEN', 'OVERLEG_GESLOTEN', 'VERNIETIGING_WACHT'],
  }),
  toonOpening: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, nr: z.int().positive() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  legVoorlezenVast: aanroep({ invoer: metOverlegSchema, fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'] }),
  kiesAgendapunt: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, agendapuntId: idSchema }),
    fouten: ['NIET_GEVONDEN'],
  }),
  kiesBladzijde: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, nr: z.int().positive() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  zetBeamer: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, leeg: z.boolean() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  zetPauze: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, pauze: z.boolean() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  sluit: aanroep({ invoer: metOverlegSchema, fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN', 'SLUITRONDE_OPEN'] }),
};
