/**
 * The preview of a groepsscan: what the file would bring, before anything is stored. Shapes only, because the
 * contract (and so every window) imports them; the reading itself is in `maakVoorbeeld.ts`.
 */
import { z } from 'zod';

/** What a column can be. Limited to what art. 8 lid 4 and art. 10 of the convenant let the bestand hold. */
export const velden = [
  'voornaam',
  'roepnaam',
  'tussenvoegsel',
  'achternaam',
  /** The whole name in one column. */
  'naam',
  'geboortedatum',
  'geslacht',
  /** Street, with or without house number. */
  'adres',
  'huisnummer',
  'postcode',
  'plaats',
  'dagbesteding',
  /** Legal representatives; several columns may be this. */
  'gezagsdragers',
  /** Short description of the behaviour; several columns may be this. */
  'gedrag',
] as const;
const veldSchema = z.enum(velden);
export type Veld = z.output<typeof veldSchema>;

/** Fields that several columns of one file may feed. */
export const meervoudigeVelden: readonly Veld[] = ['huisnummer', 'gezagsdragers', 'gedrag'];

const kolomSchema = z.strictObject({
  /** From 0. */
  index: z.int().min(0).max(199),
  /** As in the file, cleaned and cut at 100; empty if the column has no header. */
  kop: z.string().max(100),
  /** Null: the column is not used. */
  veld: veldSchema.nullable(),
  /** Not null: may not be kept (Dutch sentence why), so that `veld` is null and cannot be chosen by hand. */
  vervalt: z.strictObject({ reden: z.string().max(300) }).nullable(),
});
export type Kolom = z.output<typeof kolomSchema>;

/** Which row is the header and what each column is: as recognised, or as corrected by the user in the preview. */
export const indelingSchema = z.strictObject({
  /** Row in the file, from 1. */
  kopregel: z.int().positive().max(20_000),
  kolommen: z.array(kolomSchema).max(200),
});
export type Indeling = z.output<typeof indelingSchema>;

/** A birth date, or only the year. */
export const geborenSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('datum'), datum: z.iso.date() }),
  z.strictObject({ soort: z.literal('jaar'), jaar: z.int().min(1900).max(2100) }),
]);
export type Geboren = z.output<typeof geborenSchema>;

const geslachten = ['man', 'vrouw', 'anders', 'onbekend'] as const;
export type Geslacht = (typeof geslachten)[number];

/** One youth as read from one row. Texts are trimmed, NFC, without control characters; empty where unknown. */
const ingelezenSchema = z.strictObject({
  /** Row in the file, from 1. */
  rij: z.int().positive(),
  voornaam: z.string().max(100),
  roepnaam: z.string().max(100),
  tussenvoegsel: z.string().max(100),
  achternaam: z.string().max(100),
  geboren: geborenSchema.nullable(),
  geslacht: z.enum(geslachten),
  /** Street and house number. */
  adres: z.string().max(500),
  postcode: z.string().max(500),
  plaats: z.string().max(500),
  dagbesteding: z.string().max(500),
  vertegenwoordigers: z.array(z.strictObject({ naam: z.string().max(100) })).max(6),
  gedrag: z.string().max(500),
  /** Dutch sentences about this row that the user should see. */
  meldingen: z.array(z.string()),
});
export type Ingelezen = z.output<typeof ingelezenSchema>;

export const voorbeeldSchema = z.strictObject({
  indeling: indelingSchema,
  /** The sheet that was read; null for text files. */
  blad: z.string().nullable(),
  /** Every column that is not taken over, with the reason in Dutch. */
  vervallenKolommen: z.array(z.strictObject({ kop: z.string(), reden: z.string() })),
  rijen: z.array(ingelezenSchema),
  /** Rows with content that give no youth, with the reason in Dutch. Empty rows are not mentioned. */
  overgeslagen: z.array(z.strictObject({ rij: z.int().positive(), reden: z.string() })),
  /** Dutch sentences about the whole file. */
  meldingen: z.array(z.string()),
});
export type Voorbeeld = z.output<typeof voorbeeldSchema>;
