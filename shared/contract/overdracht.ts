/**
 * Area `overdracht`: handing over one group, or the whole vault, to another laptop, encrypted to the receiver's code.
 * Windows know the code, ids and counts; files and folders are chosen in the main process.
 */
import { z } from 'zod';
import { getypt, idSchema, keuzeSchema, naamSchema, zinSchema } from './basis.ts';
import { aanroep } from './kern.ts';
import { wachtzin } from './kluis.ts';

const momentSchema = z.iso.datetime();
const aantal = z.int().nonnegative();

export const overdrachtsoorten = ['groep', 'kluis'] as const;

/** How much went along. */
export const aantallenSchema = z.strictObject({
  groepen: aantal,
  leden: aantal,
  overleggen: aantal,
  punten: aantal,
  interventies: aantal,
  stukken: aantal,
  besluiten: aantal,
});
export type Aantallen = z.output<typeof aantallenSchema>;

/** What a receipt says; the proof over it is made with the token that was in the hand-over. */
export const ontvangstbewijsSchema = z.strictObject({
  formaat: z.literal('overlegtafel-ontvangst/1'),
  id: idSchema,
  soort: z.enum(overdrachtsoorten),
  /** Of the file that was received. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  aantallen: aantallenSchema,
  ontvangen: momentSchema,
  /** HMAC-SHA256, hex. */
  bewijs: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Ontvangstbewijs = z.output<typeof ontvangstbewijsSchema>;

/** A receiver's code as typed or pasted; what is no code is refused with words by the call itself. */
const codeSchema = z.string().max(400);
/** Digits to compare by telephone. */
const cijfersSchema = z.string();

const regelSchema = z.strictObject({
  id: idSchema,
  richting: z.enum(['uit', 'in']),
  soort: z.enum(overdrachtsoorten),
  groepId: idSchema.nullable(),
  /** Empty for a whole vault, and when the group is no longer here. */
  groepsnaam: z.string(),
  /** Organisation or function; empty for what came in. */
  aan: z.string(),
  reden: z.string(),
  gemaakt: momentSchema,
  /** Of what went out: when the receipt was read in. Of what came in: when it was taken over. */
  ontvangenOp: momentSchema.nullable(),
  cijfers: cijfersSchema,
  aantallen: aantallenSchema,
});
export type Overdrachtregel = z.output<typeof regelSchema>;

const ontvangstcodeSchema = z.strictObject({ code: z.string(), cijfers: cijfersSchema, sinds: momentSchema });
const standSchema = z.strictObject({
  /** Null: this vault has no receiver's code yet. */
  code: ontvangstcodeSchema.nullable(),
  groepen: z.array(keuzeSchema),
  overdrachten: z.array(regelSchema),
});
export type Overdrachtstand = z.output<typeof standSchema>;

const beeldbasis = { gemaakt: momentSchema, cijfers: cijfersSchema, aantallen: aantallenSchema };
const beeldSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('groep'),
    ...beeldbasis,
    groepsnaam: z.string(),
    /** A group with this name is here: it needs another one. */
    naamBezet: z.boolean(),
    /** Youths that get another code here. */
    andereCodes: aantal,
    /** Besluiten (art. 20 Wpg) that are new here and will count for every group. */
    nieuweBesluiten: aantal,
  }),
  z.strictObject({ soort: z.literal('kluis'), ...beeldbasis }),
]);
export type Overdrachtbeeld = z.output<typeof beeldSchema>;

const watSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('groep'), groepId: idSchema }),
  z.strictObject({ soort: z.literal('kluis') }),
]);
export type Watovergedragen = z.output<typeof watSchema>;

const mapfouten = ['MAP_NIET_TOEGESTAAN', 'MAP_ONTBREEKT', 'TERUGLEZEN_ONGELIJK'];
const codefouten = ['CODE_ONGELDIG', 'EIGEN_CODE'];
const bestandsfouten = ['BESTAND_ONBEKEND', 'BESTAND_TE_GROOT', 'GEEN_OVERDRACHT', 'OVERDRACHT_NIEUWER'];
const openfouten = [
  ...bestandsfouten,
  'OVERDRACHT_BESCHADIGD',
  'OVERDRACHT_ANDERE_CODE',
  'OVERDRACHT_OUDER',
  'OVERDRACHT_OEFENING',
  'OVERDRACHT_BOTST',
  'AL_OVERGENOMEN',
  'OVERLEG_OPEN',
  'GROEP_IS_HIER_AL',
  'ANDER_CONVENANT',
  'PROFIEL_OUDER',
  'PROFIEL_VERSCHILT',
  'EERDER_VERNIETIGD',
  'KLUIS_NIET_LEEG',
];

