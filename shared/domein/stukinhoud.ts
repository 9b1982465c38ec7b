/**
 * The content of documents: what a verslag, plan van aanpak and geheimhoudingsverklaring say, as plain values.
 *
 * Content is fixed first (frozen and hashed by the store) and only then drawn: a PDF is a pure function of one of
 * these values. All text is already pseudonymised (codes such as J-47); no field exists for the name of a youth or
 * parent. Names of functionaries may occur. Dates are `YYYY-MM-DD`, times `HH:MM` in local time.
 */
import { z } from 'zod';
import { itemsoorten } from './itemsoort.ts';

const datum = z.iso.date();
const tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'tijd als UU:MM');
const tekst = z.string().trim().min(1).max(20_000);
const regel = z.string().trim().min(1).max(500);
const versie = z.int().positive();

/** What every document carries. `oefening` prints OEFENING across every page. */
const algemeen = {
  gemeente: regel,
  oefening: z.boolean(),
};

/** A version that replaces an earlier one says which: `versie` of that one. */
const versies = {
  versie,
  vervangt: versie.nullable(),
  /** Why it replaces that one; absent in a first version. */
  vervangtReden: regel.optional(),
};

const aanwezige = z.strictObject({
  organisatie: regel,
  /** Name of the functionary; never of a youth or parent. */
  naam: regel.nullable(),
  functie: regel.nullable(),
  /** Role in words: `eigen taak`, `adviesrol`, `informant`, `voorzitter`. */
  rol: regel,
  /** Only where the person was not there all the time. */
  van: tijd.nullable(),
  tot: tijd.nullable(),
});

const afwezige = z.strictObject({ organisatie: regel, reden: regel.nullable() });

const punt = z.strictObject({
  soort: z.enum(itemsoorten),
  tekst,
  /** Who brought it in, in words. */
  bron: regel,
  /** For whom it is, in words or as the profile's letter. */
  kring: regel,
  verantwoordelijke: regel.nullable(),
  termijn: datum.nullable(),
  /** Conditions of the provider and what lifts a professional secret, a sentence each; absent: none. */
  meereizend: z.array(tekst).min(1).optional(),
  /** When and by whom it was added after the meeting, in words; absent: it was noted in the meeting. */
  aanvulling: regel.optional(),
});

const nietAanwezig = z.strictObject({
  organisatie: regel,
  naam: regel.nullable(),
  /** He was there for a part of it. */
  deels: z.boolean(),
  /** From when to when he was not; absent: not known, or he missed all of it. */
  weg: z
    .array(z.strictObject({ van: tijd, tot: tijd }))
    .min(1)
    .optional(),
});

const onderdeel = z.strictObject({
  titel: regel,
  doel: tekst.nullable(),
  /** Empty where it was handled while somebody was out, and nothing of it stands in this document. */
  punten: z.array(punt),
  /** That the namenlijst was fixed here, and by whom, in words; absent: it was not, or that was not kept yet. */
  vaststelling: regel.optional(),
  /** Of those who were at the meeting, who was not there when this was handled; absent: everybody was. */
  nietAanwezig: z.array(nietAanwezig).min(1).optional(),
});

/** One row of the closing round: who needs which information for his part, and does the bron agree (art. 8). */
const sluitronderegel = z.strictObject({
  wat: tekst,
  ontvanger: regel,
  /** The action or task it is needed for. */
  waarvoor: tekst.nullable(),
  bron: regel,
  akkoord: z.boolean(),
  /** Conditions on which it was given; absent: none. */
  voorwaarden: tekst.optional(),
});

/** Minutes of one jeugdgroepenoverleg. */
export const verslaginhoudSchema = z.strictObject({
  soort: z.literal('verslag'),
  ...algemeen,
  ...versies,
  titel: regel,
  groep: regel.nullable(),
  datum,
  begin: tijd.nullable(),
  einde: tijd.nullable(),
  plaats: regel,
  aanwezigen: z.array(aanwezige),
  afwezigen: z.array(afwezige),
  geheimhouding: z.strictObject({
    /** When the secrecy texts were read out; null if they were not. */
    voorgelezenOm: tijd.nullable(),
    artikelen: z.array(regel),
  }),
  onderdelen: z.array(onderdeel),
  sluitronde: z.array(sluitronderegel),
  /** Who informs youth and parents, what may be told, how they are involved. */
  informeren: tekst.nullable(),
});

