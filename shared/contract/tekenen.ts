/**
 * Area `tekenen`: the only two calls of the signing window. It gets the text to sign and hands in the outcome; while it
 * is open the regie window is covered. Geheimhoudingsverklaring of an incidentele deelnemer, art. 4 lid 3 of the
 * convenant; a drawn signature is an ordinary electronic signature (eIDAS art. 3(10), 3:15a BW).
 */
import { z } from 'zod';
import { dagSchema, getypt, naamSchema } from './basis.ts';
import { aanroep } from './kern.ts';

/** What is on the screen: the declaration with all names filled in, word for word as it is stored and printed. */
export const tekentekstSchema = z.strictObject({
  titel: z.string(),
  /** Day of the overleg, `YYYY-MM-DD`. */
  overlegDatum: dagSchema,
  gemeente: z.string(),
  organisatie: z.string(),
  functionaris: z.string(),
  functie: z.string().nullable(),
  aanhef: z.string(),
  overwegingen: z.array(z.string()),
  verklaart: z.string(),
  /** Place as proposed; the signer may change it. */
  plaats: z.string(),
  /** Day of signing, `YYYY-MM-DD`. */
  datum: dagSchema,
  /** Kind of document that the chair saw, e.g. `identiteitskaart`; never a number. Null: not seen. */
  identiteitGezien: z.string().nullable(),
  /** E.g. `Tekst 3, geldig vanaf 10 april 2024`. */
  tekstversie: z.string(),
  oefening: z.boolean(),
  thema: z.enum(['licht', 'donker']),
});
export type Tekentekst = z.output<typeof tekentekstSchema>;

const maat = z.number().min(1).max(10_000);

/** One point of a stroke: place in px in the pad, ms since the first point of the signature, pressure 0–1. */
const tekenpuntSchema = z.strictObject({
  x: z.number().min(-10_000).max(10_000),
  y: z.number().min(-10_000).max(10_000),
  t: z.number().min(0).max(86_400_000),
  druk: z.number().min(0).max(1),
});
/** One stroke: from putting the pen down to lifting it. */
const streekSchema = z.strictObject({ punten: z.array(tekenpuntSchema).min(1).max(5_000) });
export type Streek = z.output<typeof streekSchema>;

const getekend = z.strictObject({
  uitkomst: z.literal('ondertekend'),
  plaats: naamSchema,
  streken: z.array(streekSchema).min(1).max(500),
  /** Size of the pad in px: strokes lie in it. */
  breedte: maat,
  hoogte: maat,
});
/** For who cannot draw: the typed name, after an explicit confirmation on the screen. */
const getypteHandtekening = z.strictObject({
  uitkomst: z.literal('ondertekend'),
  plaats: naamSchema,
  getypteNaam: getypt(120, 2),
  /** The tick beside it: without it a typed name is only a name. */
  bevestigd: z.literal(true),
});
const geweigerd = z.strictObject({ uitkomst: z.literal('geweigerd') });

export const tekenuitkomstSchema = z.union([getekend, getypteHandtekening, geweigerd]);
export type Tekenuitkomst = z.output<typeof tekenuitkomstSchema>;

export const tekenen = {
  /** The declaration that waits to be signed. `NIETS_TE_TEKENEN`: nothing waits (any more). */
  tekst: aanroep({ rollen: ['tekenen'], slot: 'afgedekt', uitvoer: tekentekstSchema, fouten: ['NIETS_TE_TEKENEN'] }),
  /** Hands in the outcome, once. After it `tekst` answers `NIETS_TE_TEKENEN`. */
  levelIn: aanroep({
    rollen: ['tekenen'],
    slot: 'afgedekt',
    invoer: tekenuitkomstSchema,
    fouten: ['NIETS_TE_TEKENEN', 'HANDTEKENING_TE_KLEIN', 'NAAM_PAST_NIET'],
  }),
};
