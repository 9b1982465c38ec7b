/** Area `overleg`: the meeting from preparation to closed (convenant art. 8, 14). */
import { z } from 'zod';
import { overlegstaten } from '../domein/overleg.ts';
import { dagSchema, idSchema, kloktijdSchema, metOverlegSchema, naamSchema } from './basis.ts';
import { aanroep } from './kern.ts';
import { overlegbeeldSchema } from './overlegbeeld.ts';

const wanneerEnWaar = z.strictObject({
  datum: dagSchema,
  begin: kloktijdSchema,
  plaats: naamSchema,
  groepIds: z.array(idSchema).min(1),
});

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
    invoer: wanneerEnWaar,
    uitvoer: z.strictObject({ overlegId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'GROEP_GESLOTEN', 'VERNIETIGING_WACHT', 'DAG_KAN_NIET', 'TIJD_KAN_NIET'],
  }),
  /** Before it is opened. A group that comes gets the parts of its step; one that goes takes its parts along. */
  wijzig: aanroep({
    invoer: wanneerEnWaar.extend({ overlegId: idSchema }),
    fouten: [
      'NIET_GEVONDEN',
      'OVERLEG_BEGONNEN',
      'DAG_KAN_NIET',
      'TIJD_KAN_NIET',
      'TOETS_PAST_NIET',
      'ONDERDEEL_IN_GEBRUIK',
      'GROEP_GESLOTEN',
      'VERNIETIGING_WACHT',
    ],
  }),
  /** Before it is opened, with everything that was prepared. Asked twice by the screen. */
  verwijder: aanroep({ invoer: metOverlegSchema, fouten: ['NIET_GEVONDEN', 'OVERLEG_BEGONNEN', 'OVERLEG_IN_GEBRUIK'] }),
  /** The convenantprofiel in force in the place of the one under which it was prepared. */
  neemProfielOver: aanroep({
    invoer: metOverlegSchema,
    uitvoer: z.strictObject({
      /** What the new one does not know, and what holds instead; a sentence each. */
      meldingen: z.array(z.string()),
    }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_BEGONNEN', 'DAG_KAN_NIET', 'KRING_ONBEKEND'],
  }),
  open: aanroep({
    invoer: metOverlegSchema,
    fouten: ['NIET_GEVONDEN', 'AL_OPEN', 'ANDER_OVERLEG_OPEN', 'OVERLEG_GESLOTEN', 'ANDERE_DAG', 'VERNIETIGING_WACHT'],
  }),
  toonOpening: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, nr: z.int().positive() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  legVoorlezenVast: aanroep({
    invoer: metOverlegSchema,
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN', 'NIEMAND_AAN_TAFEL'],
  }),
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
