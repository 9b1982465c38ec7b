/** The regie window’s view of one meeting: everything it shows, and beside it what the room sees (convenant art. 4, 8). */
import { z } from 'zod';
import { opheffingen } from '../domein/meereizend.ts';
import { overlegstaten } from '../domein/overleg.ts';
import {
  dagSchema,
  deelnemersrolSchema,
  grondslagkeuzeSchema,
  idSchema,
  itemsoortSchema,
  keuzeSchema,
  niveauSchema,
} from './basis.ts';
import { ringSchema } from './ring.ts';
import { waarschuwingSchema } from './waarschuwing.ts';
import { zaalberichtSchema } from './zaalbeeld.ts';

export const agendasoorten = ['opening', 'namenlijst', 'onderwerp', 'plan', 'sluitronde'] as const;
export const deelnemerstanden = ['uitgenodigd', 'aan-tafel', 'weg', 'geblokkeerd', 'geweigerd'] as const;

const deelnemerbeeld = z.strictObject({
  id: idSchema,
  zetel: z.int().positive(),
  naam: z.string(),
  organisatie: z.string(),
  functie: z.string(),
  incidenteel: z.boolean(),
  rol: deelnemersrolSchema,
  stand: z.enum(deelnemerstanden),
  /** One short line: `aan tafel`, `getekend 09:54`, `weg sinds 10:31`, `geblokkeerd: niet getekend, art. 4 lid 3`. */
  regel: z.string(),
  inZaal: z.boolean(),
  /** He left, and the picture waits for the confirming key before it shows what his leaving reveals. */
  wachtOpBevestiging: z.boolean(),
  magTekenen: z.boolean(),
  /** Was asked to leave for a part he may not see, and may see what is chosen now. */
  wachtBuiten: z.boolean(),
});
export type Deelnemerbeeld = z.output<typeof deelnemerbeeld>;

const verruimingbeeld = z.strictObject({ id: idSchema, aan: z.string(), akkoord: z.string(), tijd: z.string() });

const puntbeeld = z.strictObject({
  id: idSchema,
  soort: itemsoortSchema,
  tijd: z.string(),
  tekst: z.string(),
  bron: keuzeSchema,
  gegevenssoort: z.string(),
  niveau: niveauSchema,
  over: z.array(keuzeSchema),
  kring: z.string(),
  doel: z.string(),
  grondslag: z.string(),
  verantwoordelijke: z.string(),
  verantwoordelijkeId: idSchema.nullable(),
  termijn: dagSchema.nullable(),
  /** A kring chosen beside the profile's own; null: that one, or a wider one that holds for this content alone. */
  gekozenKring: z.string().nullable(),
  ring: ringSchema,
  opTafel: z.boolean(),
  /** Reasons that keep it off the table now, a line per reason; or who sees it. */
  kort: z.array(z.string()),
  /** All reasons: who sees it, and on which article. */
  ziet: z.array(z.string()),
  zietNiet: z.array(z.string()),
  verruimingen: z.array(verruimingbeeld),
  versmald: z.boolean(),
  voorwaarden: z.string(),
  beroepsgeheim: z.enum(opheffingen).nullable(),
  /** Conditions of the provider and what lifts a professional secret, a sentence each; shown wherever the item is. */
  meereizend: z.array(z.string()),
  /** Where it was noted, when it was taken along from another subject: `uit het overleg van 3 november 2026`; else empty. */
  vanElders: z.string(),
  /** Read here as a passage of the verslag of an earlier meeting. */
  uitVerslag: z.boolean(),
  /** When and by whom it was added after the meeting; empty: it was noted in it. */
  aanvulling: z.string(),
  geschrapt: z.boolean(),
  /** It can be corrected here: it was noted in this meeting. */
  magBewerken: z.boolean(),
  /** Under an anonymous question: may the room read the text, and what would it then read? Elsewhere null. */
  vrijgave: z
    .strictObject({
      vrij: z.boolean(),
      /** With names replaced, as it goes to the room. */
      zaaltekst: z.string(),
      /** Would it be on the table, once released? */
      opTafelDan: z.boolean(),
      /** Who sees it then, or why it stays off the table. */
      dan: z.array(z.string()),
    })
    .nullable(),
});
export type Puntbeeld = z.output<typeof puntbeeld>;

/** An action or intervention of before that should have been done, shown with the group's progress. */
const teLaatbeeld = z.strictObject({
  id: idSchema,
  wat: z.string(),
  wie: z.string(),
  /** `Te laat, moest klaar zijn op 27 november.` */
  sinds: z.string(),
  ring: ringSchema,
  opTafel: z.boolean(),
  kort: z.array(z.string()),
});
export type TeLaatbeeld = z.output<typeof teLaatbeeld>;

