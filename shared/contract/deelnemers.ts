/** Area `deelnemers`: who is invited, on which test, and who is in the room (convenant art. 4, 8). */
import { z } from 'zod';
import { contactsoorten } from '../domein/adresboek.ts';
import { beroepsgeheimen, gastsoorten } from '../domein/toets.ts';
import {
  dagSchema,
  deelnemersrolSchema,
  getypt,
  idSchema,
  keuzeSchema,
  metOverlegSchema,
  naamSchema,
  niveauSchema,
  zinSchema,
} from './basis.ts';
import { aanroep } from './kern.ts';

export const vuistregels = ['A', 'B', 'C'] as const;

/** A ground recorded for an incidentele deelnemer: per provider, and per member where it concerns individuals. */
export const grondSchema = z.strictObject({
  van: idSchema,
  gegevenssoort: z.string(),
  niveau: niveauSchema,
  leden: z.array(idSchema),
  grondslag: idSchema,
});
export const eigenVerstrekkingSchema = z.strictObject({
  aan: z.array(idSchema).min(1),
  gegevenssoort: z.string(),
  niveau: niveauSchema,
  grondslag: zinSchema,
  /** About these members only; null or absent: about any of the groups for which he is tested. */
  leden: z.array(idSchema).min(1).nullable().optional(),
});

/** Somebody on behalf of a convenantpartner. Necessity is asked where the role is not a task of his own. */
const functionaris = z.strictObject({
  naam: naamSchema,
  functie: getypt(120, 0),
  rol: deelnemersrolSchema,
  noodzaak: getypt(500, 0).optional(),
  /** Of the OM: groups of this meeting for which it is invited. Absent with one group: that one; in a change: as it was. */
  omGroepen: z.array(idSchema).optional(),
});
/** The test of art. 4 comes first: without necessity and a ground he cannot be put on the list. */
const gast = z.strictObject({
  soort: z.enum(gastsoorten),
  /** Organisation or gemeente; empty for a natural person. */
  organisatie: getypt(120, 0),
  naam: naamSchema,
  functie: getypt(120, 0),
  rol: deelnemersrolSchema,
  gevraagdDoor: idSchema,
  doel: z.string(),
  noodzaak: zinSchema,
  vuistregel: z.enum(vuistregels),
  /** Required with vuistregel C: what allows it all the same. */
  uitzondering: getypt(500, 0),
  beroepsgeheim: z.enum(beroepsgeheimen),
  /** Groups of this meeting for which he is needed: of others he sees nothing. */
  groepen: z.array(idSchema).min(1),
  gronden: z.array(grondSchema),
  verstrekt: z.array(eigenVerstrekkingSchema),
  /** He has the name of a youth or parent in the vault and is somebody else: said by the procesregisseur. */
  nietBetrokken: z.boolean().optional(),
});
const opLijst = { overlegId: idSchema, deelnemerId: idSchema };
/** Also into the address book, or used again from there. Absent: no. */
const inAdresboek = { inAdresboek: z.boolean().optional() };

const foutenVanPartner = [
  'NIET_GEVONDEN',
  'OVERLEG_GESLOTEN',
  'AL_UITGENODIGD',
  'NOODZAAK_ONTBREEKT',
  'GROEP_PAST_NIET',
  'OM_GROEP_ONTBREEKT',
] as const;
const foutenVanToets = [
  'NIET_GEVONDEN',
  'ORGANISATIE_ONTBREEKT',
  'AL_UITGENODIGD',
  'GRONDSLAG_PAST_NIET',
  'GRONDSLAG_ONTBREEKT',
  'VUISTREGEL_C',
  'BEROEPSGEHEIM',
  'GROEP_PAST_NIET',
  'OVERLEG_GESLOTEN',
  'LEDEN_ONTBREKEN',
  'DEELNAME_BEEINDIGD',
  'VERNIETIGING_WACHT',
  'LIJKT_OP_BETROKKENE',
  'PARTNER_PAST_NIET',
  'SOORT_ONBEKEND',
] as const;

/** Somebody who can be put on the list in a few keys: of the address book, or of the last meeting. */
const kandidaat = z.strictObject({
  /** Of the contact, or of the deelnemer of the last meeting. */
  id: idSchema,
  /** As what he would come to this meeting: `partner` only while that partner takes part on its day. */
  soort: z.enum(contactsoorten),
  partner: idSchema.nullable(),
  organisatie: z.string(),
  naam: z.string(),
  functie: z.string(),
  rol: deelnemersrolSchema,
  /** Of a guest. */
  gastsoort: z.enum(gastsoorten),
  gevraagdDoor: z.string(),
  /** As it was put last time. */
  noodzaak: z.string(),
  vorigeKeer: z.boolean(),
  inAdresboek: z.boolean(),
  /** Already on the list of this meeting. */
  opLijst: z.boolean(),
});
export type Kandidaat = z.output<typeof kandidaat>;

