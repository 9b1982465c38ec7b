/** Areas `overleg`, `punten`, `verklaringen` and `sluitronde`: the meeting from preparation to closed (convenant art. 4, 8, 14). */
import { z } from 'zod';
import { opheffingen } from '../domein/meereizend.ts';
import {
  dagSchema,
  deelnemersrolSchema,
  getypt,
  grondslagkeuzeSchema,
  idSchema,
  itemsoortSchema,
  keuzeSchema,
  kloktijdSchema,
  naamSchema,
  tekstSchema,
  zinSchema,
} from './basis.ts';
import { aanroep } from './kern.ts';
import { ringSchema } from './ring.ts';
import { zaalberichtSchema } from './zaalbeeld.ts';

export const overlegstaten = ['voorbereiding', 'geopend', 'geschorst', 'gesloten'] as const;
export const agendasoorten = ['opening', 'namenlijst', 'onderwerp', 'plan', 'sluitronde'] as const;
export const deelnemerstanden = ['uitgenodigd', 'aan-tafel', 'weg', 'geblokkeerd', 'geweigerd'] as const;
export const vuistregels = ['A', 'B', 'C'] as const;
export const identiteitssoorten = ['identiteitskaart', 'paspoort', 'rijbewijs', 'dienstpas', 'bekend'] as const;

const niveau = z.enum(['groep', 'individu']);

/** A ground recorded for an incidentele deelnemer: per provider, and per member where it concerns individuals. */
export const grondSchema = z.strictObject({
  van: idSchema,
  gegevenssoort: z.string(),
  niveau,
  leden: z.array(idSchema),
  grondslag: idSchema,
});
export const eigenVerstrekkingSchema = z.strictObject({
  aan: z.array(idSchema).min(1),
  gegevenssoort: z.string(),
  niveau,
  grondslag: zinSchema,
});

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
  niveau,
  over: z.array(keuzeSchema),
  kring: z.string(),
  doel: z.string(),
  grondslag: z.string(),
  verantwoordelijke: z.string(),
  termijn: dagSchema.nullable(),
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
  /** Its text can be changed here: it was noted in this meeting. */
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

/** An item under another subject, with what taking it along would do. */
const eldersbeeld = z.strictObject({
  id: idSchema,
  soort: itemsoortSchema,
  tekst: z.string(),
  over: z.string(),
  bron: z.string(),
  /** Where it stands: `overleg van 3 november 2026, voortgang`. */
  waar: z.string(),
  /** The doel for which it was brought, in words; empty: none. */
  doel: z.string(),
  /** The subject has another doel: ask first. */
  anderDoel: z.boolean(),
  /** Would those in the room now all see it? */
  opTafel: z.boolean(),
});
export type Eldersbeeld = z.output<typeof eldersbeeld>;

const agendabeeld = z.strictObject({
  id: idSchema,
  soort: z.enum(agendasoorten),
  tijd: z.string(),
  titel: z.string(),
  kring: z.string(),
  ring: ringSchema,
  gedaan: z.boolean(),
});

export const overlegbeeldSchema = z.strictObject({
  id: idSchema,
  datum: dagSchema,
  datumInWoorden: z.string(),
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
    opTafel: z.int(),
    totaal: z.int(),
  }),
  opening: z.strictObject({ nr: z.int(), van: z.int(), voorgelezenOp: z.string().nullable() }),
  punten: z.array(puntbeeld),
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
  waarschuwingen: z.array(z.string()),
  keuzes: z.strictObject({
    bronnen: z.array(keuzeSchema),
    gegevenssoorten: z.array(keuzeSchema),
    kringen: z.array(keuzeSchema),
    doelen: z.array(keuzeSchema),
    partners: z.array(keuzeSchema),
    leden: z.array(z.strictObject({ id: idSchema, groepId: idSchema, code: z.string(), naam: z.string() })),
    /** Default circles of the profile that hold no incidentele deelnemer: there a ground alone lets him hear nothing. */
    kringZonderGast: z.array(z.strictObject({ gegevenssoort: z.string(), niveau, kring: z.string() })),
    incidenteleGrondslagen: z.array(grondslagkeuzeSchema),
  }),
});
export type Overlegbeeld = z.output<typeof overlegbeeldSchema>;

const metOverleg = z.strictObject({ overlegId: idSchema });

