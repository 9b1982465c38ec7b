/** Area `inzage`: who would see what, without a meeting. A trial is an input and an answer; nothing of it is stored. */
import { z } from 'zod';
import { dagSchema, getypt, grondslagkeuzeSchema, idSchema, keuzeSchema } from './basis.ts';
import { eigenVerstrekkingSchema, grondSchema } from './deelnemers.ts';
import { aanroep } from './kern.ts';
import { ringSchema } from './ring.ts';

const niveau = z.enum(['groep', 'individu']);

/** Somebody put in by hand. */
const proefpersoon = z.union([
  z.strictObject({ soort: z.literal('partner'), id: idSchema, partner: idSchema }),
  z.strictObject({
    soort: z.literal('incidenteel'),
    id: idSchema,
    organisatie: getypt(120),
    getekend: z.boolean(),
    gronden: z.array(grondSchema).max(40),
    verstrekt: z.array(eigenVerstrekkingSchema).max(40),
  }),
]);
export type Proefpersoon = z.output<typeof proefpersoon>;

/** An item put in by hand. `leden` are members of the meeting's groups, or made-up codes. */
const proefpunt = z.strictObject({
  id: idSchema,
  tekst: getypt(500),
  bron: idSchema,
  gegevenssoort: z.string().max(40),
  niveau,
  leden: z.array(idSchema).max(20),
  /** Null: the profile's default. A given kring counts as agreed. */
  kring: z.string().max(8).nullable(),
  /** The bron agrees that it goes to these columns too; with or without a ground. */
  verruimd: z.strictObject({ aan: z.array(idSchema).min(1), grondslag: idSchema.nullable() }).nullable(),
  /** Narrowed to these columns; null: not narrowed. */
  alleen: z.array(idSchema).nullable(),
});
export type Proefpunt = z.output<typeof proefpunt>;

export const proefSchema = z.strictObject({
  /** People and items of this meeting; null: partners of today's profile and no items. */
  overlegId: idSchema.nullable(),
  /** Another day than the meeting's, or than today. */
  datum: dagSchema.nullable(),
  /** Columns that are in the room of the trial; null: who is there now, or else everybody who is admitted. */
  inZaal: z.array(idSchema).nullable(),
  personen: z.array(proefpersoon).max(40),
  punten: z.array(proefpunt).max(100),
});
export type Proef = z.output<typeof proefSchema>;

const kolom = z.strictObject({
  /** Partner id, or id of an incidentele deelnemer. */
  id: idSchema,
  zetel: z.int().positive(),
  naam: z.string(),
  inZaal: z.boolean(),
  /** Put in by hand. */
  proef: z.boolean(),
});
export type Inzagekolom = z.output<typeof kolom>;

export const voorwaardesoorten = ['toegelaten', 'kring', 'grondslag', 'ingehouden'] as const;

const cel = z.strictObject({
  kolom: idSchema,
  stand: z.enum(['ziet', 'open', 'buiten']),
  bron: z.boolean(),
  /** Words under the bar, a line each: `buiten de kring`, `en nog 1 reden`. */
  kort: z.array(z.string()),
  voorwaarden: z.array(
    z.strictObject({ voorwaarde: z.enum(voorwaardesoorten), klopt: z.boolean(), zin: z.string(), helpt: z.string() }),
  ),
});
export type Inzagecel = z.output<typeof cel>;

const rij = z.strictObject({
  id: idSchema,
  tekst: z.string(),
  /** `politie, politiegegeven, J-03, kring K1, verruimd` */
  meta: z.string(),
  proef: z.boolean(),
  /** One cell per column, in the same order. */
  cellen: z.array(cel),
  ring: ringSchema,
  opTafel: z.boolean(),
  /** When the item itself could be shown and its subject could not: why. */
  onderwerp: z.string(),
});
export type Inzagerij = z.output<typeof rij>;

export const inzagebeeldSchema = z.strictObject({
  overlegId: idSchema.nullable(),
  datum: dagSchema,
  /** The meeting's own day, or today. */
  eigenDatum: dagSchema,
  profiel: z.strictObject({ naam: z.string(), versie: z.int() }),
  /** `geen`, or until when, or how many are valid on that day. */
  besluit: z.string(),
  kolommen: z.array(kolom),
  rijen: z.array(rij),
  /** Trial items that would be refused at entry, with the reason. */
  geweigerd: z.array(z.strictObject({ id: idSchema, tekst: z.string(), uitleg: z.string() })),
  keuzes: z.strictObject({
    /** Partners of the profile without a column. */
    partners: z.array(keuzeSchema),
    /** Partners of the profile: whoever can be a bron beside the guests. */
    bronnen: z.array(keuzeSchema),
    gegevenssoorten: z.array(keuzeSchema),
    kringen: z.array(keuzeSchema),
    leden: z.array(keuzeSchema),
    incidenteleGrondslagen: z.array(grondslagkeuzeSchema),
  }),
});
export type Inzagebeeld = z.output<typeof inzagebeeldSchema>;

export const inzage = {
  /** Who would see what. Reading the items of a real meeting is logged. */
  toets: aanroep({
    invoer: proefSchema,
    uitvoer: inzagebeeldSchema,
    fouten: ['NIET_GEVONDEN', 'SOORT_ONBEKEND', 'KRING_ONBEKEND', 'LEDEN_ONTBREKEN', 'GRONDSLAG_PAST_NIET'],
  }),
};