export const overdracht = {
  stand: aanroep({ uitvoer: standSchema }),
  /** Makes the receiver's code of this vault, or a new one: then the old one opens nothing any more. */
  maakCode: aanroep({ waar: 'hoofd' }),
  /** Saves the code as a small text file. Null: cancelled. */
  bewaarCode: aanroep({
    waar: 'hoofd',
    uitvoer: z.strictObject({ bestandsnaam: z.string() }).nullable(),
    fouten: [...mapfouten, 'NIET_GEVONDEN'],
  }),
  /** Reads a code from a small text file. Null: cancelled. */
  kiesCode: aanroep({
    waar: 'hoofd',
    uitvoer: z.strictObject({ code: z.string() }).nullable(),
    fouten: ['BESTAND_ONBEKEND', 'BESTAND_TE_GROOT', ...codefouten],
  }),
  /** Is this a code to hand over to? Its digits, to compare by telephone. */
  keurCode: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ code: codeSchema }),
    uitvoer: z.strictObject({ code: z.string(), cijfers: cijfersSchema }),
    fouten: codefouten,
  }),
  /** Writes the hand-over to a folder that the user picks. Null: cancelled. */
  maak: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({
      wat: watSchema,
      code: codeSchema,
      aan: naamSchema,
      reden: zinSchema,
      eigenWachtzin: wachtzin,
    }),
    uitvoer: z.strictObject({ overdrachtId: idSchema, bestandsnaam: z.string(), cijfers: cijfersSchema }).nullable(),
    fouten: [
      ...mapfouten,
      ...codefouten,
      'NIET_GEVONDEN',
      'OVERLEG_OPEN',
      'OVERDRACHT_TE_GROOT',
      'WACHTZIN_ONJUIST',
      'WACHT_EVEN',
      'SLEUTELS_GEWIJZIGD',
    ],
  }),
  /** Asks for the file. Null: cancelled. */
  kies: aanroep({
    waar: 'hoofd',
    uitvoer: z.strictObject({ bestandId: idSchema, gemaakt: momentSchema }).nullable(),
    fouten: [...bestandsfouten, 'OVERDRACHT_BESCHADIGD'],
  }),
  /** Opens it and says what is in it. Changes nothing. */
  keur: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ bestandId: idSchema }),
    uitvoer: beeldSchema,
    fouten: openfouten,
  }),
  /** Takes it over. A whole vault takes the place of this one, which is locked afterwards. */
  neemOver: aanroep({
    waar: 'hoofd',
    /** Name of the group here; empty: as it was. */
    invoer: z.strictObject({ bestandId: idSchema, groepsnaam: getypt(120, 0) }),
    uitvoer: z.strictObject({ overdrachtId: idSchema, soort: z.enum(overdrachtsoorten) }),
    fouten: [...openfouten, 'NAAM_BESTAAT_AL'],
  }),
  /** Writes the receipt of something that came in. Null: cancelled. */
  bewaarBewijs: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ overdrachtId: idSchema }),
    uitvoer: z.strictObject({ bestandsnaam: z.string() }).nullable(),
    fouten: [...mapfouten, 'NIET_GEVONDEN'],
  }),
  /** Reads a receipt in. Null: cancelled. */
  leesBewijs: aanroep({
    waar: 'hoofd',
    uitvoer: z.strictObject({ overdrachtId: idSchema }).nullable(),
    fouten: [
      'BESTAND_ONBEKEND',
      'BESTAND_TE_GROOT',
      'GEEN_ONTVANGSTBEWIJS',
      'ONTVANGSTBEWIJS_ONBEKEND',
      'ONTVANGSTBEWIJS_KLOPT_NIET',
      'AL_ONTVANGEN',
    ],
  }),
};