const adviesbeeld = z.strictObject({
  /** The question as it was typed, and as the room reads it. */
  vraag: z.string(),
  zaalvraag: z.string(),
  /** Brons that agreed that their data go to this kring, and who said so. */
  akkoorden: z.array(z.strictObject({ bron: keuzeSchema, door: z.string(), tijd: z.string() })),
  leden: z.array(
    z.strictObject({
      lidId: idSchema,
      code: z.string(),
      naam: z.string(),
      /** What the room reads behind the code; empty: nothing. */
      zaaltekst: z.string(),
      ring: ringSchema,
      opTafel: z.boolean(),
      kort: z.array(z.string()),
    }),
  ),
});
export type Adviesbeeld = z.output<typeof adviesbeeld>;

const agendabeeld = z.strictObject({
  id: idSchema,
  soort: z.enum(agendasoorten),
  tijd: z.string(),
  titel: z.string(),
  kring: z.string(),
  ring: ringSchema,
  gedaan: z.boolean(),
  /** What the room reads under its title; empty: nothing. */
  vraag: z.string(),
  minuten: z.int(),
  /** Seconds for which it was handled, without the span that is on. */
  gebruikt: z.int(),
  /** Seats of those in the room, or beforehand of those invited, who may not see it. */
  gaatWeg: z.array(z.int()),
});

export const overlegbeeldSchema = z.strictObject({
  id: idSchema,
  datum: dagSchema,
  datumInWoorden: z.string(),
  /** Clock time at which it begins. */
  begin: z.string(),
  plaats: z.string(),
  staat: z.enum(overlegstaten),
  groepen: z.array(keuzeSchema),
  agenda: z.array(agendabeeld),
  gekozen: z.strictObject({
    id: idSchema,
    soort: z.enum(agendasoorten),
    groepId: idSchema.nullable(),
    titel: z.string(),
    meta: z.string(),
    /** Its doel in words; empty: none. */
    doel: z.string(),
    /** Needed for it and not in the room, by name; empty outside an open meeting. */
    nodigMist: z.array(z.string()),
    opTafel: z.int(),
    totaal: z.int(),
    /** The verslag that is read here; null: any other subject. */
    stukId: idSchema.nullable(),
  }),
  /** For the clock of the procesregisseur alone; both ISO UTC. */
  klok: z.strictObject({
    /** Since when the chosen item is on; null: nothing is on. */
    loopt: z.string().nullable(),
    /** When the last item ends as planned. */
    einde: z.string(),
  }),
  /** Title of the verslag of an earlier meeting that can be put on the agenda; empty: there is none. */
  teLezen: z.string(),
  opening: z.strictObject({ nr: z.int(), van: z.int(), voorgelezenOp: z.string().nullable() }),
  punten: z.array(puntbeeld),
  /** Overdue actions of the chosen group, before what is noted. */
  teLaat: z.array(teLaatbeeld),
  /** Rows of the namenlijst of the chosen group, as far as they are shown: with their ring. */
  namen: z.array(
    z.strictObject({
      lidId: idSchema,
      code: z.string(),
      naam: z.string(),
      staat: z.string(),
      ring: ringSchema,
      opTafel: z.boolean(),
      kort: z.array(z.string()),
      /** Known from the groepsscan alone, and the room may not see it: what would put it on the table. Else empty. */
      helpt: z.array(z.string()),
    }),
  ),
  /** The chosen item asks advice anonymously (art. 11); else null. */
  advies: adviesbeeld.nullable(),
  zaal: z.strictObject({
    bericht: zaalberichtSchema,
    /** Visible rows over all pages. */
    regels: z.int(),
    beamerLeeg: z.boolean(),
    /** Why the room is dark, in one line, and what lights it; empty when it is not. */
    donkerOmdat: z.string(),
    watHelpt: z.string(),
  }),
  deelnemers: z.array(deelnemerbeeld),
  waarschuwingen: z.array(waarschuwingSchema),
  keuzes: z.strictObject({
    bronnen: z.array(keuzeSchema),
    gegevenssoorten: z.array(keuzeSchema),
    kringen: z.array(keuzeSchema),
    doelen: z.array(keuzeSchema),
    partners: z.array(keuzeSchema),
    /** What the items of this meeting were noted with, under whatever subject: last first, each combination once. */
    genoteerd: z.array(
      z.strictObject({ bron: idSchema, gegevenssoort: z.string(), verantwoordelijke: idSchema.nullable() }),
    ),
    /** Partners of the profile that take no part on the meeting's day, with why not: somebody of them comes as a guest. */
    nietMee: z.array(z.strictObject({ id: idSchema, naam: z.string(), waarom: z.string() })),
    leden: z.array(z.strictObject({ id: idSchema, groepId: idSchema, code: z.string(), naam: z.string() })),
    /** Default circles of the profile that hold no incidentele deelnemer: there a ground alone lets him hear nothing. */
    kringZonderGast: z.array(z.strictObject({ gegevenssoort: z.string(), niveau: niveauSchema, kring: z.string() })),
    incidenteleGrondslagen: z.array(grondslagkeuzeSchema),
  }),
});
export type Overlegbeeld = z.output<typeof overlegbeeldSchema>;
