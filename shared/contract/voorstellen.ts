/**
 * Area `voorstellen`: what a beheerder proposed, seen and decided on by who has the key. A person is confirmed by making
 * his key (`sleutels.voegToe`), because he types his own passphrase.
 */
import { z } from 'zod';
import { getypt, idSchema } from './basis.ts';
import { aanroep } from './kern.ts';
import { wachtzin } from './kluis.ts';

/** Roles that a beheerder can propose: not his own. */
const voorstelbareRollen = ['vervanger', 'archief'] as const;
/** Short: a number or a function says enough. Inside the vault only; the header knows ids and roles. */
export const korteNaam = getypt(40);

const persoon = z.strictObject({ soort: z.literal('persoon'), rol: z.enum(voorstelbareRollen), naam: korteNaam });
const kopiemap = z.strictObject({ soort: z.literal('kopiemap'), map: z.string().min(1).max(1000) });

/** A proposal as it waits on disk. */
export const voorstelSchema = z.discriminatedUnion('soort', [
  persoon,
  kopiemap,
  z.strictObject({ soort: z.literal('profiel'), tekst: z.string().min(2).max(2_000_000) }),
]);
export type Voorstel = z.output<typeof voorstelSchema>;

/** What a profile would change, in words. */
const profielverschilSchema = z.strictObject({
  soort: z.literal('profiel'),
  gemeente: z.string(),
  citeertitel: z.string(),
  /** Of the profile in force, if that is of the same convenant; and of this one. */
  vanVersie: z.int().nullable(),
  naarVersie: z.int(),
  /** A line per part that is added, gone or changed. */
  verschillen: z.array(z.string()),
});

/** A proposal as it is shown. */
export const voorstelbeeldSchema = z.strictObject({
  id: idSchema,
  /** Short name of who proposed it. */
  door: z.string(),
  gemaakt: z.iso.datetime(),
  wat: z.discriminatedUnion('soort', [persoon, kopiemap, profielverschilSchema]),
});
export type Voorstelbeeld = z.output<typeof voorstelbeeldSchema>;

const voorstellenbeeldSchema = z.strictObject({
  voorstellen: z.array(voorstelbeeldSchema),
  /** How many cannot be read: altered, of a beheerder who is gone, or a profile that cannot be used. */
  onleesbaar: z.int().nonnegative(),
});
export type Voorstellenbeeld = z.output<typeof voorstellenbeeldSchema>;

const eigenfouten = ['WACHTZIN_ONJUIST', 'WACHT_EVEN', 'SLEUTELS_GEWIJZIGD', 'TOESTEL_ONTBREEKT'];

export const voorstellen = {
  lijst: aanroep({
    waar: 'hoofd',
    uitvoer: voorstellenbeeldSchema,
  }),
  /** A profile or a folder takes effect, on the passphrase of whoever is logged in. */
  bevestig: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ voorstelId: idSchema, eigenWachtzin: wachtzin }),
    fouten: [
      ...eigenfouten,
      'NIET_GEVONDEN',
      'PROFIEL_ONGELDIG',
      'PROFIEL_BESTAAT',
      'MAP_NIET_TOEGESTAAN',
      'MAP_ONTBREEKT',
    ],
  }),
  /** Null: everything that cannot be read. */
  wijsAf: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ voorstelId: idSchema.nullable() }),
    fouten: ['NIET_GEVONDEN'],
  }),
};
