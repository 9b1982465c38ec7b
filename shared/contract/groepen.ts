/** Areas `groepen`, `groepsscan`, `namenlijst` and `plan`: the bestand problematische jeugdgroepen (convenant art. 8 and 10). */
import { z } from 'zod';
import { dubbelSchema } from '../domein/groepsscan/dubbelen.ts';
import { geborenSchema, indelingSchema, voorbeeldSchema } from '../domein/groepsscan/voorbeeld.ts';
import { dagSchema, getypt, idSchema, keuzeSchema, naamSchema, tekstSchema, zinSchema } from './basis.ts';
import { aanroep } from './kern.ts';
import { ringSchema } from './ring.ts';

export const groepsstaten = [
  'signaal',
  'beoordeeld',
  'niet-problematisch',
  'duiding',
  'plan',
  'uitvoering',
  'gesloten',
] as const;
export const lidstaten = ['bruto', 'netto'] as const;
export const interventiesoorten = ['groep', 'gebied', 'persoon'] as const;

const signaal = z.strictObject({
  plaats: zinSchema,
  wanneer: zinSchema,
  gedrag: tekstSchema,
  omvang: zinSchema,
});

const besluit2A = z.strictObject({ problematisch: z.boolean(), reden: z.string(), datum: dagSchema });

const lidbeeld = z.strictObject({
  id: idSchema,
  code: z.string(),
  naam: z.string(),
  leeftijd: z.int().nullable(),
  /** Birth date in words, or only the year; empty when unknown. */
  geboren: z.string(),
  adres: z.string(),
  dagbesteding: z.string(),
  gedrag: z.string(),
  vertegenwoordigers: z.array(z.string()),
  staat: z.enum(lidstaten),
  /** Partners that brought this name from their own sources. */
  brengers: z.array(keuzeSchema),
  /** Partners that may still bring it. */
  kanBrengen: z.array(keuzeSchema),
  ring: ringSchema,
  wieZiet: z.string(),
});
export type Lidbeeld = z.output<typeof lidbeeld>;

/** Somebody whose participation ended: to be read until he is due, and on no other list (art. 12 lid 2). */
const recidivebeeld = lidbeeld
  .omit({ staat: true, brengers: true, kanBrengen: true, ring: true, wieZiet: true })
  .extend({
    per: dagSchema,
    reden: z.string(),
    /** First day on which he must be destroyed. */
    bewarenTot: dagSchema,
    /** Kept by an archive decision. */
    gearchiveerd: z.boolean(),
    /** A new decision can make him take part again. */
    kanHervatten: z.boolean(),
    interventies: z.array(z.string()),
  });
export type Recidivebeeld = z.output<typeof recidivebeeld>;

const interventiebeeld = z.strictObject({
  id: idSchema,
  soort: z.enum(interventiesoorten),
  wat: z.string(),
  over: z.array(z.string()),
  verantwoordelijke: z.string(),
  begin: dagSchema,
  termijn: dagSchema,
  teLaat: z.boolean(),
  ring: ringSchema,
  wieZiet: z.string(),
});
export type Interventiebeeld = z.output<typeof interventiebeeld>;

export const groepbeeldSchema = z.strictObject({
  id: idSchema,
  naam: z.string(),
  wijk: z.string(),
  staat: z.enum(groepsstaten),
  stap: z.int(),
  stappen: z.array(z.strictObject({ nr: z.int(), naam: z.string(), stand: z.string(), klaar: z.boolean() })),
  signaal: signaal.extend({ bron: z.string(), datum: dagSchema }),
  besluit2A: besluit2A.nullable(),
  leden: z.array(lidbeeld),
  recidive: z.array(recidivebeeld),
  /** That the group was closed, and the first day on which all of it must be destroyed. */
  sluiting: z.strictObject({ per: dagSchema, reden: z.string(), bewarenTot: dagSchema }).nullable(),
  plan: z.strictObject({ aardEnOmvang: z.string(), doelen: z.array(z.string()), monitoring: z.string() }),
  interventies: z.array(interventiebeeld),
  partners: z.array(keuzeSchema),
  /** The meeting in which a list can be fixed now, if one of this group is open. */
  openOverlegId: idSchema.nullable(),
});
export type Groepbeeld = z.output<typeof groepbeeldSchema>;

