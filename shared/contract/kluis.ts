/** Area `kluis`: first start, unlock, lock. Area `bestanden`: files the user picks, known by an opaque id. */
import { z } from 'zod';
import { idSchema, naamSchema } from './basis.ts';
import { aanroep } from './kern.ts';

/** Passphrase as typed: never trimmed or shown. The store's side normalises and measures it. */
export const wachtzin = z.string().min(1).max(400);
/** Six digits with which the procesregisseur gets the covered regie window back in a full room. */
export const tafelcodeSchema = z.string().regex(/^\d{6}$/);

/**
 * Whose key a slot is. `herstel`: the recovery code. `archief`: reads approved documents only. `beheerder`: his key
 * does not open the vault at all.
 */
export const slotrollen = ['procesregisseur', 'vervanger', 'herstel', 'archief', 'beheerder'] as const;
export type Slotrol = (typeof slotrollen)[number];
/** Roles that can be given to somebody and taken back. */
export const persoonsrollen = ['vervanger', 'archief', 'beheerder'] as const;
export type Persoonsrol = (typeof persoonsrollen)[number];

/** `beheer`: the beheerder is logged in; the vault is closed to him. */
export const slottoestanden = ['geen', 'dicht', 'open', 'afgedekt', 'beheer'] as const;

export const toestandSchema = z.strictObject({
  /** `geen`: there is no vault yet. */
  slot: z.enum(slottoestanden),
  host: z.enum(['electron', 'chromium']),
  /** Null while there is no vault. */
  oefenkluis: z.boolean().nullable(),
  /** On this host only an oefenkluis can be made. */
  alleenOefenen: z.boolean(),
  sleuven: z.array(z.strictObject({ id: idSchema, rol: z.enum(slotrollen) })),
  /** Whose key the vault was opened with; null while it is closed. */
  ik: z.enum(slotrollen).nullable(),
  /** How many proposals of the beheerder wait for a decision. */
  voorstellen: z.int().nonnegative(),
  /** Instant before which no passphrase is tried, after wrong ones. */
  wachtTot: z.string().nullable(),
  herstelcodeBevestigd: z.boolean(),
  /** The meeting that is open, to come back to after unlocking. */
  openOverlegId: idSchema.nullable(),
  /** What the gemeente's policy decided: the convenantprofiel, and whether names may leave in a sleutellijst. */
  beleid: z.strictObject({ profielVast: z.boolean(), exportMetNamen: z.boolean() }),
  thema: z.enum(['licht', 'donker']),
  versie: z.string(),
  /** The log does not fit together, and nobody looked at that yet. False while the vault is closed. */
  logboekMelding: z.boolean(),
  /** How much is due to be destroyed (convenant art. 12), and whether work waits for it. Nothing while it is closed. */
  teVernietigen: z.strictObject({ aantal: z.int().nonnegative(), wacht: z.boolean() }),
  /** Of what was destroyed something may still be on disk, until there is room to clear it. False while it is closed. */
  sporenBlijven: z.boolean(),
  /** Why it was locked, in words, e.g. after idleness; empty otherwise. */
  melding: z.string(),
});
export type Toestand = z.output<typeof toestandSchema>;

/** Faults of disk, folder and files that opening or writing can meet: any call may be refused with them. */
export const schijffouten = [
  'SCHIJF_VOL',
  'SCHIJF_FOUT',
  'MAP_NIET_SCHRIJFBAAR',
  'MAP_NIET_LEESBAAR',
  'BESTAND_BESCHADIGD',
  'BESTAND_ONTBREEKT',
  'KLUIS_IN_GEBRUIK',
] as const;
const openfouten = [
  'WACHT_EVEN',
  'DATABASE_NIEUWER',
  'SLEUTELS_GEWIJZIGD',
  'SLEUTEL_PAST_NIET',
  'SLEUTELBESTAND_ONLEESBAAR',
  'SLEUTELBESTAND_ONTBREEKT',
  'GEEN_KLUIS',
  'ECHTE_KLUIS',
  'KLUIS_ONAF',
  'SLEUTEL_INGETROKKEN',
  'TOESTEL_ONTBREEKT',
];
const codefouten = ['HERSTELCODE_ONJUIST', 'HERSTELCODE_ONVOLLEDIG', 'HERSTELCODE_TYPFOUT'];

