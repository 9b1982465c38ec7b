/**
 * Area `sluitronde`: who takes which information along, whether each bron agrees, and what the youth hears of it
 * (docs/begrippen.md, "sluitronde"; per police provision requester, date, description and purpose, art. 6:4 Bpg).
 */
import { z } from 'zod';
import { getypt, idSchema, keuzeSchema, metOverlegSchema } from './basis.ts';
import { aanroep } from './kern.ts';

/** Something that an agreement can be about: it brings along all that decides who may have it. */
const sluititem = z.strictObject({
  id: idSchema,
  /** `Actie`, `Signaal`, `Interventie`. */
  soort: z.string(),
  wat: z.string(),
  /** Codes of the members it is about. */
  over: z.array(z.string()),
  bron: keuzeSchema,
  gegevenssoort: z.string(),
  kring: z.string(),
  /** Conditions and what lifts a professional secret, a sentence each: they go along by themselves. */
  meereizend: z.array(z.string()),
});
export type Sluititem = z.output<typeof sluititem>;

const sluitafspraak = z.strictObject({
  id: idSchema,
  ontvanger: z.string(),
  /** What was typed before items could be chosen; it is on nobody's paper. */
  informatie: z.string(),
  items: z.array(z.strictObject({ id: idSchema, wat: z.string(), gaatMee: z.boolean() })),
  /** `politie: akkoord (K. Bedacht)`, a sentence per bron. */
  antwoorden: z.array(z.string()),
  doel: z.string(),
  voorwaarden: z.string(),
  wieInformeert: z.string(),
  magVerteld: z.string(),
  betrokken: z.string(),
});
export type Sluitafspraak = z.output<typeof sluitafspraak>;

const sluitregel = z.strictObject({
  /** Id of the action or intervention. */
  onderwerpId: idSchema,
  wat: z.string(),
  verantwoordelijke: z.string(),
  termijn: z.string(),
  /** Conditions that travel with the action. */
  voorwaarden: z.string(),
  /** Doel for which it was noted; null: it has none. */
  doel: z.string().nullable(),
  /** Partners and deelnemers that could need information for their part. */
  ontvangers: z.array(keuzeSchema),
  afspraken: z.array(sluitafspraak),
  klaar: z.boolean(),
});
export type Sluitregel = z.output<typeof sluitregel>;

/** Who can answer for a bron. */
const bronstem = z.strictObject({
  bron: idSchema,
  /** Null: the procesregisseur himself, for the burgemeester. */
  deelnemerId: idSchema.nullable(),
  naam: z.string(),
  /** Is he in the room now? */
  aanwezig: z.boolean(),
});
export type Bronstem = z.output<typeof bronstem>;

const beeld = z.strictObject({
  regels: z.array(sluitregel),
  items: z.array(sluititem),
  stemmen: z.array(bronstem),
  doelen: z.array(keuzeSchema),
});
export type Sluitrondebeeld = z.output<typeof beeld>;

/** What may be released to one recipient, per item. */
const proefregel = z.strictObject({
  itemId: idSchema,
  mag: z.boolean(),
  /** The bron has to be asked; not where the recipient brought it in himself. */
  vraagt: z.boolean(),
  /** Why not, with the article; or why it may: `art. 16 lid 1 Wpg`. */
  zin: z.string(),
});
export type Sluitproef = z.output<typeof proefregel>;

export const sluitronde = {
  toon: aanroep({ invoer: metOverlegSchema, uitvoer: beeld, fouten: ['NIET_GEVONDEN'] }),
  /** Before anything is recorded: what could this recipient take along, if the bron agrees? */
  proef: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, ontvanger: idSchema }),
    uitvoer: z.array(proefregel),
    fouten: ['NIET_GEVONDEN'],
  }),
  /** Who needs which items for his part, and does each bron agree. A no takes the part of that bron out. */
  legVast: aanroep({
    invoer: z.strictObject({
      overlegId: idSchema,
      onderwerpId: idSchema,
      ontvanger: idSchema,
      items: z.array(idSchema).min(1).max(50),
      /** Once per bron of the chosen items; null: the procesregisseur answers for the burgemeester. */
      antwoorden: z
        .array(
          z.strictObject({
            bron: idSchema,
            gevraagdAan: idSchema.nullable(),
            akkoord: z.boolean(),
            /** On top of what goes along with its items themselves. */
            voorwaarden: getypt(500, 0),
          }),
        )
        .max(20),
      doel: idSchema,
      /** What is said about all of it: only for whoever gets all of it. */
      wieInformeert: getypt(500, 0),
      magVerteld: getypt(500, 0),
      betrokken: getypt(500, 0),
    }),
    uitvoer: z.strictObject({ afspraakId: idSchema }),
    fouten: [
      'NIET_GEVONDEN',
      'OVERLEG_NIET_OPEN',
      'AL_GEVRAAGD',
      'AKKOORD_ONTBREEKT',
      'AKKOORD_NIET_VAN_BRON',
      'NIET_VRIJ_TE_GEVEN',
    ],
  }),
  /** A mistake in the room: as long as the meeting is open an agreement can be taken back. */
  haalWeg: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, afspraakId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  /** Nobody needs information for this action. */
  niemand: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, onderwerpId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
};