export const overleg = {
  lijst: aanroep({
    uitvoer: z.array(
      z.strictObject({
        id: idSchema,
        datum: dagSchema,
        plaats: z.string(),
        staat: z.enum(overlegstaten),
        groepen: z.string(),
      }),
    ),
  }),
  toon: aanroep({ invoer: metOverleg, uitvoer: overlegbeeldSchema, fouten: ['NIET_GEVONDEN'] }),
  /** With an agenda per group from the step it is in. */
  maak: aanroep({
    invoer: z.strictObject({
      datum: dagSchema,
      begin: kloktijdSchema,
      plaats: naamSchema,
      groepIds: z.array(idSchema).min(1),
    }),
    uitvoer: z.strictObject({ overlegId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'GROEP_GESLOTEN', 'VERNIETIGING_WACHT'],
  }),
  nodigPartnerUit: aanroep({
    invoer: z.strictObject({
      overlegId: idSchema,
      partner: idSchema,
      naam: naamSchema,
      functie: getypt(120, 0),
      rol: deelnemersrolSchema,
    }),
    uitvoer: z.strictObject({ deelnemerId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'GEEN_PARTNER', 'OVERLEG_GESLOTEN', 'AL_UITGENODIGD'],
  }),
  /** The test of art. 4 comes first: without necessity and a ground he cannot be put on the list. */
  nodigIncidenteelUit: aanroep({
    invoer: z.strictObject({
      overlegId: idSchema,
      organisatie: naamSchema,
      naam: naamSchema,
      functie: getypt(120, 0),
      rol: deelnemersrolSchema,
      gevraagdDoor: idSchema,
      doel: z.string(),
      noodzaak: zinSchema,
      vuistregel: z.enum(vuistregels),
      /** Required with vuistregel C: what allows it all the same. */
      uitzondering: getypt(500, 0),
      gronden: z.array(grondSchema),
      verstrekt: z.array(eigenVerstrekkingSchema),
    }),
    uitvoer: z.strictObject({ deelnemerId: idSchema }),
    fouten: [
      'NIET_GEVONDEN',
      'GRONDSLAG_PAST_NIET',
      'GRONDSLAG_ONTBREEKT',
      'VUISTREGEL_C',
      'OVERLEG_GESLOTEN',
      'LEDEN_ONTBREKEN',
      'DEELNAME_BEEINDIGD',
      'VERNIETIGING_WACHT',
    ],
  }),
  open: aanroep({
    invoer: metOverleg,
    fouten: ['NIET_GEVONDEN', 'AL_OPEN', 'ANDER_OVERLEG_OPEN', 'OVERLEG_GESLOTEN', 'VERNIETIGING_WACHT'],
  }),
  toonOpening: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, nr: z.int().positive() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  legVoorlezenVast: aanroep({ invoer: metOverleg, fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'] }),
  kiesAgendapunt: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, agendapuntId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_GESLOTEN'],
  }),
  kiesBladzijde: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, nr: z.int().positive() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  /** Entering acts at once. Leaving acts at once too, but what would newly appear needs `bevestigd`. */
  zetAanwezig: aanroep({
    invoer: z.strictObject({
      overlegId: idSchema,
      deelnemerId: idSchema,
      aanwezig: z.boolean(),
      bevestigd: z.boolean(),
    }),
    uitvoer: z.strictObject({
      /** What would come on the table; a second call with `bevestigd` does it. Empty: done. */
      verschijnt: z.array(z.string()),
    }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  zetBeamer: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, leeg: z.boolean() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  zetPauze: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, pauze: z.boolean() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  sluit: aanroep({ invoer: metOverleg, fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN', 'SLUITRONDE_OPEN'] }),
};

/** All that decides who may see a new item, without its text. */
const eigenschappen = z.strictObject({
  agendapuntId: idSchema,
  soort: itemsoortSchema,
  bron: idSchema,
  gegevenssoort: z.string(),
  niveau,
  leden: z.array(idSchema),
  /** Null: the profile's default. */
  kring: z.string().nullable(),
  /** Needed when the kring holds more people than the default: the functionary of the bron who agreed. */
  kringAkkoordDoor: idSchema.nullable(),
  verantwoordelijke: idSchema.nullable(),
  termijn: dagSchema.nullable(),
});
const puntfouten = [
  'NIET_GEVONDEN',
  'OVERLEG_NIET_OPEN',
  'GEEN_GRONDSLAG',
  'NOG_GEEN_BESLUIT_2A',
  'GROEP_GESLOTEN',
  'LEDEN_ONTBREKEN',
  'DEELNAME_BEEINDIGD',
  'KRING_VRAAGT_AKKOORD',
  'KRING_ONBEKEND',
  'SOORT_ONBEKEND',
  'VERANTWOORDELIJKE_ONTBREEKT',
  'AKKOORD_NIET_VAN_BRON',
];

export const punten = {
  /** What a new item will be, before it exists. */
  proef: aanroep({
    invoer: eigenschappen,
    uitvoer: z.strictObject({ ring: ringSchema, opTafel: z.boolean(), zin: z.string(), weigering: z.string() }),
    fouten: puntfouten,
  }),
  voegToe: aanroep({
    invoer: eigenschappen.extend({ tekst: tekstSchema }),
    uitvoer: z.strictObject({ puntId: idSchema }),
    fouten: puntfouten,
  }),
  wijzig: aanroep({
    invoer: z.strictObject({ puntId: idSchema, tekst: tekstSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN', 'DEELNAME_BEEINDIGD'],
  }),
  /** Undo of the last entry, and taking back what should not have been noted. */
  verwijder: aanroep({ invoer: z.strictObject({ puntId: idSchema }), fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'] }),
  verruim: aanroep({
    invoer: z.strictObject({
      puntId: idSchema,
      aanPartners: z.array(idSchema),
      aanDeelnemers: z.array(idSchema),
      akkoordDoor: idSchema,
      grondslag: idSchema.nullable(),
    }),
    uitvoer: z.strictObject({ verruimingId: idSchema }),
    fouten: [
      'NIET_GEVONDEN',
      'OVERLEG_NIET_OPEN',
      'AKKOORD_NIET_VAN_BRON',
      'GRONDSLAG_PAST_NIET',
      'NIEMAND_GENOEMD',
      'DEELNAME_BEEINDIGD',
    ],
  }),
  trekVerruimingIn: aanroep({
    invoer: z.strictObject({ verruimingId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  /** Null: no longer narrowed. Narrowing is always possible and wins. */
  versmal: aanroep({
    invoer: z.strictObject({ puntId: idSchema, alleen: z.array(idSchema).nullable() }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  /** Conditions of the provider, and what lifts a professional secret. Both travel with the item. */
  legVoorwaardenVast: aanroep({
    invoer: z.strictObject({
      puntId: idSchema,
      voorwaarden: getypt(500, 0),
      beroepsgeheim: z.enum(opheffingen).nullable(),
    }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  /** Items about the same group that stand under another subject, of this meeting and of earlier ones: newest meeting first. */
  elders: aanroep({
    invoer: z.strictObject({ agendapuntId: idSchema }),
    uitvoer: z.array(eldersbeeld),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN', 'ONDERWERP_ZONDER_GROEP', 'ANONIEM_ONDERWERP'],
  }),
  /**
   * Takes an item along to another subject. With another doel it asks first: is it still necessary, and may it be used
   * for this? (doelbinding; domain guide, "Rules of thumb"). Both answers are logged, a no as well.
   */
  haalErbij: aanroep({
    invoer: z.strictObject({
      puntId: idSchema,
      agendapuntId: idSchema,
      /** Null: not asked. */
      doelbinding: z.strictObject({ nogNodig: z.boolean(), magHiervoor: z.boolean() }).nullable(),
    }),
    uitvoer: z.strictObject({ erbij: z.boolean() }),
    fouten: [
      'NIET_GEVONDEN',
      'OVERLEG_NIET_OPEN',
      'ONDERWERP_ZONDER_GROEP',
      'ANONIEM_ONDERWERP',
      'ANDERE_GROEP',
      'DOEL_VRAAGT_ANTWOORD',
      'DEELNAME_BEEINDIGD',
    ],
  }),
  /** Takes it off the subject again; where it was noted it stays. */
  haalEraf: aanroep({
    invoer: z.strictObject({ puntId: idSchema, agendapuntId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
};

export const verklaringen = {
  /** Opens the signing window for this person and covers the regie window. */
  begin: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ overlegId: idSchema, deelnemerId: idSchema, identiteit: z.enum(identiteitssoorten) }),
    fouten: ['NIET_GEVONDEN', 'HOEFT_NIET_TE_TEKENEN', 'AL_GETEKEND', 'OVERLEG_NIET_OPEN'],
  }),
  /** Back to the case data, by the procesregisseur's own code. After three wrong codes the vault locks. */
  keerTerug: aanroep({
    slot: 'afgedekt',
    waar: 'hoofd',
    invoer: z.strictObject({ tafelcode: z.string().max(12) }),
    uitvoer: z.strictObject({ teruggekeerd: z.boolean(), pogingenOver: z.int() }),
  }),
};

const sluitregel = z.strictObject({
  /** Id of the action or intervention. */
  onderwerpId: idSchema,
  wat: z.string(),
  verantwoordelijke: z.string(),
  termijn: z.string(),
  /** Conditions that travel with the action; the start of what is agreed for its information. */
  voorwaarden: z.string(),
  /** Partners and deelnemers that could need information for their part. */
  ontvangers: z.array(keuzeSchema),
  afspraken: z.array(
    z.strictObject({
      id: idSchema,
      ontvanger: z.string(),
      informatie: z.string(),
      akkoord: z.string(),
      voorwaarden: z.string(),
      wieInformeert: z.string(),
    }),
  ),
  klaar: z.boolean(),
});
export type Sluitregel = z.output<typeof sluitregel>;

export const sluitronde = {
  toon: aanroep({
    invoer: metOverleg,
    uitvoer: z.strictObject({ regels: z.array(sluitregel), bronnen: z.array(keuzeSchema) }),
    fouten: ['NIET_GEVONDEN'],
  }),
  /** Who needs which information for his part, and does the bron agree (domain guide, "Closing round"). */
  legVast: aanroep({
    invoer: z.strictObject({
      overlegId: idSchema,
      onderwerpId: idSchema,
      ontvanger: idSchema,
      informatie: zinSchema,
      /** The functionary of the bron who was asked. */
      gevraagdAan: idSchema,
      akkoord: z.boolean(),
      voorwaarden: getypt(500, 0),
      wieInformeert: getypt(500, 0),
    }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
  /** Nobody needs information for this action. */
  niemand: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, onderwerpId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_NIET_OPEN'],
  }),
};
