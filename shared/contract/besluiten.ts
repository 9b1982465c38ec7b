/** Area `besluiten`: the register of besluiten as meant in art. 20 Wpg (docs/begrippen.md, "Wie mag wat zien"). */
import { z } from 'zod';
import { dagSchema, getypt, idSchema, keuzeSchema, zinSchema } from './basis.ts';
import { aanroep } from './kern.ts';

/** `toekomstig`: registered, begins later · `verlopen`: its last day is past · `beeindigd`: ended before its last day. */
export const besluitstanden = ['geldig', 'toekomstig', 'verlopen', 'beeindigd'] as const;

const inhoud = z.strictObject({
  /** Day on which it was taken. */
  datum: dagSchema,
  /** First and last day, both included. */
  geldigVan: dagSchema,
  geldigTot: dagSchema,
  zwaarwegendBelang: getypt(2000),
  samenwerkingsverband: zinSchema,
  doel: zinSchema,
  gegevenssoorten: z.array(z.string().max(40)).min(1),
  voorwaarden: getypt(2000, 0),
  /** Partner ids. */
  aan: z.array(idSchema).min(1),
});

const besluitbeeld = z.strictObject({
  id: idSchema,
  /** Of the convenantprofiel: changes only with the profile. */
  uitProfiel: z.boolean(),
  stand: z.enum(besluitstanden),
  /** One line: `geldig tot en met 31 december 2026`. */
  regel: z.string(),
  /** Null where the profile does not say. */
  datum: dagSchema.nullable(),
  geldigVan: dagSchema,
  geldigTot: dagSchema,
  zwaarwegendBelang: z.string(),
  samenwerkingsverband: z.string(),
  doel: z.string(),
  gegevenssoorten: z.array(z.string()),
  voorwaarden: z.string(),
  aan: z.array(keuzeSchema),
  /** What it changes under the profile in force, a line per rule; empty: nothing. */
  gevolgen: z.array(z.string()),
  /** First day on which it counts no more, with the reason; null: not ended. */
  beeindigd: z.strictObject({ per: dagSchema, reden: z.string() }).nullable(),
});
export type Besluitbeeld = z.output<typeof besluitbeeld>;

const keuzes = z.strictObject({ gegevenssoorten: z.array(keuzeSchema), ontvangers: z.array(keuzeSchema) });

export const besluiten = {
  /** Valid ones first, then future, then past; with what a form offers. */
  lijst: aanroep({ uitvoer: z.strictObject({ vandaag: dagSchema, besluiten: z.array(besluitbeeld), keuzes }) }),
  registreer: aanroep({
    invoer: inhoud,
    uitvoer: z.strictObject({ besluitId: idSchema }),
    fouten: ['DATUM_IN_TOEKOMST', 'TERMIJN_VOOR_BEGIN', 'SOORT_ONBEKEND', 'GEEN_PARTNER'],
  }),
  /** From `per` on it counts no more. Not before today: what was shown under it stays shown. */
  beeindig: aanroep({
    invoer: z.strictObject({ besluitId: idSchema, per: dagSchema, reden: zinSchema }),
    fouten: ['NIET_GEVONDEN', 'AL_BEEINDIGD', 'EINDE_IN_VERLEDEN', 'BESLUIT_LOOPT_AL_AF'],
  }),
};
