/** Area `stukken`: documents from concept to the package for the DMS (convenant art. 8; MDTO 1.0.1). */
import { z } from 'zod';
import { sleutellijstredenen } from '../domein/sleutellijst.ts';
import { stukinhoudSchema } from '../domein/stukinhoud.ts';
import { dagSchema, getypt, idSchema, keuzeSchema } from './basis.ts';
import { aanroep } from './kern.ts';

export const stuksoorten = ['verslag', 'plan', 'verklaring'] as const;
export const stukstaten = ['concept', 'ter-vaststelling', 'vastgesteld', 'geexporteerd'] as const;

const stukregel = z.strictObject({
  id: idSchema,
  soort: z.enum(stuksoorten),
  titel: z.string(),
  datum: dagSchema,
  versie: z.int(),
  staat: z.enum(stukstaten),
  /** Short line: state and date in words. */
  regel: z.string(),
  overlegId: idSchema.nullable(),
  groepId: idSchema.nullable(),
});
export type Stukregel = z.output<typeof stukregel>;

export const stukbeeldSchema = stukregel.extend({
  inhoud: stukinhoudSchema,
  /** Steps with their dates: concept, ter vaststelling, vastgesteld, overgedragen. */
  stappen: z.array(z.strictObject({ naam: z.string(), datum: z.string(), stand: z.enum(['klaar', 'nu', 'later']) })),
  akkoorden: z.array(z.strictObject({ partner: keuzeSchema, datum: z.string(), opmerking: z.string() })),
  /** Hash of the frozen content in groups of four; empty before vaststelling. */
  kenmerk: z.string(),
  vastgesteldDoor: z.string(),
  /** Why without a second reader; empty: there was one, or it was in a meeting. */
  zelfVastgesteld: z.string(),
  /** What was replaced in the text before it may leave: names by codes, with a count. */
  vervangen: z.array(z.string()),
  /** Codes in a document from another laptop that mean something else here; `hier` empty: that person was destroyed. */
  codes: z.array(z.strictObject({ inStuk: z.string(), hier: z.string() })),
});
export type Stukbeeld = z.output<typeof stukbeeldSchema>;

/** Why names go along: a word for the log, and in one's own words for the register. */
const sleutellijstSchema = z.strictObject({ reden: z.enum(sleutellijstredenen), toelichting: getypt(500) });
export type Sleutellijst = z.output<typeof sleutellijstSchema>;

export const stukken = {
  lijst: aanroep({ uitvoer: z.array(stukregel) }),
  toon: aanroep({ invoer: z.strictObject({ stukId: idSchema }), uitvoer: stukbeeldSchema, fouten: ['NIET_GEVONDEN'] }),
  maakVerslag: aanroep({
    invoer: z.strictObject({ overlegId: idSchema }),
    uitvoer: z.strictObject({ stukId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_GESLOTEN', 'REDEN_ONTBREEKT'],
  }),
  maakPlan: aanroep({
    invoer: z.strictObject({ groepId: idSchema }),
    uitvoer: z.strictObject({ stukId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'PLAN_IS_LEEG', 'GROEP_GESLOTEN', 'VERNIETIGING_WACHT'],
  }),
  legVoor: aanroep({ invoer: z.strictObject({ stukId: idSchema }), fouten: ['NIET_GEVONDEN', 'STAAT_PAST_NIET'] }),
  legAkkoordVast: aanroep({
    invoer: z.strictObject({ stukId: idSchema, partner: idSchema, datum: dagSchema, opmerking: getypt(500, 0) }),
    fouten: ['NIET_GEVONDEN', 'STAAT_PAST_NIET', 'GEEN_PARTNER', 'DATUM_IN_TOEKOMST', 'DATUM_VOOR_BEGIN'],
  }),
  /**
   * Frozen and hashed from here on: by agreement of each partner with a second pair of eyes, in the meeting that is going
   * on and in which it was read (`overleg`), or alone with a reason (`zelf`).
   */
  stelVast: aanroep({
    invoer: z.strictObject({
      stukId: idSchema,
      wijze: z.enum(['akkoord', 'overleg', 'zelf']),
      tweedeLezer: getypt(120, 0),
      reden: getypt(500, 0),
    }),
    fouten: [
      'NIET_GEVONDEN',
      'STAAT_PAST_NIET',
      'STUK_VERVANGEN',
      'AKKOORD_ONTBREEKT',
      'TWEEDE_LEZER_GEEN_NAAM',
      'TWEEDE_LEZER_ZELF',
      'NIET_GELEZEN_IN_OVERLEG',
      'REDEN_ONTBREEKT',
    ],
  }),
  /**
   * Puts approved documents, pseudonymised, into one MDTO package in a folder that the user picks. Null: cancelled. With
   * `sleutellijst` one more document goes along, with names for exactly the codes in the others, if the policy allows it.
   */
  exporteer: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ stukIds: z.array(idSchema).min(1), sleutellijst: sleutellijstSchema.optional() }),
    uitvoer: z
      .strictObject({ mapnaam: z.string(), bestanden: z.array(z.strictObject({ pad: z.string(), grootte: z.int() })) })
      .nullable(),
    fouten: [
      'NIET_GEVONDEN',
      'EXPORT_MET_NAMEN_MAG_NIET',
      'GEEN_CODES',
      'STUK_NIET_VASTGESTELD',
      'PAKKET_LEEG',
      'PAKKET_BEVAT_NAAM',
      'PAKKET_ONGELDIG',
      'PAKKETNAAM_ONGELDIG',
      'OEFENING_GEMENGD',
      'GEHEIMHOUDING_ONTBREEKT',
      'GEHEIMHOUDING_TE_LANG',
      'MAP_NIET_TOEGESTAAN',
      'MAP_ONTBREEKT',
      'SCHRIJVEN_MISLUKT',
      'TERUGLEZEN_ONGELIJK',
    ],
  }),
};