export const interventiesoorten = ['groep', 'gebied', 'persoon'] as const;

const interventie = z.strictObject({
  soort: z.enum(interventiesoorten),
  wat: tekst,
  /** Codes of the members it concerns, e.g. `J-47`; empty for group and area. */
  codes: z.array(z.string().regex(/^[A-Z]{1,3}-\d{1,4}$/)),
  /** The one partner that is responsible (art. 8 lid 6). */
  verantwoordelijke: regel,
  termijn: datum.nullable(),
});

/** Integral plan van aanpak (art. 8 lid 5 and 6), with monitoring (lid 9) and ending (lid 10). */
export const planinhoudSchema = z.strictObject({
  soort: z.literal('plan'),
  ...algemeen,
  ...versies,
  groep: regel,
  datum,
  aardEnOmvang: tekst,
  doelen: z.array(tekst),
  interventies: z.array(interventie),
  monitoring: tekst.nullable(),
  /** When and how the partners decide that it ends and is evaluated (lid 10). */
  afronding: tekst.nullable(),
});

const penpunt = z.strictObject({
  /** Pixels in the signing box, origin top left. */
  x: z.number(),
  y: z.number(),
  /** Milliseconds; only differences mean anything. */
  t: z.number().nonnegative(),
  /** Pressure 0–1; 0.5 or 0 where the device has none. */
  druk: z.number().min(0).max(1),
});

export const streekSchema = z.strictObject({ punten: z.array(penpunt).min(1).max(5_000) });

export const handtekeningSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('getekend'), streken: z.array(streekSchema).min(1).max(500) }),
  z.strictObject({ soort: z.literal('getypt'), naam: regel }),
  /** Signed with ink; the chair saw the paper on this day. `datum` is the day on it, `tijd` the time at which he saw it. */
  z.strictObject({ soort: z.literal('papier'), gezienOp: datum }),
]);

/** Geheimhoudingsverklaring of one organisation for one overleg (art. 4 lid 3; annex of the convenant), names filled in. */
export const verklaringinhoudSchema = z.strictObject({
  soort: z.literal('verklaring'),
  ...algemeen,
  titel: regel,
  organisatie: regel,
  functionaris: regel,
  functie: regel.nullable(),
  aanhef: tekst,
  overwegingen: z.array(tekst),
  verklaart: tekst,
  plaats: regel,
  /** Date and time of signing. */
  datum,
  tijd,
  /** Date of the overleg it is for. */
  overlegDatum: datum,
  handtekening: handtekeningSchema,
  /** Kind of identity document that the chair saw, e.g. `rijbewijs`. Never a number. */
  identiteitGezien: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^[^\d]+$/, 'alleen het soort document, geen nummer')
    .nullable(),
  /** Role or name of the chair, who is the witness. */
  getuige: regel,
  tekstversie: regel,
  /** SHA-256 (hex) of the text that was signed. */
  teksthash: z.string().regex(/^[0-9a-f]{64}$/),
});

export const stukinhoudSchema = z.discriminatedUnion('soort', [
  verslaginhoudSchema,
  planinhoudSchema,
  verklaringinhoudSchema,
]);

export type Verslaginhoud = z.output<typeof verslaginhoudSchema>;
export type Planinhoud = z.output<typeof planinhoudSchema>;
export type Verklaringinhoud = z.output<typeof verklaringinhoudSchema>;
export type Stukinhoud = z.output<typeof stukinhoudSchema>;
export type Stuksoort = Stukinhoud['soort'];
export type Interventiesoort = (typeof interventiesoorten)[number];
export type Streek = z.output<typeof streekSchema>;
