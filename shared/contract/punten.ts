/** Area `punten`: what is noted in the meeting, and the bron’s say over it (convenant art. 8 lid 8). */
import { z } from 'zod';
import { opheffingen } from '../domein/meereizend.ts';
import { dagSchema, getypt, idSchema, itemsoortSchema, niveauSchema, tekstSchema } from './basis.ts';
import { aanroep } from './kern.ts';
import { ringSchema } from './ring.ts';

/** An item under another subject, with what taking it along would do. */
const eldersbeeld = z.strictObject({
  id: idSchema,
  soort: itemsoortSchema,
  tekst: z.string(),
  over: z.string(),
  bron: z.string(),
  /** Where it stands: `overleg van 3 november 2026, voortgang`. */
  waar: z.string(),
  /** The doel for which it was brought, in words; empty: none. */
  doel: z.string(),
  /** The subject has another doel: ask first. */
  anderDoel: z.boolean(),
  /** Would those in the room now all see it? */
  opTafel: z.boolean(),
});
export type Eldersbeeld = z.output<typeof eldersbeeld>;

/** All that decides who may see a new item, without its text. */
export const eigenschappen = z.strictObject({
  agendapuntId: idSchema,
  soort: itemsoortSchema,
  bron: idSchema,
  gegevenssoort: z.string(),
  niveau: niveauSchema,
  leden: z.array(idSchema),
  /** Null: the profile's default. */
  kring: z.string().nullable(),
  /** Needed when the kring holds more people than the default: the functionary of the bron who agreed. */
  kringAkkoordDoor: idSchema.nullable(),
  verantwoordelijke: idSchema.nullable(),
  termijn: dagSchema.nullable(),
});
export const puntfouten = [
  'NIET_GEVONDEN',
  'OVERLEG_NIET_OPEN',
  'GEEN_GRONDSLAG',
  'NOG_GEEN_BESLUIT_2A',
  'GROEP_GESLOTEN',
  'LEDEN_ONTBREKEN',
  'DEELNAME_BEEINDIGD',
  'KRING_VRAAGT_AKKOORD',
  'KRING_ONBEKEND',
  'SOORT_ONBEKEND',
  'VERANTWOORDELIJKE_ONTBREEKT',
  'AKKOORD_NIET_VAN_BRON',
];

export const punten = {
  /** What a new item will be, before it exists; or one that is corrected, with its id: what narrows it stays. */
  proef: aanroep({
    invoer: eigenschappen.extend({ puntId: idSchema.optional() }),
    uitvoer: z.strictObject({ ring: ringSchema, opTafel: z.boolean(), zin: z.string(), weigering: z.string() }),
    fouten: puntfouten,
  }),
  voegToe: aanroep({
    invoer: eigenschappen.extend({ tekst: tekstSchema }),
    uitvoer: z.strictObject({ puntId: idSchema }),
    fouten: puntfouten,
  }),
  /** Corrects an item as a whole; its kind and its subject stay. */
  wijzig: aanroep({
    invoer: eigenschappen.omit({ agendapuntId: true, soort: true }).extend({ puntId: idSchema, tekst: tekstSchema }),
    /** How many agreements of the closing round about it do not hold any more. */
    uitvoer: z.strictObject({ afspraken: z.int() }),
    fouten: puntfouten,
  }),
  /** Takes an item away; `terug.draai` puts it back for as long as the meeting is open. */
  verwijder: aanroep({ invoer: z.strictObject({ puntId: idSchema }), fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'] }),
  verruim: aanroep({
    invoer: z.strictObject({
      puntId: idSchema,
      aanPartners: z.array(idSchema),
      aanDeelnemers: z.array(idSchema),
      akkoordDoor: idSchema,
      grondslag: idSchema.nullable(),
      /** The text that the bron agreed with, as it was on the screen. */
      getoond: z.string().optional(),
    }),
    uitvoer: z.strictObject({ verruimingId: idSchema }),
    fouten: [
      'PUNT_VERANDERD',
      'NIET_GEVONDEN',
      'OVERLEG_NIET_OPEN',
      'AKKOORD_NIET_VAN_BRON',
      'GRONDSLAG_PAST_NIET',
      'NIEMAND_GENOEMD',
      'DEELNAME_BEEINDIGD',
    ],
  }),
  trekVerruimingIn: aanroep({
    invoer: z.strictObject({ verruimingId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  /** Null: no longer narrowed. Narrowing is always possible and wins. */
  versmal: aanroep({
    invoer: z.strictObject({ puntId: idSchema, alleen: z.array(idSchema).nullable() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  /** Conditions of the provider, and what lifts a professional secret. Both travel with the item. */
  legVoorwaardenVast: aanroep({
    invoer: z.strictObject({
      puntId: idSchema,
      voorwaarden: getypt(500, 0),
      beroepsgeheim: z.enum(opheffingen).nullable(),
    }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  /** Items about the same group that stand under another subject, of this meeting and of earlier ones: newest meeting first. */
  elders: aanroep({
    invoer: z.strictObject({ agendapuntId: idSchema }),
    uitvoer: z.array(eldersbeeld),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN', 'ONDERWERP_ZONDER_GROEP', 'ANONIEM_ONDERWERP'],
  }),
  /**
   * Takes an item along to another subject. With another doel it asks first: is it still necessary, and may it be used
   * for this? (doelbinding; convenant art. 2). Both answers are logged, a no as well.
   */
  haalErbij: aanroep({
    invoer: z.strictObject({
      puntId: idSchema,
      agendapuntId: idSchema,
      /** Null: not asked. */
      doelbinding: z.strictObject({ nogNodig: z.boolean(), magHiervoor: z.boolean() }).nullable(),
    }),
    uitvoer: z.strictObject({ erbij: z.boolean() }),
    fouten: [
      'NIET_GEVONDEN',
      'OVERLEG_NIET_OPEN',
      'ONDERWERP_ZONDER_GROEP',
      'ANONIEM_ONDERWERP',
      'ANDERE_GROEP',
      'DOEL_VRAAGT_ANTWOORD',
      'DEELNAME_BEEINDIGD',
    ],
  }),
  /** Takes it off the subject again; where it was noted it stays. */
  haalEraf: aanroep({
    invoer: z.strictObject({ puntId: idSchema, agendapuntId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
};
