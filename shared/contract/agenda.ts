/**
 * Area `agenda`: the parts of one meeting's agenda (convenant art. 8), and the templates per step from which an agenda is
 * made. Opening stays first and closing round last.
 */
import { z } from 'zod';
import { MEESTE_MINUTEN, MEESTE_ONDERDELEN, onderdeelsoorten } from '../domein/agenda.ts';
import { MEESTE_DELEN, sjabloonstappen, VRAAG_TEKENS } from '../domein/agendasjabloon.ts';
import { getypt, idSchema, keuzeSchema, metOverlegSchema } from './basis.ts';
import { aanroep } from './kern.ts';
import { agendasoorten } from './overlegbeeld.ts';

const onderdeelsoortSchema = z.enum(onderdeelsoorten);

/** What can be filled in of a part. */
const velden = {
  /** What the room reads under the title. */
  vraag: getypt(VRAAG_TEKENS, 0),
  /** Id of a purpose in the profile (art. 2); null: none. */
  doel: idSchema.nullable(),
  /** Id of a circle; null: the profile's default for this kind of part. */
  kring: idSchema.nullable(),
  minuten: z.int().min(1).max(MEESTE_MINUTEN),
  /** Ids of partners, or of guests of this meeting. */
  nodig: z.array(idSchema).max(40),
};

/** The form of one part, of a meeting or a template: what every call about one is made from. */
export const onderdeelinvoerSchema = z.strictObject({
  groepId: idSchema.nullable(),
  soort: z.enum(agendasoorten),
  ...velden,
});

const sjabloondeel = z.strictObject({ soort: onderdeelsoortSchema, ...velden });
const sjabloonstapSchema = z.enum(sjabloonstappen);

const onderdeel = z.strictObject({
  id: idSchema,
  soort: z.enum(agendasoorten),
  tijd: z.string(),
  titel: z.string(),
  groepId: idSchema.nullable(),
  vraag: z.string(),
  doel: z.string().nullable(),
  kring: z.string(),
  minuten: z.int(),
  nodig: z.array(keuzeSchema),
  /** Of those, by name: not invited yet, or in an open meeting not in the room. */
  mist: z.array(z.string()),
  /** Only its minutes and who is needed can be changed: opening, closing round, an anonymous question. */
  vasteInhoud: z.boolean(),
  /** Why it can be neither changed nor removed, in a sentence; empty: it can. */
  vast: z.string(),
});
export type Agendaonderdeel = z.output<typeof onderdeel>;

const keuzes = {
  kringen: z.array(keuzeSchema),
  doelen: z.array(keuzeSchema),
  nodig: z.array(keuzeSchema),
};

const invoerfouten = [
  'NIET_GEVONDEN',
  'OVERLEG_GESLOTEN',
  'DOEL_ONBEKEND',
  'KRING_ONBEKEND',
  'NAAM_IN_VRAAG',
  'GROEP_ONTBREEKT',
  'NOG_GEEN_BESLUIT_2A',
  'GROEP_GESLOTEN',
];

export const agenda = {
  toon: aanroep({
    invoer: metOverlegSchema,
    uitvoer: z.strictObject({
      onderdelen: z.array(onderdeel),
      /** Clock time at which the last part ends as planned. */
      einde: z.string(),
      keuzes: z.strictObject({
        ...keuzes,
        /** With the kinds of parts that the group may have: before the 2A decision no names. */
        groepen: z.array(z.strictObject({ id: idSchema, naam: z.string(), soorten: z.array(onderdeelsoortSchema) })),
      }),
    }),
    fouten: ['NIET_GEVONDEN'],
  }),
  /** After the last part of its group, or at the end; never before what the meeting is at now. */
  voegToe: aanroep({
    invoer: z.strictObject({
      overlegId: idSchema,
      groepId: idSchema.nullable(),
      soort: onderdeelsoortSchema,
      ...velden,
    }),
    uitvoer: z.strictObject({ agendapuntId: idSchema }),
    fouten: [...invoerfouten, 'AGENDA_VOL', 'VERNIETIGING_WACHT'],
  }),
  wijzig: aanroep({
    invoer: z.strictObject({ agendapuntId: idSchema, soort: z.enum(agendasoorten), ...velden }),
    fouten: [...invoerfouten, 'ONDERDEEL_IN_GEBRUIK', 'VAST_ONDERDEEL'],
  }),
  verwijder: aanroep({
    invoer: z.strictObject({ agendapuntId: idSchema }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_GESLOTEN', 'ONDERDEEL_IN_GEBRUIK', 'VAST_ONDERDEEL'],
  }),
  /** Each part of the agenda exactly once, in the new order. */
  zetVolgorde: aanroep({
    invoer: z.strictObject({ overlegId: idSchema, agendapuntIds: z.array(idSchema).max(MEESTE_ONDERDELEN * 2) }),
    fouten: ['NIET_GEVONDEN', 'OVERLEG_GESLOTEN', 'VOLGORDE_KLOPT_NIET'],
  }),
  sjablonen: aanroep({
    uitvoer: z.strictObject({
      stappen: z.array(
        z.strictObject({
          stap: sjabloonstapSchema,
          naam: z.string(),
          /** Changed here; false: as it comes with the application. */
          eigen: z.boolean(),
          soorten: z.array(onderdeelsoortSchema),
          delen: z.array(
            z.strictObject({
              ...sjabloondeel.shape,
              vraag: z.string(),
              doel: z.string().nullable(),
              kring: z.string().nullable(),
              nodig: z.array(z.string()),
            }),
          ),
          /** What the profile does not know any more, and what holds instead; a sentence each. */
          meldingen: z.array(z.string()),
        }),
      ),
      keuzes: z.strictObject(keuzes),
    }),
  }),
  /** From then on new meetings start with it; agendas that are there stay as they are. */
  bewaarSjabloon: aanroep({
    invoer: z.strictObject({ stap: sjabloonstapSchema, delen: z.array(sjabloondeel).min(1).max(MEESTE_DELEN) }),
    fouten: ['NIET_GEVONDEN', 'DOEL_ONBEKEND', 'KRING_ONBEKEND', 'NAAM_IN_VRAAG', 'NOG_GEEN_BESLUIT_2A'],
  }),
  /** Back to the template that comes with the application. */
  herstelSjabloon: aanroep({ invoer: z.strictObject({ stap: sjabloonstapSchema }) }),
};
