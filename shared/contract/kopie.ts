/** Area `kopie`: making, keeping and putting back back-ups. The main process knows the folders, windows know ids. */
import { z } from 'zod';
import { idSchema } from './basis.ts';
import { aanroep } from './kern.ts';

const momentSchema = z.iso.datetime();
const aantal = z.int().nonnegative();

const kopieregelSchema = z.strictObject({
  id: idSchema,
  gemaakt: momentSchema,
  grootte: aantal,
  /** Kept until then at the latest. */
  tot: momentSchema,
  /** The next back-up removes it. */
  wijkt: z.boolean(),
  /** Made before names were destroyed: it still holds them. */
  metVernietigd: z.boolean(),
  /** Made before the data key was renewed: it opens with the passphrase of then. */
  oudeSleutel: z.boolean(),
});

/** Why back-ups are removed before their day. */
export const kopieopruimingen = ['vernietigd', 'oude-sleutel'] as const;

const kopiestandSchema = z.strictObject({
  /** The folder as the user knows it; null: none was chosen yet. */
  mapnaam: z.string().nullable(),
  /** Why the folder cannot be read now; empty otherwise. */
  mapmelding: z.string(),
  bewaren: z.strictObject({ aantal: z.int().positive(), dagen: z.int().positive() }),
  /** Newest first. */
  kopieen: z.array(kopieregelSchema),
  /** What restores put aside, newest first. */
  oudeStanden: z.array(
    z.strictObject({ naam: z.string(), gemaakt: momentSchema, tot: momentSchema, metVernietigd: z.boolean() }),
  ),
});
export type Kopiestand = z.output<typeof kopiestandSchema>;

const huidigSchema = z.discriminatedUnion('soort', [
  /** There is no vault here. */
  z.strictObject({ soort: z.literal('geen') }),
  /** The vault here does not open with the key of the back-up; when it was last written. */
  z.strictObject({ soort: z.literal('dicht'), gewijzigd: momentSchema }),
  /** What is here and not in the back-up. */
  z.strictObject({
    soort: z.literal('open'),
    laatste: momentSchema.nullable(),
    regels: aantal,
    overleggen: aantal,
    groepen: aantal,
    vernietigingen: aantal,
  }),
]);
const terugzetbeeldSchema = z.strictObject({ gemaakt: momentSchema, huidig: huidigSchema });
export type Terugzetbeeld = z.output<typeof terugzetbeeldSchema>;

const geheimSchema = z.string().min(1).max(400);
const mapfouten = ['MAP_ONTBREEKT', 'MAP_NIET_TOEGESTAAN', 'KOPIEMAP_KIEZEN'];
const bestandsfouten = ['BESTAND_ONBEKEND', 'BESTAND_TE_GROOT', 'GEEN_KOPIE', 'KOPIE_BESCHADIGD', 'KOPIE_NIEUWER'];
const openfouten = [
  ...bestandsfouten,
  'KOPIE_ANDERE_KLUIS',
  'WACHTZIN_ONJUIST',
  'HERSTELCODE_ONJUIST',
  'WACHT_EVEN',
  'ECHTE_KLUIS',
  'TOESTEL_ONTBREEKT',
];

export const kopie = {
  stand: aanroep({ waar: 'hoofd', uitvoer: kopiestandSchema }),
  /** Asks for the folder for back-ups. False: the user cancelled. */
  kiesMap: aanroep({ waar: 'hoofd', uitvoer: z.boolean(), fouten: mapfouten }),
  /** Makes one and prunes; how many older ones went. */
  maak: aanroep({
    waar: 'hoofd',
    uitvoer: z.strictObject({ kopieId: idSchema, verwijderd: aantal }),
    fouten: [...mapfouten, 'KOPIE_MISLUKT'],
  }),
  /** Removes what still holds destroyed names, or what is under an old data key. */
  ruimOp: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ wat: z.enum(kopieopruimingen) }),
    uitvoer: z.strictObject({ verwijderd: aantal }),
    fouten: mapfouten,
  }),
  /** One of the list, or (null) one that the user looks up. Null: the user cancelled. Also while there is no vault. */
  kies: aanroep({
    slot: 'niet-afgedekt',
    waar: 'hoofd',
    invoer: z.strictObject({ kopieId: idSchema.nullable() }),
    uitvoer: z.strictObject({ bestandId: idSchema, gemaakt: momentSchema }).nullable(),
    fouten: [...mapfouten, ...bestandsfouten, 'ECHTE_KLUIS'],
  }),
  /** Opens it with a passphrase or recovery code of its own, and says what going back would lose. Changes nothing. */
  keur: aanroep({
    slot: 'niet-afgedekt',
    waar: 'hoofd',
    invoer: z.strictObject({ bestandId: idSchema, geheim: geheimSchema }),
    uitvoer: terugzetbeeldSchema,
    fouten: openfouten,
  }),
  /** Puts it in the place of the vault, which is locked afterwards. */
  zetTerug: aanroep({
    slot: 'niet-afgedekt',
    waar: 'hoofd',
    invoer: z.strictObject({ bestandId: idSchema, geheim: geheimSchema }),
    fouten: openfouten,
  }),
};
