/** Area `bewaren`: ending participation, closing groups, what is due and its destruction (convenant art. 12). */
import { z } from 'zod';
import { archiefdoelen, vernietiggronden } from '../domein/bewaartermijn.ts';
import { telvelden } from '../domein/telling.ts';
import { dagSchema, idSchema, zinSchema } from './basis.ts';
import { aanroep } from './kern.ts';

const aantal = z.int().nonnegative();
const telling = z.strictObject(
  Object.fromEntries(telvelden.map((v) => [v, aantal])) as Record<(typeof telvelden)[number], typeof aantal>,
);
const postsoort = z.enum(['groep', 'lid']);
const rol = z.enum(['procesregisseur', 'vervanger', 'herstel']);

const vervalbeeld = z.strictObject({
  soort: postsoort,
  id: idSchema,
  groepId: idSchema,
  groep: z.string(),
  /** Null for a group. */
  code: z.string().nullable(),
  grond: z.enum(vernietiggronden),
  /** First day on which it must go. */
  dag: dagSchema,
  /** Last day before work on the group waits. */
  uiterlijk: dagSchema,
  achterstallig: z.boolean(),
  telling,
  /** Approved documents of the group that did not go to the DMS yet. */
  nietOvergedragen: aantal,
});
export type Vervalbeeld = z.output<typeof vervalbeeld>;

const archiefbeeld = z.strictObject({
  id: idSchema,
  soort: postsoort,
  groep: z.string(),
  code: z.string().nullable(),
  doel: z.enum(archiefdoelen),
  reden: z.string(),
  datum: dagSchema,
  rol,
});
export type Archiefbeeld = z.output<typeof archiefbeeld>;

const verklaringbeeld = z.strictObject({
  id: idSchema,
  dag: dagSchema,
  tijd: z.iso.datetime(),
  rol,
  regels: z.array(z.strictObject({ grond: z.enum(vernietiggronden), telling })),
  totaal: telling,
});
export type Verklaringbeeld = z.output<typeof verklaringbeeld>;

const bewaarstand = z.strictObject({
  klok: z.strictObject({
    /** Day by the clock of the laptop, and the day by which is judged what is due: the later of clock and log. */
    klok: dagSchema,
    dag: dagSchema,
    achter: z.boolean(),
    /** Days between this opening and what was recorded before it. */
    dagenStil: aantal,
  }),
  binnenDagen: aantal,
  vervallen: z.array(vervalbeeld),
  /** Due later, the first ones; and how many more there are. */
  later: z.array(vervalbeeld),
  meerLater: aantal,
  archief: z.array(archiefbeeld),
  verklaringen: z.array(verklaringbeeld),
});
export type Bewaarstand = z.output<typeof bewaarstand>;

const uitgevoerd = z.strictObject({ verklaringId: idSchema, telling });
/** The day as the user confirmed it, in words on the screen: a clock that is wrong must not destroy. */
const dag = dagSchema;

export const bewaren = {
  stand: aanroep({ uitvoer: bewaarstand }),
  /** The partners established that participation ended (art. 12 lid 1): off the lists, kept at most a year. */
  beeindigDeelname: aanroep({
    invoer: z.strictObject({ lidId: idSchema, per: dagSchema, reden: zinSchema }),
    uitvoer: z.strictObject({ bewarenTot: dagSchema }),
    fouten: ['NIET_GEVONDEN', 'DATUM_IN_TOEKOMST', 'DATUM_VOOR_BEGIN', 'DEELNAME_BEEINDIGD', 'NIET_OP_NETTOLIJST'],
  }),
  /** A new decision of the partners: he takes part again. */
  hervatDeelname: aanroep({
    invoer: z.strictObject({ lidId: idSchema, reden: zinSchema }),
    fouten: ['NIET_GEVONDEN', 'NIET_BEEINDIGD', 'TERMIJN_VOORBIJ', 'GROEP_GESLOTEN', 'VERNIETIGING_WACHT'],
  }),
  /** `recidive`: kept at most a year to see whether there is recidive; else it is due on that day. */
  sluitGroep: aanroep({
    invoer: z.strictObject({ groepId: idSchema, per: dagSchema, reden: zinSchema, recidive: z.boolean() }),
    uitvoer: z.strictObject({ bewarenTot: dagSchema }),
    fouten: ['NIET_GEVONDEN', 'DATUM_IN_TOEKOMST', 'DATUM_VOOR_BEGIN', 'GROEP_GESLOTEN', 'OVERLEG_LOOPT'],
  }),
  heropenGroep: aanroep({
    invoer: z.strictObject({ groepId: idSchema, reden: zinSchema }),
    fouten: ['NIET_GEVONDEN', 'NIET_BEEINDIGD', 'TERMIJN_VOORBIJ'],
  }),
  /** Withdraws the groepsscan: every name of the bruto list goes now. */
  trekImportIn: aanroep({
    invoer: z.strictObject({ groepId: idSchema }),
    uitvoer: uitgevoerd,
    fouten: ['NIET_GEVONDEN', 'NIETS_TE_VERNIETIGEN'],
  }),
  vernietig: aanroep({
    invoer: z.strictObject({ posten: z.array(z.strictObject({ soort: postsoort, id: idSchema })).min(1), dag }),
    uitvoer: uitgevoerd,
    fouten: ['DAG_KLOPT_NIET', 'KLOK_LOOPT_ACHTER', 'NIET_VERVALLEN', 'OVERLEG_LOOPT'],
  }),
  /** Archive exception (art. 12 lid 3): a decision by which it is kept. */
  archiveer: aanroep({
    invoer: z.strictObject({
      soort: postsoort,
      id: idSchema,
      doel: z.enum(archiefdoelen),
      reden: zinSchema,
      datum: dagSchema,
    }),
    uitvoer: z.strictObject({ archiefId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'NIET_BEEINDIGD', 'AL_GEARCHIVEERD', 'DATUM_IN_TOEKOMST'],
  }),
  beeindigArchief: aanroep({
    invoer: z.strictObject({ archiefId: idSchema, reden: zinSchema }),
    fouten: ['NIET_GEVONDEN'],
  }),
  /** The clock was behind the log and is right: from now on it counts alone. */
  bevestigKlok: aanroep({ invoer: z.strictObject({ dag }), fouten: ['DAG_KLOPT_NIET'] }),
  /** Writes a verklaring van vernietiging as PDF to a folder that the user picks. Null: cancelled. */
  bewaarVerklaring: aanroep({
    waar: 'hoofd',
    invoer: z.strictObject({ verklaringId: idSchema }),
    uitvoer: z.strictObject({ mapnaam: z.string() }).nullable(),
    fouten: [
      'NIET_GEVONDEN',
      'GEHEIMHOUDING_ONTBREEKT',
      'GEHEIMHOUDING_TE_LANG',
      'MAP_NIET_TOEGESTAAN',
      'MAP_ONTBREEKT',
      'PAKKETNAAM_ONGELDIG',
      'SCHRIJVEN_MISLUKT',
      'TERUGLEZEN_ONGELIJK',
    ],
  }),
};