/** A group of this meeting for which the OM may be invited. */
const omGroep = z.strictObject({
  id: idSchema,
  naam: z.string(),
  /** Since when it takes part already, by another invitation; null: it does not, or by this one alone. */
  sinds: dagSchema.nullable(),
  /** This invitation names it. */
  gekozen: z.boolean(),
});
export type Omgroep = z.output<typeof omGroep>;

const toetsbeeld = z.strictObject({
  soort: z.enum(gastsoorten),
  getoetstOp: dagSchema,
  gevraagdDoor: keuzeSchema,
  doel: keuzeSchema,
  vuistregel: z.enum(vuistregels),
  uitzondering: z.string(),
  beroepsgeheim: z.enum([...beroepsgeheimen, 'niet-gevraagd']),
  /** Null: tested before groups were asked; he is held to none. */
  groepen: z.array(keuzeSchema).nullable(),
  gronden: z.array(grondSchema),
  /** With no members left of those to whom a line was limited it is about nobody. */
  verstrekt: z.array(eigenVerstrekkingSchema.extend({ leden: z.array(idSchema).nullable() })),
  /** What it allowed him, a sentence per ground: `Van politie: politiegegeven over J-03 (art. 19 Wpg)`. */
  magHoren: z.array(z.string()),
  magVertellen: z.array(z.string()),
});

const deelnemerdetail = z.strictObject({
  id: idSchema,
  zetel: z.int().positive(),
  partner: idSchema.nullable(),
  organisatie: z.string(),
  naam: z.string(),
  functie: z.string(),
  rol: deelnemersrolSchema,
  noodzaak: z.string(),
  toets: toetsbeeld.nullable(),
  /** Of the OM, which takes part per group; else null. */
  omGroepen: z.array(omGroep).nullable(),
  /** Why he can no longer be changed or withdrawn, as a sentence; empty: he can. */
  ligtVast: z.string(),
});
export type Deelnemerdetail = z.output<typeof deelnemerdetail>;

export const deelnemers = {
  /** Who can be invited, those of the last meeting about the same groups first. */
  kandidaten: aanroep({
    invoer: metOverlegSchema,
    uitvoer: z.strictObject({
      /** Functionaries of partners of the last meeting who are not on the list yet; null: there was no such meeting. */
      vorige: z
        .strictObject({
          datum: dagSchema,
          nieuw: z.int().nonnegative(),
          /** The OM was there and is not on the list yet: names of the groups in which it takes part already. Else null. */
          om: z.array(z.string()).nullable(),
        })
        .nullable(),
      kandidaten: z.array(kandidaat),
      /** For which groups the OM can be invited. */
      omGroepen: z.array(omGroep),
    }),
    fouten: ['NIET_GEVONDEN'],
  }),
  toon: aanroep({ invoer: z.strictObject(opLijst), uitvoer: deelnemerdetail, fouten: ['NIET_GEVONDEN'] }),
  nodigPartnerUit: aanroep({
    invoer: functionaris.extend({ overlegId: idSchema, partner: idSchema, ...inAdresboek }),
    uitvoer: z.strictObject({ deelnemerId: idSchema }),
    fouten: [...foutenVanPartner, 'GEEN_PARTNER'],
  }),
  nodigIncidenteelUit: aanroep({
    invoer: gast.extend({ overlegId: idSchema, ...inAdresboek }),
    uitvoer: z.strictObject({ deelnemerId: idSchema }),
    fouten: foutenVanToets,
  }),
  /** The same functionaries of partners as in the last meeting about these groups. Guests are tested again first. */
  nodigVorigeUit: aanroep({
    invoer: metOverlegSchema,
    uitvoer: z.strictObject({ uitgenodigd: z.int().nonnegative() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_GESLOTEN', 'GEEN_VORIGE'],
  }),
  /** As long as he was never in the room and did not sign. His seat stays. */
  wijzigPartner: aanroep({
    invoer: functionaris.extend(opLijst),
    fouten: [...foutenVanPartner, 'DEELNEMER_LIGT_VAST'],
  }),
  wijzigIncidenteel: aanroep({
    invoer: gast.extend(opLijst),
    fouten: [...foutenVanToets, 'DEELNEMER_LIGT_VAST'],
  }),
  /** He is no longer invited; the seats of the others stay. */
  trekIn: aanroep({
    invoer: z.strictObject(opLijst),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_GESLOTEN', 'DEELNEMER_LIGT_VAST'],
  }),
  /**
   * Entering acts at once. Leaving acts at once too, but what would newly appear needs `bevestigd`, with what the chair
   * was shown: when that is no longer what would appear, nothing does and it is asked again.
   */
  zetAanwezig: aanroep({
    invoer: z.strictObject({
      overlegId: idSchema,
      deelnemerId: idSchema,
      aanwezig: z.boolean(),
      bevestigd: z.boolean(),
      /** With `bevestigd`: the last `verschijnt`. Absent: nothing was shown. */
      getoond: z.array(z.string()).optional(),
    }),
    uitvoer: z.strictObject({
      /** What would come on the table; a second call with `bevestigd` and this list does it. Empty: done. */
      verschijnt: z.array(z.string()),
    }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
};