export const profielkeuringSchema = z.discriminatedUnion('geldig', [
  z.strictObject({
    geldig: z.literal(true),
    gemeente: z.string(),
    citeertitel: z.string(),
    versie: z.int(),
    partners: z.array(z.string()),
    vervaltOp: z.string(),
    verlopen: z.boolean(),
  }),
  z.strictObject({
    geldig: z.literal(false),
    fouten: z.array(z.strictObject({ veld: z.string(), uitleg: z.string() })),
  }),
]);

export const kluis = {
  toestand: aanroep({ slot: 'altijd', waar: 'hoofd', uitvoer: toestandSchema }),
  /** Strength of a passphrase that is being chosen: for a new vault, or for a key of an open one. */
  meetWachtzin: aanroep({
    slot: 'altijd',
    waar: 'hoofd',
    invoer: z.strictObject({ wachtzin: z.string().max(400) }),
    uitvoer: z.strictObject({ score: z.int().min(0).max(4), genoeg: z.boolean(), advies: z.string() }),
  }),
  keurProfiel: aanroep({
    slot: 'altijd',
    waar: 'hoofd',
    invoer: z.strictObject({ bestandId: idSchema.nullable() }),
    uitvoer: profielkeuringSchema,
    fouten: ['BESTAND_ONBEKEND', 'BESTAND_TE_GROOT', 'PROFIEL_VAN_GEMEENTE'],
  }),
  /** Makes the vault and opens it. The recovery code is in the answer once, and nowhere else. */
  maak: aanroep({
    slot: 'dicht',
    waar: 'hoofd',
    invoer: z.strictObject({
      wachtzin,
      herhaling: wachtzin,
      tafelcode: tafelcodeSchema,
      naam: naamSchema,
      /** Null: the profile of the policy, or the built-in one. */
      profielBestandId: idSchema.nullable(),
    }),
    uitvoer: z.strictObject({ herstelcode: z.string() }),
    fouten: [
      'WACHTZIN_TE_ZWAK',
      'WACHTZINNEN_VERSCHILLEN',
      'KLUIS_BESTAAT_AL',
      'PROFIEL_ONGELDIG',
      'PROFIEL_VAN_GEMEENTE',
      'BESTAND_ONBEKEND',
      'BESTAND_TE_GROOT',
    ],
  }),
  bevestigHerstelcode: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ herstelcode: z.string().min(1).max(120) }),
    fouten: codefouten,
  }),
  /** `sleufId` says which role: a closed vault names nobody, so two vervangers are one choice. */
  ontgrendel: aanroep({
    slot: 'dicht',
    waar: 'hoofd',
    invoer: z.strictObject({ sleufId: idSchema, wachtzin }),
    fouten: ['WACHTZIN_ONJUIST', ...openfouten],
  }),
  /** Opens with the recovery code and sets a new passphrase for the procesregisseur. */
  herstel: aanroep({
    slot: 'dicht',
    waar: 'hoofd',
    invoer: z.strictObject({ herstelcode: z.string().min(1).max(120), wachtzin, herhaling: wachtzin }),
    fouten: [...codefouten, ...openfouten, 'WACHTZIN_TE_ZWAK', 'WACHTZINNEN_VERSCHILLEN'],
  }),
  vergrendel: aanroep({ slot: 'altijd', waar: 'hoofd' }),
  /**
   * For who closed the window before writing the code down: a new one; the old one opens nothing any more. Only as
   * long as no code was confirmed.
   */
  nieuweHerstelcode: aanroep({
    waar: 'hoofd',
    uitvoer: z.strictObject({ herstelcode: z.string() }),
    fouten: ['HERSTELCODE_BEVESTIGD'],
  }),
  /** The user is at work: starts the idle clock anew. Sent sparingly by the regie window. */
  bezig: aanroep({ slot: 'altijd', waar: 'hoofd' }),
  zetThema: aanroep({ slot: 'altijd', waar: 'hoofd', invoer: z.strictObject({ thema: z.enum(['licht', 'donker']) }) }),
};

export const bestanden = {
  /** Opens the system's file dialog. Null: the user cancelled. */
  kies: aanroep({
    slot: 'altijd',
    waar: 'hoofd',
    invoer: z.strictObject({ soort: z.enum(['groepsscan', 'profiel']) }),
    uitvoer: z.strictObject({ id: idSchema, naam: z.string(), grootte: z.number() }).nullable(),
  }),
};