export const groepen = {
  /** What forms offer: the profile's partners (who can be bron or responsible) and its kinds of data. */
  keuzes: aanroep({
    uitvoer: z.strictObject({ partners: z.array(keuzeSchema), gegevenssoorten: z.array(keuzeSchema) }),
  }),
  lijst: aanroep({
    uitvoer: z.array(
      z.strictObject({
        id: idSchema,
        naam: z.string(),
        wijk: z.string(),
        staat: z.enum(groepsstaten),
        stap: z.int(),
        stapnaam: z.string(),
        bruto: z.int(),
        netto: z.int(),
      }),
    ),
  }),
  toon: aanroep({
    invoer: z.strictObject({ groepId: idSchema }),
    uitvoer: groepbeeldSchema,
    fouten: ['NIET_GEVONDEN'],
  }),
  maak: aanroep({
    invoer: z.strictObject({ naam: naamSchema, wijk: naamSchema, signaal: signaal.extend({ bron: idSchema }) }),
    uitvoer: z.strictObject({ groepId: idSchema }),
    fouten: ['NAAM_BESTAAT_AL', 'GEEN_GRONDSLAG'],
  }),
  /** Step 2A: is it a problematic group? Reason required; before this no person can be entered. */
  beoordeel: aanroep({
    invoer: z.strictObject({ groepId: idSchema, problematisch: z.boolean(), reden: tekstSchema, datum: dagSchema }),
    fouten: ['NIET_GEVONDEN', 'AL_BEOORDEELD', 'DATUM_IN_TOEKOMST', 'GROEP_GESLOTEN', 'VERNIETIGING_WACHT'],
  }),
};

/** Which reading of the file: as recognised (null) or as corrected by hand. */
const keuzeIndeling = indelingSchema.nullable();

/** Taking over reads the file again, which may have changed on disk since the preview. */
const leesfouten = [
  'NIET_GEVONDEN',
  'NOG_GEEN_BESLUIT_2A',
  'GROEP_GESLOTEN',
  'VERNIETIGING_WACHT',
  'BESTAND_ONBEKEND',
  'BESTAND_LEEG',
  'BESTAND_TE_GROOT',
  'BESTAND_BEVEILIGD',
  'BESTAND_OUD_EXCEL',
  'BESTAND_SOORT_ONBEKEND',
  'BESTAND_TE_VEEL_RIJEN',
  'GEEN_KOPREGEL',
  'INDELING_ONGELDIG',
];

export const groepsscan = {
  /** Reads a picked file into a preview. Stores nothing. */
  lees: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ groepId: idSchema, bestandId: idSchema, indeling: keuzeIndeling }),
    uitvoer: z.strictObject({ voorbeeld: voorbeeldSchema, dubbelen: z.array(dubbelSchema) }),
    fouten: leesfouten,
  }),
  /** Stores the lines that were kept as bruto list (kring K1 by the profile). */
  neemOver: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({
      groepId: idSchema,
      bestandId: idSchema,
      indeling: keuzeIndeling,
      /** Row numbers in the file that are not taken over. */
      weg: z.array(z.int()),
    }),
    /** `kanVerwijderen`: the file can be deleted from here. */
    uitvoer: z.strictObject({ aantal: z.int(), kanVerwijderen: z.boolean() }),
    fouten: [...leesfouten, 'NIETS_OVER', 'GEEN_GRONDSLAG'],
  }),
  /** Deletes the file that was taken over from the laptop: the vault holds what is needed of it. */
  verwijderBestand: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ bestandId: idSchema }),
    fouten: ['BESTAND_ONBEKEND', 'BESTAND_NIET_VERWIJDERD'],
  }),
};

/** Part of a name; empty where it is not known. */
const naamdeel = getypt(100, 0);

