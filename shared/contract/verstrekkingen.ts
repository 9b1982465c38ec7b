/**
 * Area `verstrekkingen`: papers for one named recipient, and the register of what left (docs/begrippen.md,
 * "verstrekking"; of each police provision requester, date, description and purpose, art. 6:4 Bpg). What is in no
 * register has not left.
 */
import { z } from 'zod';
import { terugwijzen, verstrekkingssoorten } from '../domein/verstrekking.ts';
import { dagSchema, idSchema, metOverlegSchema } from './basis.ts';
import { aanroep } from './kern.ts';

const soortSchema = z.enum(verstrekkingssoorten);

const verstrekkingregel = z.strictObject({
  omschrijving: z.string(),
  bron: z.string(),
  doel: z.string(),
  grondslag: z.string(),
});

const verstrekkingbeeld = z.strictObject({
  id: idSchema,
  /** `2026-4817`. */
  nummer: z.string(),
  soort: soortSchema,
  aan: z.string(),
  dag: dagSchema,
  /** Day of the meeting that it is about; empty: that meeting is not here any more. */
  overlegDatum: z.string(),
  /** Its groups as they are called here, with the code that stands on paper: `Fictieplein (G-47)`. */
  groepen: z.array(z.string()),
  verzoeker: z.string(),
  omschrijving: z.string(),
  doel: z.string(),
  sha256: z.string(),
  /** Null: it need not come back. */
  terugVoor: dagSchema.nullable(),
  terug: z.strictObject({ hoe: z.enum(terugwijzen), op: dagSchema }).nullable(),
  teLaat: z.boolean(),
  regels: z.array(verstrekkingregel),
});
export type Verstrekkingbeeld = z.output<typeof verstrekkingbeeld>;

const papiersoort = z.strictObject({
  soort: soortSchema,
  /** Why it cannot be made now, and what to do; empty: it can. */
  nuNiet: z.string(),
  ontvangers: z.array(
    z.strictObject({
      id: idSchema,
      naam: z.string(),
      /** Numbers of what was made for him before, with the day: `2026-4817 op 12 maart`. */
      eerder: z.array(z.string()),
      /** The last of them says something else than a new one would. */
      veranderd: z.boolean(),
    }),
  ),
});
export type Papiersoort = z.output<typeof papiersoort>;

export const verstrekkingen = {
  /** Newest first. */
  lijst: aanroep({ uitvoer: z.strictObject({ vandaag: dagSchema, regels: z.array(verstrekkingbeeld) }) }),
  /** What can be made for whom in one meeting. */
  bijOverleg: aanroep({
    invoer: metOverlegSchema,
    uitvoer: z.strictObject({
      soorten: z.array(papiersoort),
      groepen: z.array(z.strictObject({ naam: z.string(), code: z.string() })),
    }),
    fouten: ['NIET_GEVONDEN'],
  }),
  /**
   * Makes one paper per recipient, all in one new folder in a folder that the user picks, and records them: all of them
   * or none. Null: cancelled.
   */
  maak: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({
      overlegId: idSchema,
      soort: soortSchema,
      ontvangers: z.array(idSchema).min(1).max(60),
      /** Day before which each of them comes back; null: they need not (see `terugplicht`). */
      terugVoor: dagSchema.nullable(),
    }),
    uitvoer: z.strictObject({ mapnaam: z.string(), nummers: z.array(z.string()) }).nullable(),
    fouten: [
      'NIET_GEVONDEN',
      'VERSTREKKING_NU_NIET',
      'VERSTREKKING_BEZIG',
      'KOMT_NIET_TERUG',
      'TERUGDATUM_ONTBREEKT',
      'DATUM_VOORBIJ',
      'NUMMER_BEZET',
      'STAAT_PAST_NIET',
      'GESTOPT',
      'GEHEIMHOUDING_ONTBREEKT',
      'GEHEIMHOUDING_TE_LANG',
      'MAP_NIET_TOEGESTAAN',
      'MAP_ONTBREEKT',
      'PAKKETNAAM_ONGELDIG',
      'SCHRIJVEN_MISLUKT',
      'TERUGLEZEN_ONGELIJK',
    ],
  }),
  /** How far `maak` is; null: nothing is being made. */
  voortgang: aanroep({
    waar: 'hoofd',
    uitvoer: z.strictObject({ klaar: z.int(), van: z.int() }).nullable(),
  }),
  /** Breaks `maak` off before anything is written. */
  stop: aanroep({ waar: 'hoofd' }),
  /** What became of a copy that had to come back. `niet-terug` may still become one of the others. */
  legTerugVast: aanroep({
    invoer: z.strictObject({ verstrekkingId: idSchema, hoe: z.enum(terugwijzen), op: dagSchema }),
    fouten: ['NIET_GEVONDEN', 'KOMT_NIET_TERUG', 'AL_TERUG', 'DATUM_IN_TOEKOMST', 'DATUM_VOOR_BEGIN'],
  }),
};
