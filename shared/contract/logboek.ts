/** Area `logboek`: reading the log, verifying its chain, handing it to the privacy officer, and letting old rows go. */
import { z } from 'zod';
import { logsoorten } from '../domein/logboek.ts';
import { dagSchema, idSchema } from './basis.ts';
import { aanroep } from './kern.ts';

const rijnummer = z.int().min(1);
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

const waarde = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const regel = z.strictObject({
  rij: z.int(),
  /** Moment in UTC as it was written; not checked, it may have been tampered with. */
  tijd: z.string(),
  /** Key slot that was in use. */
  wie: z.string(),
  wat: z.string(),
  soort: z.enum(logsoorten).nullable(),
  /** What happened, in words. */
  zin: z.string(),
  onderwerp: z.array(z.strictObject({ veld: z.string(), waarden: z.array(waarde) })),
  hash: z.string(),
});
export type Logboekregel = z.output<typeof regel>;

const bevinding = z.strictObject({
  /** `breuk`: this row does not fit the one before it · `kop`: the row that an export ended with is not there any more. */
  soort: z.enum(['breuk', 'kop']),
  /** 0: the row's number is not known. */
  rij: z.int(),
  /** Time of that row, or of the export; null when it is no moment. */
  moment: z.string().nullable(),
  gevondenOp: z.string(),
  gezien: z.boolean(),
});
export type Logbevinding = z.output<typeof bevinding>;

const schakel = z.strictObject({ rij: z.int(), hash: z.string() });

export const logboek = {
  /** Newest first, a page before row `voor` (null: from the newest). */
  lijst: aanroep({
    invoer: z.strictObject({
      voor: rijnummer.nullable(),
      soort: z.enum(logsoorten).nullable(),
      dag: dagSchema.nullable(),
    }),
    /** `verder`: the `voor` of the next page; null: this was the last. */
    uitvoer: z.strictObject({ regels: z.array(regel), verder: rijnummer.nullable() }),
  }),
  stand: aanroep({
    uitvoer: z.strictObject({
      aantal: z.int(),
      eerste: z.strictObject({ rij: z.int(), tijd: z.string() }).nullable(),
      laatste: schakel.nullable(),
      /** Last verification in full; null: never, or its row is gone. */
      gecontroleerd: z.strictObject({ tijd: z.string(), tot: z.int(), klopt: z.boolean() }).nullable(),
      bevindingen: z.array(bevinding),
      /** Last time that old rows were removed. */
      opgeruimd: z.strictObject({ tijd: z.string(), tot: z.int() }).nullable(),
      /** Heads of the log known from exports. */
      koppen: z.int(),
    }),
  }),
  /**
   * Verifies one part of the chain from row `vanaf`; after the last part also every known head, and the outcome is
   * logged. Ask on with `verder` until it is null: in between the vault answers other calls.
   */
  controleer: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ vanaf: rijnummer }),
    uitvoer: z.strictObject({
      /** Last row looked at, and last row there is. */
      tot: z.int(),
      van: z.int(),
      verder: rijnummer.nullable(),
      bevindingen: z.array(bevinding),
    }),
  }),
  /** The findings were looked at: they no longer ask for attention. */
  gezien: aanroep({ waar: 'hoofd' }),
  /** Is the row with this number and hash, known from an exported log, still there as it was? */
  vergelijk: aanroep({
    invoer: z.strictObject({ rij: rijnummer, hash: hashSchema }),
    uitvoer: z.strictObject({ uitkomst: z.enum(['gelijk', 'anders', 'ontbreekt', 'opgeruimd']) }),
  }),
  /** What is older than the term. */
  bewaring: aanroep({
    waar: 'hoofd',
    uitvoer: z.strictObject({
      jaren: z.int(),
      teRuimen: z.strictObject({ aantal: z.int(), tot: z.int(), van: z.string(), tijdTot: z.string() }).nullable(),
    }),
  }),
  /** Removes rows up to and with `tot`, as `bewaring` showed them, and leaves an afsluitpunt. */
  ruimOp: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ tot: rijnummer }),
    uitvoer: z.strictObject({ aantal: z.int() }),
    fouten: ['NIETS_OP_TE_RUIMEN'],
  }),
  /** Writes rows of a period (local days, both included; null: open) to a folder that the user picks. Null: cancelled. */
  exporteer: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ van: dagSchema.nullable(), tot: dagSchema.nullable() }),
    uitvoer: z
      .strictObject({ id: idSchema, mapnaam: z.string(), aantal: z.int(), klopt: z.boolean(), kop: schakel.nullable() })
      .nullable(),
    fouten: [
      'PERIODE_KLOPT_NIET',
      'MAP_NIET_TOEGESTAAN',
      'MAP_ONTBREEKT',
      'PAKKETNAAM_ONGELDIG',
      'SCHRIJVEN_MISLUKT',
      'TERUGLEZEN_ONGELIJK',
    ],
  }),
};
