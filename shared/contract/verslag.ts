/**
 * Area `verslag`: from a closed meeting to a verslag that is vastgesteld. Additions, reading together, comments, a bron
 * that has its own input struck, and a new version (convenant art. 8; docs/begrippen.md, "Stukken en overdracht").
 */
import { z } from 'zod';
import { terugwijzen } from '../domein/verstrekking.ts';
import {
  dagSchema,
  getypt,
  idSchema,
  itemsoortSchema,
  keuzeSchema,
  metOverlegSchema,
  tekstSchema,
  zinSchema,
} from './basis.ts';
import { aanroep } from './kern.ts';
import { eigenschappen, puntfouten } from './punten.ts';

/** A numbered copy for one reader (area `verstrekkingen`). */
const kopie = z.strictObject({
  verstrekkingId: idSchema,
  /** `2026-4817`. */
  nummer: z.string(),
  aan: z.string(),
  /** Under which name he comments, as in `lezers`; empty: he is not in this vault any more. */
  lezer: z.string(),
  terugVoor: dagSchema,
  terug: z.strictObject({ hoe: z.enum(terugwijzen), op: dagSchema }).nullable(),
  teLaat: z.boolean(),
});
export type Verslagkopiebeeld = z.output<typeof kopie>;

const passage = z.strictObject({
  puntId: idSchema,
  soort: itemsoortSchema,
  /** As it stands in the document, without names. */
  tekst: z.string(),
  bron: keuzeSchema,
  geschrapt: z.boolean(),
  /** Functionaries of its bron, of whom one can ask to strike it. */
  vragers: z.array(z.strictObject({ id: idSchema.nullable(), naam: z.string() })),
});
export type Verslagpassage = z.output<typeof passage>;

export const verslagbeeldSchema = z.strictObject({
  /** The version that replaces this one, if there is one. */
  vervangenDoor: z.strictObject({ stukId: idSchema, versie: z.int(), vast: z.boolean() }).nullable(),
  /** How many additions came after this document was made. */
  aanvullingen: z.int(),
  /** The meeting that is going on, when this document is on its agenda. */
  leest: z
    .strictObject({
      overlegId: idSchema,
      datum: z.string(),
      /** Nothing is decided during a break. */
      pauze: z.boolean(),
      /** Who was in the room while it was on. */
      aanwezig: z.array(z.string()),
      /** It was on while a partner of the convenant was there. */
      gelezen: z.boolean(),
    })
    .nullable(),
  /** Names of who could be second reader; empty once it stands. */
  tweedeLezers: z.array(z.string()),
  /** The meeting in which it was vastgesteld, and who was there then. */
  vastgesteldIn: z.strictObject({ datum: z.string(), aanwezig: z.array(z.string()) }).nullable(),
  /** Per partner and guest: how many passages his own copy holds. */
  eigen: z.array(z.strictObject({ van: keuzeSchema, punten: z.int() })),
  /** Only as long as something can be struck. */
  passages: z.array(passage),
  /** Items of the meeting that are in no document, for its reader may not see them: where, why, and whose copy has them. */
  buiten: z.array(
    z.strictObject({ puntId: idSchema, waar: z.string(), waarom: z.string(), opKopieVan: z.array(z.string()) }),
  ),
  /** Texts of readers about any version: when something is struck each is looked at. Empty: nothing can be struck. */
  nakijken: z.array(z.strictObject({ id: idSchema, van: z.string(), versie: z.int(), tekst: z.string() })),
  opmerkingen: z.array(z.strictObject({ id: idSchema, van: z.string(), datum: z.string(), tekst: z.string() })),
  /** Copies of the newest version and of those before it; of an older version none. */
  kopieen: z.array(kopie),
  /** Who can comment: partners and guests of its meeting. */
  lezers: z.array(keuzeSchema),
});
export type Verslagbeeld = z.output<typeof verslagbeeldSchema>;

const metStuk = z.strictObject({ stukId: idSchema });

export const verslag = {
  toon: aanroep({ invoer: metStuk, uitvoer: verslagbeeldSchema, fouten: ['NIET_GEVONDEN'] }),
  /** Adds an item to a closed meeting. `door`: a deelnemer of that meeting; null: the procesregisseur. */
  vulAan: aanroep({
    invoer: eigenschappen.extend({ tekst: tekstSchema, door: idSchema.nullable() }),
    uitvoer: z.strictObject({ puntId: idSchema }),
    fouten: [...puntfouten.filter((code) => code !== 'OVERLEG_NIET_OPEN'), 'OVERLEG_NIET_GESLOTEN'],
  }),
  /** Puts the verslag of the last meeting about these groups on the agenda; a concept is put before the partners with it. */
  zetOpAgenda: aanroep({
    invoer: metOverlegSchema,
    uitvoer: z.strictObject({ agendapuntId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_GESLOTEN', 'GEEN_VERSLAG', 'STAAT_PAST_NIET'],
  }),
  /**
   * A bron has its own input struck, before vaststelling: its content is destroyed, with what was said about agreements
   * that it was part of. Of each text of a reader is said whether it goes too.
   */
  schrap: aanroep({
    invoer: z.strictObject({
      stukId: idSchema,
      puntId: idSchema,
      /** Null: the procesregisseur, for the burgemeester. */
      gevraagdDoor: idSchema.nullable(),
      opmerkingen: z.array(z.strictObject({ id: idSchema, wis: z.boolean() })).max(500),
    }),
    fouten: ['NIET_GEVONDEN', 'VERSLAG_VASTGESTELD', 'AL_GESCHRAPT', 'AKKOORD_NIET_VAN_BRON', 'OPMERKINGEN_NAKIJKEN'],
  }),
  legOpmerkingVast: aanroep({
    invoer: z.strictObject({ stukId: idSchema, van: idSchema, datum: dagSchema, tekst: zinSchema }),
    fouten: ['NIET_GEVONDEN', 'STAAT_PAST_NIET', 'DATUM_IN_TOEKOMST'],
  }),
  /** Makes it again from the items as they are now: a concept in its place, anything later as the next version. */
  nieuweVersie: aanroep({
    invoer: z.strictObject({ stukId: idSchema, reden: getypt(500, 0) }),
    uitvoer: metStuk,
    fouten: ['NIET_GEVONDEN', 'STUK_VERVANGEN', 'STAAT_PAST_NIET', 'REDEN_ONTBREEKT', 'OVERLEG_NIET_GESLOTEN'],
  }),
};
