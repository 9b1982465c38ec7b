/**
 * Area `beheer`: what the beheerder can do. His key does not open the vault: he proposes, and he copies back-ups that
 * he cannot open.
 */
import { z } from 'zod';
import { idSchema } from './basis.ts';
import { aanroep } from './kern.ts';
import { korteNaam, voorstelbeeldSchema } from './voorstellen.ts';

/** His own proposals: a profile without what it would change, because he does not see the one in force. */
const eigenVoorstel = voorstelbeeldSchema.pick({ id: true, gemaakt: true }).extend({
  wat: z.discriminatedUnion('soort', [
    z.strictObject({ soort: z.literal('persoon'), rol: z.enum(['vervanger', 'archief']), naam: z.string() }),
    z.strictObject({ soort: z.literal('kopiemap'), map: z.string() }),
    z.strictObject({ soort: z.literal('profiel'), gemeente: z.string(), citeertitel: z.string(), versie: z.int() }),
  ]),
});
export type EigenVoorstel = z.output<typeof eigenVoorstel>;

export const beheer = {
  stand: aanroep({ slot: 'beheer', waar: 'hoofd', uitvoer: z.strictObject({ voorstellen: z.array(eigenVoorstel) }) }),
  stelPersoonVoor: aanroep({
    slot: 'beheer',
    waar: 'hoofd',
    invoer: z.strictObject({ rol: z.enum(['vervanger', 'archief']), naam: korteNaam }),
    fouten: ['TE_VEEL_VOORSTELLEN'],
  }),
  /** Null: the one that the policy of the gemeente names, or else the built-in one. */
  stelProfielVoor: aanroep({
    slot: 'beheer',
    waar: 'hoofd',
    invoer: z.strictObject({ bestandId: idSchema.nullable() }),
    fouten: ['TE_VEEL_VOORSTELLEN', 'PROFIEL_ONGELDIG', 'PROFIEL_VAN_GEMEENTE', 'BESTAND_ONBEKEND', 'BESTAND_TE_GROOT'],
  }),
  /** Asks for the folder. False: the user cancelled. */
  stelKopiemapVoor: aanroep({
    slot: 'beheer',
    waar: 'hoofd',
    uitvoer: z.boolean(),
    fouten: ['TE_VEEL_VOORSTELLEN', 'MAP_NIET_TOEGESTAAN', 'MAP_ONTBREEKT'],
  }),
  trekIn: aanroep({ slot: 'beheer', waar: 'hoofd', invoer: z.strictObject({ voorstelId: idSchema }) }),
  /** Copies a back-up to another folder and reads it back; neither is opened. Null: the user cancelled. */
  kopieerReservekopie: aanroep({
    slot: 'beheer',
    waar: 'hoofd',
    uitvoer: z.strictObject({ naam: z.string(), gemaakt: z.iso.datetime(), grootte: z.int().nonnegative() }).nullable(),
    fouten: [
      'GEEN_KOPIE',
      'KOPIE_BESCHADIGD',
      'KOPIE_NIEUWER',
      'KOPIE_ANDERE_KLUIS',
      'KOPIE_BESTAAT',
      'TERUGLEZEN_ONGELIJK',
      'BESTAND_TE_GROOT',
      'MAP_ONTBREEKT',
      'MAP_NIET_TOEGESTAAN',
    ],
  }),
};
