/**
 * Area `sleutels`: who can open the vault, and changing that. Every change asks the passphrase of whoever is logged in:
 * a vault that was left open must not give away a key that lasts. The store is not rewritten.
 */
import { z } from 'zod';
import { idSchema } from './basis.ts';
import { aanroep } from './kern.ts';
import { persoonsrollen, slotrollen, wachtzin } from './kluis.ts';
import { korteNaam } from './voorstellen.ts';

const mens = z.strictObject({
  /** Id of the key slot. */
  id: idSchema,
  rol: z.enum(slotrollen),
  /** Empty for the recovery code. */
  naam: z.string(),
  /** Is this the one who is logged in? */
  ik: z.boolean(),
  /** Instants. `gewijzigd`: when the passphrase was last changed; null: never. */
  sinds: z.iso.datetime(),
  gewijzigd: z.iso.datetime().nullable(),
  /** Opens on one laptop only. */
  toestel: z.boolean(),
  /** From the log; null: this slot never opened the vault. */
  laatstGeopend: z.iso.datetime().nullable(),
});
export type Mens = z.output<typeof mens>;

const sleutelbeeld = z.strictObject({
  mensen: z.array(mens),
  /** Can the key of whoever is logged in be bound to this laptop? */
  kanBinden: z.boolean(),
});

/** Steps of a new data key, in this order. */
export const herversleutelstappen = ['sleutels', 'kopie', 'versleutelen', 'controle'] as const;
export type Herversleutelstap = (typeof herversleutelstappen)[number];

const eigenfouten = ['WACHTZIN_ONJUIST', 'WACHT_EVEN', 'SLEUTELS_GEWIJZIGD', 'TOESTEL_ONTBREEKT'];
const nieuwfouten = ['WACHTZIN_TE_ZWAK', 'WACHTZINNEN_VERSCHILLEN'];

export const sleutels = {
  toon: aanroep({ waar: 'hoofd', uitvoer: sleutelbeeld, fouten: ['SLEUTELBESTAND_ONLEESBAAR', 'DATABASE_NIEUWER'] }),
  /** Of who is logged in. The old passphrase opens nothing any more. */
  wijzigWachtzin: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ eigenWachtzin: wachtzin, wachtzin, herhaling: wachtzin }),
    fouten: [...eigenfouten, ...nieuwfouten],
  }),
  /** Somebody types his own passphrase; the one who is logged in agrees with his. */
  voegToe: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({
      rol: z.enum(persoonsrollen),
      naam: korteNaam,
      wachtzin,
      herhaling: wachtzin,
      eigenWachtzin: wachtzin,
      /** The proposal of a beheerder that this answers; null: none. */
      voorstelId: idSchema.nullable(),
    }),
    fouten: [...eigenfouten, ...nieuwfouten, 'NAAM_BESTAAT', 'SLEUTELS_VOL', 'NIET_GEVONDEN'],
  }),
  /** Never the procesregisseur, nor the one who is logged in: somebody always keeps a key. */
  verwijder: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ sleufId: idSchema, eigenWachtzin: wachtzin }),
    fouten: [...eigenfouten, 'SLEUTEL_BLIJFT', 'EIGEN_SLEUTEL'],
  }),
  /** One's own key opens on this laptop only, on top of the passphrase; or on every laptop again. */
  bindAanLaptop: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ aan: z.boolean(), eigenWachtzin: wachtzin }),
    fouten: [...eigenfouten, 'TOESTEL_KAN_NIET', 'HERSTELCODE_ONBEVESTIGD'],
  }),
  /** The new code is in the answer once, and is then confirmed by typing it over. The old one opens nothing any more. */
  vervangHerstelcode: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ eigenWachtzin: wachtzin }),
    uitvoer: z.strictObject({ herstelcode: z.string().min(1) }),
    fouten: eigenfouten,
  }),
  /**
   * After a suspected leak: the store is written anew under a new data key, with a new passphrase and recovery code.
   * Vervangers are added again afterwards. The code is in the answer once.
   */
  vernieuwDatasleutel: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ eigenWachtzin: wachtzin, wachtzin, herhaling: wachtzin }),
    uitvoer: z.strictObject({ herstelcode: z.string().min(1) }),
    fouten: [...eigenfouten, ...nieuwfouten, 'WACHTZIN_GELIJK', 'ALLEEN_PROCESREGISSEUR', 'GESTOPT', 'OVERLEG_OPEN'],
  }),
  /** Which step of that goes on; null: none. Also while the vault is closed and opened again for it. */
  voortgang: aanroep({
    slot: 'niet-afgedekt',
    waar: 'hoofd',
    uitvoer: z.strictObject({ stap: z.enum(herversleutelstappen).nullable() }),
  }),
  /** Breaks it off at the next step. */
  stopVernieuwen: aanroep({ slot: 'niet-afgedekt', waar: 'hoofd' }),
};