export const namenlijst = {
  /** A partner brings a name at the table that no groepsscan had: on the bruto list, with that partner as bron. */
  voegNaamToe: aanroep({
    invoer: z.strictObject({
      groepId: idSchema,
      voornaam: naamdeel,
      roepnaam: naamdeel,
      tussenvoegsel: naamdeel,
      achternaam: naamdeel,
      geboren: geborenSchema.nullable(),
      /** The partner who brings it: kind and circle of the name follow from it. */
      bron: idSchema,
      /** The chair looked: who stands there with a name like it is somebody else. */
      iemandAnders: z.boolean(),
    }),
    uitvoer: z.strictObject({ lidId: idSchema, code: z.string() }),
    fouten: [
      'NIET_GEVONDEN',
      'NOG_GEEN_BESLUIT_2A',
      'GROEP_GESLOTEN',
      'VERNIETIGING_WACHT',
      'NAAM_ONTBREEKT',
      'DATUM_IN_TOEKOMST',
      'GEEN_GRONDSLAG',
      'NAAM_STAAT_ER_AL',
      'NAAM_LIJKT',
    ],
  }),
  /** A partner brings this name from its own sources too (a datum may have several brons). */
  brengIn: aanroep({
    invoer: z.strictObject({ lidId: idSchema, partner: idSchema }),
    fouten: [
      'NIET_GEVONDEN',
      'GEEN_GRONDSLAG',
      'AL_INGEBRACHT',
      'DEELNAME_BEEINDIGD',
      'GROEP_GESLOTEN',
      'VERNIETIGING_WACHT',
    ],
  }),
  /**
   * Fixes the netto list in a meeting: who never came on it is destroyed (art. 8 lid 3, 12), who was on it and leaves it
   * is kept for recidive (art. 12 lid 2).
   */
  stelVast: aanroep({
    invoer: z.strictObject({
      groepId: idSchema,
      overlegId: idSchema,
      besluiten: z.array(z.strictObject({ lidId: idSchema, netto: z.boolean(), reden: getypt(500, 0) })),
      /** Partners who decided it, of those at the table. Absent: all of them. */
      door: z.array(idSchema).optional(),
    }),
    uitvoer: z.strictObject({ netto: z.int(), beeindigd: z.int(), vernietigd: z.int() }),
    fouten: [
      'NIET_GEVONDEN',
      'OVERLEG_NIET_OPEN',
      'LIJST_ONVOLLEDIG',
      'REDEN_ONTBREEKT',
      'GROEP_GESLOTEN',
      'PARTNER_NIET_AAN_TAFEL',
    ],
  }),
};

export const plan = {
  wijzig: aanroep({
    invoer: z.strictObject({
      groepId: idSchema,
      aardEnOmvang: getypt(2000, 0),
      doelen: z.array(zinSchema).max(12),
      monitoring: getypt(2000, 0),
    }),
    fouten: ['NIET_GEVONDEN', 'NOG_GEEN_BESLUIT_2A', 'GROEP_GESLOTEN', 'VERNIETIGING_WACHT'],
  }),
  /** One responsible partner and a term, always (art. 8 lid 6). */
  voegInterventieToe: aanroep({
    invoer: z.strictObject({
      groepId: idSchema,
      soort: z.enum(interventiesoorten),
      wat: zinSchema,
      leden: z.array(idSchema),
      verantwoordelijke: idSchema,
      begin: dagSchema,
      termijn: dagSchema,
      /** Who brought the information in it, and of what kind it is: decides who may read the line. */
      bron: idSchema,
      gegevenssoort: z.string(),
    }),
    uitvoer: z.strictObject({ interventieId: idSchema }),
    fouten: [
      'NIET_GEVONDEN',
      'NOG_GEEN_BESLUIT_2A',
      'GROEP_GESLOTEN',
      'VERNIETIGING_WACHT',
      'TERMIJN_VOOR_BEGIN',
      'LEDEN_ONTBREKEN',
      'DEELNAME_BEEINDIGD',
      'GEEN_GRONDSLAG',
    ],
  }),
};
